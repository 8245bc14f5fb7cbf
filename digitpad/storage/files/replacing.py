"""The one door by which files are written: beside, synced, then put in the place of what was there, whole.

SQLite's own transactions aside. Whoever looks sees the old file or the whole new one, never a part, whenever the
program is killed. A link is followed. What has several names (hard links), a pipe or a device keeps its identity and is
written in place, which `is_written_in_place` tells.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.storage.files.durable_files import (
    exists,
    is_same,
    make_folder,
    remove_folder,
    sync,
    sync_file,
    sync_folder,
)
from digitpad.storage.files.locked_tempdir import LockedTempdir
from digitpad.storage.files.processes import is_left, mark

PREFIX = ".digitpad-part-"
"""Of the names of files that are being written: only files that are called so are ever swept."""
_ABANDONED = 24 * 3600.0
"""Seconds without a change after which a part of another machine is taken to be nobody's."""


@contextlib.contextmanager
def replacing(target: Path, *, private: bool = False, is_new: bool = False) -> Iterator[Path]:
    """A path to write; when the block is left without an error, what was written is at `target`, and on disk.

    A file that was there keeps its mode and group; a new one has what the umask leaves, or, `private`, is its owner's
    alone. On failure nothing has changed. OSError; `is_new`: FileExistsError where somebody else's file is there.
    """
    place = Path(os.path.realpath(target))
    old = _status(place)
    make_folder(place.parent, private=private)
    if old is not None and is_new:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place))
    if old is not None and not _can_be_replaced(old):
        with LockedTempdir() as folder:
            part = folder / "part"
            part.touch(mode=0o600)
            yield part
            _pour(part, place, old)
        return
    sweep_parts(place.parent)
    part = _new_part(place.parent, 0o600 if private or old is not None else 0o666)
    try:
        yield part
        if old is not None:
            _take_on(part, old)
        sync_file(part)
        _put_new(part, place) if is_new else part.replace(place)
        sync_folder(place.parent)
    finally:
        for path in (part, *(part.with_name(part.name + end) for end in _SQLITE)):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


_SQLITE = ("-journal", "-wal", "-shm")
"""What lies beside a database that is being written."""


@contextlib.contextmanager
def making_folder(target: Path) -> Iterator[Path]:
    """A folder to fill; when the block is left without an error it is at `target`.

    UserError where that is neither new nor an empty folder.
    """
    if _lies_at(target) and (not target.is_dir() or any(target.iterdir())):
        raise UserError("{path} is not empty.", path=target)
    make_folder(target.parent)
    sweep_parts(target.parent)
    part = target.parent / f"{PREFIX}{mark()}"
    part.mkdir()
    try:
        yield part
        for path in part.rglob("*"):
            (sync_folder if path.is_dir() else sync_file)(path)
        sync_folder(part)
        if exists(target):
            target.rmdir()
        part.rename(target)
        sync_folder(target.parent)
    finally:
        remove_folder(part)


def write_bytes(target: Path, content: bytes, *, private: bool = False) -> None:
    """The whole content or none; OSError."""
    with replacing(target, private=private) as part:
        part.write_bytes(content)


def is_written_in_place(target: Path) -> bool:
    """Whether `target` is no file that could be replaced whole: a pipe, a device, or a file with several names."""
    old = _status(Path(os.path.realpath(target)))
    return old is not None and not _can_be_replaced(old)


def check_target(target: Path, *, force: bool, inputs: Iterable[Path] = ()) -> None:
    """UserError where `target` is read by the same work, is a folder, or exists and may not be replaced."""
    if not _lies_at(target):
        return
    if any(is_same(target, path) for path in inputs):
        raise UserError("{path} is what is read: write into another file.", path=target)
    if target.is_dir():
        raise UserError("{path} is a folder, not a file.", path=target)
    if target.is_file() and not force:
        raise UserError("{path} exists already; --force replaces it.", path=target)


def check_new(target: Path) -> None:
    """UserError where something lies at `target`, or where that cannot be told."""
    if _lies_at(target):
        raise UserError("There is already a file {path}: choose another name.", path=target)


def sweep_parts(folder: Path) -> int:
    """Remove what killed programs of this person were writing into `folder`; how many files."""
    n = 0
    with contextlib.suppress(OSError):
        for path in folder.glob(f"{PREFIX}*"):
            with contextlib.suppress(OSError):
                if _is_abandoned(path):
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
                    n += 1
    return n


def _lies_at(target: Path) -> bool:
    try:
        return exists(target)
    except OSError as error:
        raise _cannot_be_written(target, error) from error


def _cannot_be_written(target: Path, error: OSError) -> UserError:
    return UserError("{path} cannot be written: {reason}.", path=target, reason=error.strerror or error)


def _status(path: Path) -> os.stat_result | None:
    try:
        return os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None


def _can_be_replaced(old: os.stat_result) -> bool:
    return stat.S_ISDIR(old.st_mode) or (stat.S_ISREG(old.st_mode) and old.st_nlink == 1)


def _new_part(folder: Path, mode: int) -> Path:
    """Its name tells which process writes it; the umask has its say in the mode."""
    part = folder / f"{PREFIX}{mark()}"
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_CLOEXEC", 0), mode))
    return part


def _put_new(part: Path, place: Path) -> None:
    """Where two programs do this at once, one of them fails; without hard links a look right before must do."""
    try:
        os.link(part, place)
    except OSError:
        if exists(place):
            raise
        part.replace(place)


def _take_on(part: Path, old: os.stat_result) -> None:
    """The group and mode of what is replaced: a class shares its folder."""
    if hasattr(os, "chown"):
        with contextlib.suppress(OSError):
            os.chown(part, -1, old.st_gid)
    os.chmod(part, stat.S_IMODE(old.st_mode))


def _pour(part: Path, place: Path, old: os.stat_result) -> None:
    with part.open("rb") as source, place.open("r+b" if stat.S_ISREG(old.st_mode) else "wb", 0) as sink:
        shutil.copyfileobj(source, sink, 1 << 20)
        if stat.S_ISREG(old.st_mode):
            sink.truncate()
        sync(sink.fileno())


def _is_abandoned(path: Path) -> bool:
    found = path.lstat()
    is_plain = stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)
    if not is_plain or (hasattr(os, "getuid") and found.st_uid != os.getuid()):
        return False
    left = is_left(path.name.removeprefix(PREFIX))
    return found.st_mtime < time.time() - _ABANDONED if left is None else left
