"""The window's dialogs, created on demand, and the actions that need none because they can be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog

from digitpad.core.errors import UserError
from digitpad.core.text import Text
from digitpad.session import Change, Forget, Session
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.data_command import DataCommand, Step


class Dialogs(Controller):
    """All dialogs are window-modal or modeless; none runs a nested event loop."""

    def __init__(self, notice: NoticeBar, log_folder: str, context: Context) -> None:
        super().__init__(context)
        self._notice = notice
        self._log_folder = log_folder

    def show_preferences(self) -> None:
        from digitpad.ui.dialogs.preferences import Preferences

        self._open(Preferences(self._settings, self._window))

    def show_shortcuts(self) -> None:
        from digitpad.ui.dialogs.shortcuts_page import ShortcutsPage

        self._open(ShortcutsPage(self._window))

    def show_about(self) -> None:
        from digitpad.ui.dialogs.about import About

        path = self._training.state.path if self._training.state is not None else ""
        self._open(About(path, self._log_folder, self._window))

    def forget(self) -> None:
        """Remove all personal samples in one undoable step, and therefore without asking."""
        if self._training.state is None or self._training.state.n_mine == 0:
            self._notice.say("news", tr("There is nothing to forget: nothing has been taught or imported yet."))
            return
        self._push(Text("forget everything taught"), lambda session: session.apply(Forget()), self._on_forgotten)

    def remember(self) -> None:
        """Restore the samples that were removed last, if that is still possible."""

        def step(session: Session) -> Change:
            command = session.forgotten()
            if command is None:
                raise UserError("There is nothing to bring back.")
            return session.apply(command)

        self._push(Text("bring back what was forgotten"), step)

    def _on_forgotten(self, _change: Change | None) -> None:
        sentence = tr("Everything that you taught is forgotten; it can be brought back until tomorrow.")
        self._notice.say("news", sentence, [(tr("Undo"), self._undo_stack.undo)])
        self._undo_stack.indexChanged.connect(self._notice.dismiss, Qt.ConnectionType.SingleShotConnection)

    def _push(self, title: Text, step: Step, on_done: Callable[[Change | None], None] | None = None) -> None:
        command = DataCommand(self._training, title, step, on_done=on_done, on_error=self._training.fail)
        self._undo_stack.push(command)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QTimer.singleShot(0, dialog, dialog.open)  # making it and showing it take the window a turn each
