"""Zip and tar files of drawings: unpacked into a folder of their own, within limits, and read as what lies in it.

So is one file that gzip or the like packed, where its reader needs it whole: "mnist.npz.gz", "page.png.gz".

Teachable Machine's projects (.tm) are zip files with a picture a sample, and its samples of one class a zip file
called after the class ("7-samples.zip").
"""

from __future__ import annotations

import contextlib
import re
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from digitpad.core.errors import UserError
from digitpad.storage.files.locked_tempdir import LockedTempdir
from digitpad.storage.formats.opening import is_packed, opened, regular_size, unreadable

SUFFIXES = (".zip", ".tm", ".tar", ".tgz", ".tbz2", ".txz")
MAX_FILES = 200_000
_FREE_BYTES = 256 << 20
_MOST_BYTES = 4 << 30
_MAX_RATIO = 200
_PIECE = 1 << 20
_LONGEST = 200


@contextlib.contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """The folder with a container's files, gone afterwards; UserError where it is damaged or far too large.

    Links, devices and what leads out of the folder are passed over.
    """
    size = regular_size(path)
    with LockedTempdir() as folder:
        root = folder / _safe(re.split(r"\.", path.name)[0] or "files")
        root.mkdir()
        left = min(_MOST_BYTES, max(_FREE_BYTES, _MAX_RATIO * size))
        try:
            for number, (name, file) in enumerate(_members(path)):
                if number >= MAX_FILES:
                    raise UserError("{path} holds more than {n} files.", path=path, n=MAX_FILES)
                target = _target(root, name)
                if target is not None:
                    left -= _written(file, target, left, path)
        except UserError:
            raise
        except OSError as error:
            raise unreadable(path, error) from error
        except Exception as error:  # what the two modules raise for broken files is many kinds of errors
            raise UserError("{path} is damaged: it cannot be unpacked.", path=path) from error
        yield root


def is_numpy(path: Path) -> bool:
    """Is this zip file an archive of numpy's?"""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return True  # its reader says what is wrong
    return not names or any(name.endswith(".npy") for name in names)


def _members(path: Path) -> Iterator[tuple[str, IO[bytes]]]:
    """Names and contents of the plain files."""
    # A tar file whose last file is an .npz ends as a zip file does, and so does what xz could not make smaller: zipfile
    # takes both for zip files, and finds the last one's arrays in the first.
    if tarfile.is_tarfile(path):
        with tarfile.open(path, "r:*") as archive:
            for member in archive:
                if member.isreg() and (content := archive.extractfile(member)) is not None:
                    yield member.name, content
    elif is_packed(path):
        with opened(path) as stream:
            yield path.stem, stream
    else:
        with zipfile.ZipFile(path) as zipped:
            for info in zipped.infolist():
                if not info.is_dir():
                    with zipped.open(info) as file:
                        yield info.filename, file


def _target(root: Path, name: str) -> Path | None:
    """Where a member goes; None for one that leads elsewhere, or that a system put in for itself."""
    # Teachable Machine's projects name samples "class-!-number.jpg".
    parts = PurePosixPath(name.replace("\\", "/").replace("-!-", "/")).parts
    hidden = any(part.startswith((".", "__MACOSX")) for part in parts)
    if not parts or hidden or parts[0].startswith("/"):
        return None
    return root.joinpath(*(_safe(part) for part in parts))


def _safe(part: str) -> str:
    """A name that any system can bear."""
    plain = "".join(c if c.isprintable() and c not in '<>:"|?*/\\' else "_" for c in part).strip(" .") or "_"
    if len(plain.encode()) <= _LONGEST:
        return plain
    return plain[:40] + Path(plain).suffix[:20]


def _written(file: IO[bytes], target: Path, left: int, path: Path) -> int:
    target.parent.mkdir(parents=True, exist_ok=True)
    n = 0
    with target.open("wb") as out:
        while piece := file.read(_PIECE):
            n += len(piece)
            if n > left:
                raise UserError("{path} swells beyond measure when it is unpacked; it is not read.", path=path)
            out.write(piece)
    return n
