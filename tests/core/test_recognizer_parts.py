"""Each part of the recognizer does what it is there for: leaving it out, or turning it round, changes this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from digitpad.core.imaging.tracing import trace_skeleton
from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.preprocessing.resample_ink import clean
from digitpad.core.recognizer import default_recognizer
from digitpad.core.recognizers import augmented_sample
from digitpad.core.recognizers.augmented_sample import augment_samples
from digitpad.core.recognizers.personal_samples import ALIKE, DISTANCE_SCALE, DOUBTED_SCALE, PersonalSamples
from digitpad.core.recognizers.reference_recognizer import LEAST_WEIGHT
from digitpad.core.recognizers.rejection_features import vote_weights
from digitpad.core.reference.calibration import STRANGER, _nearest
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import Sample
from tests.core.golden_drawings import golden_drawings
from tests.core.inks import style_ink, taught


def scores(reference: ReferenceSet, drawing: object, **without: bool) -> np.ndarray:
    options = replace(reference.options, **without)
    return np.array(default_recognizer(replace(reference, options=options), []).recognize(drawing).scores)  # type: ignore[arg-type]


def test_a_neighbour_twice_as_far_weighs_an_eighth() -> None:
    near, far = vote_weights(np.array([1.0, 2.0]))
    assert near / far == pytest.approx(8.0)


def test_pictures_are_compared_by_their_gradients_too(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    picture = golden_drawings(atlas_texts)["picture of cut 3"]
    answer = default_recognizer(reference, []).recognize(picture)
    assert any(neighbor.by_edges for neighbor in answer.neighbors)
    assert np.abs(scores(reference, picture) - scores(reference, picture, gradients=False)).max() > 0.001


@pytest.mark.parametrize(("part", "name"), [("weights", "digit 7"), ("nondigits", "cross")])
def test_a_part_left_out_changes_the_answer(
    reference: ReferenceSet, atlas_texts: list[str], part: str, name: str
) -> None:
    drawing = golden_drawings(atlas_texts)[name]
    assert np.abs(scores(reference, drawing) - scores(reference, drawing, **{part: False})).max() > 0.001


def test_no_neighbour_is_shown_whose_vote_is_next_to_nothing(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    recognizer = default_recognizer(reference, [taught(style_ink(atlas_texts, "atlas:7/plain"), 7)])
    drawings = golden_drawings(atlas_texts)
    shown = [neighbor for name in drawings for neighbor in recognizer.recognize(drawings[name]).neighbors]
    assert min(neighbor.weight for neighbor in shown) >= LEAST_WEIGHT
    # Without the limit, whoever votes is shown: the nearest on either side.
    answers = [recognizer.recognize(drawings[name]) for name in drawings]
    assert any(len(answer.neighbors) < 2 * recognizer.n_neighbors for answer in answers)


def test_tremor_is_smoothed_away(atlas_texts: list[str]) -> None:
    rng = np.random.default_rng(3)
    t = np.linspace(0, 1, 65)
    line = np.column_stack([100 * t, 4 * np.sin(2 * t)])
    shaken = Ink((Stroke(line + rng.uniform(-1.5, 1.5, line.shape)),))
    bends = np.abs(np.diff(clean(shaken).strokes[0].xy, n=2, axis=0)[:, 1]).mean()
    assert bends < 0.7 * np.abs(np.diff(shaken.strokes[0].xy, n=2, axis=0)[:, 1]).mean()


def test_a_drawing_is_stretched_half_way_to_the_box() -> None:
    """A bar keeps part of its proportions: it neither fills the box nor stays as thin as it is."""
    bar = Ink((Stroke([[0, 0], [0, 100], [25, 100], [25, 0], [0, 0]]),))
    picture = preprocess(bar).picture
    columns = np.flatnonzero(picture.sum(axis=0))
    assert 3 <= len(columns) <= 5


def test_lines_that_cross_are_followed_straight_across() -> None:
    """Thinning pulls a crossing apart: without the bridge taken out, each line would end at it or turn off."""
    skeleton = np.zeros((40, 40), dtype=bool)
    for i in range(15):
        skeleton[4 + i, 4 + i] = skeleton[4 + i, 35 - i] = True  # the upper arms, to (18, 18) and (18, 21)
        skeleton[35 - i, 4 + i] = skeleton[35 - i, 35 - i] = True
    skeleton[18:22, 19] = True
    skeleton[18, 19:21] = skeleton[21, 19:21] = True
    strokes = trace_skeleton(skeleton, 6.0)
    assert len(strokes) == 2
    for xy in strokes:
        assert np.abs(xy[0] - xy[-1]).min() > 25  # from corner to corner


def test_who_compares_many_samples_is_heard_every_few(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    """A window that is closed waits no longer than until then."""
    seven = style_ink(atlas_texts, "atlas:7/plain")
    told: list[float] = []
    default_recognizer(reference, []).compared([taught(seven, 7, str(i)) for i in range(20)], told.append)
    assert told == [0.0, 0.4, 0.8]


def test_an_unusually_long_drawing_does_not_lengthen_the_others(
    reference: ReferenceSet, atlas_texts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Drawings are read many at once, filled up to the longest: one scribble would cost each of them its length."""
    t = np.linspace(0, 200, 4000)
    scribble = Ink((Stroke(np.column_stack([50 * np.sin(t), 50 * np.cos(1.37 * t)])),))
    sevens = [taught(style_ink(atlas_texts, "atlas:7/plain"), 7, f"seven {i}") for i in range(5)]
    read: list[tuple[int, int]] = []
    real: Callable[..., object] = augmented_sample.read_pieces

    def spy(pieces: np.ndarray, options: object) -> object:
        read.append(pieces.shape[:2])
        return real(pieces, options)

    monkeypatch.setattr(augmented_sample, "read_pieces", spy)
    augment_samples([*sevens, taught(scribble, 10, "long")], 4, reference.projection, reference.options)
    assert sorted(n for n, _ in read) == [4, 20]
    long, usual = (next(length for n, length in read if n == wanted) for wanted in (4, 20))
    assert usual < long / 2


