"""A number is taught as a whole: every digit a sample of its own, all of them or none, one step back."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.ink import Ink
from digitpad.session import Session
from digitpad.storage.errors import StoreError
from digitpad.storage.sets.writer import Writer

FOUR = Ink.from_drawing([[[40, 5, 60], [5, 65, 66]], [[45, 45], [40, 105]]])
SEVEN = Ink.from_drawing([[[10, 60, 30], [10, 12, 100]]])
ONE = Ink.from_drawing([[[50, 50], [0, 100]]])
NUMBER = [(FOUR, 4), (SEVEN, 7), (ONE, 1)]


def labels(folder: Path) -> list[int]:
    """As another process finds them."""
    session = Session.open(folder)
    found = [sample.label for sample in session.samples()]
    session.close()
    return found


def test_every_digit_is_a_sample_and_one_step_takes_all_back(tmp_path: Path) -> None:
    session = Session.open(tmp_path)
    change = session.teach_number(NUMBER, [4, 1, 1], writer="Ada")
    assert labels(tmp_path) == [4, 7, 1]
    assert {sample.writer for sample in session.samples()} == {"Ada"}
    assert [sample.drawing for sample in session.drawn(s.id for s in session.samples())] == [FOUR, SEVEN, ONE]
    assert (session.score().n, session.score().correct) == (3, 2)
    undone = session.apply(change.inverse)
    assert labels(tmp_path) == []
    session.apply(undone.inverse)
    assert labels(tmp_path) == [4, 7, 1]
    session.close()


def test_a_digit_that_is_there_already_is_relabelled_not_stored_twice(tmp_path: Path) -> None:
    session = Session.open(tmp_path)
    session.teach(SEVEN, 1)
    change = session.teach_number(NUMBER)
    assert sorted(labels(tmp_path)) == [1, 4, 7]
    session.apply(change.inverse)
    assert labels(tmp_path) == [1]
    session.teach_number(NUMBER)
    assert session.teach_number(NUMBER).is_empty
    session.close()


def test_a_failure_in_the_middle_stores_no_digit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session.open(tmp_path)
    added = Writer.add
    calls = []

    def failing(self: Writer, *samples: object) -> None:
        calls.append(samples)
        if len(calls) == 2:
            raise RuntimeError("killed")
        added(self, *samples)  # type: ignore[arg-type]

    monkeypatch.setattr(Writer, "add", failing)
    with pytest.raises(RuntimeError, match="killed"):
        session.teach_number(NUMBER)
    monkeypatch.undo()
    session.close()
    assert labels(tmp_path) == []


def test_what_cannot_be_written_is_kept_until_it_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session.open(tmp_path)

    def full(self: Writer, *samples: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(Writer, "add", full)
    change = session.teach_number(NUMBER)
    assert not change.is_stored
    assert session.n_unsaved == 3
    monkeypatch.undo()
    session.close()
    assert labels(tmp_path) == [4, 7, 1]
