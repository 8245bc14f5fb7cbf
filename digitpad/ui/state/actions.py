"""The table of actions as QActions: menus, shortcuts, tool tips and tool bars come from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.core.text import Text
from digitpad.ui.kit.i18n import translate, without_mnemonic
from digitpad.ui.kit.icons import icon
from digitpad.ui.state.action_row import Row
from digitpad.ui.state.action_table import MENUS, ROWS


class Actions(QObject):
    """The table's rows as QActions of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {row.name: self._make(row, window) for row in ROWS}
        self._page: str | None = None
        self._impossible: set[str] = set()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def connect_all(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Call `handlers[name]` whenever the action is chosen; KeyError for a name that is not in the table."""
        for name, handler in handlers.items():
            self._actions[name].triggered.connect(_without_argument(handler))

    def show_page(self, page: str) -> None:
        """Switch off what belongs to other pages."""
        self._page = page
        for row in ROWS:
            if row.page:
                self._enable(row)

    def set_possible(self, name: str, is_possible: bool) -> None:
        """Whether an action of a page can do anything there just now; on other pages it stays switched off."""
        (self._impossible.discard if is_possible else self._impossible.add)(name)
        self._enable(next(row for row in ROWS if row.name == name))

    def _enable(self, row: Row) -> None:
        is_here = self._page is None or self._page in row.page.split()
        self._actions[row.name].setEnabled(is_here and row.name not in self._impossible)

    def fill(self, menu: QMenu, title: Text) -> None:
        """Put the rows of one menu into `menu`."""
        for row in MENUS[title]:
            if row.starts_group:
                menu.addSeparator()
            menu.addAction(self._actions[row.name])

    def _make(self, row: Row, window: QWidget) -> QAction:
        action = QAction(icon(row.icon), translate(row.text), window)
        action.setIconText(without_mnemonic(action.text()).replace("…", ""))  # as buttons show it
        action.setObjectName(row.name)
        action.setCheckable(row.checkable)
        action.setShortcuts(row.keys)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = translate(row.tip)
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip(tip)
        window.addAction(action)
        return action


def _without_argument(handler: Callable[[], object]) -> Callable[[bool], None]:
    def call(_checked: bool = False) -> None:
        handler()

    return call
