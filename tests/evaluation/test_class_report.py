"""Each writer is read by all others, labels that two judges speak against are doubtful, and the page says so."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.progress import silent
from digitpad.core.recognizer import Recognizer, simple_recognizer
from digitpad.core.samples import NOT_A_DIGIT, Drawing, Sample
from digitpad.evaluation.by_others import compare, shares_by_others
from digitpad.evaluation.class_page import class_page
from digitpad.evaluation.class_report import ClassReport, class_report

SHAPES = {
    1: [(50, 0), (52, 100)],
    7: [(0, 0), (100, 2), (40, 100)],
    0: [(0, 0), (100, 0), (100, 100), (0, 100), (0, 2)],
}


def sample(writer: str, shape: int, number: int, label: int | None = None) -> Sample:
    rng = np.random.default_rng([number, shape, len(writer)])
    corners = np.array(SHAPES[shape], dtype=float) + rng.normal(0, 5, (len(SHAPES[shape]), 2))
    along = np.linspace(0, len(corners) - 1, 30)
    ink = Ink((Stroke(np.column_stack([np.interp(along, np.arange(len(corners)), xy) for xy in corners.T])),))
    given = shape if label is None else label
    return Sample(f"{writer}-{shape}-{number}", given, picture_of(ink), ink, writer=writer)


def of_class() -> list[Sample]:
    """Three writers of three digits, four of each; one of Bob's sevens is labelled 1."""
    samples = [sample(name, shape, i) for name in ("Ann", "Bobby", "Cilla X") for shape in SHAPES for i in range(4)]
    place = next(i for i, one in enumerate(samples) if one.id == "Bobby-7-2")
    samples[place] = replace(samples[place], label=1)
    return samples


class Spy:
    """Notes which samples were known where a drawing was read."""

    def __init__(self, inner: Recognizer, known: frozenset[str], asked: list[tuple[Drawing, frozenset[str]]]) -> None:
        self._inner, self._known, self.asked = inner, known, asked

    def with_samples(self, added: Sequence[Sample], removed_ids: Collection[str] = ()) -> Spy:
        return Spy(self._inner.with_samples(added, removed_ids), self._known - frozenset(removed_ids), self.asked)

    def recognize(self, drawing: Drawing):  # type: ignore[no-untyped-def]
        self.asked.append((drawing, self._known))
        return self._inner.recognize(drawing)


def reported(
    samples: list[Sample],
    asked: list[tuple[Drawing, frozenset[str]]] | None = None,
    progress: Callable[[float], None] = silent,
) -> ClassReport:
    recognizer = Spy(
        simple_recognizer((), samples, n_neighbors=3), frozenset(s.id for s in samples), [] if asked is None else asked
    )
    by_id = {one.id: one for one in samples}

    def drawn(ids: Iterable[str]) -> list[Sample]:
        return [by_id[name] for name in ids]

    return class_report([replace(one, drawing=None) for one in samples], recognizer, drawn, progress)  # type: ignore[arg-type]


def test_progress_ends_with_all() -> None:
    told: list[float] = []
    reported(of_class(), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1


def test_nobody_is_read_by_their_own_samples() -> None:
    samples, asked = of_class(), list[tuple[Drawing, frozenset[str]]]()
    report = reported(samples, asked)
    writer_of = {id(one.drawing): one.writer for one in samples}
    assert len(asked) == 36
    for drawing, known in asked:
        assert known == frozenset(one.id for one in samples if one.writer != writer_of[id(drawing)])
    assert (report.total.n, report.total.n_asked, report.total.n_right) == (36, 36, 35)
    assert [(one.writer, one.figures.n_right, one.figures.n_asked) for one in report.writers] == [
        ("Ann", 12, 12),
        ("Bobby", 11, 12),
        ("Cilla X", 12, 12),
    ]
    assert report.writers[1].counts[:2] == (4, 5)
    assert report.labels[7].n == 11


def test_a_wrong_label_is_found_and_told_whose_it_is() -> None:
    report = reported(of_class())
    (doubt,) = report.doubts
    assert (doubt.sample.id, doubt.sample.label, doubt.reading) == ("Bobby-7-2", 1, 7)
    assert doubt.share > 0.5
    page = class_page("Report on <class>", "today", report, str, links=True)
    assert "Report on &lt;class&gt;" in page
    assert "Samples: 36, writers: 3." in page
    assert "1, read as 7<br>Bobby" in page
    assert 'href="sample:Bobby-7-2"' in page
    assert "sample:" not in class_page("t", "s", report, str)


def test_the_most_doubtful_label_comes_first() -> None:
    samples = of_class()
    for name, label in (("Ann-7-0", 1), ("Cilla X-0-1", 7), ("Bobby-1-3", 0)):
        place = next(i for i, one in enumerate(samples) if one.id == name)
        samples[place] = replace(samples[place], label=label)
    shares = [doubt.share for doubt in reported(samples).doubts]
    assert len(set(shares)) > 1
    assert shares == sorted(shares, reverse=True)


def test_the_figures_of_the_parts_add_up_to_those_of_all() -> None:
    report = reported(of_class())
    for name in ("n", "n_compared", "n_agreeing", "n_asked", "n_right"):
        total = getattr(report.total, name)
        assert sum(getattr(one.figures, name) for one in report.writers) == total
        assert sum(getattr(one, name) for one in report.labels) == total


def test_nameless_and_lonely_writers_and_non_digits() -> None:
    alone = [sample("Ann", 7, i) for i in range(3)]
    report = reported(alone)
    assert (report.total.n_compared, report.doubts) == (0, ())
    assert "–" in class_page("t", "s", report, str)
    nameless = replace(alone[0], writer="", origin=alone[0].origin.IMPORTED)
    assert reported([*of_class(), nameless]).n_nameless == 1
    others = reported([*of_class(), sample("Ann", 7, 9, NOT_A_DIGIT)])
    assert (others.total.n, others.total.n_asked) == (37, 36)


def test_only_other_writers_vote() -> None:
    pictures = np.zeros((4, 64), np.uint8)
    pictures[2:] = 16
    shares = shares_by_others(pictures, np.array([1, 2, 3, 4]), np.array(["a", "a", "b", "b"]))
    assert shares[0].sum() == pytest.approx(1.0)
    assert (shares[:2, [1, 2]] == 0).all()
    assert (shares[2:, [3, 4]] == 0).all()
    assert not shares_by_others(pictures, np.array([1, 2, 3, 4]), np.array(["a"] * 4)).any()


def test_two_writers_read_each_other_over_the_digits_they_share() -> None:
    samples = [s for s in of_class() if (s.writer, s.label) != ("Ann", 0)]
    pair = compare(samples, "Ann", "Bobby")
    assert pair.common == (1, 7)
    assert (pair.first.n[7], pair.second.n[7], pair.second.n[1], pair.first.n[0]) == (4, 3, 5, 0)
    assert (pair.first.n_read, pair.second.n_read) == (8, 8)
    assert pair.second.taken_for[1].tolist() == [0, 4, 0, 0, 0, 0, 0, 1, 0, 0]
    assert pair.first.means[0] is None
    mean = np.mean([s.picture for s in samples if (s.writer, s.label) == ("Bobby", 7)], axis=0)
    assert pair.second.means[7] == pytest.approx(mean)
    assert compare(samples, "Ann", "nobody").common == ()
