"""Small parts that every page uses."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.icons import icon
from digitpad.ui.kit.text_size import scaled_font

FINGER = 44
"""Logical pixels: the least side of what a finger presses (WCAG 2.2, target size, enhanced)."""
GAP = 12
"""Logical pixels between parts; half of it inside them."""
FRAME = QSize(16, 60)
"""Logical pixels that a window's frame, its title and a panel of the desktop take at most."""


def card(parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """A framed surface with its layout."""
    frame = QFrame(parent)
    frame.setProperty("card", True)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
    layout.setSpacing(GAP // 2)
    return frame, layout


def dialog_layout(dialog: QWidget) -> QVBoxLayout:
    """The layout of a dialog whose buttons stand at its foot."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP + 4)
    layout.setSpacing(GAP)
    return layout


def progress_bar() -> QProgressBar:
    """Without words, from 0 to 1000."""
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setRange(0, 1000)
    bar.setAccessibleName(tr("Progress"))
    return bar


def make_room_for_text(widget: QWidget) -> None:
    """Make a widget that is being shown high enough for its wrapped text: Qt's initial size is one line short."""
    layout = widget.layout()
    if layout is not None:
        widget.setMinimumHeight(max(layout.totalHeightForWidth(widget.width()), layout.totalSizeHint().height()))


def row(*widgets: QWidget | None, spacing: int = GAP // 2) -> QHBoxLayout:
    """Widgets side by side; None stretches."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return layout


def label(
    text: str = "",
    parent: QWidget | None = None,
    *,
    muted: bool = False,
    heading: bool = False,
    wrap: bool = False,
    scale: float | None = None,
) -> QLabel:
    """Plain text, as large as other text of its window or `scale` times as large."""
    shown = QLabel(text, parent)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setWordWrap(wrap)
    if muted:
        shown.setProperty("muted", True)
    if heading:
        shown.setProperty("heading", True)
        font = shown.font()
        font.setWeight(font.Weight.DemiBold)
        shown.setFont(font)
    if scale is not None:
        scaled_font(shown, scale)
    return shown


def pad_spin_box(box: QAbstractSpinBox) -> None:
    """Room before the number: style sheets do not reach a spin box's text."""
    box.lineEdit().setTextMargins(6, 0, 0, 0)


def add_form_row(form: QFormLayout, text: str, field: QWidget) -> None:
    """A row whose label stands in the middle of its field's height."""
    form.addRow(text, field)
    beside = form.labelForField(field)
    if beside is not None:
        field.ensurePolished()
        beside.setMinimumHeight(field.sizeHint().height())


def show_whole_tabs(tabs: QTabWidget) -> None:
    """Every tab's text in full: the widget asks for the room that they need, instead of scrolling some out of sight."""
    tabs.setUsesScrollButtons(False)
    tabs.setElideMode(Qt.TextElideMode.ElideNone)


def close_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("flat", True)
    button.setIcon(icon("close"))
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


def resize_on_screen(dialog: QWidget, width: int, height: int) -> None:
    """No larger than its screen has room for: what is below the edge cannot be clicked."""
    dialog.resize(QSize(width, height).boundedTo(dialog.screen().availableSize() - FRAME))


class EmptyPage(QWidget):
    """What a page shows as long as there is nothing on it: a heading and a sentence in the middle."""

    def __init__(self, heading: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = label(heading, heading=True, scale=1.6)
        words = label(sentence, muted=True, wrap=True)
        words.setFixedWidth(420)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        for part in (title, words):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(2)
