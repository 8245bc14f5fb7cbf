"""What is said after a change, how it is called, when a taught label is asked about; parts that no window needs."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognition import Neighbor, Recognition
from digitpad.core.samples import NOT_A_DIGIT, Sample
from digitpad.core.text import Text
from digitpad.session import Add, Batch, Forget, Relabel, Remove, Restore, Session, name_of
from digitpad.session.change import Change
from digitpad.session.commands import Command, SetView, drawings_of, invert, size_of
from digitpad.session.files import drawing_files
from digitpad.session.files.drawing_files import look_into
from digitpad.session.messages import done, with_doubt
from digitpad.session.recognizing import recognizer_cache
from digitpad.session.recognizing.own_model import usual_interpreter
from digitpad.session.sample_cache import SampleCache
from digitpad.session.upkeep import rebuild_pictures
from digitpad.storage.sets.store import Store
from tests.storage import drawn

SEVEN = drawn.sample(drawn.SEVEN, 7)


@pytest.mark.parametrize(
    ("command", "name", "said"),
    [
        (Add((SEVEN,)), "teach 7", "Learnt as 7; samples in the set: 5."),
        (Add((SEVEN, SEVEN)), "add 2 samples", "2 samples added; taught and imported in all: 5."),
        (Remove(("a",)), "remove a sample", "One sample removed."),
        (Remove(("a", "b")), "remove 2 samples", "2 samples removed."),
        (Restore(("a",)), "restore a sample", "One sample restored."),
        (Restore(("a", "b")), "restore 2 samples", "2 samples restored."),
        (Relabel(("a",), 3), "relabel a sample as 3", "One sample relabelled as 3."),
        (Relabel(("a", "b"), NOT_A_DIGIT), "relabel 2 samples as not a digit",
         "2 samples relabelled as not a digit."),
        (Forget(), "forget everything taught",
         "Everything taught is forgotten; until tomorrow it can be brought back."),
        (Batch((Forget(),), Text("tidy")), "tidy", "The training set has changed; samples in it: 5."),
    ],
)  # fmt: skip
def test_a_command_is_called_and_told(command: Command, name: str, said: str) -> None:
    assert str(name_of(command)) == name
    assert str(done(command, 5)) == said


def read_as(*labels: int) -> Recognition:
    neighbors = tuple(Neighbor.__new__(Neighbor) for _ in labels)
    for neighbor, label in zip(neighbors, labels, strict=True):
        object.__setattr__(neighbor, "label", label)
    reading = Recognition.__new__(Recognition)
    object.__setattr__(reading, "neighbors", neighbors)
    return reading


@pytest.mark.parametrize(
    ("labels", "asks"),
    [([3] * 20, True), ([3] * 19, False), ([3] * 21, True), ([3] * 20 + [4], False), ([7] * 20, False), ([], False)],
)
def test_a_label_that_twenty_neighbours_contradict_is_asked_about(labels: list[int], asks: bool) -> None:
    change = with_doubt(Change(), 7, read_as(*labels))
    assert str(change.doubt or "") == (f"All {len(labels)} neighbours say 3: keep as 7?" if asks else "")
    assert with_doubt(change, 7, None) is change


@pytest.fixture
def session(tmp_path: Path) -> Any:
    opened = Session.open(tmp_path / "profile")
    yield opened
    opened.close()


def lines(n: int) -> list[Ink]:
    return [Ink((Stroke([[0, 0], [10 + i, 30]]),)) for i in range(n)]


def test_pictures_of_another_preprocessor_are_made_in_parts_that_are_told(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from digitpad.session import upkeep

    for ink in lines(5):
        session.teach(ink, 1)
    monkeypatch.setattr(upkeep, "PREPROCESSOR_VERSION", 99_999)
    monkeypatch.setattr(upkeep, "_AT_ONCE", 2)
    told: list[float] = []
    assert rebuild_pictures(session, told.append) == 5
    assert told == [0.0, 0.4, 0.8]
    assert rebuild_pictures(session, told.append) == 0
    assert len(told) == 3


@pytest.mark.parametrize(("most", "n", "is_counted"), [(3, 3, False), (4, 3, True)])
def test_drawings_of_a_file_are_counted_up_to_so_many(
    most: int, n: int, is_counted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing_files, "COUNTED", most)
    path = tmp_path / "a.ndjson"
    path.write_text('{"drawing": [[[0, 9], [0, 9]]]}\n' * 3)
    found = look_into(path)
    assert (found.n, found.is_counted, found.has_pages, found.is_form) == (n, is_counted, False, False)


def test_a_frozen_app_s_python_is_the_first_on_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    assert usual_interpreter() == sys.executable
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for at_hand, wanted in (({"python3", "python"}, "python3"), ({"python"}, "python"), (set(), "")):
        monkeypatch.setattr("shutil.which", lambda name, here=at_hand: name if name in here else None)
        assert usual_interpreter() == wanted


def test_changes_of_another_window_are_told_apart(session: Session, tmp_path: Path) -> None:
    for label, ink in enumerate(lines(4)):
        session.teach(ink, label)
    with_store = Store.open(session.path)
    held = SampleCache.load(with_store)
    names = list(held.mine)
    assert held.follow(with_store).is_empty
    session.apply(Remove((names[0],)))
    session.apply(Relabel((names[1],), 9))
    session.apply(Remove(("digits:3",)))
    session.teach(Ink((Stroke([[5, 5], [9, 90]]),)), 6)
    change = held.follow(with_store)
    assert change.removed == (names[0],)
    assert [(sample.id, sample.label) for sample in change.relabelled] == [(names[1], 9)]
    assert [sample.label for sample in change.added] == [6]
    assert change.excluded_changed
    assert held.follow(with_store).is_empty
    assert set(held.mine) == {sample.id for sample in session.samples()}
    fresh = SampleCache.load(with_store)
    assert held.become(fresh).is_empty
    fresh.mine = {name: replace(sample, label=5) for name, sample in fresh.mine.items() if name != names[2]}
    become = held.become(fresh)
    assert become.removed == (names[2],)
    assert len(become.relabelled) == 3
    with_store.close()


@pytest.mark.parametrize(("n", "is_behind"), [(200, False), (201, True)])
def test_two_hundred_samples_are_learnt_on_the_spot_and_more_are_not(n: int, is_behind: bool) -> None:
    """Those that are added and those that are gone count together."""

    class Taught:
        def with_samples(self, samples: list[Sample], gone: set[str]) -> Taught:
            assert len(samples) + len(gone) == n
            return self

    samples = tuple(replace(SEVEN, id=f"s{i}") for i in range(n - 50))
    cache = recognizer_cache.RecognizerCache(lambda ids: [samples[int(name[1:])] for name in ids])
    cache.set_default(Taught(), {})  # type: ignore[arg-type]
    cache.follow(Change(added=samples, removed=tuple(f"old{i}" for i in range(50))), {"s0": drawn.SEVEN})
    assert cache.is_behind == is_behind
    assert cache.default is not None
    assert len(cache.default[1]) == (0 if is_behind else n - 50)


def test_a_command_is_taken_back_by_what_it_changes() -> None:
    mine = {f"s{i}": replace(SEVEN, id=f"s{i}", label=i) for i in range(3)}
    view = SetView(mine, {"digits:1"})
    new = replace(SEVEN, id="new")
    assert invert(Add((new, mine["s1"])), view) == Remove(("new",))
    assert invert(Remove(("s0", "gone", "digits:1", "digits:2")), view) == Restore(("s0", "digits:2"))
    assert invert(Restore(("s0", "gone", "digits:1", "digits:2")), view) == Remove(("gone", "digits:1"))
    assert invert(Forget(), view) == Restore(("s0", "s1", "s2"))
    assert size_of(Batch((Add((new,)), Remove(("a", "b")), Relabel(("c",), 1)))) == 4
    assert size_of(Forget()) > 1_000_000
    assert drawings_of(Batch((Add((new,)), Remove(("a",)), Add((replace(new, drawing=None),))))) == {
        "new": SEVEN.drawing
    }
