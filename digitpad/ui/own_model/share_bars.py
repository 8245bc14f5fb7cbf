"""The ten shares of a model's reading, as bars of Qt's own with their numbers beside them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from digitpad.ui.kit.i18n import percent, tr
from digitpad.ui.kit.widgets import label

LEAST = 0.005
"""A smaller share has no number."""


class ShareBars(QWidget):
    """A bar for each digit, two columns of five."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Share of each digit"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self._bars: list[tuple[QProgressBar, QLabel]] = []
        for digit in range(10):
            bar = QProgressBar()
            bar.setRange(0, 1000)
            bar.setTextVisible(False)
            bar.setMinimumWidth(40)
            bar.setAccessibleName(str(digit))
            number = label(muted=True)
            number.setMinimumWidth(number.fontMetrics().horizontalAdvance(percent(1.0)))
            for i, part in enumerate((label(str(digit)), bar, number)):
                grid.addWidget(part, digit % 5, digit // 5 * 3 + i)
            self._bars.append((bar, number))
        self.set_shares(None)

    def set_shares(self, shares: NDArray[np.float64] | None) -> None:
        """Shares (10,), 0 to 1; None for nothing."""
        for digit, (bar, number) in enumerate(self._bars):
            share = 0.0 if shares is None else float(shares[digit])
            bar.setValue(round(share * 1000))
            number.setText(percent(share) if share >= LEAST else "")
