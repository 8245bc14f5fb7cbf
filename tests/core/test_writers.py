"""Samples of the writer who draws weigh as own, those of all others as plain ones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.options import RecognizerOptions
from digitpad.core.recognizers.augmented_sample import AugmentedSample
from digitpad.core.recognizers.personal_samples import DISTANCE_SCALE, DOUBTED_SCALE, PLAIN, PersonalSamples
from digitpad.core.reference.pca import PCA
from digitpad.core.samples import ME, Origin, Sample

BLANK = np.zeros((8, 8), np.uint8)


def augmented(writer: str, scale: float, origin: Origin = Origin.TAUGHT) -> AugmentedSample:
    sample = Sample(f"{writer}{scale}", 7, BLANK, writer=writer, origin=origin)
    return AugmentedSample(sample, np.zeros((1, 4), np.float32), np.zeros((1, 64), np.uint8), distance_scale=scale)


def personal(*samples: AugmentedSample) -> PersonalSamples:
    pca = PCA(np.zeros(4, np.float32), np.eye(4, dtype=np.float32))
    empty = PersonalSamples(pca, RecognizerOptions(variation=False))
    return empty._assembled((), list(samples), 1, None)


@pytest.mark.parametrize(
    ("writer", "expected"),
    [
        (None, [DISTANCE_SCALE, DISTANCE_SCALE, DISTANCE_SCALE, DOUBTED_SCALE]),
        (ME, [DISTANCE_SCALE, PLAIN, PLAIN, DOUBTED_SCALE]),
        ("Ana", [PLAIN, DISTANCE_SCALE, PLAIN, DOUBTED_SCALE]),
    ],
)
def test_whose_samples_weigh_more(writer: str | None, expected: list[float]) -> None:
    samples = personal(
        augmented("", DISTANCE_SCALE),
        augmented("Ana", DISTANCE_SCALE),
        augmented("", DISTANCE_SCALE, Origin.IMPORTED),
        augmented("Bo", DOUBTED_SCALE),
    )
    seen = samples.for_writer(writer)
    assert seen.distance_scales(np.arange(4)).tolist() == pytest.approx(expected)
    assert seen.for_writer(writer) is seen


def test_the_author_of_what_was_taught_without_a_name_is_me() -> None:
    taught = Sample("a", 7, BLANK)
    assert taught.author == ME
    assert replace(taught, writer="Ana").author == "Ana"
    assert replace(taught, origin=Origin.IMPORTED).author == ""
    assert replace(taught, origin=Origin.DIGITS).author == ""
