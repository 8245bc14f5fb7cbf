"""The refusal of pictures: tracing leaves marks of its own, so their threshold comes from drawn and traced digits."""

from __future__ import annotations

import numpy as np

from digitpad.core.preprocessing.normalise import CENTER, normalise_pieces
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.preprocessing.rasterize import draw_line
from digitpad.core.recognition import PreprocessingTrace
from digitpad.core.recognizers.reference_scores import score_against_reference
from digitpad.core.recognizers.rejection_features import N_VOTERS
from digitpad.core.reference.calibration import REFUSED_DIGITS
from digitpad.core.reference.logistic_regression import LogisticRegression
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.core.synthesis.augment_skeleton import Points

SHRUNK = 0.7
"""Of the plane: the digit keeps a margin, as in a picture."""

PENS = (1.8, 5.5)
"""Widths of the line, in pixels of a picture 32 high."""


def picture_refusal(reference: ReferenceSet, pieces: Points, rng: np.random.Generator) -> LogisticRegression:
    """The set's refusal, moved so that of `pieces` (m, n, 4), drawn as pictures, the usual share is refused."""
    options = reference.options
    plane = (normalise_pieces(pieces, deslant=options.deslant) - CENTER) * SHRUNK + CENTER
    drawn = [_read(plane[i : i + 1], float(rng.uniform(*PENS)), deslant=options.deslant) for i in range(len(plane))]
    numbers = [steps.directions if options.directions else steps.picture for steps in drawn]
    rows = reference.projection.apply(np.stack([n.ravel() for n in numbers]).astype(np.float32))
    gradients = np.stack([steps.gradients.ravel() for steps in drawn if steps.gradients is not None])
    refused = score_against_reference(reference, rows, N_VOTERS, gradients).scores[:, NOT_A_DIGIT]
    limit = float(np.quantile(refused, 1 - REFUSED_DIGITS))
    return reference.refusal.with_half_at(min(max(limit, 0.5), 1 - 1e-6))


def _read(piece: Points, width: float, *, deslant: bool) -> PreprocessingTrace:
    return preprocess(Raster(draw_line(piece, width)[0] * np.uint8(255)), deslant=deslant)
