"""Who draws: a name that is chosen, and kept with each sample."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup, QCursor
from PySide6.QtWidgets import QInputDialog, QMenu

from digitpad.core.samples import ME
from digitpad.session import Change, Session
from digitpad.ui.kit.i18n import tr
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.settings import WRITER
from digitpad.ui.state.training_set import State

LONGEST = 60
"""Signs of a name."""


def cleaned(name: str) -> str:
    """A name in one line without blanks around it; "me" for none."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())[:LONGEST] or ME


def shown_writer(name: str) -> str:
    """A writer in a sentence or a menu."""
    return tr("me") if name == ME else name


class Writers(Controller):
    """Offers the writers of the set, and new ones, in the menu of `action`."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._known: tuple[str, ...] = ()
        self._menu = QMenu(self._window)
        self._is_asked = False
        context.actions["writer"].setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self._training.state_changed.connect(self._on_training_state_changed)
        self._training.changed.connect(self._on_training_changed)
        self._training.switched.connect(self._ask_for_names)
        self._fill()

    @property
    def names(self) -> tuple[str, ...]:
        """Those that can be chosen, the one who draws and "me" among them."""
        return tuple(
            sorted({ME, self._settings.get(WRITER), *self._known}, key=lambda name: (name != ME, name.lower()))
        )

    def show_menu(self) -> None:
        """By its key."""
        self._menu.popup(
            QCursor.pos() if self._window.underMouse() else self._window.mapToGlobal(self._window.rect().center())
        )

    def choose(self, name: str) -> None:
        self._settings.set(WRITER, cleaned(name))
        self.chosen.emit(self._settings.get(WRITER))

    def ask_for_another(self) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("Who draws"))
        dialog.setLabelText(tr("The name of the person who draws now:"))
        dialog.textValueSelected.connect(self.choose)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for name in self.names:
            entry = self._menu.addAction(shown_writer(name).replace("&", "&&"), partial(self.choose, name))
            entry.setCheckable(True)
            entry.setChecked(name == self._settings.get(WRITER))
            group.addAction(entry)
        self._menu.addSeparator()
        self._menu.addAction(tr("Another name…"), self.ask_for_another)

    def _on_training_state_changed(self, _state: State) -> None:
        if not self._is_asked:
            self._ask_for_names()

    def _on_training_changed(self, change: Change) -> None:
        if change.added or change.removed:
            self._ask_for_names()

    def _ask_for_names(self) -> None:
        self._is_asked = True
        self._training.run(_writers_of, self._take_names, lambda _error: None)

    def _take_names(self, names: Sequence[str]) -> None:
        self._known = tuple(names)


def _writers_of(session: Session) -> list[str]:
    return session.writers()
