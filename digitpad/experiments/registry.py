"""The table of experiments: one more is one more module and one more row."""

from __future__ import annotations

import difflib

from digitpad.core.errors import UserError
from digitpad.experiments.experiment import Experiment
from digitpad.experiments.plots import (
    confusion,
    cross_validation,
    data_overview,
    holdout,
    invariance,
    leakage,
    metrics,
    network,
    not_a_digit,
    pixel_distance,
    regions,
    segmentation,
    size,
    split_luck,
    validation,
    your_model,
)
from digitpad.experiments.studies.confusion import CONFUSION
from digitpad.experiments.studies.cross_validation import CROSS_VALIDATION
from digitpad.experiments.studies.data_overview import LOOK
from digitpad.experiments.studies.holdout import HOLDOUT
from digitpad.experiments.studies.invariance import INVARIANCE
from digitpad.experiments.studies.leakage import LEAKAGE
from digitpad.experiments.studies.metrics import METRICS
from digitpad.experiments.studies.network import NETWORK
from digitpad.experiments.studies.not_a_digit import NOT_A_DIGIT_EXPERIMENT
from digitpad.experiments.studies.pixel_distance import PIXEL_DISTANCE
from digitpad.experiments.studies.regions import REGIONS
from digitpad.experiments.studies.segmentation import SEGMENTATION
from digitpad.experiments.studies.size import SIZE
from digitpad.experiments.studies.split_luck import SLICES
from digitpad.experiments.studies.validation import VALIDATION
from digitpad.experiments.studies.your_model import YOUR_MODEL

EXPERIMENTS: tuple[Experiment, ...] = (
    Experiment.of(LOOK, data_overview.plot),
    Experiment.of(HOLDOUT, holdout.plot),
    Experiment.of(SLICES, split_luck.plot),
    Experiment.of(VALIDATION, validation.plot),
    Experiment.of(CROSS_VALIDATION, cross_validation.plot),
    Experiment.of(METRICS, metrics.plot),
    Experiment.of(CONFUSION, confusion.plot, confusion.detail),
    Experiment.of(NETWORK, network.plot, network.detail),
    Experiment.of(INVARIANCE, invariance.plot),
    Experiment.of(PIXEL_DISTANCE, pixel_distance.plot),
    Experiment.of(REGIONS, regions.plot),
    Experiment.of(NOT_A_DIGIT_EXPERIMENT, not_a_digit.plot),
    Experiment.of(SIZE, size.plot),
    Experiment.of(SEGMENTATION, segmentation.plot),
    Experiment.of(LEAKAGE, leakage.plot),
    Experiment.of(YOUR_MODEL, your_model.plot),
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
