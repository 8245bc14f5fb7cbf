"""Canvases as somebody's own model gets them, without any normalisation, and the settings that suit the model."""

from __future__ import annotations

from itertools import product

import numpy as np
from numpy.typing import NDArray

from digitpad.experiments.dataset import Labels
from digitpad.experiments.images.distortions import CANVAS, FRAME, Canvas
from digitpad.models.diagnosis import digit_shares
from digitpad.models.feeding import ORIENTATIONS, RANGES, Feeding, to_input
from digitpad.models.model import Model

_INK = 0.1
TRIED = 60
"""Pictures that decide on a model's settings; each of some hundred settings is tried on them."""


def extent(canvases: Canvas) -> float:
    """The part of the frame that the longer side of a digit takes, as the median of them; 1 where there is no ink."""
    sides = [max(np.ptp(found, axis=0)) + 1 for canvas in canvases if len(found := np.argwhere(canvas > _INK))]
    return float(np.median(sides)) / FRAME if sides else 1.0


def frames(canvases: Canvas, feeding: Feeding, extent: float = 1.0) -> NDArray[np.float32]:
    """Pictures (n, height, width) of 0..1 in which digits of that `extent` fill the feeding's box: where they lie and
    how large each is, stays."""
    from PIL import Image

    height, width = feeding.size
    seen = min(CANVAS, FRAME * extent / feeding.box)
    down, across = seen / 2 * height / min(height, width), seen / 2 * width / min(height, width)
    middle = CANVAS / 2
    box = (max(0, middle - across), max(0, middle - down), min(CANVAS, middle + across), min(CANVAS, middle + down))
    made = [
        Image.fromarray(canvas.astype(np.float32)).resize((width, height), Image.Resampling.BILINEAR, box=box)
        for canvas in canvases
    ]
    return np.asarray(np.clip(np.stack([np.asarray(picture) for picture in made]), 0, 1), np.float32)


def fitted(model: Model, start: Feeding, canvases: Canvas, extent: float, labels: Labels) -> Feeding:
    """The settings of size, polarity, range, turn and labels under which the model reads the first `TRIED` best.

    All together are tried, since a model that gets two of them wrong may read no better with one of them right.
    """
    canvases, labels = canvases[:TRIED], labels[:TRIED]
    best, score = start, -1.0
    for box in (start.box, 1.0):
        ink = frames(canvases, start.with_changes(box=box), extent)
        for turn, scale, inverted in product(ORIENTATIONS, RANGES, (False, True)):
            feeding = start.with_changes(box=box, orientation=turn, range=scale, inverted=inverted)
            read = digit_shares(model.shares(to_input(ink, feeding)), feeding).argmax(axis=1)
            accuracies = [float(((read + shift) % 10 == labels).mean()) for shift in range(10)]
            if max(accuracies) > score:
                score = max(accuracies)
                best = feeding.with_changes(label_shift=accuracies.index(score))
    return best
