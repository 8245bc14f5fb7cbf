"""Caches rows of painted thumbnails, so that scrolling only copies."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPixmap

from digitpad.core.samples import ME
from digitpad.ui.graphics.cell_painter import mixed
from digitpad.ui.kit.i18n import short_label, tr
from digitpad.ui.kit.theme import Colors
from digitpad.ui.samples_page.browse.model import SamplesModel

LEAST_ZOOM, MOST_ZOOM = 7, 24
"""Logical pixels a cell of the 8x8."""
COLUMNS_WANTED = 12
"""With more room than so many need, the pictures grow."""
MARGIN = 11
LEAST_LINE = 18
KEPT = 160

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class ThumbnailSize:
    """Of a thumbnail and its words, in logical pixels; `zoom`: of a cell of the 8x8; `line`: of what stands below."""

    zoom: int = LEAST_ZOOM
    line: int = LEAST_LINE

    @classmethod
    def fitting(cls, width: int, text_height: int) -> ThumbnailSize:
        """As large as it may be in a view of `width`."""
        zoom = (width // COLUMNS_WANTED - 2 * MARGIN) // 8
        return cls(min(max(zoom, LEAST_ZOOM), MOST_ZOOM), max(LEAST_LINE, text_height + 3))

    @property
    def picture(self) -> int:
        return 8 * self.zoom

    @property
    def width(self) -> int:
        return self.picture + 2 * MARGIN

    @property
    def height(self) -> int:
        return MARGIN + self.picture + 3 + self.line + 6


@dataclass(frozen=True)
class ThumbnailLook:
    """All that decides how a strip is painted besides its samples."""

    colors: Colors
    font: QFont
    scale: float
    """Device pixels a logical pixel."""
    size: ThumbnailSize

    @property
    def key(self) -> tuple[Colors, str, float, ThumbnailSize]:
        return self.colors, self.font.key(), self.scale, self.size


class ThumbnailStrips:
    """A cache of painted rows; everything is painted anew after `clear`."""

    def __init__(self, model: SamplesModel) -> None:
        self._model = model
        self._painted: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self._look: ThumbnailLook | None = None

    def clear(self) -> None:
        self._painted.clear()

    def set_look(self, look: ThumbnailLook) -> None:
        if self._look is None or self._look.key != look.key:
            self._look = look
            self.clear()

    def get(self, line: int, n_columns: int) -> QPixmap | None:
        """The strip of the grid's `line`, if it is painted already."""
        found = self._painted.get((line, n_columns))
        if found is not None:
            self._painted.move_to_end((line, n_columns))
        return found

    def paint(self, line: int, n_columns: int) -> QPixmap:
        assert self._look is not None, "strips need a look"
        rows = self._model.rows[line * n_columns : (line + 1) * n_columns]
        strip = _thumbnails(self._model.catalog.pictures[rows], self._look)
        painter = QPainter(strip)
        _Words(painter, self._model, self._look).paint_all(rows)
        painter.end()
        self._painted[line, n_columns] = strip
        while len(self._painted) > KEPT:
            self._painted.popitem(last=False)
        return strip


def _thumbnails(pictures: NDArray[np.uint8], look: ThumbnailLook) -> QPixmap:
    """All pictures of a row side by side on transparent ground, each 8x8 cell a crisp square."""
    n, scale = len(pictures), look.scale
    shades = mixed(look.colors.color("surface"), look.colors.color("ink"), np.arange(17) / 16).view(np.uint32)[:, 0]
    zoom = max(1, round(look.size.zoom * scale))
    width, height = round(look.size.width * scale), round(look.size.height * scale)
    canvas = np.zeros((height, n, width), np.uint32)
    side = 8 * zoom
    x = y = round(MARGIN * scale)
    cells = shades[pictures].reshape(n, 8, 8).repeat(zoom, axis=1).repeat(zoom, axis=2)
    canvas[y : y + side, :, x : x + side] = cells.transpose(1, 0, 2)[: height - y, :, : width - x]
    pixels = canvas.reshape(height, n * width)
    image = QImage(pixels.data, n * width, height, 4 * n * width, QImage.Format.Format_ARGB32_Premultiplied)
    strip = QPixmap.fromImage(image)
    strip.setDevicePixelRatio(scale)
    return strip


