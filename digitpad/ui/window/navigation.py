"""The rail on the left: one button a page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

LEAST = QSize(84, 60)


class Rail(QWidget):
    """Shows actions as large buttons, icon over name; the checked one is the page that is shown."""

    def __init__(self, pages: list[QAction], extras: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 12, 4, 12)
        layout.setSpacing(6)
        for action in pages:
            layout.addWidget(_button(action))
        layout.addStretch(1)
        for action in extras:
            layout.addWidget(_button(action))


class _PageButton(QToolButton):
    """Wide enough for its name in bold, as the page that is shown has it."""

    def sizeHint(self) -> QSize:
        usual, bold = super().sizeHint(), self.font()
        bold.setBold(True)
        wider = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return QSize(usual.width() + max(wider, 0), usual.height()).expandedTo(LEAST)


def _button(action: QAction) -> QToolButton:
    button = _PageButton()
    button.setDefaultAction(action)
    button.setProperty("rail", True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setIconSize(QSize(26, 26))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setText(action.iconText())
    button.setAccessibleName(button.text())
    return button
