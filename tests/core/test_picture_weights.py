"""What was learnt for pictures: the space of their gradients and their own refusal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.ink import Ink
from digitpad.core.options import RecognizerOptions
from digitpad.core.recognizer import default_recognizer
from digitpad.core.recognizers.reference_recognizer import ReferenceRecognizer
from digitpad.core.reference.build import build_reference_set
from digitpad.core.reference.embedding import RADIUS, Embedding
from digitpad.core.reference.inputs import inputs_digest
from digitpad.core.reference.logistic_regression import LogisticRegression
from digitpad.core.reference.picture_weights import PictureWeights
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink
from tests.core.drawn import drawn, on_paper

OPTIONS = RecognizerOptions(n_per_digit=300)


@pytest.fixture(scope="module")
def weights() -> PictureWeights:
    with np.load(Path(__file__).parents[2] / "assets" / "pictures.npz", allow_pickle=False) as arrays:
        return PictureWeights.from_arrays(dict(arrays))


@pytest.fixture(scope="module")
def reference(atlas_texts: list[str], learnt: Embedding, weights: PictureWeights) -> ReferenceSet:
    return build_reference_set(atlas_texts, OPTIONS, embedding=learnt, pictures=weights)


@pytest.fixture(scope="module")
def recognizer(reference: ReferenceSet) -> ReferenceRecognizer:
    return default_recognizer(reference, [])


def as_picture(ink: Ink, pen: float) -> Raster:
    left, top, right, bottom = ink.bounds
    scale = 60 / max(right - left, bottom - top)
    strokes = [(stroke.xy - np.array([left, top])) * scale + 20 for stroke in ink.strokes]
    return Raster(on_paper(drawn(strokes, (100, 100), pen)))


def pictures(atlas_texts: list[str], *, digits: bool, every: int) -> list[tuple[int, Raster]]:
    """Unvaried styles drawn with pens of several widths."""
    atlas = parse_atlas(*atlas_texts)
    styles = (atlas.digits if digits else atlas.non_digits)[::every]
    return [
        (style.label, as_picture(skeleton_ink(style.skeletons[0]), 3.0 + i % 4 * 2)) for i, style in enumerate(styles)
    ]


def test_pictures_of_digits_are_read_and_others_refused(
    recognizer: ReferenceRecognizer, atlas_texts: list[str]
) -> None:
    digits = [(label, recognizer.recognize(picture)) for label, picture in pictures(atlas_texts, digits=True, every=5)]
    assert np.mean([answer.digit == label for label, answer in digits]) > 0.9
    assert np.mean([answer.verdict == NOT_A_DIGIT for _, answer in digits]) < 0.12
    others = [recognizer.recognize(picture) for _, picture in pictures(atlas_texts, digits=False, every=8)]
    assert np.mean([answer.verdict == NOT_A_DIGIT for answer in others]) > 0.75


def test_the_gradients_part_digits_from_others_better_than_the_traced_lines_alone(
    reference: ReferenceSet, atlas_texts: list[str]
) -> None:
    """Ablation: how often a picture of a non-digit is refused more surely than one of a digit."""
    lines_alone = np.zeros_like(reference.picture_refusal.coefficients)
    lines_alone[:15], lines_alone[-1] = reference.refusal.coefficients[:15], reference.refusal.coefficients[-1]
    blind = replace(reference, picture_refusal=LogisticRegression(lines_alone))
    shown = [[picture for _, picture in pictures(atlas_texts, digits=kind, every=8)] for kind in (True, False)]

    def parted(by: ReferenceSet) -> float:
        recognizer = default_recognizer(by, [])
        digits, others = ([recognizer.recognize(picture).refusal for picture in side] for side in shown)
        return float((np.array(others)[:, None] > np.array(digits)).mean())

    assert parted(reference) > parted(blind)


def test_weights_are_stored_exactly_and_are_small(weights: PictureWeights) -> None:
    arrays = weights.to_arrays()
    assert PictureWeights.from_arrays(arrays).digest == weights.digest
    assert sum(array.nbytes for array in arrays.values()) <= 350_000
    rows = weights.gradients.apply(np.random.default_rng(0).random((3, 512), dtype=np.float32))
    assert np.linalg.norm(rows, axis=1) == pytest.approx(np.full(3, RADIUS), rel=1e-5)


def test_a_set_is_known_by_its_picture_weights(
    atlas_texts: list[str], learnt: Embedding, weights: PictureWeights
) -> None:
    with_them, without = (inputs_digest(atlas_texts, OPTIONS, learnt, pictures) for pictures in (weights, None))
    assert with_them != without
    plain = OPTIONS.without("embedding")
    assert inputs_digest(atlas_texts, plain, learnt, weights) == inputs_digest(atlas_texts, plain, learnt)


def test_the_set_comes_back_from_its_arrays(reference: ReferenceSet) -> None:
    arrays: Mapping[str, np.ndarray] = reference.to_arrays()
    again = ReferenceSet.from_arrays(arrays, OPTIONS)
    assert isinstance(again.gradient_projection, Embedding)
    assert np.array_equal(again.picture_refusal.coefficients, reference.picture_refusal.coefficients)


@pytest.mark.parametrize("part", ["gradients.output", "refusal"])
def test_weights_with_a_part_missing_are_refused(weights: PictureWeights, part: str) -> None:
    arrays = {name: array for name, array in weights.to_arrays().items() if name != part}
    with pytest.raises(KeyError):
        PictureWeights.from_arrays(arrays)