class _Words:
    """What stands under and around the thumbnails of one row."""

    def __init__(self, painter: QPainter, model: SamplesModel, look: ThumbnailLook) -> None:
        self._painter = painter
        self._model = model
        self._size = look.size
        names = ("surface", "ink", "text", "muted", "border", "against", "accent", "accent_soft")
        self._colors = {name: look.colors.color(name) for name in names}
        self._bold = QFont(look.font)
        self._bold.setBold(True)
        self._small = QFont(look.font)
        self._small.setPointSizeF(look.font.pointSizeF() * 0.85)
        self._mine, self._built_in, self._out = tr("yours"), tr("built in"), tr("excluded")
        self._imported = tr("imported")

    def paint_all(self, rows: NDArray[np.intp]) -> None:
        for place, row in enumerate(rows.tolist()):
            self._paint_frame(place * self._size.width, row)
        self._painter.setFont(self._bold)
        for place, row in enumerate(rows.tolist()):
            self._paint_label(place * self._size.width, row)
        self._painter.setFont(self._small)
        for place, row in enumerate(rows.tolist()):
            self._paint_mark(place * self._size.width, row)

    def _paint_frame(self, x: int, row: int) -> None:
        frame = QRect(x + MARGIN - 1, MARGIN - 1, self._size.picture + 1, self._size.picture + 1)
        if self._model.catalog.is_excluded[row]:
            veil = QColor(self._colors["surface"])
            veil.setAlphaF(0.7)
            self._painter.fillRect(frame, veil)
            self._painter.setPen(QPen(self._colors["muted"], 1.5))
            self._painter.drawLine(frame.bottomLeft(), frame.topRight())
        is_wrong = self._is_wrong(row)
        pen = QPen(self._colors["against" if is_wrong else "border"], 2 if is_wrong else 1)
        if is_wrong:
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.drawRect(frame)

    def _paint_label(self, x: int, row: int) -> None:
        self._painter.setPen(self._colors["text"])
        place = QRect(x + MARGIN, MARGIN + self._size.picture + 3, self._size.picture, self._size.line)
        self._painter.drawText(place, _LEFT, self._model.mark(row))

    def _paint_mark(self, x: int, row: int) -> None:
        place = QRect(x + MARGIN, MARGIN + self._size.picture + 3, self._size.picture, self._size.line)
        answer = self._model.answer(row)
        if self._is_wrong(row) and answer is not None:
            self._painter.setPen(self._colors["against"])
            self._painter.drawText(place, _RIGHT, f"≠ {short_label(answer)}")
        elif self._model.tells_origin:
            self._painter.setPen(self._colors["muted"])
            self._painter.drawText(place, _RIGHT, self._origin(row))
        if self._model.is_twin(row):
            self._paint_twin(x)

    def _paint_twin(self, x: int) -> None:
        """Two sheets, one on the other, in the corner."""
        self._painter.setPen(self._colors["accent"])
        self._painter.setBrush(self._colors["accent_soft"])
        corner = x + MARGIN + self._size.picture - 13
        for shift in (3, 0):
            self._painter.drawRect(QRect(corner + shift, MARGIN + 5 - shift, 7, 7))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _origin(self, row: int) -> str:
        catalog = self._model.catalog
        if catalog.is_excluded[row]:
            return self._out
        if not catalog.is_mine[row]:
            return self._built_in
        author = catalog.authors[row]
        if author == ME:
            return self._mine
        room = self._size.picture - 14  # the label stands at the left
        return self._painter.fontMetrics().elidedText(author or self._imported, Qt.TextElideMode.ElideRight, room)

    def _is_wrong(self, row: int) -> bool:
        answer = self._model.answer(row)
        return answer is not None and answer != int(self._model.catalog.labels[row])
