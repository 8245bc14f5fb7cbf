"""Copies of a training set, kept apart from it."""

from __future__ import annotations

import contextlib
import hashlib
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from digitpad.storage.errors import translated
from digitpad.storage.profile import SUFFIX, Profile
from digitpad.storage.replacing import replacing
from digitpad.storage.store import copy_to

KEPT = 10
KEPT_WEEKS = 4
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(rf"(\d{{8}}T\d{{6}}Z)-r(\d{{1,18}})-([a-z]+){re.escape(SUFFIX)}")


@dataclass(frozen=True)
class Backup:
    """`time` in UTC, `revision` of the set when it was made; `reason`: "daily", "migration", "import", "change"..."""

    path: Path
    time: datetime
    revision: int
    reason: str

    @property
    def name(self) -> str:
        """How commands name it."""
        return self.path.name.removesuffix(SUFFIX)


class Backups:
    """The backups of one set. The newest is the one with the highest revision: clocks jump, revisions do not."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self.folder = folder
        self._clock = clock

    @classmethod
    def of(cls, profile: Profile, set_path: Path, clock: Callable[[], datetime]) -> Backups:
        """Those of a set: in the profile's folder of backups, apart by where the set lies."""
        where = str(set_path.absolute())
        name = set_path.stem if set_path == profile.samples_path else f"{set_path.stem}-{_short_digest(where)}"
        return cls(profile.backups / name, clock)

    def list(self) -> Sequence[Backup]:
        """Newest first."""
        found = []
        with contextlib.suppress(OSError):
            for path in self.folder.iterdir():
                match = _NAME.fullmatch(path.name)
                if match and (time := _parsed(match[1])):
                    found.append(Backup(path, time, int(match[2]), match[3]))
        return sorted(found, key=lambda backup: (backup.revision, backup.time), reverse=True)

    def is_due(self, revision: int) -> bool:
        """Has the set changed since the newest backup, and was that made on another day?"""
        newest = next(iter(self.list()), None)
        if newest is None:
            return revision > 0
        return newest.revision < revision and newest.time.date() != self._now().date()

    def make(self, connection: sqlite3.Connection, revision: int, reason: str) -> Backup | None:
        """A whole copy of an open set, synced; None where the newest holds this revision already. StoreErrors."""
        backups = self.list()
        if revision == 0 or (backups and backups[0].revision == revision):
            return None
        now = self._now()
        path = self.folder / f"{now.strftime(_STAMP)}-r{revision}-{reason}{SUFFIX}"
        with translated(path), replacing(path) as part:
            copy_to(connection, part)
        self.prune()
        return Backup(path, now.replace(microsecond=0), revision, reason)

    def prune(self) -> None:
        """Keep the last ten, and besides them the newest of each of the last four weeks that have one.

        What was being written when its program was killed goes, too.
        """
        backups = self.list()
        kept = set(backups[:KEPT])
        weeks: dict[tuple[int, int], Backup] = {}
        for backup in backups:
            weeks.setdefault(backup.time.isocalendar()[:2], backup)
        kept.update(list(weeks.values())[:KEPT_WEEKS])
        for path in [*(backup.path for backup in backups if backup not in kept), *self._unfinished()]:
            with contextlib.suppress(OSError):
                path.unlink()

    def _unfinished(self) -> Iterator[Path]:
        """Parts of copies that nobody can be writing any more."""
        with contextlib.suppress(OSError):
            for path in self.folder.glob(".*.part"):
                if datetime.fromtimestamp(path.stat().st_mtime, UTC) < self._now() - timedelta(days=1):
                    yield path

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)


def _short_digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _parsed(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
