"""Which recognizer reads, and the simple one's k and metric."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QToolButton, QWidget

from digitpad.core.recognizers.rejection_features import N_VOTERS
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import label, pad_spin_box
from digitpad.ui.state.settings import METRIC, MODE, N_NEIGHBORS, SIDE_BY_SIDE, Settings


class ModeBar(QWidget):
    """Shows the settings of the reading and writes them back; the answer follows from there."""

    def __init__(self, settings: Settings, side_by_side: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._mode = QComboBox()
        self._mode.addItem(tr("Default"), "default")
        self._mode.addItem(tr("Simple"), "simple")
        self._mode.setAccessibleName(tr("Mode of reading"))
        self._mode.setAccessibleDescription(tr("Mode of reading"))  # on Linux a box's name is what is chosen in it
        self._k = QSpinBox()
        self._k.setRange(1, 100)
        self._k.setPrefix("k = ")
        pad_spin_box(self._k)
        self._k.setAccessibleName(tr("Number of neighbours that vote"))
        self._metric = QComboBox()
        self._metric.addItem("L2", "l2")
        self._metric.addItem("L1", "l1")
        self._metric.setAccessibleName(tr("Metric"))
        self._fixed = label(tr("k = {k}, weighted by distance", k=N_VOTERS), muted=True)
        self._fixed.setToolTip(
            tr(
                "The default mode's k is fixed: its refusal and its confidence were fitted to {k} neighbours. "
                "Choose Simple, or both side by side, to try k and the metric.",
                k=N_VOTERS,
            )
        )
        both = QToolButton()
        both.setDefaultAction(side_by_side)
        both.setProperty("flat", True)
        both.setAccessibleName(tr("Both modes side by side"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Reading"), muted=True))
        for widget in (self._mode, self._k, self._metric):
            layout.addWidget(widget)
        layout.addWidget(self._fixed)
        layout.addStretch(1)
        layout.addWidget(both)
        self._show_settings("")
        self._mode.activated.connect(lambda _: settings.set(MODE, self._mode.currentData()))
        self._metric.activated.connect(lambda _: settings.set(METRIC, self._metric.currentData()))
        self._k.valueChanged.connect(lambda value: settings.set(N_NEIGHBORS, value))
        settings.changed.connect(self._show_settings)

    def _show_settings(self, _key: str) -> None:
        settings = self._settings
        with QSignalBlocker(self._k):
            self._k.setValue(settings.get(N_NEIGHBORS))
        self._mode.setCurrentIndex(self._mode.findData(settings.get(MODE)))
        self._metric.setCurrentIndex(self._metric.findData(settings.get(METRIC)))
        is_simple_shown = settings.get(MODE) == "simple" or settings.get(SIDE_BY_SIDE)
        for widget, tip in (
            (self._k, tr("How many of the nearest samples vote.")),
            (self._metric, tr("How far two drawings are apart: L2, the root of the squares, or L1, the plain sum.")),
        ):
            widget.setVisible(is_simple_shown)
            widget.setToolTip(tip)
            widget.setAccessibleDescription(tip)
        self._fixed.setVisible(not is_simple_shown)
