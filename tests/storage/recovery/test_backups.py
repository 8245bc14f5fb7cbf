"""Which backups are kept, however the clock goes."""

from __future__ import annotations

import contextlib
import os
import random
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from digitpad.session import Add, Session, back_up, restore
from digitpad.storage.errors import StoreError
from digitpad.storage.profile import Profile
from digitpad.storage.recovery.backups import Backups
from digitpad.storage.sets.page_copy import copy_to
from digitpad.storage.sets.store import Store
from tests.storage import drawn


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "set.digitpad")


def backups_at(folder: Path, times: list[datetime]) -> Backups:
    current = iter(times)
    return Backups(folder, lambda: next(current))


START = datetime(2026, 3, 2, 12, tzinfo=UTC)


def fill(store: Store, backups: Backups, n: int) -> None:
    for i in range(n):
        with store.writing() as writer:
            writer.add([drawn.sample(None, i % 10)])
        backups.make(store.connection, "change")


def test_the_last_ten_and_one_of_each_of_seven_days_and_four_weeks_are_kept(tmp_path: Path, store: Store) -> None:
    weekly = [START + timedelta(weeks=i) for i in range(12)]
    busy = [weekly[-1] + timedelta(minutes=i) for i in range(1, 15)]
    backups = backups_at(tmp_path / "b", weekly + busy)
    fill(store, backups, 26)
    kept = backups.list()
    assert [backup.revision for backup in kept[:10]] == list(range(26, 16, -1))
    assert [backup.time.date() for backup in kept[10:]] == [
        (START + timedelta(weeks=i)).date() for i in range(10, 4, -1)
    ]
    store.close()


def test_a_clock_that_jumps_does_not_make_the_newest_the_oldest(tmp_path: Path, store: Store) -> None:
    times = [START, START + timedelta(days=4000), START + timedelta(days=1)]
    backups = backups_at(tmp_path / "b", [*times, START + timedelta(days=1)])
    fill(store, backups, 3)
    assert [backup.revision for backup in backups.list()] == [3, 2, 1]
    assert backups.list()[0].time == times[2]
    with store.writing() as writer:
        writer.add([drawn.sample(None)])
    assert not backups.is_due(store.connection)
    store.close()


def test_files_of_others_are_neither_listed_nor_deleted(tmp_path: Path, store: Store) -> None:
    folder = tmp_path / "b"
    folder.mkdir()
    for name in ("notes.txt", "20269999T999999Z-r1-daily.digitpad", "my.digitpad"):
        (folder / name).write_text("mine")
    backups = backups_at(folder, [START + timedelta(days=i) for i in range(15)])
    fill(store, backups, 15)
    assert (folder / "notes.txt").exists()
    assert (folder / "my.digitpad").exists()
    assert {backup.reason for backup in backups.list()} == {"change"}
    store.close()


def test_what_a_kill_left_half_written_is_swept_up_after_a_day(tmp_path: Path, store: Store) -> None:
    folder = tmp_path / "b"
    folder.mkdir()
    for name, age in ((".old.part", timedelta(days=2)), (".new.part", timedelta(hours=2))):
        (folder / name).write_text("half")
        os.utime(folder / name, times=((START - age).timestamp(),) * 2)
    fill(store, Backups(folder, lambda: START), 1)
    assert sorted(path.name for path in folder.glob(".*")) == [".new.part"]
    store.close()


def test_a_backup_is_a_whole_set(tmp_path: Path, store: Store) -> None:
    backups = backups_at(tmp_path / "b", [START])
    fill(store, backups, 1)
    (backup,) = backups.list()
    assert backup.name.startswith("20260302T120000Z-r1-change-1-")
    copy = Store.open(backup.path)
    assert len(list(copy.drawn_samples())) == 1
    copy.close()
    store.close()


def test_a_backup_that_cannot_be_made_is_a_sentence(tmp_path: Path, store: Store) -> None:
    (tmp_path / "b").write_text("in the way")
    backups = backups_at(tmp_path / "b", [START])
    with pytest.raises(StoreError):
        fill(store, backups, 1)
    store.close()