def test_doubt_ends_by_a_like_drawing_alone(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    """A label that seems wrong counts in full once another drawing that looks the same has it; not by any drawing."""

    def scales_of(*samples: Sample) -> list[float]:
        judge = lambda rows, labels: [DOUBTED_SCALE] * len(labels)  # noqa: E731
        known = PersonalSamples(reference.projection, reference.options).with_samples(samples, (), judge)
        first = [each.rows[0] for each in known.augmented]
        if len(first) == 2:
            apart.append(float(np.linalg.norm(first[0] - first[1])))
        return [each.distance_scale for each in known.augmented]

    apart: list[float] = []
    seven, one = style_ink(atlas_texts, "atlas:7/plain"), style_ink(atlas_texts, "atlas:0/oval")
    assert scales_of(taught(seven, 3, "a")) == [DOUBTED_SCALE]
    assert scales_of(taught(seven, 3, "a"), taught(seven, 3, "b")) == [DISTANCE_SCALE, DISTANCE_SCALE]
    assert scales_of(taught(seven, 3, "a"), taught(one, 3, "b")) == [DOUBTED_SCALE, DOUBTED_SCALE]
    assert scales_of(taught(seven, 3, "a"), taught(seven, 4, "b")) == [DOUBTED_SCALE, DOUBTED_SCALE]
    assert apart[0] < ALIKE < apart[1]


def test_doubts_end_as_when_all_doubted_are_compared_with_all(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    """At once, in parts, recalled: after each step two doubted ones with one label that are alike are so no more."""
    styles = ("atlas:7/plain", "atlas:0/oval", "atlas:7/plain", "atlas:1/flag", "atlas:0/oval", "atlas:7/plain")
    samples = [
        taught(style_ink(atlas_texts, style), label, f"{i}")
        for i, (style, label) in enumerate(zip(styles * 2, [3, 3, 4, 3, 5, 6, 3, 5, 3, 4, 5, 3], strict=True))
    ]
    judge = lambda rows, labels: [DOUBTED_SCALE] * len(labels)  # noqa: E731
    nobody = PersonalSamples(reference.projection, reference.options)
    rows = np.stack([each.rows[0] for each in nobody.with_samples(samples, (), judge).augmented])
    alike = np.linalg.norm(rows[:, None] - rows, axis=2) < ALIKE
    alike &= np.equal.outer(*[np.array([sample.label for sample in samples])] * 2) & ~np.eye(len(samples), dtype=bool)
    for step in (12, 5, 1):
        known, in_doubt = nobody, np.zeros(len(samples), dtype=bool)
        for start in range(0, len(samples), step):
            known = known.with_samples(samples[start : start + step], (), judge)
            in_doubt[start : start + step] = True
            in_doubt &= ~(alike & in_doubt).any(axis=1)
        expected = np.where(in_doubt, DOUBTED_SCALE, DISTANCE_SCALE).tolist()
        recalled = nobody.recalling(known.to_arrays(), {sample.id: sample for sample in samples})
        assert [each.distance_scale for each in known.augmented] == expected
        assert [each.distance_scale for each in recalled.augmented] == expected
        assert 0 < in_doubt.sum() < len(samples)


def test_every_eighth_drawing_is_calibrated_as_a_stranger() -> None:
    """It finds no drawing of its own style in the set, as some people do not."""
    rng = np.random.default_rng(5)
    rows, style = rng.normal(size=(800, 6)).astype(np.float32), np.arange(800) % 4
    fresh = SimpleNamespace(rows=rows[: 2 * STRANGER], style=style[: 2 * STRANGER])
    distances, found = _nearest(SimpleNamespace(rows=rows, style=style), fresh)  # type: ignore[arg-type]
    knows_its_style = [bool((style[found[i]] == fresh.style[i]).any()) for i in range(2 * STRANGER)]
    assert knows_its_style == [i % STRANGER != 0 for i in range(2 * STRANGER)]
    assert distances[1, 0] == 0.0
