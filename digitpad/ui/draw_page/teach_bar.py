"""Eleven buttons, one a label, to teach what the drawing is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.samples import LABELS, NOT_A_DIGIT, Label
from digitpad.ui.kit.i18n import short_label, shown_label, tr
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.kit.widgets import FINGER, column, row
from digitpad.ui.kit.widgets import label as text_label

WIDE = 600
"""Logical pixels from which on the heading has room for a line beside the score."""
SLOT_HEIGHT = 54
"""Logical pixels: two lines of a notice."""


def _caption() -> str:
    return tr("Teach it: this was a… (keys 0 to 9; N for –, not a digit)")


def _brief_caption() -> str:
    return tr("Keys 0 to 9 teach, N: not a digit. Esc or F11 leaves the presentation.")


class TeachBar(QWidget):
    """Emits the label of the button that is clicked; the label that was read is highlighted."""

    taught = Signal(int)

    def __init__(self, beside: QWidget, notice: NoticeBar, parent: QWidget | None = None) -> None:
        """`beside` is placed at the end of the heading's row; `notice` replaces the heading while it is visible."""
        super().__init__(parent)
        self._buttons = {label: self._button(label) for label in LABELS}
        self._n_columns = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        self._arrange(len(LABELS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._caption = text_label(_caption(), muted=True, wrap=True)
        heading = row(self._caption, beside)
        self._heading = heading
        self._notice = notice
        self._words = QWidget()
        self._words.setLayout(heading)
        self._is_brief = False
        self._slot = _slot(self._words, notice)
        notice.shown_changed.connect(self._on_notice_shown_changed)
        layout.addWidget(self._slot)
        layout.addLayout(self._grid)

    def set_brief(self, brief: bool) -> None:
        """Hide the buttons and say that labels are taught by keys, and how to leave: no notice hides that."""
        self._is_brief = brief
        self._caption.setText(_brief_caption() if brief else _caption())
        for button in self._buttons.values():
            button.setVisible(not brief)
        self._slot.setMinimumHeight(SLOT_HEIGHT * 2 if brief else SLOT_HEIGHT)
        self._on_notice_shown_changed(self._notice.is_taken)

    def _on_notice_shown_changed(self, is_shown: bool) -> None:
        self._words.setHidden(is_shown and not self._is_brief)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row of buttons, or two where they would become too narrow for a finger."""
        super().resizeEvent(event)
        # In a narrow bar two lines of either, before one of them has four; in a wide one the longer has one.
        for place, stretch in enumerate((3, 2) if event.size().width() >= WIDE else (1, 1)):
            self._heading.setStretch(place, stretch)
        fits = (event.size().width() + self._grid.spacing()) // (FINGER + self._grid.spacing())
        self._arrange(len(LABELS) if fits >= len(LABELS) else (len(LABELS) + 1) // 2)

    def minimumSizeHint(self) -> QSize:
        """The width of two rows of buttons, whatever the current layout, or that of the texts above them."""
        width = (len(LABELS) + 1) // 2 * (FINGER + self._grid.spacing())
        return QSize(max(width, self._slot.minimumSizeHint().width()), super().minimumSizeHint().height())

    def _arrange(self, n_columns: int) -> None:
        if n_columns == self._n_columns:
            return
        self._n_columns = n_columns
        for i, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, i // n_columns, i % n_columns)

    def set_read(self, read: Label | None) -> None:
        """Highlight the label that was read (None: no drawing)."""
        for label, button in self._buttons.items():
            is_read = label == read
            if button.property("read") != is_read:
                button.setProperty("read", is_read)
                button.style().unpolish(button)
                button.style().polish(button)

    def _button(self, label: Label) -> QPushButton:
        key = "N" if label == NOT_A_DIGIT else str(label)
        button = QPushButton(short_label(label))
        button.setProperty("teach", True)
        button.setProperty("read", False)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name = tr("This was {label}", label=shown_label(label))
        button.setAccessibleName(name)
        button.setToolTip(tr("{name} ({key})", name=name, key=QKeySequence(key).toString()))
        button.clicked.connect(lambda: self.taught.emit(label))
        return button


def _slot(words: QWidget, notice: NoticeBar) -> QWidget:
    """Heading and notice share one place of fixed height: a notice must not move the pad under the pen."""
    slot = QWidget()
    column(slot, None, notice, words)
    slot.setMinimumHeight(SLOT_HEIGHT)
    return slot
