"""Paints thousands of samples within a frame: a dot each, and thumbnails where there is room for one.

All of it is copied within one array of pixels: ten thousand calls of a painter would take a hundred times as long.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from digitpad.core.typing import Indices, Mask, Rows
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
GOLDEN = 0.6180339887
"""Its multiples are spread evenly over 0..1, in no order that a set could have; numpy's chance is slow to import."""
MOST_KEPT = 3000
"""Thumbnails that are kept painted."""

_FAR = -(2**40)
"""A place that is nowhere near a sample's."""
_AROUND = [(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx]

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
        self._by_line: Indices = np.zeros(0, np.intp)
        self._colors: Colors | None = None
        self._shades: Pixels = np.zeros(17, np.uint32)
        self._memory: Pixels = np.empty(0, np.uint32)
        self._tiles: dict[tuple[int, int], Pixels] = {}
        self.shown: Indices = np.zeros(0, np.intp)

    def set_scene(self, scene: Scene) -> None:
        if len(scene.places) != len(self._scene.places):
            self._priority = np.argsort(np.arange(len(scene.places)) * GOLDEN % 1.0)
        if scene.places is not self._scene.places:
            self._by_line = np.argsort(scene.places[:, 1], kind="stable")
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
        seen: Mask = np.asarray(((at >= MARGIN // 2) & (at < (width - MARGIN // 2, height - MARGIN // 2))).all(axis=1))
        rows = self._by_line[seen[self._by_line]]  # line by line: neighbours in memory are painted faster
        self._paint_dots(canvas, at, rows, ratio)
        on_plane = np.rint(self._scene.places * (view.scale * ratio)).astype(np.intp)
        self._paint_thumbnails(canvas, (at, on_plane), rows, ratio)
        image = QImage(canvas.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        return image

    def _canvas_of(self, height: int, width: int) -> Pixels:
        """The same memory for each frame of a size: new memory costs more than all that is painted on it."""
        if self._memory.size < height * width:
            self._memory = np.empty(height * width * 5 // 4, np.uint32)  # who makes the window larger asks again
        return self._memory[: height * width].reshape(height, width)

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
        half = side // 2
        shown = self._one_a_square(on_plane, rows, side + max(2, round(4 * ratio)))
        tiles = self._tiles_of(shown, zoom, frame)
        lefts, tops = (at[shown] - half).T
        fits = (lefts >= 0) & (tops >= 0) & (lefts < canvas.shape[1] - side) & (tops < canvas.shape[0] - side)
        for tile, is_inside, left, top in zip(tiles, fits.tolist(), lefts.tolist(), tops.tolist(), strict=True):
            if is_inside:
                canvas[top : top + side, left : left + side] = tile
        self.shown = shown

    def _one_a_square(self, on_plane: Indices, rows: Indices, side: int) -> Indices:
        """Of the samples `rows` those that come first in their square of the plane, and touch none that is kept.

        Squares that have neither side nor corner in common cannot touch: of four squares two by two, one each is looked
        at in turn.
        """
        if not len(rows):
            return rows
        is_seen = np.zeros(len(self._priority), np.bool_)
        is_seen[rows] = True
        last_first = self._priority[is_seen[self._priority]][::-1]
        squares = on_plane[last_first] // side
        low = squares.min(axis=0) - 1
        columns, lines = squares.max(axis=0) - low + 2
        first = np.full((lines, columns), -1, np.intp)
        first[tuple((squares - low).T[::-1])] = last_first  # of a square's samples the last that is put there stays
        spots = np.where(first[..., None] < 0, _FAR, on_plane[first])
        kept = np.full((lines, columns, 2), _FAR, np.intp)
        for down in (0, 1):
            for across in (0, 1):
                line, column = np.nonzero(first[down::2, across::2] >= 0)
                line, column = 2 * line + down, 2 * column + across
                at = spots[line, column]
                is_free = np.ones(len(at), np.bool_)
                for dy, dx in _AROUND:
                    gap = np.abs(kept[line + dy, column + dx] - at).max(axis=1)
                    is_free &= gap >= side
                kept[line[is_free], column[is_free]] = at[is_free]
        found: Indices = first[kept[..., 0] != _FAR]
        return found

    def _tiles_of(self, rows: Indices, zoom: int, frame: int) -> list[Pixels]:
        """One a row, made where it is not kept."""
        keys = list(zip((2 * rows + self._scene.is_chosen[rows]).tolist(), [zoom] * len(rows), strict=True))
        missing = [i for i, key in enumerate(keys) if key not in self._tiles]
        if len(self._tiles) + len(missing) > MOST_KEPT:
            self._tiles.clear()
            missing = list(range(len(rows)))
        if missing:
            made = self._made(rows[missing], zoom, frame)
            self._tiles.update(zip((keys[i] for i in missing), made, strict=True))
        return [self._tiles[key] for key in keys]

    def _made(self, rows: Indices, zoom: int, frame: int) -> Pixels:
        """Thumbnails (n, side, side): each in a frame of its colour, or a wider one where it is selected."""
        assert self._colors is not None
        side = 8 * zoom + 2 * frame
        tiles = np.empty((len(rows), side, side), np.uint32)
        tiles[:] = self._scene.pixels[rows][:, None, None]
        cells = self._shades[self._scene.pictures[rows]].reshape(-1, 8, 8).repeat(zoom, axis=1).repeat(zoom, axis=2)
        tiles[:, frame : side - frame, frame : side - frame] = cells
        chosen = np.flatnonzero(self._scene.is_chosen[rows])
        accent, wide = self._colors.color("accent").rgba(), frame + max(1, zoom // 3)
        for edge in (slice(0, wide), slice(side - wide, side)):
            tiles[chosen, edge] = accent
            tiles[chosen, :, edge] = accent
        return tiles


def _disc(reach: int) -> list[tuple[int, int]]:
    span = range(-reach, reach + 1)
    return [(dy, dx) for dy in span for dx in span if dy * dy + dx * dx <= reach * reach + 1]


def _ring(inner: int, outer: int) -> list[tuple[int, int]]:
    within = set(_disc(inner))
    return [place for place in _disc(outer) if place not in within]
