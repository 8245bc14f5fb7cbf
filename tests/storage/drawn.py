"""Drawings and samples for tests: made by hand and by hypothesis."""

from __future__ import annotations

import uuid
from math import cos, nan, pi, sin
from typing import Any

import numpy as np
from hypothesis import strategies as st

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.samples import Drawing, Origin, Raster, Sample

SEVEN = Ink.from_drawing([[[0, 40, 12], [0, 2, 60]], [[8, 30], [30, 31]]])
ONE = Ink.from_drawing([[[5, 5.5, 6], [0, 30, 70], [0, 20, 40]]])


def ring(n: int = 24, squeeze: float = 1.0, turn: float = 0.0) -> Ink:
    """An O; other arguments make other drawings."""
    angles = [2 * pi * i / n + turn for i in range(n + 1)]
    return Ink((Stroke([(50 + 30 * squeeze * cos(a), 50 + 40 * sin(a), 8.0 * i) for i, a in enumerate(angles)]),))


def sample(drawing: Drawing | None = SEVEN, label: int = 7, **more: Any) -> Sample:
    picture = np.arange(64, dtype=np.uint8).reshape(8, 8) % 17 if drawing is None else picture_of(drawing)
    return Sample(more.pop("id", uuid.uuid4().hex), label, picture, drawing, **more)


def same(a: Sample, b: Sample) -> bool:
    """Equal in everything, strokes bit by bit."""
    return _values(a) == _values(b)


def _values(of: Sample) -> tuple[object, ...]:
    drawing: object = of.drawing
    if isinstance(of.drawing, Ink):
        tilts = [None if stroke.tilt is None else stroke.tilt.tobytes() for stroke in of.drawing.strokes]
        drawing = [stroke.data.tobytes() for stroke in of.drawing.strokes], tilts
    elif isinstance(of.drawing, Raster):
        drawing = (of.drawing.grey.shape, of.drawing.grey.tobytes())
    words = (of.created, of.writer, of.source, of.device, of.app_version)
    return (of.id, of.label, of.picture.tobytes(), drawing, of.origin, *words)


_finite = st.one_of(
    st.integers(-40_000, 40_000).map(float), st.floats(-1e6, 1e6), st.floats(allow_nan=False, allow_infinity=False)
)
_maybe = st.one_of(st.just(nan), st.floats(0, 1), st.integers(0, 100_000).map(float))


@st.composite
def inks(draw: st.DrawFn) -> Ink:
    """Any ink that can be: times, pressures and tilt known, unknown, or partly known."""
    times = draw(st.sampled_from([st.just(nan), _maybe]))
    pressures = draw(st.sampled_from([st.just(nan), st.one_of(st.just(nan), st.floats(0, 1))]))
    tilts = draw(st.sampled_from([st.just(nan), st.just(nan), st.one_of(st.just(nan), st.floats(-90, 90))]))
    points = st.lists(st.tuples(_finite, _finite, times, pressures, tilts, tilts), min_size=1, max_size=6)
    return Ink(tuple(Stroke(stroke) for stroke in draw(st.lists(points, min_size=1, max_size=4))))


rasters = st.builds(
    lambda h, w, seed: Raster(np.random.default_rng(seed).integers(0, 256, (h, w), dtype=np.uint8)),
    st.integers(1, 12),
    st.integers(1, 12),
    st.integers(0, 99),
)

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)

_pictures = st.lists(st.integers(0, 16), min_size=64, max_size=64).map(lambda c: np.array(c, np.uint8).reshape(8, 8))

samples = st.builds(
    Sample,
    id=st.uuids().map(lambda u: u.hex),
    label=st.integers(0, 10),
    picture=_pictures,
    drawing=st.one_of(inks(), rasters, st.none()),
    origin=st.sampled_from([Origin.TAUGHT, Origin.IMPORTED]),
    created=words,
    writer=words,
    source=words,
    device=words,
    app_version=words,
)
