"""Copies of a training set, kept apart from it."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from digitpad import SET_SUFFIX
from digitpad.core.digests import sha256
from digitpad.storage.errors import SQLITE_ERRORS, StoreError, UnavailableError, translated
from digitpad.storage.files.replacing import replacing, sweep_parts
from digitpad.storage.profile import Profile
from digitpad.storage.sets import schema
from digitpad.storage.sets.connection import check_content, connect
from digitpad.storage.sets.page_copy import copy_to

KEPT = 10
KEPT_DAYS = 7
KEPT_WEEKS = 4
KEPT_LINEAGES = 5
_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(
    rf"(\d{{8}}T\d{{6}}Z)-r(\d{{1,18}})-([a-z]+)(?:-(\d{{1,9}})-([0-9a-f]{{8}}))?{re.escape(SET_SUFFIX)}"
)


@dataclass(frozen=True)
class Backup:
    """`time` in UTC, `revision` of the set when it was made; `reason`: "daily", "migration", "import", "change"...

    `number` grows with each backup that is made, whatever the clock says. `lineage` tells sets apart that followed each
    other under one name: revisions of one lineage alone can be compared. Backups of earlier digitpads have neither.
    """

    path: Path
    time: datetime
    revision: int
    reason: str
    number: int = 0
    lineage: str = ""

    @property
    def name(self) -> str:
        """How commands name it."""
        return self.path.name.removesuffix(SET_SUFFIX)


class Backups:
    """The backups of one set. The newest is the one that was made last: clocks jump, and revisions begin anew."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], *, is_personal: bool = True) -> None:
        self.folder = folder
        self.is_personal = is_personal
        self._clock = clock
        self._done: tuple[str, date] | None = None
        """The lineage and the day of which a backup was seen: each lesson asks."""

    @classmethod
    def of(cls, profile: Profile, set_path: Path, clock: Callable[[], datetime]) -> Backups:
        """Those of a set: in the profile's folder of backups, apart by where the set lies."""
        where = str(set_path.absolute())
        is_personal = set_path == profile.samples_path
        name = set_path.stem if is_personal else f"{set_path.stem}-{_short_digest(where)}"
        return cls(profile.backups / name, clock, is_personal=is_personal)

    def list(self) -> Sequence[Backup]:
        """Newest first."""
        found = []
        with contextlib.suppress(OSError):
            for path in self.folder.iterdir():
                match = _NAME.fullmatch(path.name)
                if match and (time := _parsed(match[1])):
                    found.append(Backup(path, time, int(match[2]), match[3], int(match[4] or 0), match[5] or ""))
        return sorted(found, key=lambda backup: (backup.number, backup.revision, backup.time), reverse=True)

    def is_due(self, connection: sqlite3.Connection) -> bool:
        """Has the open set changed since its newest backup, and was that made on another day?"""
        today = self._now().date()
        try:
            lineage = schema.lineage_of(connection)
            if (lineage, today) == self._done:
                return False
            revision = schema.revision_of(connection)
        except SQLITE_ERRORS:  # what is to be written will tell
            return False
        newest = next((backup for backup in self.list() if backup.lineage == lineage), None)
        if newest is None:
            return revision > 0
        if newest.time.date() == today:
            self._done = (lineage, today)
            return False
        return newest.revision != revision

    def make(
        self, connection: sqlite3.Connection, reason: str, is_ended: Callable[[], bool] = lambda: False
    ) -> Backup | None:
        """A whole copy of an open set, synced, opened again and checked; None where the newest holds the same already.

        `is_ended` breaks it off. StoreErrors.
        """
        with translated(self.folder), schema.snapshot(connection):  # another window may be writing
            made = self._made(connection, reason, is_ended)
        if made is not None:
            self.prune(made)
        return made

    def _made(self, connection: sqlite3.Connection, reason: str, is_ended: Callable[[], bool]) -> Backup | None:
        backups = self.list()
        revision, lineage = schema.revision_of(connection), schema.lineage_of(connection)
        if revision == 0 or (backups and self._holds_the_same(backups[0], revision, lineage, connection)):
            return None
        now = self._now()
        number = 1 + (backups[0].number if backups else 0)
        path = self.folder / f"{now.strftime(_STAMP)}-r{revision}-{reason}-{number}-{lineage or '0' * 8}{SET_SUFFIX}"
        with translated(path):
            with replacing(path, private=True) as part:
                copy_to(connection, part, is_ended)
                _check(part, path, revision)
            path.stat()
        return Backup(path, now.replace(microsecond=0), revision, reason, number, lineage or "0" * 8)

    def prune(self, made: Backup | None = None) -> None:
        """Keep, of the present lineage, the last ten and the newest of each of seven days and four weeks; of each of
        the five lineages before it the newest two.

        The newest of all, and the one just made, always stay. What was being written when its program was killed goes.
        """
        backups = self.list()
        lineages = list(dict.fromkeys(backup.lineage for backup in backups))
        present = [backup for backup in backups if backup.lineage == (made or backups[0]).lineage] if backups else []
        kept = {*backups[:1], *present[:KEPT], *([made] if made else [])}
        for period, n in ((_day, KEPT_DAYS), (_week, KEPT_WEEKS)):
            newest: dict[object, Backup] = {}
            for backup in present:
                newest.setdefault(period(backup), backup)
            kept.update(list(newest.values())[:n])
        for lineage in lineages[: 1 + KEPT_LINEAGES]:
            kept.update([backup for backup in backups if backup.lineage == lineage][:2])
        kept_paths = {backup.path for backup in kept}
        for path in [*(backup.path for backup in backups if backup.path not in kept_paths), *self._unfinished()]:
            with contextlib.suppress(OSError):
                path.unlink()
        sweep_parts(self.folder)

    def _holds_the_same(self, backup: Backup, revision: int, lineage: str, connection: sqlite3.Connection) -> bool:
        """Numbers alone do not tell: an older copy put back by hand goes on counting from where it stood."""
        if (backup.revision, backup.lineage) != (revision, lineage):
            return False
        try:
            with translated(backup.path), contextlib.closing(connect(backup.path, "ro", immutable=True)) as held:
                check_content(held, backup.path)
                return schema.state_of(held, "stamp") == schema.state_of(connection, "stamp")
        except StoreError:
            return False

    def _unfinished(self) -> Iterator[Path]:
        """Parts of copies of earlier digitpads that nobody can be writing any more."""
        with contextlib.suppress(OSError):
            for path in self.folder.glob(".*.part"):
                if datetime.fromtimestamp(path.stat().st_mtime, UTC) < self._now() - timedelta(days=1):
                    yield path

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)


def _check(part: Path, path: Path, revision: int) -> None:
    with contextlib.closing(connect(part, "ro", immutable=True)) as made:
        check_content(made, path)
        if schema.revision_of(made) != revision:
            raise UnavailableError("{path} could not be written whole.", path=path)


def _day(backup: Backup) -> object:
    return backup.time.date()


def _week(backup: Backup) -> object:
    return backup.time.isocalendar()[:2]


def _short_digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _parsed(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
