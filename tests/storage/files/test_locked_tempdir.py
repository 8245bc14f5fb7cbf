"""Temporary folders: one's own while in use, nobody's after a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from digitpad.storage.files import locked_tempdir
from digitpad.storage.files.locked_tempdir import PREFIX, LockedTempdir, sweep

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there, what is open cannot be removed anyway")


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_it_is_gone_when_it_is_closed(tmp_path: Path) -> None:
    with LockedTempdir(tmp_path / "new" / "cache") as folder:
        (folder / "file").write_text("x")
        assert folder.parent == tmp_path / "new" / "cache"
    assert not folder.exists()


def test_what_is_in_use_and_what_is_not_ours_stays(temporary: Path, tmp_path: Path) -> None:
    (temporary / f"{PREFIX}file").write_text("x")
    (temporary / f"{PREFIX}link").symlink_to(tmp_path)
    (temporary / "other").mkdir()
    with LockedTempdir() as first, LockedTempdir(tmp_path) as second:
        assert sweep(tmp_path, tmp_path / "missing") == 0
        assert first.is_dir()
        assert second.is_dir()
    assert sorted(path.name for path in temporary.iterdir()) == [f"{PREFIX}file", f"{PREFIX}link", "other"]


def test_a_persons_folder_with_the_programs_name_stays(temporary: Path) -> None:
    mine = temporary / "digitpad-mine"
    mine.mkdir()
    (mine / "set.digitpad").write_text("x")
    assert sweep() == 0
    assert (mine / "set.digitpad").exists()


def test_what_a_killed_program_left_is_swept_up(tmp_path: Path) -> None:
    script = "import sys; from digitpad.storage.files.locked_tempdir import LockedTempdir; from pathlib import Path\n"
    script += "print(LockedTempdir(Path(sys.argv[1])).path, flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", script, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        folder = Path(child.stdout.readline().strip())
        assert sweep(tmp_path) == 0
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
    assert folder.is_dir()
    assert sweep(tmp_path) == 1
    assert not folder.exists()


def test_a_folder_that_is_swept_before_it_is_locked_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock, swept = locked_tempdir._lock, []

    def sweep_first(folder: Path) -> int | None:
        if not swept:
            swept.append(folder)
            folder.rmdir()
        return lock(folder)

    monkeypatch.setattr(locked_tempdir, "_lock", sweep_first)
    with LockedTempdir(tmp_path) as folder:
        assert folder.is_dir()
        assert swept != [folder]
