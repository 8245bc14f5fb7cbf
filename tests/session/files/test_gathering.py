"""The sets of a class brought together: writers kept, duplicates told, all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.session import Session
from digitpad.session.files import gathering
from digitpad.session.files.gathering import expanded, gather, gather_into, look, proposed_names
from digitpad.storage.profile import Profile
from tests.storage import drawn

MakeSet = Callable[..., Path]


def bent(ink: Ink, by: float) -> Ink:
    """Another hand's: no duplicate of `ink`."""
    return Ink(tuple(Stroke(stroke.xy * (1.0, 1.0 + by) + stroke.xy[:, ::-1] * by) for stroke in ink.strokes))


@pytest.fixture
def make_set(tmp_path: Path) -> MakeSet:
    """A file of samples as a pupil's window makes it: (drawing, label, writer)."""

    def make(name: str, *samples: tuple[Ink, int, str]) -> Path:
        path = tmp_path / "sets" / f"{name}.digitpad"
        path.parent.mkdir(parents=True, exist_ok=True)
        session = Session.open(tmp_path / "pupil", path, strict=True)
        for ink, label, writer in samples:
            session.teach(ink, label, writer=writer)
        session.close()
        return path

    return make


def written(path: Path, profile: Path) -> list[tuple[str, int]]:
    session = Session.open(profile, path, strict=True)
    found = sorted((sample.writer, sample.label) for sample in session.samples())
    session.close()
    return found


def test_unnamed_samples_get_the_files_name_and_named_ones_keep_theirs(make_set: MakeSet, tmp_path: Path) -> None:
    anna = make_set("anna", (drawn.SEVEN, 7, "me"), (drawn.ONE, 1, ""))
    ben = make_set("ben", (bent(drawn.SEVEN, 0.4), 7, "me"), (bent(drawn.ONE, 0.3), NOT_A_DIGIT, "Carla"))
    found = look(ben)
    assert (found.n, found.n_unnamed, dict(found.named)) == (2, 1, {"Carla": 1})
    target = tmp_path / "class.digitpad"
    done = gather_into(Profile.open(tmp_path / "teacher"), target, proposed_names([anna, ben]))
    assert written(target, tmp_path / "teacher") == [("Carla", 10), ("anna", 1), ("anna", 7), ("ben", 7)]
    assert (done.n_taken, done.n_twice, done.n_contradicted, done.n_unlabelled) == (4, 0, 0, 0)
    assert not [*(tmp_path / "teacher").rglob("*part*")], "a backup under a name that nobody knows"
    assert str(done.text) == "4 samples of 3 writers brought together; 0 were there already."


def test_a_copied_drawing_is_told_and_stays_the_first_ones(make_set: MakeSet, tmp_path: Path) -> None:
    anna = make_set("anna", (drawn.SEVEN, 7, "me"), (drawn.ONE, 1, "me"))
    ben = make_set("ben", (drawn.SEVEN, 1, "me"), (bent(drawn.ONE, 0.3), 1, "me"))
    target = tmp_path / "class.digitpad"
    done = gather_into(Profile.open(tmp_path / "teacher"), target, proposed_names([anna, ben]))
    assert [(one.writer, one.n, one.n_exact, one.n_taken) for one in done.brought] == [
        ("anna", 2, 0, 2),
        ("ben", 2, 1, 1),
    ]
    assert done.n_contradicted == 1
    assert str(replace(done, brought=done.brought[:1]).text).startswith("2 samples of one writer brought")
    assert written(target, tmp_path / "teacher") == [("anna", 1), ("anna", 7), ("ben", 1)]


def test_a_second_time_brings_nothing_and_one_step_takes_it_back(make_set: MakeSet, tmp_path: Path) -> None:
    anna = make_set("anna", (drawn.SEVEN, 7, "me"))
    session = Session.open(tmp_path / "teacher")
    told: list[float] = []
    done = gather(session, {anna: "Anna"}, told.append)
    assert told == sorted(told)
    assert 0.8 <= told[-1] <= 1  # what is stored cannot be cancelled, and tells nothing
    again = gather(session, {anna: "Anna"})
    assert (done.n_taken, again.n_taken, again.n_twice, session.n_mine) == (1, 0, 1, 1)
    assert str(done.change.name) == "bring sets together"
    session.apply(done.change.inverse)
    assert session.n_mine == 0
    session.close()


def test_where_one_file_cannot_be_read_nothing_is_made(make_set: MakeSet, tmp_path: Path) -> None:
    anna, broken = make_set("anna", (drawn.SEVEN, 7, "me")), tmp_path / "broken.digitpad"
    broken.write_bytes(b"no set")
    target = tmp_path / "class.digitpad"
    profile = Profile.open(tmp_path / "teacher")
    with pytest.raises(UserError, match="broken"):
        gather_into(profile, target, {anna: "anna", broken: "broken"})
    assert not target.exists()
    target.write_bytes(b"somebody's")
    with pytest.raises(UserError, match="There is already a file"):
        gather_into(profile, target, {anna: "anna"})
    assert target.read_bytes() == b"somebody's"


def test_until_all_is_brought_together_there_is_no_new_set(
    make_set: MakeSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kill then leaves no empty one; who makes a set of that name meanwhile keeps it."""
    anna, target = make_set("anna", (drawn.SEVEN, 7, "me")), tmp_path / "class" / "new.digitpad"
    there: list[list[str]] = []

    def gather_slowly(*args: object) -> object:
        done = gather(*args)  # type: ignore[arg-type]
        there.append([path.name for path in target.parent.glob("*") if path.name[0] != "."])
        target.write_bytes(b"theirs")
        return done

    monkeypatch.setattr(gathering, "gather", gather_slowly)
    with pytest.raises(UserError, match="exists"):
        gather_into(Profile.open(tmp_path / "teacher"), target, {anna: "anna"})
    assert there == [[]]
    assert [path.name for path in target.parent.iterdir()] == ["new.digitpad"]
    assert target.read_bytes() == b"theirs"


def test_a_set_is_not_brought_into_itself(make_set: MakeSet, tmp_path: Path) -> None:
    anna = make_set("anna", (drawn.SEVEN, 7, "me"))
    session = Session.open(tmp_path / "teacher", anna, strict=True)
    with pytest.raises(UserError, match="itself"):
        gather(session, {anna: "anna"})
    session.close()


def test_folders_stand_for_their_sets_and_files_called_alike_for_their_folders(tmp_path: Path) -> None:
    for name in ("anna", "ben"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "mine.digitpad").touch()
    (tmp_path / "carla.digitpad").touch()
    paths = expanded([tmp_path, tmp_path / "carla.digitpad"])
    assert list(proposed_names(paths).values()) == ["anna", "ben", "carla"]
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match="no training set"):
        expanded([tmp_path / "empty"])


def test_a_drawing_that_was_shifted_and_resampled_is_the_first_ones_too(make_set: MakeSet, tmp_path: Path) -> None:
    shifted = Ink(tuple(Stroke(stroke.xy + np.array([9.0, 4.0])) for stroke in drawn.SEVEN.strokes))
    sets = [make_set("anna", (drawn.SEVEN, 7, "me")), make_set("ben", (shifted, 7, "me"))]
    done = gather_into(Profile.open(tmp_path / "teacher"), tmp_path / "class.digitpad", proposed_names(sets))
    assert [(one.writer, one.n_exact, one.n_near, one.n_taken) for one in done.brought] == [
        ("anna", 0, 0, 1),
        ("ben", 0, 1, 0),
    ]
