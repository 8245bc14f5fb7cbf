"""The page's layout: the experiments, their settings, and beside them the plot and what to see in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.ui.actions import Actions
from digitpad.ui.experiments_page.catalogue import Catalogue
from digitpad.ui.experiments_page.data_picker import DataPicker
from digitpad.ui.experiments_page.form import SettingsForm
from digitpad.ui.experiments_page.live_panel import LivePanel
from digitpad.ui.experiments_page.own_drawing import OwnDrawing
from digitpad.ui.experiments_page.plot_view import PlotView
from digitpad.ui.experiments_page.tool_row import ToolRow
from digitpad.ui.i18n import tr, without_mnemonic
from digitpad.ui.icons import icon
from digitpad.ui.notice_bar import NoticeBar
from digitpad.ui.widgets import GAP, card, label, row, scaled_font

FORMATS = (".png", ".svg", ".csv", ".json", ".py")


SETTINGS_WIDTH = 236
"""Logical pixels at least; more where a language needs more."""


class ExperimentsPage(QWidget):
    """Layout alone; `ExperimentsController` makes it live."""

    def __init__(self, actions: Actions, own: OwnDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.catalogue = Catalogue()
        self.data = DataPicker()
        self.run_button = QPushButton(tr("Run"))
        self.run_button.setProperty("primary", True)
        self.run_button.clicked.connect(actions["run-experiment"].trigger)
        self.stop_button = QPushButton(tr("Stop"))
        self.stop_button.clicked.connect(actions["stop-experiment"].trigger)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.state = label(muted=True)
        self.title = label(heading=True, wrap=True)
        scaled_font(self.title, 1.25)
        self.question = label(muted=True, wrap=True)
        self.reading = label(wrap=True)
        self.reading.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.back_button = QPushButton(tr("Back to the overview"))
        self.live_button = QPushButton(tr("Try it on your drawing"))
        self.live_button.setCheckable(True)
        self.live_button.toggled.connect(self._on_live_toggled)
        self.live = LivePanel(own)
        self._surface = QStackedWidget()
        self.notice = NoticeBar()
        self.plot = PlotView()
        self.kept = KeptRun()
        self.export_menu = QMenu(self)
        self._forms = QStackedWidget()
        self._lay_out(actions)
        self.set_running(False)

    def add_form(self, form: SettingsForm) -> None:
        """The settings of one more experiment, each in an area that scrolls."""
        form.setObjectName("content")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setProperty("plain", True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(form)
        area.setMinimumWidth(form.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        self._forms.addWidget(area)

    def show_form(self, form: SettingsForm) -> None:
        for number in range(self._forms.count()):
            area = self._forms.widget(number)
            if isinstance(area, QScrollArea) and area.widget() is form:
                self._forms.setCurrentIndex(number)

    def set_running(self, is_running: bool) -> None:
        self.progress.setVisible(is_running)
        self.stop_button.setVisible(is_running)
        self.run_button.setEnabled(not is_running)

    def set_reading(self, reading: str) -> None:
        self.reading.setText(reading)
        self.plot.describe(reading)

    def offer_live(self, is_offered: bool) -> None:
        """Whether the chosen experiment can be tried on a drawing of one's own; the plot is shown first."""
        self.live_button.setChecked(False)
        self.live_button.setVisible(is_offered)

    def _on_live_toggled(self, is_live: bool) -> None:
        self._surface.setCurrentWidget(self.live if is_live else self.plot)
        self.live_button.setText(tr("Back to the curves") if is_live else tr("Try it on your drawing"))
        if is_live and self.live.is_empty:
            self.live.take()
        if is_live:
            self.live.asked.emit()

    def _lay_out(self, actions: Actions) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        split.addWidget(self._left())
        split.addWidget(self._right(actions))
        split.setStretchFactor(1, 1)
        split.setSizes([300, 800])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        layout.addWidget(split)

    def _left(self) -> QWidget:
        settings, layout = card()
        layout.addLayout(row(label(tr("Data")), self.data))
        layout.addWidget(self._forms, 1)
        layout.addLayout(row(self.run_button, self.stop_button, None))
        layout.addWidget(self.live_button)
        layout.addStrut(SETTINGS_WIDTH)
        left = QSplitter(Qt.Orientation.Vertical)
        left.setChildrenCollapsible(False)
        left.setHandleWidth(GAP)
        left.addWidget(self.catalogue)
        left.addWidget(settings)
        left.setSizes([330, 330])
        return left

    def _right(self, actions: Actions) -> QWidget:
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.question)
        layout.addWidget(self.notice)
        plots = QSplitter(Qt.Orientation.Horizontal)
        plots.setChildrenCollapsible(False)
        surface, inner = card()
        inner.setContentsMargins(4, 4, 4, 4)
        self._surface.addWidget(self.plot)
        self._surface.addWidget(self.live)
        inner.addWidget(self._surface)
        plots.addWidget(surface)
        plots.addWidget(self.kept)
        plots.setSizes([500, 500])
        layout.addWidget(plots, 1)
        tools = ToolRow(self._tools(actions))
        progress = row(self.progress, self.state, None, self.back_button, tools)
        progress.setStretch(0, 1)
        layout.addLayout(progress)
        layout.addWidget(self._reading_card())
        return right

    def _reading_card(self) -> QFrame:
        frame, layout = card()
        heading = label(tr("What to see here"), heading=True)
        layout.addWidget(heading)
        layout.addWidget(self.reading)
        return frame

    def _tools(self, actions: Actions) -> list[QToolButton]:
        tools = [_tool(actions, name) for name in ("keep-run", "show-code", "copy-plot")]
        export = QToolButton()
        export.setText(tr("Export"))
        export.setIcon(icon("export"))
        export.setProperty("flat", True)
        export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        export.setMenu(self.export_menu)
        export.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        return [*tools, export]


class KeptRun(QFrame):
    """A run held beside the present one; hidden until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.plot = PlotView()
        self.caption = label(muted=True, wrap=True)
        self.reading = label(wrap=True)
        self.close_button = QPushButton(tr("Close"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 8)
        layout.addWidget(self.plot, 1)
        foot = row(self.caption, self.close_button)
        foot.setContentsMargins(8, 0, 4, 0)
        foot.setStretch(0, 1)
        layout.addLayout(foot)
        self.hide()


def _tool(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setProperty("flat", True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setText(tr("Keep beside") if name == "keep-run" else actions[name].iconText())
    button.setAccessibleName(without_mnemonic(actions[name].text()))
    return button
