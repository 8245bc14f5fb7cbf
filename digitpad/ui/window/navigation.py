"""The rail on the left: one button a page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget


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


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("rail", True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setIconSize(QSize(26, 26))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setText(action.iconText())
    button.setAccessibleName(button.text())
    button.ensurePolished()
    button.setMinimumSize(_size_when_chosen(button).expandedTo(QSize(84, 60)))
    return button


def _size_when_chosen(button: QToolButton) -> QSize:
    """The page that is shown has its name in bold, which is wider."""
    font = button.font()
    usual = button.fontMetrics().horizontalAdvance(button.text())
    font.setBold(True)
    return button.sizeHint() + QSize(QFontMetrics(font).horizontalAdvance(button.text()) - usual, 0)
