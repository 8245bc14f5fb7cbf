"""A drawing of one's own, changed by sliders: both readings follow."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from digitpad.core.ink import Ink, Stroke
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.images.distortions import CANVAS, DISTORTIONS, FRAME
from digitpad.experiments.live import Live, canvas_of, canvas_of_counts, changed, fitted, view
from digitpad.experiments.observer import Observer
from digitpad.experiments.process.tasks import DatasetCache, Source, given

ONE = Ink((Stroke([(300.0, 100.0), (300.0, 500.0)]),))
MARGIN = (CANVAS - FRAME) // 2


def test_ink_is_fitted_into_the_frame_whatever_its_units() -> None:
    canvas = canvas_of(fitted(ONE))
    rows, columns = np.nonzero(canvas > 0.5)
    assert rows.min() >= MARGIN
    assert rows.max() < CANVAS - MARGIN
    assert rows.max() - rows.min() > 0.9 * FRAME
    assert abs(columns.mean() - (CANVAS - 1) / 2) < 0.6
    assert canvas_of(fitted(Ink((Stroke([(5.0, 5.0)]),)))).max() == 1.0
    assert not canvas_of(()).any()


@pytest.mark.parametrize("distortion", DISTORTIONS, ids=lambda each: each.name)
def test_at_rest_nothing_changes_and_both_sides_do(distortion: object) -> None:
    canvas = canvas_of(fitted(Ink((Stroke([(0.0, 0.0), (4.0, 1.0), (2.0, 6.0), (0.0, 6.0)]),))))
    name, most = distortion.name, distortion.strengths[-1]  # type: ignore[attr-defined]
    assert np.array_equal(changed(canvas, {name: distortion.rest}), canvas)  # type: ignore[attr-defined]
    assert not np.array_equal(changed(canvas, {name: most}), canvas)
    if distortion.has_sides:  # type: ignore[attr-defined]
        assert not np.allclose(changed(canvas, {name: most}), changed(canvas, {name: -most}))


def test_a_shifted_one_is_a_one_only_where_it_is_normalised(digits: Dataset) -> None:
    source = Source("digits", partial(given, digits))
    at_rest = Live(source, fitted(ONE)).do(DatasetCache(), Observer())
    assert at_rest.as_drawn is not None
    assert at_rest.as_drawn.label == 1
    shifted = Live(source, fitted(ONE), changes=(("shift", 0.3),)).do(DatasetCache(), Observer())
    assert shifted.as_drawn is not None
    assert shifted.as_drawn.label != 1
    assert shifted.normalised is not None
    assert (shifted.normalised.label, shifted.normalised.votes) == (1, 5)
    assert set(digits.y[list(shifted.normalised.neighbors)]) == {1}


def test_an_eight_by_eight_picture_is_read_as_it_is(digits: Dataset) -> None:
    source = Source("digits", partial(given, digits))
    found = Live(source, picture=tuple(int(count) for count in digits.X[5])).do(DatasetCache(), Observer())
    assert found.as_drawn is not None
    assert found.as_drawn.neighbors[0] == 5


def test_what_leaves_the_frame_is_not_seen_as_drawn(digits: Dataset) -> None:
    away = view(digits, np.roll(canvas_of_counts([0] * 27 + [16, 16] + [0] * 35), MARGIN + 8, axis=1), 5)
    assert away.as_drawn is None
    assert away.normalised is not None
    nothing = view(digits, np.zeros((CANVAS, CANVAS)), 5)
    assert (nothing.as_drawn, nothing.normalised) == (None, None)
