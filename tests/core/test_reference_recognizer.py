"""The default recognizer reads every style of its atlas, refuses what is none, and learns as a person expects."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.recognizer import default_recognizer
from digitpad.core.recognizers.augmented_sample import augment_samples
from digitpad.core.recognizers.personal_samples import n_variations
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import NOT_A_DIGIT, Origin, Raster, Sample
from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink
from tests.core.inks import drawn_again, scribble, style_ink, taught

FOUR = "atlas:4/open, two strokes"


def test_the_styles_of_the_atlas_are_read_and_named(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    recognizer = default_recognizer(reference, [])
    styles = parse_atlas(*atlas_texts).digits
    readings = [recognizer.recognize(skeleton_ink(style.skeletons[0])) for style in styles]
    right = [reading.digit == style.label for reading, style in zip(readings, styles, strict=True)]
    named = [reading.style == style.name for reading, style in zip(readings, styles, strict=True)]
    assert np.mean(right) > 0.97
    assert np.mean(named) > 0.5


def test_what_is_no_digit_is_refused(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    recognizer = default_recognizer(reference, [])
    styles = parse_atlas(*atlas_texts).non_digits
    letters = [skeleton_ink(style.skeletons[0]) for style in styles]
    refused = [recognizer.recognize(ink).verdict == NOT_A_DIGIT for ink in [*letters, *map(scribble, range(20))]]
    assert np.mean(refused) > 0.85


def test_the_threshold_decides_what_is_refused(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    ink = style_ink(atlas_texts, "atlas:-/Latin capital A")
    assert default_recognizer(reference, []).recognize(ink).verdict == NOT_A_DIGIT
    assert default_recognizer(reference, [], threshold=1.01).recognize(ink).verdict != NOT_A_DIGIT
    assert (
        default_recognizer(reference, [], threshold=0.0).recognize(style_ink(atlas_texts, FOUR)).verdict == NOT_A_DIGIT
    )


def test_a_neighbour_is_shown_as_its_style_and_as_the_variation_that_voted(
    reference: ReferenceSet, atlas_texts: list[str]
) -> None:
    (first, *_) = default_recognizer(reference, []).recognize(style_ink(atlas_texts, FOUR)).neighbors
    assert first.sample_id.startswith("atlas:4/")
    assert first.varied
    assert first.style
    assert first.origin is Origin.ATLAS
    assert first.picture.any()


def test_a_drawing_just_taught_is_read_as_taught_when_drawn_again(reference: ReferenceSet) -> None:
    recognizer = default_recognizer(reference, [])
    rng = np.random.default_rng(0)
    held = []
    for seed in range(10):
        pupil = recognizer.with_samples([taught(scribble(seed), seed % 10)])
        held += [pupil.recognize(drawn_again(scribble(seed), rng)).digit == seed % 10 for _ in range(3)]
    assert np.mean(held) > 0.9


def test_a_taught_non_digit_counts_at_once(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    ink = style_ink(atlas_texts, "atlas:8/slim, upper ring pressed flat")
    recognizer = default_recognizer(reference, [taught(ink, NOT_A_DIGIT, name) for name in ("one", "two")])
    assert recognizer.recognize(ink).verdict == NOT_A_DIGIT


def test_a_wrong_label_spoils_little_until_it_is_said_twice(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    once = default_recognizer(reference, [taught(style_ink(atlas_texts, FOUR), 2)])
    fours = [f"atlas:4/{style.name}" for style in parse_atlas(*atlas_texts).digits if style.label == 4]
    assert {once.recognize(style_ink(atlas_texts, name)).digit for name in fours if name != FOUR} == {4}
    extremes = [style_ink(atlas_texts, FOUR, keyframe) for keyframe in (1, 2, 3, 4)]
    assert sum(once.recognize(ink).digit == 4 for ink in extremes) >= 3
    twice = once.with_samples([taught(style_ink(atlas_texts, FOUR), 2, "again")])
    assert twice.recognize(style_ink(atlas_texts, FOUR)).digit == 2


def test_a_sample_without_strokes_is_read_from_its_picture(reference: ReferenceSet) -> None:
    picture = np.zeros((8, 8), dtype=np.uint8)
    picture[:, 3:5] = 12
    imported = Sample("csv:1", 1, picture, origin=Origin.IMPORTED)
    grey = np.zeros((28, 28), dtype=np.uint8)
    grey[4:24, 13:16] = 255
    neighbors = default_recognizer(reference, [imported]).recognize(Raster(grey)).neighbors
    assert "csv:1" in {neighbor.sample_id for neighbor in neighbors}


def test_a_sample_is_read_alone_as_among_others_of_any_length(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    inks = [style_ink(atlas_texts, FOUR), *map(scribble, range(4)), drawn_again(scribble(9), np.random.default_rng(1))]
    samples = [taught(ink, i, str(i)) for i, ink in enumerate(inks)]
    together = augment_samples(samples, 4, reference.projection, reference.options)
    for sample, each in zip(samples, together, strict=True):
        (alone,) = augment_samples([sample], 4, reference.projection, reference.options)
        np.testing.assert_allclose(each.rows, alone.rows, atol=1e-4)
        np.testing.assert_array_equal(each.pictures, alone.pictures)
        assert each.sample.id == sample.id
        assert each.sample.drawing is None


@pytest.mark.parametrize(("n", "v"), [(1, 32), (750, 32), (751, 16), (24_000, 1), (100_000, 1)])
def test_the_more_samples_the_fewer_variations(n: int, v: int) -> None:
    assert n_variations(n) == v


def test_lessons_in_digits_let_no_letters_pass(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    atlas = parse_atlas(*atlas_texts)
    letters = [skeleton_ink(style.skeletons[0]) for style in atlas.non_digits]
    inks = [(style.label, skeleton_ink(skeleton)) for style in atlas.digits[::4] for skeleton in style.skeletons[:1]]
    recognizer = default_recognizer(reference, [])
    before = recognizer.score(letters)[:, NOT_A_DIGIT] >= 0.5
    lessons = [taught(ink, label, f"lesson:{i}") for i, (label, ink) in enumerate(inks)]
    after = recognizer.with_samples(lessons).score(letters)[:, NOT_A_DIGIT] >= 0.5
    assert before.mean() > 0.9
    assert (before & ~after).mean() < 0.01
