"""Small parts that every page uses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
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


Part = QWidget | QLayout | tuple[QWidget | QLayout, int] | None
"""What stands in a row or a column: None stretches, and so does a part by the number beside it."""


def card(*parts: Part, parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """A framed surface with its layout, a column."""
    frame = QFrame(parent)
    frame.setProperty("card", True)
    return frame, column(frame, *parts, margins=(GAP + 4, GAP, GAP + 4, GAP), spacing=GAP // 2)


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


def row(*parts: Part, spacing: int = GAP // 2) -> QHBoxLayout:
    """Parts side by side; a negative `spacing` is the style's own."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    _fill(layout, parts, spacing)
    return layout


def column(
    parent: QWidget | None,
    *parts: Part,
    margins: tuple[int, int, int, int] | None = (0, 0, 0, 0),
    spacing: int = -1,
) -> QVBoxLayout:
    """Parts below each other, as the layout of `parent`; margins of None and a negative `spacing` are the style's."""
    layout = QVBoxLayout()
    if parent is not None:
        parent.setLayout(layout)
    if margins is not None:
        layout.setContentsMargins(*margins)
    _fill(layout, parts, spacing)
    return layout


def _fill(layout: QBoxLayout, parts: Sequence[Part], spacing: int) -> None:
    layout.setSpacing(spacing)
    for part in parts:
        item, stretch = part if isinstance(part, tuple) else (part, 0)
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, QWidget):
            layout.addWidget(item, stretch)
        else:
            layout.addLayout(item, stretch)


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