def test_a_set_that_begins_anew_is_backed_up_at_once_and_keeps_what_was_before(tmp_path: Path) -> None:
    """Its revisions begin at one again: told by them alone, each copy would be older than those that are there."""
    times = iter([START + timedelta(minutes=i) for i in range(60)])
    backups = Backups(tmp_path / "b", lambda: next(times))
    old = Store.open(tmp_path / "old.digitpad")
    fill(old, backups, 15)
    old.close()
    new = Store.open(tmp_path / "new.digitpad")
    with new.writing() as writer:
        writer.add([drawn.sample(None, 7)])
    assert backups.is_due(new.connection), "what was backed up today is another set"
    backups.make(new.connection, "daily")
    newest = backups.list()[0]
    assert (newest.revision, newest.path.exists()) == (1, True)
    assert newest.lineage != backups.list()[1].lineage
    fill(new, backups, 14)
    assert {backup.lineage for backup in backups.list()} == {newest.lineage, backups.list()[-1].lineage}
    new.close()


def test_an_older_copy_put_back_by_hand_is_backed_up_though_its_numbers_are_known(tmp_path: Path) -> None:
    path = tmp_path / "set.digitpad"
    times = iter([START + timedelta(minutes=i) for i in range(60)])
    backups = Backups(tmp_path / "b", lambda: next(times))
    store = Store.open(path)
    fill(store, backups, 2)
    copy_to(store.connection, tmp_path / "copy")
    fill(store, backups, 1)
    store.close()
    (tmp_path / "copy").replace(path)
    store = Store.open(path)
    with store.writing() as writer:
        writer.add([drawn.sample(None, 7)])
    made = backups.make(store.connection, "change")
    assert made is not None, "revision 3 is another one than the revision 3 that is backed up"
    assert backups.make(store.connection, "change") is None
    store.close()


@pytest.mark.parametrize("moment", range(12))
def test_a_backup_is_the_set_at_one_moment_though_another_window_writes(
    tmp_path: Path, store: Store, moment: int
) -> None:
    backups = backups_at(tmp_path / "b", [START] * 3)
    other = Store.open(store.path)
    statements = iter(range(1000))

    def taught_at_the_moment(_statement: str) -> None:
        if next(statements) == moment:
            with other.writing() as writer:
                writer.add([drawn.sample(None)])

    with other.writing() as writer:
        writer.add([drawn.sample(None)])
    store.connection.set_trace_callback(taught_at_the_moment)
    made = backups.make(store.connection, "change")
    store.connection.set_trace_callback(None)
    assert made is not None
    with contextlib.closing(Store.open(made.path)) as kept:
        assert kept.revision() == kept.count() == made.revision
    other.close()
    store.close()


def test_what_is_said_to_be_made_was_read_again(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def copy_badly(_source: object, target: Path, *_: object) -> None:
        target.write_bytes(b"SQLite format 3\0" + bytes(5000))

    backups = backups_at(tmp_path / "b", [START] * 3)
    with store.writing() as writer:
        writer.add([drawn.sample(None)])
    monkeypatch.setattr("digitpad.storage.recovery.backups.copy_to", copy_badly)
    with pytest.raises(StoreError):
        backups.make(store.connection, "daily")
    assert not backups.list()
    store.close()


def live(folder: Path, n_days: int, seed: int) -> int:
    """Use a set day by day, and look each day for a backup of the day before; how many backups there are in the end."""
    chance = random.Random(seed)
    clock = [START]
    profile = Profile.inside(folder)
    made_on: dict[int, set[Path]] = {}
    for day in range(n_days):
        clock[0] += timedelta(days=1 if chance.random() < 0.97 else chance.choice([-40, 60, 400]))
        session = Session.open(profile, clock=lambda: clock[0])
        if day % 17 == 16:
            session.close()
            for path in folder.glob("samples.digitpad*"):
                path.unlink()
            session = Session.open(profile, clock=lambda: clock[0])
        if day % 11 == 10 and (backups := session.backups.list()):
            restore(session, chance.choice(backups))
        before = {backup.path for backup in session.backups.list()}
        if day:
            assert made_on[day - 1] & before, f"day {day}: nothing of the day before is left"
        for i in range(chance.choice([1, 2, 14])):
            session.apply(Add((drawn.sample(None, i % 10),)))
            if chance.random() < 0.3:
                back_up(session)
        session.close()
        made_on[day] = {backup.path for backup in session.backups.list()} - before
        assert made_on[day], f"day {day}: no backup was made"
        assert len(session.backups.list()) < 40
    return len(session.backups.list())


def test_each_day_finds_a_backup_of_the_day_before_whatever_happens_to_set_and_clock(tmp_path: Path) -> None:
    """400 days by hand: python -m tests.storage.recovery.test_backups 400 SEED"""
    assert live(tmp_path, 30, seed=1) >= 4


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(f"{live(Path(folder), int(sys.argv[1]), int(sys.argv[2]))} backups after {sys.argv[1]} days")
