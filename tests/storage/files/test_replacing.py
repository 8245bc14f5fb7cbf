"""The one door by which files are written: whole or not at all, in the place and with the mode of what was there."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from digitpad.cli.samples.set_options import set_path
from digitpad.cli.table import parse
from digitpad.core.errors import UserError
from digitpad.session.files.gathering import gather_into
from digitpad.storage.files import durable_files
from digitpad.storage.files.replacing import (
    PREFIX,
    check_new,
    check_target,
    is_written_in_place,
    making_folder,
    replacing,
    sweep_parts,
    write_bytes,
)
from digitpad.storage.formats.archives import folders
from digitpad.storage.formats.ink.svg import writing as svg
from digitpad.storage.profile import Profile
from digitpad.storage.recovery.sqlite_recovery import salvage
from digitpad.storage.sets.store import Store

posix = pytest.mark.skipif(os.name == "nt", reason="modes and links are POSIX's")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@posix
@pytest.mark.parametrize(("umask", "expected"), [(0o022, 0o644), (0o002, 0o664), (0o077, 0o600)])
def test_a_new_file_has_what_the_umask_leaves(tmp_path: Path, umask: int, expected: int) -> None:
    before = os.umask(umask)
    try:
        write_bytes(tmp_path / "new", b"x")
        write_bytes(tmp_path / "own", b"x", private=True)
    finally:
        os.umask(before)
    assert mode(tmp_path / "new") == expected
    assert mode(tmp_path / "own") == 0o600


@posix
def test_a_file_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "shared"
    for wanted in (0o664, 0o600, 0o644):
        target.write_bytes(b"old")
        target.chmod(wanted)
        write_bytes(target, b"new")
        assert (mode(target), target.read_bytes()) == (wanted, b"new")


def test_an_error_leaves_the_old_file_and_nothing_beside(tmp_path: Path) -> None:
    target = tmp_path / "kept"
    target.write_bytes(b"old")

    def write_half() -> None:
        with replacing(target) as part:
            part.write_bytes(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_half()
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["kept"]


@posix
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_bytes(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@posix
def test_a_file_with_several_names_stays_one_file(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"something long")
    os.link(tmp_path / "one", tmp_path / "two")
    assert is_written_in_place(tmp_path / "one")
    write_bytes(tmp_path / "one", b"short")
    assert (tmp_path / "two").read_bytes() == b"short"
    assert names(tmp_path) == ["one", "two"]


@posix
def test_a_pipe_gets_the_bytes_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE)
    assert is_written_in_place(pipe)
    write_bytes(pipe, b"through")
    assert reader.communicate()[0] == b"through"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@posix
@pytest.mark.parametrize("begin", [replacing, making_folder])
def test_what_a_killed_program_was_writing_is_swept_and_nothing_else(
    tmp_path: Path, begin: Callable[[Path], AbstractContextManager[Path]]
) -> None:
    script = (
        "import os, sys; from pathlib import Path; from digitpad.storage.files.replacing import replacing\n"
        "with replacing(Path(sys.argv[1])) as part:\n"
        "    part.write_bytes(b'half'); Path(f'{part}-journal').write_bytes(b'x'); os.kill(os.getpid(), 9)"
    )
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", script, tmp_path / "target"], cwd=root, check=False)
    (tmp_path / ".somebody.part").write_bytes(b"else's")
    (tmp_path / f"{PREFIX}00000000-1-ab").write_bytes(b"another machine's")
    with begin(tmp_path / "mine") as part:
        assert sweep_parts(tmp_path) == 0  # the killed one's went when this one began, and this one is alive
        assert part.exists()
    assert names(tmp_path) == [f"{PREFIX}00000000-1-ab", ".somebody.part", "mine"]


def test_a_folder_without_fsync_is_no_reason_to_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr(durable_files.os, "fsync", refuse)
    write_bytes(tmp_path / "a", b"x")
    with making_folder(tmp_path / "b") as folder:
        (folder / "c").write_bytes(b"y")
    assert names(tmp_path) == ["a", "b"]


def test_a_disk_that_fails_to_sync_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(durable_files.os, "fsync", fail)
    with pytest.raises(OSError, match="Input/output"):
        write_bytes(tmp_path / "a", b"x")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_what_is_read_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(b"x")
    (tmp_path / "other").symlink_to("in")
    with pytest.raises(UserError, match="is what is read"):
        check_target(tmp_path / "other", force=True, inputs=[tmp_path / "in"])
    with pytest.raises(UserError, match="--force"):
        check_target(tmp_path / "in", force=False)
    with pytest.raises(UserError, match="folder"):
        check_target(tmp_path, force=True)
    check_target(tmp_path / "in", force=True)
    check_target(tmp_path / "new", force=False)


def test_what_may_not_be_looked_at_is_not_taken_for_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As from Python 3.14 on: its `Path.exists` says False of what it may not look at."""
    closed, look = tmp_path / "closed", os.stat

    def denied(path: Any, *args: Any, **more: Any) -> os.stat_result:
        if str(path).startswith(str(closed)):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return look(path, *args, **more)

    monkeypatch.setattr(os, "stat", denied)
    monkeypatch.setattr(Path, "exists", os.path.exists)
    path = closed / "a.digitpad"
    assert not path.exists()
    assert set_path(Namespace(set=path)) == path  # why it cannot be opened is told by who does
    for work in (
        lambda: check_target(path, force=False),
        lambda: Store.open(path),
        lambda: salvage(path, tmp_path / "new.digitpad"),
        lambda: gather_into(Profile.inside(tmp_path / "profile"), path, {}),
        lambda: check_new(path),
        lambda: folders.write([], path),
        lambda: svg.write([], path),
    ):
        with pytest.raises(UserError, match=r"ermission denied|cannot be"):
            work()
    assert parse([str(closed / "a.db")]).set == str(closed / "a.db")  # no mistyped command


@pytest.mark.parametrize("has_links", [True, False])
def test_what_must_be_new_is_never_put_over_another_file(
    tmp_path: Path, has_links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not has_links:

        def no_links(*_: object) -> None:
            raise PermissionError

        monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "new"
    with replacing(path, is_new=True) as part:
        part.write_bytes(b"mine")
    assert [(found.name, found.stat().st_nlink) for found in tmp_path.iterdir()] == [("new", 1)]
    path.unlink()
    with pytest.raises((FileExistsError, PermissionError)), replacing(path, is_new=True) as part:
        part.write_bytes(b"mine" if path.write_bytes(b"theirs") else b"")
    assert [found.name for found in tmp_path.iterdir()] == ["new"]
    assert path.read_bytes() == b"theirs"


def test_what_was_written_and_its_name_are_on_disk_when_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    monkeypatch.setattr("digitpad.storage.files.replacing.sync_file", lambda path: synced.append(path.name[:9]))
    monkeypatch.setattr("digitpad.storage.files.replacing.sync_folder", lambda path: synced.append(path.name))
    write_bytes(tmp_path / "a", b"x")
    assert synced == [PREFIX[:9], tmp_path.name]


@posix
def test_what_must_be_new_is_not_poured_into_a_file_with_several_names(tmp_path: Path) -> None:
    """Such a file is written in place elsewhere: here nothing may be written at all."""
    path, other = tmp_path / "new", tmp_path / "other"
    path.write_bytes(b"theirs")
    os.link(path, other)
    with pytest.raises(FileExistsError), replacing(path, is_new=True) as part:
        part.write_bytes(b"mine")
    assert path.read_bytes() == other.read_bytes() == b"theirs"
