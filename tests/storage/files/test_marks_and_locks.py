"""Whose a file is, when a log is full, and what is done where locks are refused or folders are taken away."""

from __future__ import annotations

import errno
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad.storage.files import locked_tempdir, log_file, processes, replacing
from digitpad.storage.files.locked_tempdir import PREFIX, LockedTempdir, sweep
from digitpad.storage.files.log_file import LogFile
from digitpad.storage.files.processes import RELEASED, is_left, mark

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and locks of POSIX")


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_mark_tells_whether_its_process_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = mark()
    machine, process, chance = mine.split("-")
    assert (process, len(machine), len(chance)) == (str(os.getpid()), 8, 8)
    assert is_left(mine) is False
    assert is_left(mark(RELEASED)) is True
    assert is_left(f"other-{process}-1") is None
    for odd in (f"{machine}-x-1", machine, f"{machine}-", f"{machine}-1234567890-1"):
        assert is_left(odd) is None
    for error, is_alive in (
        (ProcessLookupError(), False),
        (PermissionError(), True),
        (OverflowError(), True),
        (None, True),
    ):

        def kill(number: int, signal: int, error: BaseException | None = error) -> None:
            assert (number, signal) == (123_456_789, 0)
            if error is not None:
                raise error

        monkeypatch.setattr(processes.os, "kill", kill)  # type: ignore[attr-defined]
        assert is_left(f"{machine}-123456789-1") is not is_alive


@pytest.mark.parametrize(("age", "is_gone"), [(86_300, False), (86_500, True)])
def test_a_part_of_another_machine_is_abandoned_after_a_day(age: int, is_gone: bool, tmp_path: Path) -> None:
    part = tmp_path / f"{replacing.PREFIX}othermachine-5-abc"
    part.write_text("x")
    os.utime(part, (time.time() - age,) * 2)
    replacing.sweep_parts(tmp_path)
    assert part.exists() is not is_gone


def test_all_of_a_folder_is_on_the_disk_before_it_bears_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[str, str]] = []
    target = tmp_path / "out"

    def note(how: str) -> Callable[[Path], None]:
        return lambda path: synced.append((how, path.name if path.name[0] != PREFIX[0] else "part"))

    monkeypatch.setattr(replacing, "sync_file", note("file"))
    monkeypatch.setattr(replacing, "sync_folder", note("folder"))
    with replacing.making_folder(target) as part:
        (part / "7").mkdir()
        (part / "7" / "a.png").write_text("x")
    assert sorted(synced[:2]) == [("file", "a.png"), ("folder", "7")]
    assert synced[2:] == [("folder", "part"), ("folder", tmp_path.name)]
    assert (target / "7" / "a.png").read_text() == "x"


def record(text: str) -> logging.LogRecord:
    return logging.LogRecord("d", logging.INFO, "", 0, text, (), None)


def test_a_log_is_full_where_a_record_would_reach_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handler = LogFile(tmp_path, "a.log")
    handler.setFormatter(logging.Formatter("%(message)s"))
    monkeypatch.setattr(log_file, "_BYTES", 10)
    handler.emit(record("x" * 50))  # the first is written, however long
    assert [path.name for path in tmp_path.glob("a.log*")] == ["a.log"]
    handler.emit(record("1234"))
    assert sorted(path.name for path in tmp_path.glob("a.log*")) == ["a.log", "a.log.1"]
    handler.emit(record("5678"))  # 5 and 4: below 10
    assert (tmp_path / "a.log").read_text() == "1234\n5678\n"
    handler.emit(record(""))
    assert (tmp_path / "a.log").read_text() == "\n"
    handler.close()


def test_a_record_that_does_not_fit_its_template_costs_itself_alone(tmp_path: Path) -> None:
    handler = LogFile(tmp_path, "a.log")
    handler.setFormatter(logging.Formatter("%(message)s"))
    handler.emit(record("before"))
    handler.emit(logging.LogRecord("d", logging.INFO, "", 0, "%d", ("x",), None))
    handler.emit(record("after"))
    handler.close()
    assert (tmp_path / "a.log").read_text() == "before\nafter\n"


def test_a_log_whose_lock_is_held_is_written_but_not_rotated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a process that was stopped: it is asked for fifty times, a hundredth of a second apart."""
    import fcntl

    handler = LogFile(tmp_path, "a.log")
    handler.setFormatter(logging.Formatter("%(message)s"))
    monkeypatch.setattr(log_file, "_BYTES", 1)
    pauses: list[float] = []
    asked: list[int] = []
    errors: list[OSError] = []

    def flock(_lock: int, _how: int) -> None:
        asked.append(1)
        raise errors[-1]

    monkeypatch.setattr(fcntl, "flock", flock)
    monkeypatch.setattr("digitpad.storage.files.log_file.time.sleep", pauses.append)
    for error, n, n_pauses in ((BlockingIOError(), 50, 50), (OSError(errno.ENOLCK, "no locks"), 1, 0)):
        errors.append(error)
        asked.clear()
        pauses.clear()
        handler.emit(record("a"))
        assert (len(asked), len(pauses)) == (n, n_pauses)
    handler.close()
    assert (tmp_path / "a.log").read_text() == "a\na\n"
    assert set(pauses) <= {0.01}
    assert len(list(tmp_path.glob("a.log*"))) == 1


# ------------------------------------------------------------------------------------------------ folders


def test_a_folder_that_is_taken_away_is_made_again_ten_times(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Path] = []
    locks: list[int | None] = []
    real = locked_tempdir._lock

    def lock(folder: Path) -> int | None:
        made.append(folder)
        found = real(folder)
        if len(made) < succeeds_at:
            folder.rmdir()
        locks.append(found)
        return found

    monkeypatch.setattr(locked_tempdir, "_lock", lock)
    succeeds_at = 10
    with LockedTempdir(tmp_path) as folder:
        assert folder == made[9]
    for held in locks:
        assert held is not None
        with pytest.raises(OSError, match="Bad file"):
            os.fstat(held)
    made.clear()
    succeeds_at = 11
    with pytest.raises(FileNotFoundError, match="again and again"):
        LockedTempdir(tmp_path)
    assert len(made) == 10


def test_where_there_are_no_locks_a_folder_is_used_and_never_swept(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def refuse(_lock: int, _how: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    with monkeypatch.context() as patched:
        patched.setattr(fcntl, "flock", refuse)
        kept = LockedTempdir()
        assert kept.path.is_dir()
        assert sweep() == 0
        assert kept.path.is_dir()
    kept.close()
    assert not kept.path.exists()
    for name in ("a", "b"):
        (temporary / f"{PREFIX}{name}").mkdir()
    assert sweep() == 2
