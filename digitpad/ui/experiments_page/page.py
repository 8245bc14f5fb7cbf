"""The page's layout: the experiments, their settings, and beside them the plot and what to see in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
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

from digitpad.ui.experiments_page.catalogue import Catalogue
from digitpad.ui.experiments_page.inputs.data_picker import DataPicker
from digitpad.ui.experiments_page.inputs.drawing_field import OwnPicture
from digitpad.ui.experiments_page.inputs.form import FORM_MARGIN, SettingsForm
from digitpad.ui.experiments_page.inputs.form_area import FormArea
from digitpad.ui.experiments_page.live.live_panel import LivePanel
from digitpad.ui.experiments_page.own_drawing import OwnDrawing
from digitpad.ui.experiments_page.plot.kept_run import KeptRun
from digitpad.ui.experiments_page.plot.plot_view import PlotView
from digitpad.ui.experiments_page.tool_row import ToolRow
from digitpad.ui.kit.i18n import tr, without_mnemonic
from digitpad.ui.kit.icons import icon
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.kit.text_size import window_factor
from digitpad.ui.kit.widgets import GAP, card, label, row
from digitpad.ui.state.actions import Actions

LEAST_BESIDE = 420
"""Logical pixels of each of two plots that stand beside each other."""
LEAST_LIST = 150
"""Logical pixels of the list of experiments."""
SETTINGS_WIDTH = 236
"""Logical pixels at least; more where a language needs more."""
LEFT_WIDTH = 264
"""Logical pixels of the left part at least, the more the larger the text is."""


class ExperimentsPage(QWidget):
    """Layout alone; `ExperimentsController` makes it live.

    Each widget is born where it stays: with a style sheet, Qt restyles all of what is moved elsewhere, at every move.
    What few people ask for is made when it is first asked for: all together would hold the window for too long.
    """

    live_asked = Signal()
    """The drawing of one's own is to be read."""
    kept_look_changed = Signal()
    """The run that is kept beside is to be drawn anew."""
    kept_closed = Signal()

    _is_made = False  # Qt tells of sizes and fonts before that

    def __init__(self, actions: Actions, own: OwnDrawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self._live: LivePanel | None = None
        self._kept: KeptRun | None = None
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        layout.addWidget(split)
        self._make_left(actions, split)
        self._make_right(actions, split)
        split.setStretchFactor(1, 1)
        split.setSizes([300, 800])
        self.set_running(False)
        self._is_made = True

    @property
    def live(self) -> LivePanel:
        """What is made of a drawing of one's own, in place of the plot."""
        if self._live is None:
            self._live = LivePanel(self._own, self._surface)
            self._live.asked.connect(self.live_asked)
            self._surface.addWidget(self._live)
        return self._live

    @property
    def kept(self) -> KeptRun:
        """The run that is kept beside the present one."""
        if self._kept is None:
            self._kept = KeptRun(self._plots)
            self._kept.plot.look_changed.connect(self.kept_look_changed)
            self._kept.close_button.clicked.connect(self.kept_closed)
            self._plots.setSizes([500, 500])
        return self._kept

    def add_form(self, settings: type, own_picture: OwnPicture) -> SettingsForm:
        """The settings of one more experiment, each in an area that scrolls."""
        area = FormArea(self._forms)
        form = SettingsForm(settings, own_picture, area.viewport())
        form.setObjectName("content")
        area.setWidget(form)
        self._forms.addWidget(area)
        return form

    @property
    def has_form(self) -> bool:
        """Whether there are settings to be seen yet."""
        return self._forms.count() > 0

    def show_form(self, form: SettingsForm) -> None:
        for number in range(self._forms.count()):
            area = self._forms.widget(number)
            if isinstance(area, QScrollArea) and area.widget() is form:
                self._forms.setCurrentIndex(number)
        self.fit_left()

    def set_running(self, is_running: bool) -> None:
        self.progress.setVisible(is_running)
        self.stop_button.setVisible(is_running)
        self.run_button.setEnabled(not is_running)

    def set_reading(self, reading: str) -> None:
        self.reading.setText(reading)
        self.plot.describe(reading)

    def set_kept_reading(self, sentence: str) -> None:
        """What is to be said of the run that is kept beside; "" without one."""
        self.kept_reading.setText(sentence)
        self.kept_reading.setVisible(bool(sentence))

    def show_kept(self, is_shown: bool) -> None:
        """The kept run stands beside the present one, or below it where that has too little width."""
        self.kept.setVisible(is_shown)
        self._place_plots()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_made:
            self._place_plots()
            self.fit_left()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._is_made:
            self.catalogue.setMinimumWidth(round(LEFT_WIDTH * window_factor(self)))  # the form may need more
            QTimer.singleShot(0, self, self.fit_left)  # once all of its parts have their fonts

    def _place_plots(self) -> None:
        is_wide = self._plots.width() >= 2 * LEAST_BESIDE
        self._plots.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)
        if not is_wide and self._kept is not None:  # both plots as high as each other
            half, foot = self._plots.height() // 2, self._kept.foot_height // 2
            self._plots.setSizes([half - foot, half + foot])

    def fit_left(self) -> None:
        """The settings get the room that they need, the list what is left; where it is short, titles alone."""
        if self._is_left_moved or not self.has_form:
            return
        area = self._forms.currentWidget()
        form = area.widget() if isinstance(area, QScrollArea) else None
        if form is None:
            return
        room = self._left.height() - self._left.handleWidth()
        needed = form.sizeHint().height() + self._settings.sizeHint().height() - self._forms.sizeHint().height() + GAP
        self.catalogue.set_brief(self.catalogue.whole_height(False) + needed > room)
        listed = self.catalogue.whole_height(self.catalogue.is_brief)
        upper = max(min(listed, room - needed), min(LEAST_LIST, room // 2))
        self._left.setSizes([upper, room - upper])
        if isinstance(form, SettingsForm):  # the data stand above its fields
            self._data_name.setMinimumWidth(max(0, form.fields_begin - GAP // 2))

    def _on_left_moved(self) -> None:
        self._is_left_moved = True

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

    def _make_left(self, actions: Actions, split: QSplitter) -> None:
        left = QSplitter(Qt.Orientation.Vertical, split)
        left.setChildrenCollapsible(False)
        left.setHandleWidth(GAP)
        self._left, self._is_left_moved = left, False
        left.splitterMoved.connect(self._on_left_moved)
        self.catalogue = Catalogue(left)
        settings, layout = card(parent=left)
        self._settings = settings
        self.data = DataPicker(settings)
        self._data_name = label(tr("Data"), settings)
        chosen = row(self._data_name, self.data)
        chosen.setStretch(1, 1)
        chosen.setContentsMargins(0, 0, FORM_MARGIN, 0)
        layout.addLayout(chosen)
        self._forms = QStackedWidget(settings)
        layout.addWidget(self._forms, 1)
        self.run_button = QPushButton(tr("Run"), settings)
        self.run_button.setProperty("primary", True)
        self.run_button.clicked.connect(actions["run-experiment"].trigger)
        self.stop_button = QPushButton(tr("Stop"), settings)
        self.stop_button.clicked.connect(actions["stop-experiment"].trigger)
        layout.addLayout(row(self.run_button, self.stop_button, None))
        self.live_button = QPushButton(tr("Try it on your drawing"), settings)
        self.live_button.setCheckable(True)
        self.live_button.toggled.connect(self._on_live_toggled)
        layout.addWidget(self.live_button)
        layout.addStrut(SETTINGS_WIDTH)
        left.setSizes([330, 330])

    def _make_right(self, actions: Actions, split: QSplitter) -> None:
        self.right = right = QWidget(split)
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        self.title = label("", right, heading=True, wrap=True, scale=1.25)
        self.question = label("", right, muted=True, wrap=True)
        self.notice = NoticeBar(right)
        layout.addWidget(self.title)
        layout.addWidget(self.question)
        layout.addWidget(self.notice)
        self._plots = plots = QSplitter(Qt.Orientation.Horizontal, right)
        plots.setChildrenCollapsible(False)
        surface, inner = card(parent=plots)
        inner.setContentsMargins(4, 4, 4, 4)
        self._surface = QStackedWidget(surface)
        inner.addWidget(self._surface)
        self.plot = PlotView(self._surface)
        self._surface.addWidget(self.plot)
        self.plot.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        whole = QAction(tr("Show the whole plot"), self.plot)
        whole.triggered.connect(self.plot.reset_zoom)
        self.plot.addActions([actions[name] for name in ("copy-plot", "keep-run", "show-code")])
        self.plot.addAction(whole)
        layout.addWidget(plots, 1)
        layout.addLayout(self._progress_row(actions, right))
        layout.addWidget(self._reading_card(right))

    def _progress_row(self, actions: Actions, parent: QWidget) -> QHBoxLayout:
        self.progress = QProgressBar(parent)
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.state = label("", parent, muted=True)
        self.back_button = QPushButton(tr("Back to the overview"), parent)
        tools = ToolRow(parent)
        self.export_menu = QMenu(tools)
        tools.fill(self._tools(actions, tools))
        progress = row(self.progress, self.state, None, self.back_button, tools)
        progress.setStretch(0, 1)
        return progress

    def _reading_card(self, parent: QWidget) -> QFrame:
        frame, layout = card(parent=parent)
        self.reading = label("", frame, wrap=True)
        self.reading.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout.addWidget(label(tr("What to see here"), frame, heading=True))
        layout.addWidget(self.reading)
        self.kept_reading = label("", frame, muted=True, wrap=True)
        self.kept_reading.hide()
        layout.addWidget(self.kept_reading)
        return frame

    def _tools(self, actions: Actions, parent: QWidget) -> list[QToolButton]:
        tools = [_tool(actions, name, parent) for name in ("keep-run", "show-code", "copy-plot")]
        export = QToolButton(parent)
        export.setText(tr("Export"))
        export.setIcon(icon("export"))
        export.setProperty("flat", True)
        export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        export.setMenu(self.export_menu)
        export.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        return [*tools, export]


def _tool(actions: Actions, name: str, parent: QWidget) -> QToolButton:
    if name == "keep-run":
        actions[name].setIconText(tr("Keep beside"))  # of the action: at every change of it, the button reads it anew
    button = QToolButton(parent)
    button.setDefaultAction(actions[name])
    button.setProperty("flat", True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAccessibleName(without_mnemonic(actions[name].text()))
    return button
