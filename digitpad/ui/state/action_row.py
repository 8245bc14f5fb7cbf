"""One row of the table of actions."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from digitpad.core.text import Text

Standard = QKeySequence.StandardKey


@dataclass(frozen=True)
class Row:
    """One action. `text` names it in menus, `tip` says what it does in a sentence; `page` limits it to some."""

    name: str
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
