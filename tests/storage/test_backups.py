"""Which backups are kept, however the clock goes."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from digitpad.storage.backups import Backups
from digitpad.storage.errors import StoreError
from digitpad.storage.store import Store
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
        backups.make(store.connection, store.revision(), "change")


def test_the_last_ten_and_one_of_each_of_four_weeks_are_kept(tmp_path: Path, store: Store) -> None:
    weekly = [START + timedelta(weeks=i) for i in range(6)]
    busy = [weekly[-1] + timedelta(minutes=i) for i in range(1, 15)]
    backups = backups_at(tmp_path / "b", weekly + busy)
    fill(store, backups, 20)
    kept = backups.list()
    assert [backup.revision for backup in kept[:10]] == list(range(20, 10, -1))
    assert [backup.time.date() for backup in kept[10:]] == [(START + timedelta(weeks=i)).date() for i in (4, 3, 2)]
    store.close()


def test_a_clock_that_jumps_does_not_make_the_newest_the_oldest(tmp_path: Path, store: Store) -> None:
    times = [START, START + timedelta(days=4000), START + timedelta(days=1)]
    backups = backups_at(tmp_path / "b", [*times, START + timedelta(days=1)])
    fill(store, backups, 3)
    assert [backup.revision for backup in backups.list()] == [3, 2, 1]
    assert backups.list()[0].time == times[2]
    with store.writing() as writer:
        writer.add([drawn.sample(None)])
    assert not backups.is_due(store.revision())
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
    assert backup.name == "20260302T120000Z-r1-change"
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
