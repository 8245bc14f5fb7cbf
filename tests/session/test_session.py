"""One open set: commands in, changes and recognizers out, nothing lost."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.recognition import Recognition
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.session import (
    Add,
    Batch,
    Forget,
    Relabel,
    Remove,
    Restore,
    Session,
    back_up,
    check,
    maintain,
    name_of,
    restore,
    salvage,
)
from digitpad.session import session as session_module
from digitpad.session.upkeep import rebuild_pictures
from digitpad.storage.errors import ReadOnlyError, StoreError, UnavailableError
from digitpad.storage.formats.archives.sets import opened_copy
from digitpad.storage.profile import Profile
from digitpad.storage.sets import schema, set_opening
from digitpad.storage.sets.writer import Writer
from tests.storage import drawn


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile.inside(tmp_path / "profile")


@pytest.fixture
def session(profile: Profile, clock: Clock) -> Iterator[Session]:
    opened = Session.open(profile, clock=clock)
    yield opened
    opened.close()


def labels(session: Session) -> list[int]:
    return [sample.label for sample in session.samples()]


# Teaching


def test_what_is_taught_is_there_at_the_next_start(profile: Profile, session: Session) -> None:
    change = session.teach(drawn.SEVEN, 7, device="pen")
    assert (change.is_stored, change.n_mine, str(change.text)) == (True, 1, "Learnt as 7; samples in the set: 1.")
    (sample,) = change.added
    session.close()
    again = Session.open(profile)
    found = again.sample(sample.id)
    assert found is not None
    assert found.drawing == drawn.SEVEN
    assert (found.label, found.created, found.device, found.app_version) == (7, "2026-11-21T12:00:00Z", "pen", "0.1.0")
    again.close()


def test_a_drawing_just_taught_is_read_as_taught(session: Session) -> None:
    ring = drawn.ring()
    before = session.recognizer()
    session.teach(ring, 4)
    nearest = session.recognizer("simple", n_neighbors=1).recognize(ring)
    assert nearest.digit == 4
    assert nearest.neighbors[0].origin.is_mine
    assert before.recognize(ring).digit == 0  # a snapshot does not change


def test_what_stands_in_for_the_default_recognizer_reads_as_taught_at_once(session: Session) -> None:
    ring = drawn.ring()
    assert session.recognizer().recognize(ring).digit == 0
    session.teach(ring, 4)
    reading = session.recognizer().recognize(ring)
    assert reading.digit == reading.verdict == 4
    assert sum(neighbor.weight for neighbor in reading.neighbors) == pytest.approx(1.0)
    uniform = session.recognizer("simple").recognize(ring)
    assert (uniform.digit, {neighbor.weight for neighbor in uniform.neighbors}) == (0, {0.2})


def test_an_empty_canvas_teaches_nothing(session: Session) -> None:
    with pytest.raises(UserError, match="no drawing to learn"):
        session.teach(Ink(), 3)


def test_the_same_drawing_is_not_stored_twice(session: Session) -> None:
    session.teach(drawn.SEVEN, 7)
    change = session.teach(Ink(drawn.SEVEN.strokes), 7)
    assert change.is_empty
    assert "already" in str(change.text)
    change = session.teach(drawn.SEVEN, 1)
    assert (labels(session), str(change.name)) == ([1], "relabel a sample as 1")
    session.apply(change.inverse)
    assert labels(session) == [7]


def unanimous(reading: Recognition, label: int, n: int) -> Recognition:
    neighbor = replace(reading.neighbors[0], label=label)
    return replace(reading, verdict=label, neighbors=(neighbor,) * n)


def test_a_label_against_all_neighbours_is_asked_about_but_stored(session: Session) -> None:
    reading = session.recognizer("simple", n_neighbors=25).recognize(drawn.ring())
    change = session.teach(drawn.ring(), 8, unanimous(reading, 3, 25))
    assert str(change.doubt) == "All 25 neighbours say 3: keep as 8?"
    assert labels(session) == [8]
    assert session.teach(drawn.ONE, 3, unanimous(reading, 3, 25)).doubt is None
    assert session.teach(drawn.SEVEN, 8, unanimous(reading, 3, 5)).doubt is None


def test_right_and_wrong_readings_are_counted(session: Session) -> None:
    reading = session.recognizer().recognize(drawn.ring())
    session.teach(drawn.ring(), reading.verdict, reading)
    change = session.teach(drawn.SEVEN, NOT_A_DIGIT, reading)
    assert (session.score().n, session.score().correct) == (2, 1)
    relabelled = session.apply(Relabel((change.added[0].id,), reading.verdict))
    assert (session.score().n, session.score().correct) == (2, 2)
    session.apply(relabelled.inverse)
    assert (session.score().n, session.score().correct) == (2, 1)
    session.apply(change.inverse)
    assert (session.score().n, session.score().correct) == (1, 1)


def test_pictures_are_learnt_too(session: Session) -> None:
    bar = Raster(np.pad(np.full((20, 3), 255, np.uint8), 8))
    change = session.teach(bar, 1)
    (found,) = session.drawn([change.added[0].id])
    assert isinstance(found.drawing, Raster)
    assert np.array_equal(found.drawing.grey, bar.grey)


# Commands and their inverses


@pytest.fixture
def three(session: Session) -> tuple[str, str, str]:
    samples = [drawn.sample(ink, label) for ink, label in ((drawn.SEVEN, 7), (drawn.ONE, 1), (drawn.ring(), 0))]
    session.apply(Add(tuple(samples)))
    return (samples[0].id, samples[1].id, samples[2].id)


def state(session: Session) -> object:
    return {sample.id: sample.label for sample in session.samples()}, session.excluded


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (lambda a, b, c: Add((drawn.sample(id="f" * 32),)), "teach 7"),
        (lambda a, b, c: Add((drawn.sample(), drawn.sample(None, 2))), "add 2 samples"),
        (lambda a, b, c: Remove((a,)), "remove a sample"),
        (lambda a, b, c: Remove((a, c, "digits:3")), "remove 3 samples"),
        (lambda a, b, c: Restore((a,)), "restore a sample"),
        (lambda a, b, c: Relabel((b,), 9), "relabel a sample as 9"),
        (lambda a, b, c: Relabel((a, b, c, "digits:4"), 7), "relabel 4 samples as 7"),
        (lambda a, b, c: Relabel((a, b), NOT_A_DIGIT), "relabel 2 samples as not a digit"),
        (lambda a, b, c: Forget(), "forget everything taught"),
        (lambda a, b, c: Batch((Remove((a,)), Relabel((b,), 5))), "change samples"),
    ],
)
def test_every_command_is_undone_redone_and_named(
    session: Session, three: tuple[str, str, str], make, name: str
) -> None:  # type: ignore[no-untyped-def]
    command = make(*three)
    before = state(session)
    change = session.apply(command)
    after = state(session)
    assert (str(change.name), str(name_of(command))) == (name, name)
    undone = session.apply(change.inverse)
    assert state(session) == before
    session.apply(undone.inverse)
    assert state(session) == after
    session.apply(change.inverse)
    session.apply(command)
    assert state(session) == after


def test_a_change_says_what_became_other(session: Session, three: tuple[str, str, str]) -> None:
    a, b, _ = three
    change = session.apply(Relabel((a, b), 7))
    assert [(sample.id, sample.label) for sample in change.relabelled] == [(b, 7)]
    assert session.apply(Remove((a, "digits:0"))).removed == (a,)
    change = session.apply(Restore((a, "digits:0")))
    assert ([sample.id for sample in change.added], change.excluded_changed) == ([a], True)
    assert [str(session.apply(command).text) for command in (Remove((a,)), Restore((a,)), Relabel((a,), 3))] == [
        "One sample removed.",
        "One sample restored.",
        "One sample relabelled as 3.",
    ]


@pytest.mark.parametrize("is_asked_before", [False, True])
def test_a_recognizer_knows_what_was_taught_when_it_was_given(session: Session, is_asked_before: bool) -> None:
    """Even where it is asked for the first time only afterwards; the same one is given while nothing changes."""
    before = session.recognizer("simple", n_neighbors=1)
    assert session.recognizer("simple", n_neighbors=1) is before
    ring = drawn.ring()
    if is_asked_before:
        before.recognize(ring)
    session.teach(ring, 3)
    assert session.recognizer("simple", n_neighbors=1).recognize(ring).verdict == 3
    assert before.recognize(ring).neighbors[0].distance > 0
    assert before.score([ring])[0, 3] == 0


def test_built_in_samples_that_are_left_out_do_not_vote(session: Session) -> None:
    ring = drawn.ring()
    nearest = session.recognizer("simple", n_neighbors=1).recognize(ring).neighbors[0].sample_id
    change = session.apply(Remove((nearest,)))
    assert session.recognizer("simple", n_neighbors=1).recognize(ring).neighbors[0].sample_id != nearest
    session.apply(change.inverse)
    assert session.recognizer("simple", n_neighbors=1).recognize(ring).neighbors[0].sample_id == nearest
    assert len(session.samples(all=True)) == 1797
    assert session.sample(nearest) is not None
    assert session.sample("nobody") is None


def test_everything_forgotten_can_be_brought_back_until_the_next_day(profile: Profile, clock: Clock) -> None:
    session = Session.open(profile, clock=clock)
    assert session.forgotten() is None
    session.teach(drawn.SEVEN, 7)
    session.teach(drawn.ONE, 1)
    session.apply(Forget())
    session.close()
    clock.now += timedelta(days=1)
    session = Session.open(profile, clock=clock)
    maintain(session)
    back = session.forgotten()
    assert back is not None
    session.apply(back)
    assert labels(session) == [7, 1]
    session.apply(Forget())
    clock.now += timedelta(days=3)
    maintain(session)
    assert session.forgotten() is None
    session.close()


# Two windows


def test_a_window_sees_what_another_adds_and_neither_loses(profile: Profile, session: Session) -> None:
    other = Session.open(profile)
    assert other.n_mine == 0
    taught = session.teach(drawn.SEVEN, 7)
    change = other.refresh()
    assert change is not None
    assert [sample.label for sample in change.added] == [7]
    assert other.refresh() is None
    other.teach(drawn.ONE, 1)
    other.apply(Relabel((taught.added[0].id,), 9))
    change = session.teach(drawn.ring(), 0)
    assert len(change.added) == 2
    assert labels(session) == [*labels(other), 0] == [9, 1, 0]
    other.close()


def test_an_undo_does_not_take_back_what_another_window_did(profile: Profile, session: Session) -> None:
    other = Session.open(profile)
    change = session.teach(drawn.SEVEN, 7)
    other.teach(drawn.ONE, 1)
    session.apply(change.inverse)
    assert labels(session) == [1]
    other.close()


# When the disk fails


def test_the_score_is_of_the_last_lessons_stored_or_not(
    profile: Profile, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "READINGS_COUNTED", 3)
    for label, drawing in enumerate((drawn.ONE, drawn.SEVEN, drawn.ring())):
        session.teach(drawing, label, session.recognizer("simple").recognize(drawing))
    profile.data.rename(profile.data.with_name("unplugged"))
    late = drawn.ring(9)
    assert not session.teach(late, 4, session.recognizer("simple").recognize(late)).is_stored
    assert session.score().n == 3


def test_a_set_whose_folder_goes_away_keeps_what_is_taught_until_it_is_back(profile: Profile, session: Session) -> None:
    session.teach(drawn.SEVEN, 7)
    away = profile.data.rename(profile.data.with_name("unplugged"))
    change = session.teach(drawn.ONE, 1)
    assert not change.is_stored
    assert "gone away" in str(change.problem)
    assert (session.n_unsaved, labels(session), session.problem) == (1, [7, 1], change.problem)
    assert session.recognizer("simple", n_neighbors=1).recognize(drawn.ONE).digit == 1
    assert session.refresh() is None
    away.rename(profile.data)
    stored = session.refresh()
    assert stored is not None
    assert "stored now" in str(stored.text)
    assert (session.n_unsaved, session.problem) == (0, None)
    session.close()
    again = Session.open(profile)
    assert labels(again) == [7, 1]
    again.close()


def test_a_file_that_is_deleted_under_an_open_window_comes_back_whole(profile: Profile, session: Session) -> None:
    session.teach(drawn.SEVEN, 7)
    for file in profile.data.glob("samples*"):
        file.unlink()
    assert session.teach(drawn.ONE, 1).is_stored
    again = Session.open(profile)
    assert labels(again) == [7, 1]
    again.close()


def test_what_is_not_stored_yet_can_be_undone_and_relabelled(profile: Profile, session: Session) -> None:
    away = profile.data.rename(profile.data.with_name("unplugged"))
    first, second = session.teach(drawn.SEVEN, 7), session.teach(drawn.ONE, 1)
    session.apply(first.inverse)
    session.apply(Relabel((second.added[0].id,), 4))
    assert (labels(session), session.n_unsaved) == ([4], 1)
    assert "already" in str(session.teach(drawn.ONE, 4).text)
    with pytest.raises(StoreError):
        session.apply(Forget())
    away.rename(profile.data)
    session.refresh()
    assert (labels(session), session.n_unsaved) == ([4], 0)


def test_pending_samples_are_stored_at_the_close(profile: Profile) -> None:
    session = Session.open(profile)
    away = profile.data.rename(profile.data.with_name("unplugged"))
    session.teach(drawn.SEVEN, 7, session.recognizer().recognize(drawn.SEVEN))
    assert session.score().n == 1  # what waits to be stored counts, too
    away.rename(profile.data)
    session.close()
    again = Session.open(profile)
    assert labels(again) == [7]
    again.close()


@pytest.mark.parametrize("content", [b"not a set at all", b"SQLite format 3\0 cut off"])
def test_the_window_opens_on_a_file_that_cannot_be_used(profile: Profile, content: bytes) -> None:
    profile.data.mkdir()
    profile.samples_path.write_bytes(content)
    session = Session.open(profile)
    assert session.problem is not None
    change = session.teach(drawn.SEVEN, 7)
    assert (change.is_stored, labels(session)) == (False, [7])
    assert session.recognizer("simple").recognize(drawn.SEVEN)
    assert session.score().n == 0
    assert session.forgotten() is None
    session.close()
    assert profile.samples_path.read_bytes() == content
    with pytest.raises(StoreError):
        Session.open(profile, strict=True)


# Backups


def test_a_backup_is_made_on_each_day_with_changes(session: Session, clock: Clock) -> None:
    session.teach(drawn.SEVEN, 7)
    maintain(session)
    assert [backup.reason for backup in session.backups.list()] == ["daily"]
    session.teach(drawn.ONE, 1)
    maintain(session)
    assert len(session.backups.list()) == 1
    clock.now += timedelta(days=1)
    session.teach(drawn.ring(), 0)
    assert [backup.revision for backup in session.backups.list()] == [2, 1]


def test_a_backup_is_made_before_a_mass_change(session: Session) -> None:
    samples = tuple(drawn.sample(drawn.ring(10 + i), 0) for i in range(30))
    session.apply(Add(samples[:15]))
    session.apply(Add(samples[15:]))
    assert [backup.reason for backup in session.backups.list()] == ["daily"]
    session.apply(Relabel(tuple(sample.id for sample in samples), 6))
    assert [backup.reason for backup in session.backups.list()] == ["change", "daily"]


def test_a_backup_is_restored_and_that_is_undone(session: Session) -> None:
    a = session.teach(drawn.SEVEN, 7).added[0].id
    b = session.teach(drawn.ONE, 1).added[0].id
    session.apply(Remove(("digits:1",)))
    backup = back_up(session)
    assert backup is not None
    assert back_up(session) is None
    session.apply(Batch((Remove((a, "digits:2")), Relabel((b,), 4), Restore(("digits:1",)))))
    session.teach(drawn.ring(), 0)
    changed = state(session)
    change = restore(session, backup)
    assert state(session) == ({a: 7, b: 1}, frozenset({"digits:1"}))
    assert str(change.name) == "restore a backup"
    session.apply(change.inverse)
    assert state(session) == changed


def test_what_is_there_is_backed_up_before_an_older_backup_is_restored(session: Session) -> None:
    session.teach(drawn.SEVEN, 7)
    older = back_up(session)
    assert older is not None
    session.teach(drawn.ONE, 1)
    restore(session, older)
    assert [(backup.reason, backup.revision) for backup in session.backups.list()] == [("change", 2), ("manual", 1)]


def test_a_damaged_set_is_moved_aside_for_a_backup_and_never_deleted(profile: Profile, clock: Clock) -> None:
    session = Session.open(profile, clock=clock)
    session.teach(drawn.SEVEN, 7)
    backup = back_up(session)
    assert backup is not None
    session.close()
    profile.samples_path.write_bytes(b"SQLite format 3\0 cut off")
    session = Session.open(profile, clock=clock)
    change = restore(session, backup)
    assert "kept beside it" in str(change.text)
    assert (labels(session), session.problem) == ([7], None)
    assert session.teach(drawn.ONE, 1).is_stored
    kept = profile.data / "samples.damaged-20261121T120000Z.digitpad"
    assert kept.read_bytes() == b"SQLite format 3\0 cut off"
    session.close()


def test_a_missing_backup_is_a_sentence(session: Session, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no backup"):
        restore(session, tmp_path / "none.digitpad")


def test_a_full_disk_refuses_a_mass_change_that_it_cannot_back_up(
    session: Session, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.apply(Add(tuple(drawn.sample(drawn.ring(10 + i), 0) for i in range(5))))
    profile.backups.parent.mkdir(exist_ok=True)
    profile.backups.write_text("in the way")
    with pytest.raises(StoreError):
        session.apply(Forget())
    assert len(labels(session)) == 5
    maintain(session)
    assert session.teach(drawn.ONE, 1).is_stored


# Check, salvage, upkeep


def test_a_sound_set_has_nothing_to_say(session: Session) -> None:
    session.teach(drawn.SEVEN, 7)
    assert check(session) == []


def test_check_counts_what_is_not_as_it_was_written(session: Session, three: tuple[str, str, str]) -> None:
    with session.exclusive() as store:
        store.connection.execute("UPDATE sample SET drawing = x'00' WHERE id = ?", (three[0],))
        store.connection.execute("UPDATE sample SET revision = 99 WHERE id = ?", (three[1],))
    said = [str(text) for text in check(session)]
    assert said == [
        "1 sample cannot be read; “salvage” makes a new set of all others.",
        "1 sample is newer than the set itself.",
    ]


def test_pictures_of_an_older_preprocessor_are_made_again(
    profile: Profile, session: Session, three: tuple[str, str, str]
) -> None:
    with session.exclusive() as store:
        store.connection.execute("UPDATE sample SET preprocessor = 0, picture = zeroblob(64)")
        bad = drawn.sample(None, 1)
        with store.writing() as writer:
            writer.add([bad])
        store.connection.execute("UPDATE sample SET preprocessor = 0, drawing = x'00' WHERE id = ?", (bad.id,))
    window = Session.open(profile)
    assert [sample.picture.any() for sample in window.samples()] == [False, False, False, True]
    shares: list[float] = []
    assert rebuild_pictures(window, shares.append) == 4
    change = window.refresh()
    assert change is not None
    assert len(change.relabelled) == 3
    session.refresh()
    assert [s.picture.tolist() for s in window.samples()] == [s.picture.tolist() for s in session.samples()]
    assert rebuild_pictures(session) == 0
    window.close()


def test_a_damaged_set_is_salvaged_beside_it(profile: Profile, session: Session) -> None:
    session.teach(drawn.SEVEN, 7)
    session.close()
    data = bytearray(profile.samples_path.read_bytes())
    data[:4096] = bytes(4096)
    profile.samples_path.write_bytes(data)
    broken = Session.open(profile)
    assert broken.problem is not None
    salvaged = salvage(broken.path, broken.path.with_name("samples.salvaged.digitpad"))
    assert (salvaged.n, salvaged.target.name) == (1, "samples.salvaged.digitpad")
    again = Session.open(profile, salvaged.target)
    assert labels(again) == [7]
    assert not again.is_personal
    again.close()


def test_a_set_elsewhere_has_backups_of_its_own(profile: Profile, tmp_path: Path) -> None:
    session = Session.open(profile, tmp_path / "other.digitpad")
    session.teach(drawn.SEVEN, 7)
    backup = back_up(session)
    assert backup is not None
    assert backup.path.parent.name.startswith("other-")
    session.close()
    assert not profile.samples_path.exists()


def test_a_profile_that_cannot_be_made_is_a_problem_not_an_end(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    session = Session.open(tmp_path / "file" / "profile")
    assert session.problem is not None
    assert not session.teach(drawn.SEVEN, 7).is_stored
    session.close()


def test_a_profile_comes_from_the_variable_or_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DIGITPAD_PROFILE", str(tmp_path / "there"))
    assert Profile.open().samples_path == tmp_path / "there" / "samples.digitpad"
    assert Profile.open(tmp_path / "here").settings_path == tmp_path / "here" / "settings.ini"
    monkeypatch.delenv("DIGITPAD_PROFILE")
    standard = Profile.open()
    assert standard.samples_path.name == "samples.digitpad"
    assert standard.logs != standard.cache
    assert not standard.data.exists()


def test_a_set_is_whole_when_it_is_copied_after_a_close(profile: Profile, session: Session, tmp_path: Path) -> None:
    session.teach(drawn.SEVEN, 7)
    session.close()
    shutil.copyfile(profile.samples_path, tmp_path / "copy.digitpad")
    again = Session.open(profile, tmp_path / "copy.digitpad")
    assert labels(again) == [7]
    again.close()


def test_a_backup_is_made_before_the_file_is_brought_up_to_date(
    profile: Profile, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.teach(drawn.SEVEN, 7)
    session.close()
    later = schema.Migration(schema.VERSION + 1, ("ALTER TABLE sample ADD COLUMN note TEXT NOT NULL DEFAULT ''",))
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, later))
    monkeypatch.setattr(schema, "VERSION", later.version)
    upgraded = Session.open(profile)
    (backup,) = upgraded.backups.list()  # the one that was made at the close, or else one "migration"
    with contextlib.closing(sqlite3.connect(backup.path)) as kept:
        assert schema.user_version(kept) == later.version - 1
    assert labels(upgraded) == [7]
    upgraded.close()


def test_a_set_that_could_only_be_read_is_written_as_soon_as_it_can(session: Session, profile: Profile) -> None:
    session.teach(drawn.SEVEN, 7)
    session.close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(set_opening, "_for_writing", refuse_to_write)
        reader = Session.open(profile)
        assert (reader.is_read_only, labels(reader)) == (True, [7])
        assert "waits until it can" in str(reader.problem)
        assert not reader.teach(drawn.ONE, 1).is_stored
        assert (labels(reader), reader.n_unsaved) == ([7, 1], 1)
    other = Session.open(profile)
    other.teach(drawn.ring(), 0)
    change = reader.refresh()
    assert change is not None
    assert (sorted(labels(reader)), reader.n_unsaved, reader.problem) == ([0, 1, 7], 0, None)
    other.refresh()
    assert sorted(labels(other)) == [0, 1, 7]
    reader.close()
    other.close()


def refuse_to_write(path: Path, *_: object) -> NoReturn:
    raise ReadOnlyError("{path} can be read but not written.", path=path)


def test_what_others_did_is_told_even_where_a_command_fails(
    session: Session, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.n_mine == 0
    other = Session.open(profile)
    name = other.teach(drawn.SEVEN, 7).added[0].id

    def fail(*_: object) -> None:
        raise UnavailableError("{path} is full.", path=profile.data)

    with monkeypatch.context() as patch:
        patch.setattr(Writer, "relabel", fail)
        with pytest.raises(StoreError):
            session.apply(Relabel((name,), 1))
    change = session.refresh()
    assert change is not None
    assert [sample.id for sample in change.added] == [name]
    other.close()


def test_a_clock_that_jumps_far_ahead_costs_nothing_for_good(session: Session, clock: Clock) -> None:
    session.teach(drawn.SEVEN, 7)
    session.teach(drawn.ONE, 1)
    session.apply(Forget())
    clock.now += timedelta(days=4000)
    maintain(session)
    assert session.forgotten() is None
    clock.now -= timedelta(days=4000)
    # What was deleted lies in a backup made just before.
    with opened_copy(session.backups.list()[0].path) as store:
        again = store.removed_at(store.state("forgotten"))
        assert [sample.label for sample in store.drawn_samples(again)] == [7, 1]


def test_threads_may_teach_read_and_look_at_the_same_time(session: Session, profile: Profile) -> None:
    def teach(squeeze: float) -> None:
        for i in range(12):
            assert session.teach(drawn.ring(6 + i, squeeze=squeeze), i % 10).is_stored

    def look() -> None:
        for _ in range(12):
            session.recognizer("simple").recognize(drawn.SEVEN)
            session.refresh()
            session.score()
            session.drawn(sample.id for sample in session.samples())

    with ThreadPoolExecutor(4) as pool:
        for job in [pool.submit(teach, 0.4), pool.submit(teach, 0.7), pool.submit(look), pool.submit(look)]:
            job.result()
    assert session.n_mine == 24
    again = Session.open(profile)
    assert [sample.id for sample in again.samples()] == [sample.id for sample in session.samples()]
    again.close()
