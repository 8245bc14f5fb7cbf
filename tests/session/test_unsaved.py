"""Lessons that cannot be stored now: on a disk at once, never dropped, stored as soon as that is possible."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

import pytest

from digitpad.core.errors import UserError
from digitpad.session import Forget, Relabel, Session, back_up, maintain, restore, set_file
from digitpad.storage.sets import connection, patience, unsaved_file
from digitpad.storage.sets.patience import COMMAND_SECONDS
from digitpad.storage.sets.unsaved_file import PREFIX, UnsavedFile, UnsavedSample
from tests.storage import drawn

ROOT = Path(__file__).parents[2]


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Another program that keeps the set locked until it is told to stop."""
    Session.open(tmp_path).close()
    other = sqlite3.connect(tmp_path / "samples.digitpad", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield other
    other.close()


def files_of(folder: Path) -> list[Path]:
    return sorted(folder.rglob(f"{PREFIX}*.jsonl"))


def test_a_lesson_that_cannot_be_stored_is_in_a_file_within_a_fifth_of_a_second(
    tmp_path: Path, holder: sqlite3.Connection
) -> None:
    session = Session.open(tmp_path)
    began = time.monotonic()
    change = session.teach(drawn.SEVEN, 7)
    taken = time.monotonic() - began
    (path,) = files_of(tmp_path)
    assert not change.is_stored
    assert str(path) in str(session.problem)
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o600
    assert taken < 1.0  # a fifth of a second on a machine that does nothing else
    session.close()


def test_closing_drops_nothing_and_takes_at_most_two_seconds(tmp_path: Path, holder: sqlite3.Connection) -> None:
    session = Session.open(tmp_path)
    ids = [session.teach(drawn.ring(5 + i), i).added[0].id for i in range(4)]
    began = time.monotonic()
    session.close()
    assert time.monotonic() - began < 2.0
    holder.execute("ROLLBACK")
    again = Session.open(tmp_path)
    assert [sample.id for sample in again.samples()] == ids
    assert again.n_unsaved == 0
    assert files_of(tmp_path) == []
    assert again.drawn(ids)[0].drawing == drawn.ring(5)
    again.close()


def test_they_are_stored_as_soon_as_that_is_possible(tmp_path: Path, holder: sqlite3.Connection) -> None:
    session = Session.open(tmp_path)
    session._patience.seconds = 0.01
    for i in range(25):  # more than what a backup is made before
        session.teach(drawn.ring(5 + i), i % 10)
    session.apply(Relabel((session.samples()[0].id,), 9))
    assert session.n_unsaved == 25
    holder.execute("ROLLBACK")
    session.refresh()
    assert (session.n_unsaved, session.problem, files_of(tmp_path)) == (0, None, [])
    assert session.samples()[0].label == 9
    session.close()


def test_kill_nine_loses_none(tmp_path: Path, holder: sqlite3.Connection) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from digitpad.session import Session; from tests.storage import drawn\n"
        "session = Session.open(Path(sys.argv[1]))\n"
        "for i in range(3): print(session.teach(drawn.ring(5 + i), i).added[0].id, flush=True)\n"
        "os.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path], cwd=ROOT, capture_output=True, text=True, check=False)
    ids = done.stdout.split()
    assert len(ids) == 3
    still_locked = Session.open(tmp_path)
    assert (still_locked.n_unsaved, still_locked.n_mine) == (3, 3)
    still_locked.close()
    holder.execute("ROLLBACK")
    session = Session.open(tmp_path)
    assert [sample.id for sample in session.samples()] == ids
    session.close()


def test_undone_before_it_is_stored_it_is_gone_for_good(tmp_path: Path, holder: sqlite3.Connection) -> None:
    session = Session.open(tmp_path)
    session.apply(session.teach(drawn.SEVEN, 7).inverse)
    assert files_of(tmp_path) == []
    session.close()
    holder.execute("ROLLBACK")
    again = Session.open(tmp_path)
    assert again.n_mine == 0
    again.close()


def test_what_several_sessions_left_stays_on_the_disk_until_one_file_holds_all(tmp_path: Path) -> None:
    left = [drawn.sample(drawn.ring(5 + i), i) for i in range(3)]
    for sample in left:
        file = UnsavedFile(tmp_path / "set.digitpad", tmp_path)
        file.keep([UnsavedSample(sample)])
        file.release()
    heir = UnsavedFile(tmp_path / "set.digitpad", tmp_path)
    lessons = heir.take_over()
    assert {lesson.sample.id for lesson in lessons} == {sample.id for sample in left}
    on_disk = "".join(path.read_text() for path in files_of(tmp_path))
    assert all(sample.id in on_disk for sample in left)
    assert [heir.keep(lessons)] == files_of(tmp_path)


def test_they_are_in_one_folder_the_best_that_takes_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = unsaved_file.write_bytes
    full = tmp_path / "full"
    full.mkdir()
    file = UnsavedFile(full / "set.digitpad", tmp_path / "logs")
    lessons = [UnsavedSample(drawn.sample(drawn.ring(5 + i), i)) for i in range(2)]
    assert file.keep(lessons[:1]) is not None

    def on_a_full_disk(path: Path, content: bytes, *, private: bool) -> None:
        if path.parent == full:
            raise OSError(28, "No space left on device")
        write(path, content, private=private)

    monkeypatch.setattr(unsaved_file, "write_bytes", on_a_full_disk)
    assert [file.keep(lessons)] == files_of(tmp_path)
    assert files_of(full) == []
    monkeypatch.undo()
    assert [file.keep(lessons)] == files_of(tmp_path) == files_of(full)


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="needs a folder that cannot be written to")
def test_where_the_sets_folder_cannot_be_written_to_they_wait_elsewhere(tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    Session.open(tmp_path / "profile", shelf / "set.digitpad").close()
    shelf.chmod(0o500)
    try:
        session = Session.open(tmp_path / "profile", shelf / "set.digitpad")
        session.teach(drawn.SEVEN, 7)
        (path,) = files_of(tmp_path)
        assert path.is_relative_to(tmp_path / "profile")
        session.close()
    finally:
        shelf.chmod(0o700)
    again = Session.open(tmp_path / "profile", shelf / "set.digitpad")
    assert (again.n_mine, again.n_unsaved) == (1, 0)
    again.close()


def test_where_no_folder_takes_them_they_wait_among_the_temporary_files(
    tmp_path: Path, holder: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary, write = tmp_path / "tmp", unsaved_file.write_bytes
    temporary.mkdir()

    def write_there_alone(path: Path, content: bytes, **options: bool) -> None:
        if not path.is_relative_to(temporary):
            raise OSError(28, "No space left on device")
        write(path, content, **options)

    monkeypatch.setattr(unsaved_file, "write_bytes", write_there_alone)
    monkeypatch.setattr(unsaved_file.tempfile, "tempdir", str(temporary))
    session = Session.open(tmp_path)
    session.teach(drawn.SEVEN, 7)
    (path,) = files_of(tmp_path)
    assert path.is_relative_to(temporary)
    session.close()
    holder.execute("ROLLBACK")
    again = Session.open(tmp_path)
    assert again.n_mine == 1
    assert list(temporary.iterdir()) == []
    again.close()


def test_what_waits_for_another_set_is_told_and_taken_in_when_asked_to(
    tmp_path: Path, holder: sqlite3.Connection
) -> None:
    session = Session.open(tmp_path)
    session.teach(drawn.SEVEN, 7)
    session.close()
    other = Session.open(tmp_path, tmp_path / "other.digitpad")
    assert other.n_mine == 0
    (stray,) = other.unsaved_of_other_sets()
    assert (stray.n, stray.set_path) == (1, str(tmp_path / "samples.digitpad"))
    other.adopt(stray)
    assert (other.n_mine, other.unsaved_of_other_sets(), files_of(tmp_path)) == (1, [], [])
    other.close()


def test_a_command_waits_once_and_stores_or_says_so(
    tmp_path: Path, holder: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session.open(tmp_path, strict=True)
    clock = count(0.0, 0.5)
    monkeypatch.setattr(patience, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    for _ in range(10):
        with pytest.raises(UserError, match="busy"):
            session.teach(drawn.SEVEN, 7)
    assert COMMAND_SECONDS <= next(clock) < 2 * COMMAND_SECONDS + 2.0  # each look at the clock takes half a second
    assert files_of(tmp_path) == []
    session.close()


def test_a_file_that_is_no_file_of_lessons_is_left_alone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    session = Session.open(tmp_path)
    file = session._set_file.unsaved._file
    assert file is not None
    path = file._named(tmp_path, 0)
    session.close()
    path.write_bytes(b'{"set": 1}\n')
    again = Session.open(tmp_path)
    assert again.n_mine == 0
    again.close()
    assert [left.read_bytes() for left in files_of(tmp_path)] == [b'{"set": 1}\n']
    caplog.clear()


def test_at_rest_the_one_file_holds_everything(tmp_path: Path) -> None:
    """So that it can be copied while the window is open."""
    session = Session.open(tmp_path)
    for i in range(20):
        session.teach(drawn.ring(5 + i), i % 10)
    session.settle()
    shutil.copyfile(session.path, tmp_path / "copy.digitpad")
    copy = Session.open(tmp_path / "elsewhere", tmp_path / "copy.digitpad", strict=True)
    assert copy.n_mine == 20
    copy.close()
    assert len(session.backups.list()) == 1, "and the day has its backup"
    session.close()


def test_to_bring_back_what_is_kept_no_more_is_said(tmp_path: Path) -> None:
    times = [datetime(2026, 1, 1, tzinfo=UTC)]
    session = Session.open(tmp_path, clock=lambda: times[0])
    session.teach(drawn.SEVEN, 7)
    undo = session.apply(Forget()).inverse
    times[0] += timedelta(days=3650)
    maintain(session)
    with pytest.raises(UserError, match="not kept any more"):
        session.apply(undo)
    session.close()


def test_a_kill_while_a_damaged_set_is_replaced_leaves_one_of_both(tmp_path: Path) -> None:
    session = Session.open(tmp_path)
    for i in range(30):
        session.teach(drawn.ring(5 + i), i % 10)
    kept = back_up(session)
    assert kept is not None
    session.close()
    words = [sys.executable, "-c", KILLED_AT, tmp_path]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    states = done.stdout.split()
    assert states[-1] == "replaced"
    assert {"damaged", "killed"} <= set(states), "some were killed before, some after"


KILLED_AT = """
import os, signal, sys
from pathlib import Path
from digitpad.session import Session, restore
path, damaged = Path(sys.argv[1]) / "samples.digitpad", b"SQLite format 3\\0" + bytes(9000)
def attempt(left):
    def count(event, _arguments):
        nonlocal left
        if event in ("os.link", "os.rename", "os.remove", "shutil.copyfile", "sqlite3.connect", "open"):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    session = Session.open(path.parent, may_wait=False)
    sys.addaudithook(count)
    restore(session, session.backups.list()[0])
    os._exit(0)
for call in range(1, 90, 3):
    path.write_bytes(damaged)
    process = os.fork()
    if process == 0:
        attempt(call)
    is_killed = os.waitpid(process, 0)[1] == signal.SIGKILL
    is_damaged = path.read_bytes() == damaged
    if not is_damaged:
        again = Session.open(path.parent, strict=True)
        assert again.n_mine == 30
        again.close()
    print("damaged" if is_damaged else "killed" if is_killed else "replaced")
    if not is_killed:
        break
"""


@pytest.mark.parametrize("how", ["WAL", "DELETE"])
def test_a_set_that_is_locked_for_readers_too_is_busy_and_not_read_only(tmp_path: Path, how: str) -> None:
    session = Session.open(tmp_path)
    session.teach(drawn.ONE, 1)
    session.close()
    other = sqlite3.connect(tmp_path / "samples.digitpad", isolation_level=None)
    other.execute(f"PRAGMA journal_mode = {how}")
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with patch.object(connection, "BUSY_SECONDS", 0.01):
        command, window = Session.open(tmp_path, strict=True), Session.open(tmp_path)
    assert command.n_mine == window.n_mine == 1, "what is there can be read"
    command._patience.seconds = 0.3
    began = time.monotonic()
    with pytest.raises(UserError, match="busy"):
        command.teach(drawn.SEVEN, 7)
    assert time.monotonic() - began >= 0.3, "it has waited"
    assert "busy" in str(window.problem)
    assert not window.teach(drawn.SEVEN, 7).is_stored
    other.close()
    for session in (command, window):
        session.refresh()
        assert (session.problem, session.is_read_only, session.n_unsaved) == (None, False, 0)
    assert command.apply(Relabel(tuple(sample.id for sample in command.samples()), 2)).is_stored
    command.close()
    window.close()


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE sample",
        "DROP TABLE state",
        "ALTER TABLE sample RENAME TO other; CREATE VIEW sample AS SELECT * FROM other",
        "CREATE TRIGGER mine AFTER INSERT ON sample BEGIN DELETE FROM sample; END",
    ],
)
def test_a_set_whose_tables_another_program_changes_meanwhile_is_left_alone_and_lessons_wait(
    tmp_path: Path, change: str
) -> None:
    session = Session.open(tmp_path)
    name = session.teach(drawn.ONE, 1).added[0].id
    backup = back_up(session)
    assert backup is not None
    with contextlib.closing(sqlite3.connect(session.path)) as other:
        other.executescript(change)
    assert not session.teach(drawn.SEVEN, 7).is_stored
    assert "does not have" in str(session.problem)
    for n in (1, set_file.MASS):
        with pytest.raises(UserError):
            session.apply(Relabel((name,) * n, 9))
    with contextlib.suppress(UserError):
        back_up(session)
    assert session.refresh() is None
    assert "is kept beside it" in str(restore(session, backup).text)
    session.refresh()
    assert (session.n_mine, session.n_unsaved, session.problem) == (2, 0, None)
    session.close()


def test_a_set_that_another_program_tidies_meanwhile_is_used_on(tmp_path: Path) -> None:
    session = Session.open(tmp_path)
    for drawing, label in ((drawn.ONE, 1), (drawn.SEVEN, 7)):
        assert session.teach(drawing, label).is_stored
        with contextlib.closing(sqlite3.connect(session.path)) as other:
            other.execute("VACUUM")
    session.close()


def test_what_waits_needs_no_backup(
    tmp_path: Path, holder: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However much it is, and however full the disk: a backup would keep nothing of it."""
    monkeypatch.setattr(set_file, "MASS", 3)
    session = Session.open(tmp_path)
    for i in range(4):
        session.teach(drawn.ring(5 + i), i)
    holder.close()

    def make(*_args: object, **_named: object) -> None:
        pytest.fail("a backup was begun")

    monkeypatch.setattr(session.backups, "make", make)
    monkeypatch.setattr(session.backups, "is_due", lambda _connection: False)
    session.refresh()
    assert (session.n_unsaved, session.problem) == (0, None)
    monkeypatch.undo()
    session.close()
