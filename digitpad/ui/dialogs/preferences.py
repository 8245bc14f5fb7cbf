"""The preferences dialog. Each choice takes effect at once; there is nothing to confirm."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from digitpad.ui.kit.i18n import LANGUAGES, percent, tr
from digitpad.ui.kit.widgets import GAP, add_form_row, label, pad_spin_box, row
from digitpad.ui.state.settings import (
    CLEAR_AFTER_TEACHING,
    LANGUAGE,
    LEFT_HANDED,
    MOTION,
    PAUSE,
    PEN_WIDTH,
    THEME,
    THRESHOLD,
    Setting,
    Settings,
)

CALIBRATED = -1.0
WIDTH = 412
"""Logical pixels of the form at least; more where a language needs more."""


class Preferences(QDialog):
    """Groups of settings: appearance, drawing, reading, teaching."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Preferences"))
        form = QFormLayout()
        form.setVerticalSpacing(GAP)
        form.setHorizontalSpacing(GAP + 8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_form_row(form, tr("&Look"), self._theme())
        add_form_row(form, tr("Lan&guage (from the next start on)"), self._language())
        add_form_row(form, "", self._checkbox(LEFT_HANDED, tr("Left-&handed: the pad to the right")))
        add_form_row(form, "", self._motion())
        add_form_row(form, tr("Pen &width"), self._pen_width())
        add_form_row(form, tr("New drawing &after"), self._pause())
        add_form_row(form, "", self._checkbox(CLEAR_AFTER_TEACHING, tr("&Clear the pad after teaching")))
        add_form_row(form, tr("“Not a digit” &from"), self._threshold())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP + 4)
        layout.setSpacing(2 * GAP)
        layout.addStrut(WIDTH)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def _theme(self) -> QComboBox:
        box = QComboBox(self)
        for name, value in ((tr("As the system"), "system"), (tr("Light"), "light"), (tr("Dark"), "dark")):
            box.addItem(name, value)
        box.setCurrentIndex(box.findData(self._settings.get(THEME)))
        box.activated.connect(lambda _: self._settings.set(THEME, box.currentData()))
        return box

    def _language(self) -> QComboBox:
        """Languages by their own names; texts that are already on screen change only at the next start."""
        box = QComboBox(self)
        box.addItem(tr("As the system"), "")
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(max(box.findData(self._settings.get(LANGUAGE)), 0))
        box.setToolTip(tr("From the next start on."))
        box.activated.connect(lambda _: self._settings.set(LANGUAGE, box.currentData()))
        return box

    def _pen_width(self) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(4, 40)
        pad_spin_box(box)
        box.setValue(self._settings.get(PEN_WIDTH))
        box.valueChanged.connect(lambda value: self._settings.set(PEN_WIDTH, value))
        return box

    def _pause(self) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(0.0, 10.0)
        pad_spin_box(box)
        box.setSingleStep(0.5)
        box.setDecimals(1)
        box.setSuffix(tr(" s pause"))
        box.setSpecialValueText(tr("never by itself"))
        box.setValue(self._settings.get(PAUSE))
        box.valueChanged.connect(lambda value: self._settings.set(PAUSE, value))
        return box

    def _checkbox(self, setting: Setting[bool], text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setChecked(self._settings.get(setting))
        box.toggled.connect(lambda on: self._settings.set(setting, on))
        return box

    def _motion(self) -> QCheckBox:
        box = QCheckBox(tr("Less &motion, whatever the system says"), self)
        box.setChecked(self._settings.get(MOTION) == "reduced")
        box.toggled.connect(lambda on: self._settings.set(MOTION, "reduced" if on else "system"))
        return box

    def _threshold(self) -> QWidget:
        """A slider in whole percent, beside the choice "as calibrated"."""
        stored = self._settings.get(THRESHOLD)
        holder = QWidget(self)
        slider = QSlider(Qt.Orientation.Horizontal, holder)
        slider.setRange(1, 100)
        slider.setValue(50 if stored < 0 else round(stored * 100))
        slider.setAccessibleName(tr("Threshold of “not a digit”"))
        shown = label(percent(1.0), holder, muted=True)
        shown.setMinimumWidth(shown.sizeHint().width())  # so that the slider stays where it is
        calibrated = QCheckBox(tr("as calibrated"), holder)
        calibrated.setChecked(stored < 0)

        def show() -> None:
            slider.setEnabled(not calibrated.isChecked())
            shown.setText("" if calibrated.isChecked() else percent(slider.value() / 100))

        def store() -> None:
            show()
            self._settings.set(THRESHOLD, CALIBRATED if calibrated.isChecked() else slider.value() / 100)

        slider.valueChanged.connect(store)
        calibrated.toggled.connect(store)
        show()
        layout = row(calibrated, slider, shown)
        layout.setStretch(1, 1)
        holder.setLayout(layout)
        return holder
