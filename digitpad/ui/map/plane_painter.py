"""Paints thousands of samples within a frame: a dot each, and thumbnails where there is room for one.

All of it is copied within one array of pixels: ten thousand calls of a painter would take a hundred times as long.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from digitpad.core.typing import Indices, Rows
from digitpad.ui.graphics.cell_painter import mixed
from digitpad.ui.kit.theme import Colors
from digitpad.ui.map.plane_transform import PlaneTransform

MARGIN = 80
"""Device pixels around what is seen, so that nothing at its edge needs to be cut."""
SIDES = ((40, 8), (160, 6), (600, 4))
"""Up to so many samples in sight a thumbnail's cell has so many logical pixels; of more samples it has three."""
LEAST_CELL = 3
CROWD = 3000
"""More samples in sight than these have smaller dots: they take less time, and hide each other less."""
MOST_KEPT = 3000
"""Thumbnails that are kept painted."""

Pixels = NDArray[np.uint32]


@dataclass(frozen=True, eq=False)
class Scene:
    """What is to be seen of n samples: places (n, 2), pictures (n, 64) of 0..16, a colour (ARGB) each, the selected."""

    places: Rows
    pictures: NDArray[np.uint8]
    pixels: Pixels
    is_chosen: NDArray[np.bool_]

    @classmethod
    def nothing(cls) -> Scene:
        """Before there is a map."""
        none = np.zeros(0)
        return cls(
            np.zeros((0, 2), np.float32), np.zeros((0, 64), np.uint8), none.astype(np.uint32), none.astype(np.bool_)
        )


