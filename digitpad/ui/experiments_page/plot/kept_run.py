"""The card of the run that is kept beside the present one."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from digitpad.ui.experiments_page.plot.plot_view import PlotView
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import label, row


class KeptRun(QFrame):
    """A run held beside the present one; hidden until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.plot = PlotView(self)
        self.caption = label("", self, muted=True, wrap=True)
        self.close_button = QPushButton(tr("Close"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 8)
        layout.addWidget(self.plot, 1)
        foot = row(self.caption, self.close_button)
        foot.setContentsMargins(8, 0, 4, 0)
        foot.setStretch(0, 1)
        layout.addLayout(foot)
        self.hide()

    @property
    def foot_height(self) -> int:
        """Logical pixels that the plot has less than the card."""
        return self.sizeHint().height() - self.plot.sizeHint().height()
