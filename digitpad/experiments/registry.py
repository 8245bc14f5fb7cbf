"""The table of experiments: one more is one more module and one more row."""

from __future__ import annotations

import difflib

from digitpad.core.errors import UserError
from digitpad.experiments.confusion import CONFUSION
from digitpad.experiments.cross_validation import CROSS_VALIDATION
from digitpad.experiments.experiment import Experiment
from digitpad.experiments.holdout import HOLDOUT
from digitpad.experiments.invariance import INVARIANCE
from digitpad.experiments.leakage import LEAKAGE
from digitpad.experiments.look import LOOK
from digitpad.experiments.metrics import METRICS
from digitpad.experiments.network import NETWORK
from digitpad.experiments.not_a_digit import NOT_A_DIGIT_EXPERIMENT
from digitpad.experiments.pixel_distance import PIXEL_DISTANCE
from digitpad.experiments.regions import REGIONS
from digitpad.experiments.size import SIZE
from digitpad.experiments.slices import SLICES
from digitpad.experiments.validation import VALIDATION

EXPERIMENTS: tuple[Experiment, ...] = (
    LOOK,
    HOLDOUT,
    SLICES,
    VALIDATION,
    CROSS_VALIDATION,
    METRICS,
    CONFUSION,
    NETWORK,
    INVARIANCE,
    PIXEL_DISTANCE,
    REGIONS,
    NOT_A_DIGIT_EXPERIMENT,
    SIZE,
    LEAKAGE,
)


def experiment(name: str) -> Experiment:
    """The experiment of that name; UserError with the nearest name where there is none."""
    for found in EXPERIMENTS:
        if found.name == name:
            return found
    guess = difflib.get_close_matches(name, [each.name for each in EXPERIMENTS], n=1)
    if guess:
        raise UserError("There is no experiment “{name}”: did you mean “{guess}”?", name=name, guess=guess[0])
    raise UserError("There is no experiment “{name}”: “digitpad experiment” lists them all.", name=name)
