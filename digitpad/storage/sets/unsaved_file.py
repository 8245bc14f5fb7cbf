"""Lessons that a set could not take yet, kept in a file until it can: they survive whatever ends the program.

One file a session, a line of JSON for each lesson. It lies in the set's folder, else in the state folder, else in a
folder of its own among the temporary ones; it is written whole, synced, and private. Its name tells for which set it is
and which process it belongs to.
"""

from __future__ import annotations

import base64
import contextlib
import json
import logging
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from digitpad.core.digests import blake2b
from digitpad.core.errors import UserError
from digitpad.core.samples import Label, Sample
from digitpad.storage.files.processes import RELEASED, is_left, mark
from digitpad.storage.files.replacing import write_bytes
from digitpad.storage.sets import row_codec

PREFIX = "digitpad-waiting-"
_SUFFIX = ".jsonl"
_LARGEST = 1 << 30

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class UnsavedSample:
    """One lesson; `read_as`: what the drawing was read as before it was taught (None: not asked)."""

    sample: Sample
    read_as: Label | None = None


@dataclass(frozen=True)
class UnsavedOfAnotherSet:
    """Lessons that wait for another set, the one at `set_path`."""

    path: Path
    set_path: str
    n: int


class UnsavedFile:
    """The lessons of one session that wait for the set at `set_path`."""

    def __init__(self, set_path: Path, state_folder: Path) -> None:
        self._set_path = str(set_path.absolute())
        self._folders = (set_path.absolute().parent, state_folder)
        self._lines: dict[tuple[str, int], bytes] = {}
        self.path: Path | None = None
        self._taken: list[Path] = []
        """Files whose lessons have yet to be written into the one at `path`."""

    def keep(self, lessons: Sequence[UnsavedSample]) -> Path | None:
        """Make the file hold exactly these, synced; where it is, None where it can be written nowhere or is gone."""
        if not lessons:
            self._remove()
            self._remove_taken()
            return None
        content = b"".join(map(self._line, lessons))
        for path in self._places():
            with contextlib.suppress(OSError):
                write_bytes(path, content, private=True)
                if path != self.path:
                    self._remove()
                self.path = path
                self._remove_taken()
                return path
        self.path = None
        return None

    def release(self) -> None:
        """Leave the file to the next session."""
        if self.path is not None:
            with contextlib.suppress(OSError):
                self.path.rename(self._named(self.path.parent, RELEASED))
            self.path = None

    def take_over(self, path: Path | None = None) -> list[UnsavedSample]:
        """The lessons that ended sessions left for this set, or those in `path`; they are this session's now.

        Until `keep` is called each of them stays in the file where it was.
        """
        found = []
        for left in [path] if path is not None else list(_left(self._folders, _digest(self._set_path))):
            mine = self._named(left.parent)
            try:
                left.rename(mine)  # of two sessions that begin at once only one succeeds
                lessons = [lesson for lesson, _ in _read(mine)]
            except OSError:
                continue
            except UserError as error:
                _log.warning("%s cannot be read and is left as it is: %s", mine, error)
                continue
            found += lessons
            if self.path is not None:
                self._taken.append(self.path)
            self.path = mine
        return found

    def of_other_sets(self) -> list[UnsavedOfAnotherSet]:
        """What waits for other sets, in the places where this set's lessons would wait."""
        found = []
        for path in _left(self._folders, ""):
            with contextlib.suppress(OSError, UserError):
                lessons = list(_read(path))
                if lessons and path != self.path and f"-{_digest(self._set_path)}-" not in f"-{path.name}":
                    found.append(UnsavedOfAnotherSet(path, lessons[0][1], len(lessons)))
        return found

    def _line(self, lesson: UnsavedSample) -> bytes:
        key = (lesson.sample.id, lesson.sample.label)
        if key not in self._lines:
            sample = [_plain(value) for value in row_codec.to_light_row(lesson.sample)]
            values = {"set": self._set_path, "read_as": lesson.read_as, "sample": sample}
            self._lines[key] = json.dumps(values, separators=(",", ":")).encode() + b"\n"
        return self._lines[key]

    def _places(self) -> Iterator[Path]:
        """The best first: temporary folders do not outlive the machine's next start."""
        for folder in self._folders:
            # Where a disk was taken out, nothing is made in the place where it was.
            if folder.is_dir() or (folder != self._folders[0] and folder.parent.is_dir()):
                yield self._named(folder)
        if self.path is not None:
            yield self.path
        with contextlib.suppress(OSError):
            yield self._named(Path(tempfile.mkdtemp(prefix=PREFIX)))

    def _named(self, folder: Path, process: int | None = None) -> Path:
        return folder / f"{PREFIX}{_digest(self._set_path)}-{mark(process)}{_SUFFIX}"

    def _remove_taken(self) -> None:
        for path in self._taken:
            _unlink(path)
        self._taken = []

    def _remove(self) -> None:
        if self.path is not None:
            _unlink(self.path)
            self.path = None


def _unlink(path: Path) -> None:
    """With the folder that was made for it alone."""
    with contextlib.suppress(OSError):
        path.unlink()
        if path.parent.name.startswith(PREFIX):
            path.parent.rmdir()


def _digest(set_path: str) -> str:
    return blake2b(set_path.encode("utf-8", "surrogateescape"), digest_size=6).hexdigest()


def _left(folders: Iterable[Path], digest: str) -> Iterator[Path]:
    """Files of ended sessions, for the set of `digest` or ("") for any."""
    temporary = Path(tempfile.gettempdir())
    own = [folder for folder in temporary.glob(f"{PREFIX}*") if folder.is_dir() and _is_own(folder)]
    for folder in dict.fromkeys((*folders, *own)):
        with contextlib.suppress(OSError):
            for path in sorted(folder.glob(f"{PREFIX}{digest}*{_SUFFIX}")):
                whose = path.name.removeprefix(PREFIX).removesuffix(_SUFFIX).partition("-")[2]
                if is_left(whose) and _is_own(path):
                    yield path


def _is_own(path: Path) -> bool:
    with contextlib.suppress(OSError):
        return not hasattr(os, "getuid") or path.lstat().st_uid == os.getuid()
    return False


def _read(path: Path) -> Iterator[tuple[UnsavedSample, str]]:
    """The lessons of a file, each with the path of the set that it is for; UserError for any other file."""
    if path.stat().st_size > _LARGEST:
        raise UserError("{path} is too large.", path=path)
    with path.open("rb") as file:
        for line in file:
            try:
                values = json.loads(line)
                sample = row_codec.to_sample(tuple(map(_value, values["sample"])))
                read_as = values["read_as"]
                yield UnsavedSample(sample, read_as if isinstance(read_as, int) else None), str(values["set"])
            except (ValueError, TypeError, LookupError, RecursionError) as error:
                raise UserError("{path} holds no lessons.", path=path) from error


def _plain(value: object) -> object:
    return {"bytes": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def _value(plain: object) -> object:
    return base64.b64decode(plain["bytes"], validate=True) if isinstance(plain, dict) else plain
