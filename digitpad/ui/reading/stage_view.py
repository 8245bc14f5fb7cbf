"""Pictures of single steps: ink, images, the 8x8 with its numbers, maps of directions."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.recognition import PreprocessingStep
from digitpad.ui.graphics.cell_painter import image_of_map, paint_cells, paint_numbers, square_in
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.pad.cell_grid import MOVES
from digitpad.ui.pad.ink_painter import paint_ink


class StageView(QWidget):
    """One stage as a small picture on paper."""

    def __init__(self, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.least_size = size
        self._scale = 1.0
        self._stage: PreprocessingStep | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self.least_size * self._scale

    def set_scale(self, scale: float) -> None:
        """How many times its least size it takes where there is room."""
        if scale != self._scale:
            self._scale = scale
            self.updateGeometry()

    def set_stage(self, stage: PreprocessingStep) -> None:
        self._stage = stage
        self.update()

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._stage is not None:
            self.paint_stage(painter, self._stage)
        painter.end()

    def paint_stage(self, painter: QPainter, stage: PreprocessingStep) -> None:
        place = self.rect().adjusted(1, 1, -1, -1)
        self.paint_paper(painter, place)
        if stage.ink is not None:
            self._paint_ink(painter, place, stage)
        elif stage.image is not None:
            colors = current_colors()
            image = image_of_map(stage.image, stage.vmax, colors.color("surface"), colors.color("ink"))
            fitted = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inner = QRect(place.topLeft(), fitted)
            inner.moveCenter(place.center())
            paint_cells(painter, inner, image)
        self.paint_frame(painter, place)

    def paint_paper(self, painter: QPainter, place: QRect) -> None:
        painter.fillRect(place, current_colors().color("surface"))

    def paint_frame(self, painter: QPainter, place: QRect) -> None:
        painter.setPen(current_colors().color("border"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

    def _paint_ink(self, painter: QPainter, place: QRect, stage: PreprocessingStep) -> None:
        assert stage.ink is not None
        left, top, right, bottom = stage.box
        scale = min(place.width() / max(right - left, 1e-9), place.height() / max(bottom - top, 1e-9))
        painter.save()
        painter.setClipRect(place)
        painter.translate(place.center().x() + 0.5, place.center().y() + 0.5)
        painter.scale(scale, scale)
        painter.translate(-(left + right) / 2, -(top + bottom) / 2)
        paint_ink(painter, stage.ink, current_colors().color("ink"), 3.0 / scale, detail=0.5 / scale)
        painter.restore()


class CellsView(StageView):
    """The 8x8 with its numbers; says what the cell under the pointer, or reached by arrow keys, counts."""

    cell_named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(178, 178), parent)
        self._cell: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_stage(self, stage: PreprocessingStep) -> None:
        super().set_stage(stage)
        self._say()

    def paint_stage(self, painter: QPainter, stage: PreprocessingStep) -> None:
        if stage.image is None:
            return
        colors = current_colors()
        place = self._place()
        image = image_of_map(stage.image, stage.vmax, colors.color("surface"), colors.color("ink"))
        paint_cells(painter, place, image)
        picture = np.asarray(stage.image, dtype=np.uint8)
        paint_numbers(painter, place, picture, colors)
        self.paint_frame(painter, place.adjusted(-1, -1, 0, 0))
        if self._cell is not None:
            self._paint_cursor(painter, place, self._cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place()
        side = place.width() // 8
        column = (event.position().toPoint().x() - place.x()) // side
        row = (event.position().toPoint().y() - place.y()) // side
        self._point_at((row, column) if 0 <= row < 8 and 0 <= column < 8 else None)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = MOVES.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row, column = self._cell or (0, 0)
        self._point_at(((row + step[0]) % 8, (column + step[1]) % 8))

    def _place(self) -> QRect:
        return square_in(self.rect().adjusted(1, 1, -1, -1))

    def _paint_cursor(self, painter: QPainter, place: QRect, cell: tuple[int, int]) -> None:
        side = place.width() // 8
        painter.setPen(QPen(current_colors().color("against"), 2))
        painter.drawRect(QRect(place.x() + cell[1] * side, place.y() + cell[0] * side, side, side))

    def _point_at(self, cell: tuple[int, int] | None) -> None:
        if cell != self._cell:
            self._cell = cell
            self._say()
            self.update()

    def _say(self) -> None:
        if self._cell is None or self._stage is None or self._stage.image is None:
            self.cell_named.emit(tr("Point at a cell to see what it counts."))
            return
        row, column = self._cell
        value = int(self._stage.image[row, column])
        self.cell_named.emit(
            tr(
                "Row {row}, column {column}: {value} of its 16 pixels are ink.",
                row=row + 1,
                column=column + 1,
                value=value,
            )
        )


class MapsView(StageView):
    """Four maps of stroke directions, two by two, each with the line that it stands for."""

    SIGNS = ("—", "╲", "|", "╱")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QSize(178, 178), parent)

    def paint_stage(self, painter: QPainter, stage: PreprocessingStep) -> None:
        if stage.image is None or stage.image.ndim != 3:
            return
        colors = current_colors()
        half = self.width() // 2
        for i, picture in enumerate(stage.image[:4]):
            room = QRect((i % 2) * half, (i // 2) * half, half - 4, half - 4)
            place = square_in(room.adjusted(1, 1, -1, -1))
            paint_cells(
                painter, place, image_of_map(picture, stage.vmax, colors.color("surface"), colors.color("accent"))
            )
            self.paint_frame(painter, place.adjusted(-1, -1, 0, 0))
            painter.setPen(colors.color("muted"))
            corner = place.adjusted(4, 1, -4, -2)
            painter.drawText(corner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), self.SIGNS[i])