class PlanePainter:
    """Keeps what it painted; `set_look` and `set_scene` say when that is no longer what should be seen."""

    def __init__(self) -> None:
        self._scene = Scene.nothing()
        self._priority: Indices = np.zeros(0, np.intp)
        self._colors: Colors | None = None
        self._shades: Pixels = np.zeros(17, np.uint32)
        self._canvas: Pixels = np.empty((0, 0), np.uint32)
        self._tiles: dict[tuple[int, int], Pixels] = {}
        self.shown: Indices = np.zeros(0, np.intp)

    def set_scene(self, scene: Scene) -> None:
        if len(scene.places) != len(self._scene.places):
            self._priority = np.random.default_rng(0).permutation(len(scene.places)).astype(np.intp)
        if scene.pictures is not self._scene.pictures or scene.pixels is not self._scene.pixels:
            self._tiles.clear()
        self._scene = scene

    def set_look(self, colors: Colors) -> None:
        if colors is not self._colors:
            self._colors = colors
            self._shades = mixed(colors.color("surface"), colors.color("ink"), np.arange(17) / 16).view(np.uint32)[:, 0]
            self._tiles.clear()

    def frame(self, view: PlaneTransform, ratio: float) -> QImage:
        """The whole widget, `MARGIN` device pixels larger on each side; `shown`: whose thumbnails are on it.

        The image is good until the next one: both lie in the same memory.
        """
        assert self._colors is not None, "a frame needs a look"
        height, width = round(view.height * ratio) + 2 * MARGIN, round(view.width * ratio) + 2 * MARGIN
        canvas = self._canvas_of(height, width)
        canvas.fill(self._colors.color("surface").rgba())
        at = np.rint(view.to_widget(self._scene.places) * ratio).astype(np.intp) + MARGIN
        seen = ((at >= MARGIN // 2) & (at < (width - MARGIN // 2, height - MARGIN // 2))).all(axis=1)
        rows = np.flatnonzero(seen)
        self._paint_dots(canvas, at, rows, ratio)
        on_plane = np.rint(self._scene.places * (view.scale * ratio)).astype(np.intp)
        self._paint_thumbnails(canvas, (at, on_plane), rows, ratio)
        image = QImage(canvas.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        return image

    def _canvas_of(self, height: int, width: int) -> Pixels:
        """The same memory for each frame of a size: new memory costs more than all that is painted on it."""
        if self._canvas.shape != (height, width):
            self._canvas = np.empty((height, width), np.uint32)
        return self._canvas

    def _paint_dots(self, canvas: Pixels, at: Indices, rows: Indices, ratio: float) -> None:
        assert self._colors is not None
        flat, width = canvas.ravel(), canvas.shape[1]
        reach = max(1, round((1.3 if len(rows) <= CROWD else 0.9) * ratio))
        spots, pixels = at[rows, 1] * width + at[rows, 0], self._scene.pixels[rows]
        for dy, dx in _disc(reach):
            flat[spots + (dy * width + dx)] = pixels
        chosen = rows[self._scene.is_chosen[rows]]
        spots, accent = at[chosen, 1] * width + at[chosen, 0], self._colors.color("accent").rgba()
        for dy, dx in _ring(reach + max(1, round(0.5 * ratio)), reach + max(1, round(1.2 * ratio))):
            flat[spots + (dy * width + dx)] = accent

    def _paint_thumbnails(self, canvas: Pixels, places: tuple[Indices, Indices], rows: Indices, ratio: float) -> None:
        """One for each square of the plane that has a sample: those in sight stay the same while the map is moved.

        `places`: in the canvas, and on the plane, in device pixels.
        """
        at, on_plane = places
        cell = next((cell for most, cell in SIDES if len(rows) <= most), LEAST_CELL)
        zoom = max(1, round(cell * ratio))
        frame = max(1, round(1.5 * ratio))
        side = 8 * zoom + 2 * frame
        chosen = self._one_a_square(on_plane, rows, side + max(2, round(4 * ratio)))
        half = side // 2
        for row, (x, y) in zip(chosen.tolist(), at[chosen].tolist(), strict=True):
            if half <= x < canvas.shape[1] - side + half and half <= y < canvas.shape[0] - side + half:
                canvas[y - half : y - half + side, x - half : x - half + side] = self._tile(row, zoom, frame)
        self.shown = chosen

    def _one_a_square(self, on_plane: Indices, rows: Indices, side: int) -> Indices:
        """Of the samples `rows` those that come first in their square of the plane, and touch none before them."""
        is_seen = np.zeros(len(self._priority), np.bool_)
        is_seen[rows] = True
        order = self._priority[is_seen[self._priority]]
        squares = on_plane[order] // side
        _, first = np.unique(squares[:, 0] * 1_000_000 + squares[:, 1], return_index=True)
        candidates = order[np.sort(first)]
        kept: list[int] = []
        taken: dict[tuple[int, int], tuple[int, int]] = {}
        for row, (x, y) in zip(candidates.tolist(), on_plane[candidates].tolist(), strict=True):
            column, line = x // side, y // side
            beside = (taken.get((column + i, line + j)) for i in (-1, 0, 1) for j in (-1, 0, 1))
            if all(at is None or abs(at[0] - x) >= side or abs(at[1] - y) >= side for at in beside):
                taken[column, line] = (x, y)
                kept.append(row)
        return np.array(kept, np.intp)

    def _tile(self, row: int, zoom: int, frame: int) -> Pixels:
        is_chosen = bool(self._scene.is_chosen[row])
        key = (2 * row + is_chosen, zoom)
        tile = self._tiles.get(key)
        if tile is None:
            if len(self._tiles) >= MOST_KEPT:
                self._tiles.clear()
            tile = self._tiles[key] = self._made(row, zoom, frame, is_chosen)
        return tile

    def _made(self, row: int, zoom: int, frame: int, is_chosen: bool) -> Pixels:
        assert self._colors is not None
        side = 8 * zoom + 2 * frame
        tile = np.full((side, side), self._scene.pixels[row], np.uint32)
        if is_chosen:
            tile[:] = self._colors.color("accent").rgba()
            frame += max(1, zoom // 3)
        cells = self._shades[self._scene.pictures[row]].reshape(8, 8).repeat(zoom, axis=0).repeat(zoom, axis=1)
        inner = slice(frame, side - frame)
        start = frame - (side - 8 * zoom) // 2
        tile[inner, inner] = cells[start : start + side - 2 * frame, start : start + side - 2 * frame]
        return tile


def _disc(reach: int) -> list[tuple[int, int]]:
    span = range(-reach, reach + 1)
    return [(dy, dx) for dy in span for dx in span if dy * dy + dx * dx <= reach * reach + 1]


def _ring(inner: int, outer: int) -> list[tuple[int, int]]:
    within = set(_disc(inner))
    return [place for place in _disc(outer) if place not in within]
