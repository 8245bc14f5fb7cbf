"""A form made from the settings that an experiment describes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from digitpad.core.text import Text
from digitpad.experiments.settings import Option, default_of, options, with_values, written
from digitpad.ui.experiments_page.inputs.drawing_field import DrawingField, OwnPicture
from digitpad.ui.experiments_page.inputs.file_field import FileField
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.text_size import window_factor
from digitpad.ui.kit.widgets import label, pad_spin_box

_LARGEST = 2**31 - 1
FORM_MARGIN = 6
"""Logical pixels between the fields and the bar that scrolls them."""
_NAME_WIDTH, _FIELD_WIDTH = 90, 105
"""Logical pixels: of a field's name at most, before it is wrapped, and of a field at least."""
QWIDGETSIZE_MAX = 16_777_215
_NAMES, _FIELDS = QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole
_CHOICES = {"cosine": Text("cosine"), "pixels": Text("pixels")}
"""Choices that are words; the others are called the same everywhere."""
FieldReader = Callable[[], object]
Writer = Callable[[Any], None]


class SettingsForm(QWidget):
    """One field per setting, filled with its default; `values` returns the settings."""

    submitted = Signal()
    """Return was pressed in a field."""

    def __init__(self, settings: type, own_picture: OwnPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._own_picture = own_picture
        self._readers: dict[str, FieldReader] = {}
        self._writers: dict[str, Writer] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, FORM_MARGIN, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setVerticalSpacing(7)
        for name, option in options(settings).items():
            self._add(name, option)

    @property
    def fields_begin(self) -> int:
        """How far from the form's edge its fields stand, in logical pixels; 0 without any beside a name."""
        self._form.activate()
        for row in range(self._form.rowCount()):
            name, field = (self._form.itemAt(row, role) for role in (_NAMES, _FIELDS))
            if name is not None and field is not None:
                return field.geometry().x()
        return 0

    def values(self) -> Any:
        """The settings as entered; UserError for an invalid one."""
        return with_values(self._settings, {name: reader() for name, reader in self._readers.items()}, labelled=True)

    def set_value(self, name: str, value: object) -> None:
        """Set a field's value; values that come from a plot are texts."""
        if name in self._writers:
            self._writers[name](getattr(with_values(self._settings, {name: value}), name))

    def _add(self, name: str, option: Option) -> None:
        default = default_of(self._settings, name)
        text = translate(option.label)
        field = self._field(name, option, default)
        field.setObjectName(name)
        field.setAccessibleName(text)
        if option.hint is not None:
            field.setToolTip(translate(option.hint))
            field.setAccessibleDescription(translate(option.hint))
        if isinstance(field, QCheckBox):
            field.setText(text)
            self._form.addRow(field)
        elif isinstance(field, DrawingField):
            self._form.addRow(label(text))
            self._form.addRow(field)
        else:
            name_of_field = label(text, self, wrap=True)
            name_of_field.setBuddy(field)
            self._form.addRow(name_of_field, field)
            self._fit_row(name_of_field, field)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit_rows)  # once all fields have theirs

    def _fit_rows(self) -> None:
        for row in range(self._form.rowCount()):
            parts = (self._form.itemAt(row, role) for role in (_NAMES, _FIELDS))
            name_of_field, field = (None if part is None else part.widget() for part in parts)
            if isinstance(name_of_field, QLabel) and field is not None:
                self._fit_row(name_of_field, field)

    def _fit_row(self, name_of_field: QLabel, field: QWidget) -> None:
        factor = window_factor(self)
        name_of_field.setMinimumSize(0, 0)
        name_of_field.setMaximumWidth(QWIDGETSIZE_MAX)
        name_of_field.setWordWrap(False)  # wrapped, it would like to be as narrow as it can, two signs of Chinese too
        wanted = name_of_field.sizeHint().width()
        name_of_field.setWordWrap(True)
        longest_word = name_of_field.minimumSizeHint().width()
        narrow = max(min(round(_NAME_WIDTH * factor), wanted), longest_word)
        height = max(name_of_field.heightForWidth(narrow), field.sizeHint().height())  # else it stands too high
        name_of_field.setMinimumSize(narrow, height)
        name_of_field.setMaximumWidth(max(narrow, round(_NAME_WIDTH * factor)))  # wider, it would push the field out
        field.setMinimumWidth(max(round(_FIELD_WIDTH * factor), field.minimumSizeHint().width()))

    def _field(self, name: str, option: Option, default: Any) -> QWidget:
        if isinstance(default, bool):
            return self._check_box(name, default)
        if option.choices:
            return self._combo_box(name, option, default)
        if isinstance(default, int | float):
            return self._spin_box(name, option, default)
        if option.files:
            file = FileField(option.files, translate(option.label), self)
            file.line.returnPressed.connect(self.submitted)
            self._readers[name], self._writers[name] = file.line.text, file.line.setText
            return file
        if default == ():
            drawing = DrawingField(self._own_picture, self)
            self._readers[name], self._writers[name] = drawing.value, drawing.set_value
            return drawing
        line = QLineEdit(written(default), self)
        line.setCursorPosition(0)  # a long list shows its beginning
        line.returnPressed.connect(self.submitted)
        self._readers[name], self._writers[name] = line.text, lambda value: line.setText(written(value))
        return line

    def _check_box(self, name: str, default: bool) -> QCheckBox:
        box = QCheckBox(self)
        box.setChecked(default)
        self._readers[name], self._writers[name] = box.isChecked, box.setChecked
        return box

    def _combo_box(self, name: str, option: Option, default: str) -> QComboBox:
        box = QComboBox(self)
        for choice in option.choices:
            box.addItem(translate(_CHOICES[choice]) if choice in _CHOICES else choice.upper(), choice)
        box.setCurrentIndex(box.findData(default))
        self._readers[name] = box.currentData
        self._writers[name] = lambda value: box.setCurrentIndex(box.findData(value))
        return box

    def _spin_box(self, name: str, option: Option, default: float) -> QSpinBox | QDoubleSpinBox:
        low, high = option.low or 0, option.high if option.high is not None else _LARGEST
        box: QSpinBox | QDoubleSpinBox
        if isinstance(default, int):
            box = QSpinBox(self)
            box.setRange(int(option.low if option.low is not None else 0), int(min(high, _LARGEST)))
            box.setValue(default)
        else:
            box = QDoubleSpinBox(self)
            box.setDecimals(3)
            box.setSingleStep(0.05)
            box.setRange(low, high if option.high is not None else 1.0)
            box.setValue(default)
        box.setKeyboardTracking(False)
        pad_spin_box(box)
        box.lineEdit().returnPressed.connect(self.submitted)
        self._readers[name], self._writers[name] = box.value, box.setValue
        if name in ("train", "test") and default == 0:
            box.setSpecialValueText(tr("all there are"))
        return box
