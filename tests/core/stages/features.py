"""Features of normalised pieces and of pictures: directions, gradients, the picture in the plane."""

from __future__ import annotations

import numpy as np

from digitpad.core.features import gradients
from digitpad.core.features.directions import direction_maps
from digitpad.core.features.extract import feature_rows, read_pieces
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocessing.normalise import normalise_pieces
from tests.core.stages.figures import Figures, Stages, moments, whole
from tests.core.stages.preprocessing import pieces


def _directions() -> Figures:
    turned = [[16, 16, 16 + 9 * np.cos(angle), 16 + 9 * np.sin(angle)] for angle in np.linspace(0, 6.2, 13)]
    return moments(direction_maps(normalise_pieces(pieces())), direction_maps(np.array(turned)[:, None]))


def _gradients() -> Figures:
    normalised = normalise_pieces(pieces()).astype(np.float32)
    drawn = gradients.drawn_with_many_pens(normalised, np.random.default_rng(2))
    many = np.concatenate([drawn, drawn[:, ::-1]])  # more than are worked on at once
    return moments(drawn, gradients.gradient_maps(many), gradients.gradient_rows(normalised, np.random.default_rng(3)))


def _in_plane() -> Figures:
    figures: Figures = []
    y, x = np.mgrid[:50, :70]
    ring = np.abs(np.hypot(x - 30 - 0.4 * y, y - 22) - 15) < 3
    dot, slanting, level = np.zeros((9, 9), bool), np.abs(x - 1.2 * y - 4) < 2.5, (y == 20) & (x > 10)
    dot[4, 6] = True
    for mask in (ring, dot, slanting, level):
        upright, as_it_is = gradients.in_plane(mask), gradients.in_plane(mask, deslant=False)
        figures += whole((upright > 0.5).sum()) + moments(upright, as_it_is)
    return figures


def _rows() -> Figures:
    plain, counts = RecognizerOptions(), RecognizerOptions().without("directions")
    rows, pictures = read_pieces(pieces(), plain)
    return [*whole(pictures.sum()), *moments(rows, feature_rows(normalise_pieces(pieces()), counts))]


STAGES: Stages = {"directions": _directions, "gradients": _gradients, "picture in the plane": _in_plane, "rows": _rows}
