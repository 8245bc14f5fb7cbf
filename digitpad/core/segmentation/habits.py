"""A hand's habits: in how many strokes a person draws each digit, learnt from the drawings that they have taught.

A digit whose boxes were joined or split by hand is taught as one drawing with all its strokes, so a correction counts
here from then on: who draws a 4 in two strokes has it cut into 4 and 1 less often.
"""

from __future__ import annotations

import numpy as np

from digitpad.core.typing import Doubles

PEOPLE = np.array(
    [
        *([0.976, 0.023, 0.001], [0.973, 0.026, 0.001], [0.997, 0.002, 0.001], [0.998, 0.001, 0.001]),
        *([0.476, 0.522, 0.002], [0.309, 0.689, 0.002], [0.997, 0.002, 0.001], [0.117, 0.881, 0.002]),
        *([0.901, 0.098, 0.001], [0.976, 0.023, 0.001]),
    ]
)
"""Shares of drawings of each digit in 1, 2, and 3 or more strokes (10, 3): the mean of pendigits-train and uji-a."""

STRENGTH = 4.0
"""So many drawings of a person weigh as much as what people do."""

WEIGHT = 0.3
"""Of the habit beside the recognizer's share of a digit; a hand's drawings of one digit are few, and told as logs."""


def habit_terms(stroke_counts: Doubles) -> Doubles:
    """What is added to the log of a digit's share, by digit and number of strokes (10, 3); zeros without drawings.

    `stroke_counts` (10, 3): how many drawings of each digit the person has taught in 1, 2, and 3 or more strokes.
    """
    total = stroke_counts.sum(axis=1, keepdims=True)
    hand = (stroke_counts + STRENGTH * PEOPLE) / (total + STRENGTH)
    return np.asarray(WEIGHT * np.log(hand / PEOPLE))
