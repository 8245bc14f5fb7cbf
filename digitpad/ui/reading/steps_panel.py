"""The way from ink to numbers, a picture a step."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from digitpad.core.recognition import PreprocessingStep, PreprocessingTrace
from digitpad.ui.kit.flow_layout import FlowLayout
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.widgets import GAP, column, label, row
from digitpad.ui.reading.stage_view import CellsView, MapsView, StageView

SPACING = 10
"""Logical pixels between two small pictures."""
LARGEST_SCALE = 3.5
"""Of the pictures, where there is room for it."""
N_LINES = 8
"""Lines of text above and below the pictures, at most."""


class StagePanel(QWidget):
    """One step: its title over its picture."""

    def __init__(self, picture: StageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = picture
        self._title = label(muted=True)
        column(self, self._title, picture, spacing=3)

    def set_stage(self, stage: PreprocessingStep) -> None:
        title, caption = translate(stage.title), translate(stage.caption)
        self._title.setText(title)
        self.picture.set_stage(stage)
        self.picture.setAccessibleName(title)
        self.picture.setAccessibleDescription(caption)


class StepsPanel(QScrollArea):
    """Every stage in order; the 8x8 with its numbers and the direction maps large, below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._small: list[StagePanel] = []
        self._cells = StagePanel(CellsView())
        self._maps = StagePanel(MapsView())
        self._sentence = label(muted=True, wrap=True)
        self._cell_sentence = label(muted=True, wrap=True)
        cells = self._cells.picture
        assert isinstance(cells, CellsView)
        cells.cell_named.connect(self._cell_sentence.setText)
        self._flow = FlowLayout(spacing=SPACING)
        self._hint = label(tr("Draw something to see how it becomes 64 numbers."), muted=True, wrap=True)
        self._steps: PreprocessingTrace | None = None
        self._is_behind = False
        self._build()
        self._show_steps(None)

    def set_steps(self, steps: PreprocessingTrace | None) -> None:
        """Shown at once where the panel is in sight, else when it comes into sight: the pen need not wait for it."""
        self._steps, self._is_behind = steps, True
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        self._catch_up()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All pictures as large as there is room for them: the small ones in one row, the large two below."""
        shown = [panel.picture for panel in self._small if not panel.isHidden()]
        large = [self._cells.picture, self._maps.picture]
        room, text = self.viewport().size(), N_LINES * self.fontMetrics().lineSpacing()
        pictures = [picture for row in (shown, large) for picture in row[:1]]
        height = sum(picture.least_size.height() for picture in pictures)
        widths = [sum(picture.least_size.width() + SPACING for picture in row) for row in (shown, large)]
        fitting = min((room.width() - 2 * GAP) / max(widths), (room.height() - text) / height)
        scale = min(max(fitting, 1.0), LARGEST_SCALE)
        for picture in (*shown, *large):
            picture.set_scale(scale)

    def _catch_up(self) -> None:
        if self._is_behind:
            self._is_behind = False
            self._show_steps(self._steps)

    def _show_steps(self, steps: PreprocessingTrace | None) -> None:
        self._hint.setVisible(steps is None)
        self._body.setVisible(steps is not None)
        if steps is None:
            return
        large = {"picture", "directions"}
        self._show_small([stage for stage in steps.stages if stage.name not in large])
        for stage in steps.stages:
            if stage.name == "picture":
                self._cells.set_stage(stage)
            elif stage.name == "directions":
                self._maps.set_stage(stage)
                self._sentence.setText(translate(stage.caption))
        self._fit()
        self._ask_for_room()

    def _ask_for_room(self) -> None:
        inside, bar = self.widget(), self.verticalScrollBar()
        if inside is not None:
            self.setMinimumWidth(inside.minimumSizeHint().width() + bar.sizeHint().width())

    def _show_small(self, stages: list[PreprocessingStep]) -> None:
        while len(self._small) < len(stages):
            panel = StagePanel(StageView(QSize(66, 66)))
            self._flow.addWidget(panel)
            self._small.append(panel)
        for i, panel in enumerate(self._small):
            panel.setVisible(i < len(stages))
            if i < len(stages):
                panel.set_stage(stages[i])
                panel.setToolTip(translate(stages[i].caption))
                panel.updateGeometry()  # a title set out of sight tells its width to nobody

    def _build(self) -> None:
        self._body = QWidget()
        cells = column(None, self._cells, self._cell_sentence, None, spacing=4)
        maps = column(None, self._maps, self._sentence, None, spacing=4)
        column(self._body, self._flow, row((cells, 1), (maps, 1), spacing=GAP + 4), None, spacing=GAP)
        inside = QWidget()
        inside.setObjectName("content")
        column(inside, self._hint, self._body, margins=(2, GAP, 2, 2))
        self.setWidget(inside)
