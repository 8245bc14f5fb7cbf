"""Folders that are surely on disk, and questions about files that are answered alike on every system."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from pathlib import Path

_CANNOT_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF, errno.EROFS})
"""What file systems say that have no fsync for this kind of file: there is nothing that could be waited for."""


def exists(path: Path) -> bool:
    """Whether something lies at `path`; OSError where that cannot be told (Python 3.14's own says False then)."""
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def is_missing(path: Path) -> bool:
    """Whether surely nothing lies at `path`; what may not be looked at is told by who opens it."""
    with contextlib.suppress(OSError):
        return not exists(path)
    return False


def is_same(path: Path, other: Path) -> bool:
    """Whether both names lead to one file."""
    with contextlib.suppress(OSError, ValueError):
        return os.path.samefile(path, other)
    return False


def sync_folder(folder: Path) -> None:
    """Make what was created, renamed or removed in `folder` survive a power cut (Windows does so by itself)."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:  # one may write into a folder that one may not list
        return
    try:
        sync(descriptor)
    finally:
        os.close(descriptor)


def sync(descriptor: int) -> None:
    """fsync, where the file system has one."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise


def make_folder(folder: Path, *, private: bool = False) -> None:
    """Make `folder` and its parents, each one synced into its own parent; OSError as `Path.mkdir`.

    `private`: what is made can be entered by its owner alone.
    """
    if folder.is_dir():
        return
    make_folder(folder.parent, private=private)
    folder.mkdir(mode=0o700 if private else 0o777, exist_ok=True)
    sync_folder(folder.parent)


def remove_folder(folder: Path) -> None:
    """As far as that is possible; never fails (`rmtree` does, whatever it is told to ignore, where a close fails)."""
    with contextlib.suppress(OSError):
        shutil.rmtree(folder, ignore_errors=True)


def sync_file(path: Path) -> None:
    """fsync `path`; it must be writable."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        sync(descriptor)
    finally:
        os.close(descriptor)
