"""What an evaluation counts, with a recognizer whose answers are known."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

import numpy as np
import pytest

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.recognition import PreprocessingTrace, Recognition
from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Drawing, Label, Raster, Sample
from digitpad.evaluation.evaluation import Example, Spread, evaluate, read
from digitpad.evaluation.lessons import drawn_again, redraw, wrong_label
from digitpad.evaluation.teaching import teach

LINE = Stroke([[0, 0], [0, 50], [0, 100]])
STEPS = preprocess(Ink((LINE,)))


class Scripted:
    """Reads a drawing by its number of strokes: (verdict, digit, refusal); what was taught changes the answer."""

    def __init__(self, script: dict[int, tuple[Label, Label, float]], taught: Sequence[Sample] = ()) -> None:
        self.script = script
        self.taught = tuple(taught)

    def recognize(self, drawing: Drawing) -> Recognition:
        verdict, digit, refusal = self.script[_key(drawing)]
        for sample in self.taught:
            if _key(sample.drawing) == _key(drawing):
                verdict = digit = sample.label
        scores = tuple(float(label == verdict) for label in range(N_LABELS))
        return Recognition(verdict, digit, 0.9, scores, refusal, 0.5, (), STEPS)

    def score(self, drawings: Sequence[Drawing]) -> np.ndarray:
        """No part of a drawing is a digit of its own: what is refused is no number either."""
        return np.tile(np.eye(N_LABELS)[NOT_A_DIGIT], (len(drawings), 1))

    def judge(self, drawings: Sequence[Drawing]) -> tuple[np.ndarray, ...]:
        return self.score(drawings), np.zeros(len(drawings)), np.zeros(len(drawings))

    def side_by_side(self, steps: PreprocessingTrace) -> float:
        return 0.0

    def with_samples(self, added: Sequence[Sample], removed_ids: Collection[str] = ()) -> Scripted:
        return Scripted(self.script, [*self.taught, *added])


def _key(drawing: Drawing | None) -> int:
    assert isinstance(drawing, Ink)
    return len(drawing.strokes)


def example(n_strokes: int, label: Label, writer: str = "") -> Example:
    return Example(Ink((LINE,) * n_strokes), label, writer)


RIGHT, REFUSED, WRONG, CAUGHT, ACCEPTED = 1, 2, 3, 4, 5
SCRIPT = {
    RIGHT: (7, 7, 0.1),
    REFUSED: (NOT_A_DIGIT, 7, 0.6),
    WRONG: (1, 1, 0.2),
    CAUGHT: (NOT_A_DIGIT, 3, 0.9),
    ACCEPTED: (3, 3, 0.15),
}
MIXED = [
    example(RIGHT, 7, "ann"),
    example(RIGHT, 7, "ann"),
    example(REFUSED, 7, "bob"),
    example(WRONG, 7, "bob"),
    example(CAUGHT, NOT_A_DIGIT),
    example(ACCEPTED, NOT_A_DIGIT),
]


def test_a_refusal_is_set_aside_in_accuracy_and_an_error_as_shown() -> None:
    result = evaluate(read(MIXED, Scripted(SCRIPT)))
    assert (result.n, result.n_digits) == (6, 4)
    assert result.accuracy == 0.75
    assert result.accuracy_as_shown == 0.5


def test_confusion_has_a_row_for_each_label_as_shown() -> None:
    result = evaluate(read(MIXED, Scripted(SCRIPT)))
    table = np.array(result.confusion)
    assert table.shape == (11, 11)
    assert len(result.labels) == 11
    assert table[7].tolist() == [0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 1]
    assert table[NOT_A_DIGIT].tolist() == [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1]


def test_classes_and_writers() -> None:
    result = evaluate(read(MIXED, Scripted(SCRIPT)))
    assert result.per_class["7"] == {"n": 4, "accuracy": 0.75, "accuracy_as_shown": 0.5, "precision": 1.0}
    assert result.per_class["0"] == {"n": 0, "accuracy": None, "accuracy_as_shown": None, "precision": None}
    assert result.writers == {"ann": 1.0, "bob": 0.5}
    assert result.per_writer == Spread(2, 0.5, 0.75, 0.75)


def test_nondigits() -> None:
    result = evaluate(read(MIXED, Scripted(SCRIPT))).nondigits
    assert result is not None
    assert result.n == 2
    assert result.auroc == pytest.approx((4 + 2) / 8)  # 0.9 above all four digits, 0.15 above two
    assert result.rejected == {"digits": 0.25, "nondigits": 0.5}
    assert result.rejected_at_95_kept == 0.5


def test_digits_alone_have_no_nondigits_key_and_go_into_json() -> None:
    values = evaluate(read(MIXED[:4], Scripted(SCRIPT))).as_dict()
    assert "nondigits" not in values
    assert json.loads(json.dumps(values, allow_nan=False))["per_writer"]["n"] == 2


def test_nondigits_alone_have_no_accuracy() -> None:
    result = evaluate(read(MIXED[4:], Scripted(SCRIPT)))
    assert result.accuracy is None
    assert result.per_writer == Spread(0, None, None, None)
    assert result.nondigits is not None
    assert result.nondigits.auroc is None


def test_nothing_at_all() -> None:
    result = evaluate(read([], Scripted(SCRIPT)))
    assert (result.n, result.accuracy, result.seconds_per_drawing) == (0, None, None)


def test_reading_reports_its_progress() -> None:
    seen: list[float] = []
    read(MIXED, Scripted(SCRIPT), seen.append)
    assert seen == [i / 6 for i in range(7)]


def test_teaching_uses_the_first_of_each_digit_and_measures_on_the_others() -> None:
    examples = [example(WRONG, 7, "ann"), example(WRONG, 7, "ann"), example(WRONG, 7, "ann"), example(RIGHT, 7, "bob")]
    recognizer = Scripted(SCRIPT)
    result = teach(examples, read(examples, recognizer), recognizer, 1)
    assert result.writers == 1  # bob has no other drawing to measure on
    assert result.before == Spread(1, 0.0, 0.0, 0.0)
    assert result.after == Spread(1, 1.0, 1.0, 1.0)
    assert result.writers_worse == 0


@pytest.mark.parametrize(("n_lost", "worse"), [(1, 0), (2, 1)])
def test_a_writer_is_worse_when_more_than_one_drawing_is_lost(n_lost: int, worse: int) -> None:
    # The second drawing, taught as a 1, looks like the 7s that were read right before.
    examples = [example(RIGHT, 7, "ann"), example(RIGHT, 1, "ann")] + [example(RIGHT, 7, "ann")] * n_lost
    recognizer = Scripted(SCRIPT)
    assert teach(examples, read(examples, recognizer), recognizer, 1).writers_worse == worse


def test_a_wrong_label_spoils_what_looks_alike() -> None:
    examples = [example(RIGHT, 7, "ann")] * 4
    recognizer = Scripted(SCRIPT)
    result = wrong_label(examples, read(examples, recognizer), recognizer, lessons_per_writer=2)
    assert (result.lessons, result.n, result.spoilt) == (2, 6, 1.0)


def test_wrong_labels_without_writers_are_not_measured() -> None:
    examples = [example(RIGHT, 7)] * 4
    result = wrong_label(examples, read(examples, Scripted(SCRIPT)), Scripted(SCRIPT))
    assert (result.lessons, result.spoilt) == (0, None)


def test_drawn_again_counts_what_is_read_as_taught() -> None:
    examples = [example(RIGHT, 7), example(WRONG, 7), example(CAUGHT, NOT_A_DIGIT)]
    result = drawn_again(examples, read(examples, Scripted(SCRIPT)), Scripted(SCRIPT))
    assert (result.n, result.as_taught, result.n_misread, result.misread_as_taught) == (2, 1.0, 1, 1.0)


def test_pictures_cannot_be_drawn_again() -> None:
    picture = Example(Raster(np.zeros((8, 8), dtype=np.uint8)), 7)
    readings = read([example(RIGHT, 7)], Scripted(SCRIPT))
    assert drawn_again([picture], readings, Scripted(SCRIPT)).n == 0


def test_redrawing_stays_within_its_bounds() -> None:
    square = Ink((Stroke([[0, 0], [100, 0], [100, 100], [0, 100]]),))
    rng = np.random.default_rng(1)
    for _ in range(50):
        moved = redraw(square, rng).strokes[0].xy
        sides = np.linalg.norm(np.diff(moved, axis=0), axis=1)
        assert (sides > 75).all()
        assert (sides < 130).all()
