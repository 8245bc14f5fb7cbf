"""The refusal of pictures: tracing leaves marks of its own, so their threshold comes from drawn and traced digits."""

from __future__ import annotations

import numpy as np

from digitpad.core.calibrate import REFUSED_DIGITS
from digitpad.core.clean import segments_of
from digitpad.core.evidence import N_VOTERS
from digitpad.core.logistic import Logistic
from digitpad.core.normalise import CENTER, normalise_pieces
from digitpad.core.opinion import opinion_on
from digitpad.core.preprocess import preprocess
from digitpad.core.raster import draw_line
from digitpad.core.recognition import Steps
from digitpad.core.reference import ReferenceSet
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.core.shape import shape_rows
from digitpad.core.vary import Points

SHRUNK = 0.7
"""Of the plane: the digit keeps a margin, as in a picture."""

PENS = (1.8, 5.5)
"""Widths of the line, in pixels of a picture 32 high."""


def picture_refusal(reference: ReferenceSet, pieces: Points, rng: np.random.Generator) -> Logistic:
    """The set's refusal, moved so that of `pieces` (m, n, 4), drawn as pictures, the usual share is refused."""
    options = reference.options
    plane = (normalise_pieces(pieces, deslant=options.deslant) - CENTER) * SHRUNK + CENTER
    drawn = [_read(plane[i : i + 1], float(rng.uniform(*PENS)), deslant=options.deslant) for i in range(len(plane))]
    numbers = [steps.directions if options.directions else steps.picture for steps in drawn]
    rows = reference.projection.apply(np.stack([n.ravel() for n in numbers]).astype(np.float32))
    shapes = np.concatenate([shape_rows(segments_of(steps.normalised).astype(np.float32)[None]) for steps in drawn])
    gradients = np.stack([steps.gradients.ravel() for steps in drawn if steps.gradients is not None])
    refused = opinion_on(reference, rows, shapes, N_VOTERS, gradients).scores[:, NOT_A_DIGIT]
    limit = float(np.quantile(refused, 1 - REFUSED_DIGITS))
    return reference.refusal.with_half_at(min(max(limit, 0.5), 1 - 1e-6))


def _read(piece: Points, width: float, *, deslant: bool) -> Steps:
    return preprocess(Raster(draw_line(piece, width)[0] * np.uint8(255)), deslant=deslant)
