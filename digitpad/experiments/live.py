"""One drawing under adjustable distortions, read with and without normalisation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.images.distortions import CANVAS, DISTORTIONS, FRAME, Canvas, in_frame, on_canvas
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer

if TYPE_CHECKING:
    from digitpad.experiments.process.tasks import DatasetCache, Source

PlanePath = tuple[tuple[float, float], ...]
"""Points of one stroke as shares of the frame: (0, 0) is its upper left corner, (1, 1) its lower right."""

PlaneDrawing = tuple[PlanePath, ...]

CELLS = 8
RADIUS = 1.5
"""Half the width of the ink in pixels of the frame, as in the 32x32 bitmaps behind `load_digits`."""

_MARGIN = (CANVAS - FRAME) // 2


@dataclass(frozen=True, eq=False)
class Way:
    """What k-NN is given, 8x8 of 0..16, what it says, by how many votes, and its nearest samples."""

    picture: NDArray[np.uint8]
    label: int
    votes: int
    neighbors: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class LiveView:
    """The changed drawing as ink of 0..1 on a canvas (64, 64), read both ways; None where there is no ink to read."""

    canvas: Canvas
    as_drawn: Way | None
    normalised: Way | None


@dataclass(frozen=True)
class Live:
    """A task: read `drawing`, or the 64 counts of `picture` where that is given, after `changes` (name, strength)."""

    source: Source
    drawing: PlaneDrawing = ()
    picture: tuple[int, ...] = ()
    changes: tuple[tuple[str, float], ...] = ()
    k: int = 5

    def do(self, shelf: DatasetCache, _: Observer) -> LiveView:
        """Read the drawing as it lies there and normalised."""
        data = shelf.get(self.source)
        start = canvas_of(self.drawing) if not self.picture else canvas_of_counts(self.picture)
        return view(data, changed(start, dict(self.changes)), self.k)


def fitted(ink: Ink) -> PlaneDrawing:
    """A person's own ink, as large as the frame allows and in its middle."""
    left, top, right, bottom = ink.bounds
    room = 1 - 2 * (RADIUS + 0.5) / FRAME
    scale = room / max(right - left, bottom - top, 1e-9)
    middle = np.array([(left + right) / 2, (top + bottom) / 2])
    return tuple(tuple(map(tuple, ((stroke.xy - middle) * scale + 0.5).tolist())) for stroke in ink.strokes)


def canvas_of(drawing: PlaneDrawing) -> Canvas:
    """Ink of an even width along the strokes, its rim softened over one pixel."""
    y, x = np.mgrid[0:CANVAS, 0:CANVAS] + 0.5
    nearest_ink = np.full((CANVAS, CANVAS), np.inf)
    for stroke in drawing:
        points = np.array(stroke, dtype=float).reshape(-1, 2) * FRAME + _MARGIN
        for start, end in zip(points, points[1:] if len(points) > 1 else points, strict=False):
            np.minimum(nearest_ink, _distance(x, y, start, end), out=nearest_ink)
    return np.asarray(np.clip(RADIUS + 0.5 - nearest_ink, 0, 1))


def _distance(x: Canvas, y: Canvas, start: NDArray[np.float64], end: NDArray[np.float64]) -> Canvas:
    """From every pixel to a straight piece of a stroke."""
    along = end - start
    share = ((x - start[0]) * along[0] + (y - start[1]) * along[1]) / max(float(along @ along), 1e-9)
    share = np.clip(share, 0, 1)
    return np.asarray(np.hypot(x - start[0] - share * along[0], y - start[1] - share * along[1]))


def canvas_of_counts(counts: Sequence[int]) -> Canvas:
    """An 8x8 picture enlarged to the frame."""
    picture = Dataset("own", np.array([counts]), np.array([0]), (CELLS, CELLS), 16.0, "")
    return np.asarray(on_canvas(picture, np.array([0]))[0])


def changed(canvas: Canvas, strengths: Mapping[str, float]) -> Canvas:
    """All changes one after the other, in the order of `DISTORTIONS`; those at rest are left out."""
    for distortion in DISTORTIONS:
        strength = strengths.get(distortion.name, distortion.rest)
        if strength != distortion.rest:
            canvas = distortion.apply(canvas, strength)
    return canvas


def view(data: Dataset, canvas: Canvas, k: int) -> LiveView:
    """`data`: 8x8 of 0..16, as the built-in digits are."""
    from digitpad.experiments.studies.invariance import normalised  # the window needs this module, not that one

    return LiveView(
        canvas,
        _read(data, k, lambda: in_frame(canvas[None], CELLS)[0]),
        _read(data, k, lambda: normalised(canvas[None], Observer())[0]),
    )


def _read(data: Dataset, k: int, prepare: Callable[[], NDArray[np.uint8]]) -> Way | None:
    picture = prepare()
    if not picture.any():
        return None
    near = nearest(data.X, picture[None], k)
    label = int(near.predict(data.y, k)[0])
    rows = near.indices[0]
    return Way(picture.reshape(CELLS, CELLS), label, int((data.y[rows] == label).sum()), tuple(rows.tolist()))
