"""The reference set: always the same from the same inputs, storable, and given up when asked."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.options import PARTS, RecognizerOptions
from digitpad.core.progress import Cancelled
from digitpad.core.recognizer import default_recognizer
from digitpad.core.reference.build import build_reference_set
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.inputs import inputs_digest
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import Origin, Sample
from digitpad.core.synthesis.atlas import parse_atlas
from digitpad.core.synthesis.augment_skeleton import UNVARIED, augment_skeleton
from digitpad.core.synthesis.synthetic_negatives import make_non_digits

TINY = RecognizerOptions(n_per_digit=30)


def same(first: ReferenceSet, second: ReferenceSet) -> bool:
    one, two = first.to_arrays(), second.to_arrays()
    return one.keys() == two.keys() and all(np.array_equal(one[key], two[key]) for key in one)


def test_the_same_inputs_give_the_same_set(atlas_texts: list[str], learnt: Embedding) -> None:
    built = build_reference_set(atlas_texts, TINY, embedding=learnt)
    assert same(built, build_reference_set(atlas_texts, TINY, embedding=learnt))
    other = build_reference_set(atlas_texts, RecognizerOptions(n_per_digit=30, seed=2), embedding=learnt)
    assert not same(built, other)


def test_a_set_is_stored_without_pickles_and_read_again(reference: ReferenceSet) -> None:
    file = io.BytesIO()
    np.savez(file, **reference.to_arrays())  # type: ignore[arg-type]
    file.seek(0)
    with np.load(file, allow_pickle=False) as stored:
        read = ReferenceSet.from_arrays(stored, reference.options)
    assert same(reference, read)
    assert read.inputs_digest == reference.inputs_digest


def test_the_digest_names_every_input(atlas_texts: list[str], learnt: Embedding) -> None:
    digests = {
        inputs_digest(atlas_texts, RecognizerOptions(), learnt),
        inputs_digest(atlas_texts, RecognizerOptions(), replace(learnt, classes=-learnt.classes)),
        inputs_digest([*atlas_texts, "#"], RecognizerOptions(), learnt),
        *(inputs_digest(atlas_texts, RecognizerOptions().without(part), learnt) for part in PARTS),
    }
    assert len(digests) == 3 + len(PARTS)


def test_progress_is_told_and_a_build_can_be_given_up(atlas_texts: list[str], learnt: Embedding) -> None:
    shares: list[float] = []

    def report(share: float) -> None:
        if shares:
            raise Cancelled
        shares.append(share)

    with pytest.raises(Cancelled):
        build_reference_set(atlas_texts, TINY, embedding=learnt, report=report)
    assert 0 < shares[0] < 1


def test_every_style_is_in_the_set(reference: ReferenceSet) -> None:
    present = np.union1d(reference.digits.style, reference.non_digits.style)
    assert np.array_equal(present, np.arange(len(reference.styles.ids)))
    assert (reference.styles.labels[reference.digits.style] < 10).all()
    assert (reference.styles.labels[reference.non_digits.style] == 10).all()


def test_a_part_that_does_not_exist_cannot_be_left_out() -> None:
    with pytest.raises(UserError, match="There is no part"):
        RecognizerOptions().without("colour")


def test_an_unvaried_skeleton_is_itself(atlas_texts: list[str]) -> None:
    (style,) = parse_atlas("[7] plain\n~ 0,0 60,0! 20,100").styles
    rng = np.random.default_rng(0)
    first, second = augment_skeleton(style.skeletons[0], 2, rng, UNVARIED)
    assert np.array_equal(first, second)
    varied = augment_skeleton(style.skeletons[0], 2, rng)
    assert not np.array_equal(varied[0], varied[1])
    assert np.isfinite(varied).all()


def test_each_stroke_turns_and_grows_about_its_own_middle() -> None:
    (style,) = parse_atlas("[7] two bars\n~ 0,0 30,0 / 0,90 0,100").styles
    variation = replace(UNVARIED, stroke_turn=30, stroke_size=0.3)
    varied = augment_skeleton(style.skeletons[0], 20, np.random.default_rng(0), variation)
    ends = varied.reshape(20, -1, 2).astype(np.float64)
    is_first = ends[:, :, 1] < 60
    for drawing, first in zip(ends, is_first, strict=True):
        for stroke, middle in ((drawing[first], (15, 0)), (drawing[~first], (0, 95))):
            assert (stroke.min(axis=0) + stroke.max(axis=0)) / 2 == pytest.approx(middle, abs=0.1)


def test_made_non_digits_are_drawings(atlas_texts: list[str]) -> None:
    (style,) = parse_atlas("[7] plain\n~ 0,0 60,0! 20,100").styles
    digits = augment_skeleton(style.skeletons[0], 50, np.random.default_rng(0))
    for made in make_non_digits(digits, np.full(50, 7), 40, np.random.default_rng(1)):
        assert made.pieces.ndim == 3
        assert made.pieces.shape[2] == 4
        assert np.isfinite(made.pieces).all(), made.name


def test_without_the_atlas_other_samples_stand_for_the_digits(atlas_texts: list[str], learnt: Embedding) -> None:
    bar, ring = np.zeros((8, 8), dtype=np.uint8), np.zeros((8, 8), dtype=np.uint8)
    bar[:, 3:5] = 16
    ring[0:8, 1:7] = 16
    ring[2:6, 3:5] = 0
    samples = [Sample(f"digits:{i}", i % 2, bar if i % 2 else ring, origin=Origin.DIGITS) for i in range(40)]
    built = build_reference_set(atlas_texts, TINY.without("atlas"), embedding=learnt, built_in=samples)
    reading = default_recognizer(built, []).recognize(Ink((Stroke([(0.0, 0.0), (2.0, 100.0)]),)))
    assert reading.digit == 1
    nearest = next(neighbor for neighbor in reading.neighbors if neighbor.label == 1)
    assert nearest.sample_id.startswith("digits:")


def test_without_atlas_and_samples_there_is_nothing_to_build(atlas_texts: list[str], learnt: Embedding) -> None:
    with pytest.raises(UserError, match="other samples"):
        build_reference_set(atlas_texts, TINY.without("atlas"), embedding=learnt)


def test_only_digits_that_are_none_so_are_mirrored_or_turned() -> None:
    labels = np.arange(10)
    digits = np.broadcast_to((labels + 1.0)[:, None, None], (10, 8, 4)) * np.array([0.0, 0.0, 1.0, 2.0])
    made = {each.name: each.pieces for each in make_non_digits(digits, labels, 2400, np.random.default_rng(0))}

    def used(name: str) -> list[int]:
        lengths = np.hypot(*np.moveaxis(made[name][:, 0, 2:] - made[name][:, 0, :2], -1, 0))
        return np.unique(np.round(lengths / np.sqrt(5)).astype(int) - 1).tolist()

    assert used("mirrored digit") == [3, 4, 6, 7, 9]
    assert used("digit on its side") == [2, 3, 4, 5, 6, 7, 9]
    assert used("digit upside down") == [3, 4, 7]
