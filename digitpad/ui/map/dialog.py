"""The map's window: how it is made and coloured above, the plane, what it is worth below."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.ui.kit.flow_layout import FlowLayout
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import GAP, card, label, resize_on_screen
from digitpad.ui.map.coloring import COLORINGS
from digitpad.ui.map.layout import METHODS, Layout
from digitpad.ui.map.plane_view import PlaneView
from digitpad.ui.map.words import how_sentence, worth_sentence


class MapDialog(QDialog):
    """Beside the window, not over it: what is drawn meanwhile moves on the map. `MapController` makes it live."""

    method_changed = Signal()
    coloring_changed = Signal()
    handed_over = Signal()
    """The selected samples are wanted on the page of the training set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Map of the samples"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        resize_on_screen(self, 820, 760)
        self.plane = PlaneView()
        self._method = _combo(tr("How the map is made"), METHODS, (tr("Principal components"), tr("t-SNE (slow)")))
        self._coloring = _combo(tr("Colour"), COLORINGS, (tr("By label"), tr("By writer"), tr("By doubt")))
        self._whole = QPushButton(tr("Show all"))
        self._hand_over = QPushButton(tr("Select in the training set"))
        self._count = label()
        self._legend = QLabel()
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self._legend.setWordWrap(True)
        self._how = label(wrap=True)
        self._worth = label(muted=True, wrap=True)
        self._busy = label(muted=True)
        for button in (self._whole, self._hand_over):
            button.setAutoDefault(False)  # Enter opens the current sample
        for words in (self._count, self._busy):
            words.setMinimumHeight(self._whole.sizeHint().height())
        self._lay_out()
        self._method.currentIndexChanged.connect(self.method_changed)
        self._coloring.currentIndexChanged.connect(self.coloring_changed)
        self._whole.clicked.connect(self.plane.show_whole)
        self._hand_over.clicked.connect(self.handed_over)
        self.plane.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the colours are those of the look
            self.coloring_changed.emit()

    @property
    def method(self) -> str:
        return str(self._method.currentData())

    @property
    def coloring(self) -> str:
        return str(self._coloring.currentData())

    @property
    def worth(self) -> str:
        """What the map says of itself."""
        return self._worth.text()

    def say_busy(self, sentence: str) -> None:
        self._busy.setText(sentence)

    def set_layout_words(self, layout: Layout) -> None:
        self._how.setText(how_sentence(layout))
        self._worth.setText(worth_sentence(layout))

    def set_count(self, n_chosen: int, n: int) -> None:
        told = tr("{n} selected", n=n_chosen) if n_chosen else tr("{n} samples", n=n)
        self._count.setText(told)
        self._hand_over.setEnabled(n_chosen > 0)

    def set_legend(self, entries: Sequence[tuple[QColor, str]]) -> None:
        """A square of each colour with its meaning."""
        told = "&nbsp;&nbsp; ".join(
            f'<span style="color:{color.name()}">■</span>&nbsp;{escape(words)}' for color, words in entries
        )
        self._legend.setText(told)
        self._legend.setAccessibleName("; ".join(words for _, words in entries))

    def _lay_out(self) -> None:
        hint = label(
            tr(
                "Draw a line around samples to select them; the wheel zooms, the right button moves the map. Keys:"
                " arrows, + and −, Home, Space, Enter."
            ),
            muted=True,
            wrap=True,
        )
        frame, inside = card()
        inside.setContentsMargins(3, 3, 3, 3)
        inside.addWidget(self.plane)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # its sentences come and go
        self.setMinimumSize(560, 480)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(GAP // 2)
        tools = FlowLayout()
        for tool in (self._method, self._coloring, self._whole, self._hand_over, self._count, self._busy):
            tools.addWidget(tool)
        layout.addLayout(tools)
        layout.addWidget(self._legend)
        layout.addWidget(frame, 1)
        layout.addWidget(self._how)
        layout.addWidget(self._worth)
        layout.addWidget(hint)


def _combo(name: str, values: Sequence[str], texts: Sequence[str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(name)
    for value, text in zip(values, texts, strict=True):
        box.addItem(text, value)
    return box
