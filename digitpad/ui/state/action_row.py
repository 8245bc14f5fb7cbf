"""One row of the table of actions, and the menus that rows belong to."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from digitpad.core.text import Text

Standard = QKeySequence.StandardKey

FILE = Text("&File")
EDIT = Text("&Edit")
TEACH = Text("&Teach")
VIEW = Text("&View")
HELP = Text("&Help")
MENUS = (FILE, EDIT, TEACH, VIEW, HELP)


@dataclass(frozen=True)
class Row:
    """One action. `text` names it in menus, `tip` says what it does in a sentence; `page` limits it to some."""

    name: str
    menu: Text
    text: Text
    tip: Text
    shortcut: Standard | str | None = None
    icon: str = ""
    checkable: bool = False
    page: str = ""
    starts_group: bool = False

    @property
    def keys(self) -> list[QKeySequence]:
        if self.shortcut is None:
            return []
        if isinstance(self.shortcut, str):
            return [QKeySequence(self.shortcut)]
        return QKeySequence.keyBindings(self.shortcut)
