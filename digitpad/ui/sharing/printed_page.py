"""One page of paper with all that there is to say about a reading: drawing, answer, steps, neighbours, vote."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from digitpad.core.ink import Ink
from digitpad.core.recognition import Neighbor, PreprocessingStep, Recognition
from digitpad.core.samples import LABELS, NOT_A_DIGIT, Drawing, Raster
from digitpad.ui.graphics.cell_painter import FULL, color_of_cell, paint_numbers
from digitpad.ui.graphics.image_conversion import image_of
from digitpad.ui.kit.i18n import fixed, percent, short_date, short_label, tr, translate
from digitpad.ui.kit.theme import LIGHT
from digitpad.ui.pad.ink_painter import paint_ink
from digitpad.ui.reading.neighbor_view import origin_sentence, share_of_vote
from digitpad.ui.reading.verdict_view import detail_sentence, verdict_sentence
from digitpad.ui.sharing.clipboard import fit_ink

WIDTH, HEIGHT = 720.0, 1000.0
"""The page in units of its own; it is scaled to the paper."""
N_NEIGHBORS = 14
N_ACROSS = 7
SMALL, CELL = 74, 100
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class PrintedPage:
    """Paints one reading; paper is light, whatever the window's look."""

    def __init__(self, painter: QPainter, paper: QSizeF) -> None:
        """`paper`: the printable area in the painter's units."""
        self._painter = painter
        scale = min(paper.width() / WIDTH, paper.height() / HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((paper.width() - scale * WIDTH) / 2, 0)
        painter.scale(scale, scale)

    def paint(self, drawing: Drawing, recognition: Recognition) -> None:
        self._text(QRectF(0, 0, WIDTH, 20), tr("digitpad, {date}", date=short_date(datetime.now(UTC))), 9, "muted")
        self._drawing(QRect(0, 30, 270, 270), drawing)
        self._answer(QRectF(300, 30, WIDTH - 300, 120), recognition)
        self._bars(QRectF(300, 165, WIDTH - 300, 135), recognition)
        self._heading(325, tr("How: from ink to numbers"))
        self._steps(360, recognition)
        self._heading(690, tr("Why: nearest samples"))
        self._neighbors(725, recognition)

    def _drawing(self, place: QRect, drawing: Drawing) -> None:
        self._frame(place)
        if isinstance(drawing, Ink):
            self._ink(place, drawing, 0.045)
        else:
            self._picture(place, drawing)

    def _ink(self, place: QRect, ink: Ink, width: float) -> None:
        painter = self._painter
        painter.save()
        scale = fit_ink(painter, ink, QRectF(place))
        paint_ink(painter, ink, LIGHT.color("ink"), width * place.width() / scale, detail=0.2 / scale)
        painter.restore()

    def _picture(self, place: QRect, raster: Raster) -> None:
        image = image_of(raster)
        fitted = QRect(place.topLeft(), image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio))
        fitted.moveCenter(place.center())
        self._painter.drawImage(fitted, image)

    def _answer(self, place: QRectF, recognition: Recognition) -> None:
        sign = QRectF(place.x(), place.y(), 100, 110)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(LIGHT.color("accent_soft"))
        self._painter.drawRoundedRect(sign, 10, 10)
        self._text(sign, short_label(recognition.verdict), 56, "accent", Qt.AlignmentFlag.AlignCenter)
        room = place.adjusted(120, 12, 0, 0)
        self._text(room, verdict_sentence(recognition), 18)
        self._text(room.adjusted(0, 42, 0, 0), detail_sentence(recognition), 10, "muted")

    def _bars(self, place: QRectF, recognition: Recognition) -> None:
        width = place.width() / len(LABELS)
        for label in LABELS:
            share = recognition.refusal if label == NOT_A_DIGIT else recognition.scores[label]
            room = QRectF(place.x() + label * width, place.y() + 18, width, place.height() - 40)
            bar = QRectF(room.x() + 6, room.bottom() - room.height() * share, width - 12, room.height() * share)
            is_answer = label == recognition.verdict
            self._painter.fillRect(bar, LIGHT.color("accent" if is_answer else "control"))
            self._line(room.x() + 4, room.bottom(), room.right() - 4, room.bottom())
            below = QRectF(room.x(), room.bottom() + 2, width, 18)
            self._text(below, short_label(label), 10, "text", Qt.AlignmentFlag.AlignHCenter)
            if share >= 0.005:
                above = QRectF(room.x() - 6, bar.y() - 16, width + 12, 14)
                self._text(above, percent(share), 8, "muted", Qt.AlignmentFlag.AlignHCenter)

    def _steps(self, top: float, recognition: Recognition) -> None:
        stages = recognition.steps.stages
        small = [stage for stage in stages if stage.name != "picture" and _is_single(stage)]
        for i, stage in enumerate(small[:6]):
            place = QRect(int(i % 3 * (SMALL + 52)), int(top + i // 3 * (SMALL + 74)), SMALL + 30, SMALL + 30)
            self._stage(place, stage)
        place = QRect(int(WIDTH) - 272, int(top), 272, 272)
        self._text(QRectF(place.x(), top - 2, place.width(), 18), tr("8 × 8: how much of each cell is ink"), 9, "muted")
        place.translate(0, 20)
        picture = recognition.steps.picture
        self._cells(place, picture, FULL)
        paint_numbers(self._painter, place, picture, LIGHT)
        self._frame(place)

    def _stage(self, place: QRect, stage: PreprocessingStep) -> None:
        self._text(QRectF(place.x(), place.y() - 2, place.width() + 20, 18), translate(stage.title), 9, "muted")
        place = place.translated(0, 20)
        if stage.ink is not None:
            self._ink(place, stage.ink, 0.03)
        elif stage.image is not None:
            self._cells(place, stage.image, stage.vmax)
        self._frame(place)

    def _neighbors(self, top: float, recognition: Recognition) -> None:
        for i, neighbor in enumerate(recognition.neighbors[:N_NEIGHBORS]):
            x, y = i % N_ACROSS * (WIDTH / N_ACROSS), top + i // N_ACROSS * 134
            self._neighbor(QRect(int(x), int(y), SMALL, SMALL), neighbor, neighbor.label != recognition.verdict)

    def _neighbor(self, place: QRect, neighbor: Neighbor, is_against: bool) -> None:
        self._cells(place, neighbor.picture, FULL)
        self._frame(place, LIGHT.color("against" if is_against else "border"))
        sign = f"≠ {short_label(neighbor.label)}" if is_against else short_label(neighbor.label)
        color = "against" if is_against else "text"
        line = QRectF(place.x(), place.bottom() + 3, CELL, 16)
        self._text(line, f"{sign}   {share_of_vote(neighbor.weight)}", 10, color)
        away = tr("{distance} away", distance=fixed(neighbor.distance))
        self._text(line.translated(0, 16), away, 8, "muted")
        self._text(line.translated(0, 29), origin_sentence(neighbor), 8, "muted")

    def _heading(self, top: float, title: str) -> None:
        self._line(0, top, WIDTH, top)
        self._text(QRectF(0, top + 4, WIDTH, 22), title, 12)

    def _text(
        self,
        room: QRectF,
        text: str,
        size: float,
        color: str = "text",
        alignment: Qt.AlignmentFlag = TOP_LEFT,
    ) -> None:
        font = QFont(self._painter.font())
        font.setPixelSize(round(size * 1.3))
        self._painter.setFont(font)
        self._painter.setPen(LIGHT.color(color))
        shown = self._painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        self._painter.drawText(room, int(alignment), shown)

    def _line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self._painter.setPen(QPen(LIGHT.color("border"), 1))
        self._painter.drawLine(int(x0), int(y0), int(x1), int(y1))

    def _frame(self, place: QRect, color: QColor | None = None) -> None:
        self._painter.setPen(QPen(color or LIGHT.color("border"), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(place)

    def _cells(self, place: QRect, picture: NDArray[np.generic], top: float) -> None:
        """Each cell a rectangle: a PDF would store a picture with losses."""
        n_rows, n_columns = picture.shape
        width, height = place.width() / n_columns, place.height() / n_rows
        for (row, column), value in np.ndenumerate(picture):
            if value:
                cell = QRectF(place.x() + column * width, place.y() + row * height, width, height)
                self._painter.fillRect(cell, color_of_cell(FULL * float(value) / top, LIGHT))


def _is_single(stage: PreprocessingStep) -> bool:
    """Whether it is one picture, not several maps side by side."""
    return stage.ink is not None or (stage.image is not None and stage.image.ndim == 2)
