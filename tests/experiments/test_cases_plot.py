"""Misread pictures fill whatever room the figure has, and names of classes keep apart."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from digitpad.experiments.dataset import Dataset
from digitpad.experiments.observer import Observer
from digitpad.experiments.plotting.render import PlotLook, render
from digitpad.experiments.registry import experiment
from digitpad.experiments.studies.holdout import HoldoutSettings

CHOSEN = experiment("holdout")


@pytest.mark.parametrize("k", [1, 5])
@pytest.mark.parametrize("size", [(560, 450), (980, 670), (480, 650)])
def test_all_of_a_few_cases_are_shown_inside_the_figure(digits: Dataset, size: tuple[int, int], k: int) -> None:
    settings = HoldoutSettings(k=k)
    result = CHOSEN.run(digits, settings, Observer())
    look = PlotLook(*size)
    drawn = render(CHOSEN.plot(result, digits, look.style), look, digits)
    boxes = [spot.box for spot in drawn.spots if str(spot.text).startswith("Picture")]
    assert len(boxes) >= min(result.n_misread, 14)
    assert all(x >= 0 and x + width <= size[0] and y + height <= size[1] for x, y, width, height in boxes)


def test_names_of_classes_do_not_run_into_each_other(digits: Dataset) -> None:
    things = replace(digits, classes=("automobile", "airplane", *(f"creature {n}" for n in range(8))))
    result = CHOSEN.run(things, HoldoutSettings(), Observer())
    look = PlotLook(700, 560)
    plot = CHOSEN.plot(result, things, look.style)
    render(plot, look, things)
    titles = [text for text in plot.figure.axes[1].texts if "\n" in text.get_text()]
    assert titles
    boxes = np.array([text.get_window_extent().extents for text in titles])
    rows = boxes[np.argsort(-boxes[:, 1])]
    assert (rows[1:, 3] <= rows[:-1, 1]).all()


@pytest.mark.parametrize("size", [(560, 150), (560, 450)])
def test_titles_of_pictures_side_by_side_keep_apart(digits: Dataset, size: tuple[int, int]) -> None:
    result = CHOSEN.run(digits, HoldoutSettings(k=5), Observer())
    look = PlotLook(*size)
    plot = CHOSEN.plot(result, digits, look.style)
    render(plot, look, digits)
    boxes = sorted(tuple(text.get_window_extent().extents.round(1)) for text in plot.figure.axes[1].texts)
    assert len(boxes) >= 6
    rows: dict[float, list[tuple[float, ...]]] = {}
    for box in boxes:
        rows.setdefault(box[1], []).append(box)
    for row in rows.values():
        assert all(right[0] >= left[2] for left, right in pairwise(row))
