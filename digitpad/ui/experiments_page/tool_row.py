"""A row of buttons that shows icons only where there is no room for the texts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from digitpad.ui.kit.widgets import row

SPACING = 2
_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICONS = Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolRow(QWidget):
    """Every button has an icon; when its text is hidden, its tool tip shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools: Sequence[QToolButton] = ()

    def fill(self, tools: Sequence[QToolButton]) -> None:
        """`tools` must have this row as their parent."""
        self._tools = tools
        for tool in tools:
            tool.setToolTip(tool.toolTip() or tool.text())
        self._row = row(None, *tools, spacing=SPACING)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._tools:
            QTimer.singleShot(0, self, self._measure)  # once the buttons have theirs

    def _measure(self) -> None:
        """How wide the row is with icons alone and with words."""
        self._icons, self._words = (self._width(style) for style in (_ICONS, _WORDS))
        self.updateGeometry()
        self._show(self.width())

    def _show(self, width: int) -> None:
        self._width(_WORDS if width >= self._words else _ICONS)
        self._row.activate()

    def sizeHint(self) -> QSize:
        return QSize(self._words, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._icons, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show(event.size().width())

    def _width(self, style: Qt.ToolButtonStyle) -> int:
        """Set the buttons' style and return the width that they then need."""
        for tool in self._tools:
            tool.setToolButtonStyle(style)
            tool.ensurePolished()
        return sum(tool.sizeHint().width() for tool in self._tools) + SPACING * (len(self._tools) - 1)
