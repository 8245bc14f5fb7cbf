"""A form for the settings of a model's input."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from digitpad.core.text import Text
from digitpad.models.feeding import LAYOUTS, ORIENTATIONS, RANGES, Feeding
from digitpad.models.mending import RANGE_TEXTS
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.widgets import add_form_row, pad_spin_box

_ORIENTATION_TEXTS = {
    "upright": Text("upright"),
    "transposed": Text("rows and columns swapped"),
    "mirrored": Text("mirrored"),
    "upside down": Text("upside down"),
    "turned left": Text("turned to the left"),
    "turned right": Text("turned to the right"),
}
_LAYOUT_TEXTS = {
    "flat": Text("one row of numbers"),
    "rows": Text("rows and columns"),
    "channels first": Text("channels, rows, columns"),
    "channels last": Text("rows, columns, channels"),
}
_CENTERING_TEXTS = {"mass": Text("centre of mass"), "box": Text("box around the ink")}


class FeedingForm(QWidget):
    """Shows settings and emits changes made by the person, but not those made by the program."""

    edited = Signal(object)
    """The settings as they are now, a Feeding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feeding = Feeding()
        self._is_showing = False
        self._size = _sides()
        self._layout = _choice(LAYOUTS, _LAYOUT_TEXTS)
        self._inverted = QCheckBox(tr("Dark ink on light paper"))
        self._range = _choice(RANGES, RANGE_TEXTS)
        self._orientation = _choice(ORIENTATIONS, _ORIENTATION_TEXTS)
        self._centering = _choice(("mass", "box"), _CENTERING_TEXTS)
        self._box = _percents(10, 140)
        self._line = _pixels()
        self._aspect = QCheckBox(tr("Keep the digit's proportions"))
        self._labels = QSpinBox()
        self._labels.setRange(0, 9)
        pad_spin_box(self._labels)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self._inverted)
        form.addRow(self._aspect)
        for text, field in (
            (tr("Size"), self._size),
            (tr("Layout"), self._layout),
            (tr("Numbers"), self._range),
            (tr("Picture"), self._orientation),
            (tr("In the middle"), self._centering),
            (tr("Digit's size"), self._box),
            (tr("Line width"), self._line),
            (tr("Added to the class"), self._labels),
        ):
            add_form_row(form, text, field)
        self._connect()
        self.set_feeding(self._feeding)

    def set_shape_open(self, is_open: bool) -> None:
        """Set whether size and layout are editable, or fixed by the model."""
        self._size.setEnabled(is_open)
        self._layout.setEnabled(is_open)

    def set_feeding(self, feeding: Feeding) -> None:
        self._is_showing = True
        self._feeding = feeding
        self._size.setValue(feeding.size[0])
        self._layout.setCurrentIndex(LAYOUTS.index(feeding.layout))
        self._inverted.setChecked(feeding.inverted)
        self._range.setCurrentIndex(RANGES.index(feeding.range))
        self._orientation.setCurrentIndex(ORIENTATIONS.index(feeding.orientation))
        self._centering.setCurrentIndex(("mass", "box").index(feeding.centering))
        self._box.setValue(feeding.box * 100)
        self._line.setValue(feeding.line * min(feeding.size))
        self._aspect.setChecked(feeding.keeps_aspect)
        self._labels.setValue(feeding.label_shift % 10)
        self._is_showing = False

    def _connect(self) -> None:
        self._size.valueChanged.connect(lambda side: self._change(size=(side, side)))
        self._layout.currentIndexChanged.connect(lambda i: self._change(layout=LAYOUTS[i]))
        self._inverted.toggled.connect(lambda on: self._change(inverted=on))
        self._aspect.toggled.connect(lambda on: self._change(keeps_aspect=on))
        self._range.currentIndexChanged.connect(lambda i: self._change(range=RANGES[i]))
        self._orientation.currentIndexChanged.connect(lambda i: self._change(orientation=ORIENTATIONS[i]))
        self._centering.currentIndexChanged.connect(lambda i: self._change(centering=("mass", "box")[i]))
        self._box.valueChanged.connect(lambda value: self._change(box=value / 100))
        self._line.valueChanged.connect(lambda value: self._change(line=value / min(self._feeding.size)))
        self._labels.valueChanged.connect(lambda value: self._change(label_shift=value))

    def _change(self, **changes: object) -> None:
        if not self._is_showing:
            self._feeding = self._feeding.with_changes(**changes)
            self.edited.emit(self._feeding)


def _choice(values: Sequence[str], texts: dict[str, Text]) -> QComboBox:
    box = QComboBox()
    box.addItems([translate(texts[value]) for value in values])
    return box


def _sides() -> QSpinBox:
    box = QSpinBox()
    box.setRange(4, 256)
    box.setSuffix(tr(" pixels"))
    box.setKeyboardTracking(False)
    pad_spin_box(box)
    return box


def _percents(least: int, most: int) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(least, most)
    box.setDecimals(0)
    before, _, after = tr("{value}% of the picture", value="*").partition("*")
    box.setPrefix(before)
    box.setSuffix(after)
    pad_spin_box(box)
    return box


def _pixels() -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0.3, 100)
    box.setSingleStep(0.2)
    box.setDecimals(1)
    box.setSuffix(tr(" pixels"))
    pad_spin_box(box)
    return box
