"""A training set's file together with its samples in memory; what cannot be written now is written later."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from digitpad.core.samples import Sample
from digitpad.core.text import Text
from digitpad.session import messages
from digitpad.session.change import Change
from digitpad.session.commands import Add, Batch, Command, Remove, drawings_of, execute, invert, size_of
from digitpad.session.recognizing.recognizer_cache import RecognizerCache
from digitpad.session.sample_cache import SampleCache
from digitpad.session.unsaved import UnsavedSamples
from digitpad.storage.errors import BusyError, StoreError, UnavailableError
from digitpad.storage.files.durable_files import is_missing
from digitpad.storage.recovery.backups import Backups
from digitpad.storage.sets.patience import Patience
from digitpad.storage.sets.store import Store
from digitpad.storage.sets.unsaved_file import UnsavedFile
from digitpad.storage.sets.writer import Writer

MASS = 20
"""Samples that one command concerns from which on a backup is made before."""

SMALL = 8 << 20
"""Bytes of a set that is copied in a moment, even while the window closes."""

LESSON_SECONDS = 0.1
"""For which a lesson waits for a lock before it is kept beside."""

Beside = Callable[[Store], contextlib.AbstractContextManager[Callable[[Writer], None]]]
"""Entered before a transaction is begun; gives what else is written in it."""


class SetFile:
    """Not safe for two threads at once: the session holds the lock.

    `problem` says why nothing can be stored at the moment. `store` is None while the file cannot be opened.
    """

    def __init__(
        self,
        path: Path,
        backups: Backups,
        clock: Callable[[], datetime],
        unsaved_file: UnsavedFile | None,
        patience: Patience,
    ) -> None:
        self.path = path
        self.patience = patience
        self.problem: Text | None = None
        self.store: Store | None = None
        self.snapshots = RecognizerCache(self.drawn)
        self.unsaved = UnsavedSamples(unsaved_file)
        self._backups = backups
        self._clock = clock
        self._error: StoreError | None = None
        self._loaded: SampleCache | None = None
        self._missed = Change()

    def close(self) -> None:
        """Store what is unsaved if that is possible now, else leave it to the next session, and close the file."""
        self.patience.end()
        self.store_unsaved()
        self.unsaved.release()
        if self.store is not None:
            self._back_up_at_the_end(self.store)
            self.store.close()
            self.store = None

    def _back_up_at_the_end(self, store: Store) -> None:
        """The day's backup of a small set; a large one's has been made when it was at rest."""
        with contextlib.suppress(StoreError, OSError):
            is_quick = not store.read_only and store.is_in_place and self.path.stat().st_size <= SMALL
            if is_quick and self._backups.is_due(store.connection):
                self._backups.make(store.connection, "daily")

    def now(self) -> datetime:
        """In UTC."""
        return self._clock().astimezone(UTC)

    @property
    def sample_cache(self) -> SampleCache:
        """Loaded at the first need: opening stays quick however large the set is."""
        if self._loaded is None:
            try:
                self._loaded = SampleCache.load(self.store) if self.store is not None else SampleCache()
            except StoreError as error:
                self.note(error)
                self._loaded = SampleCache()
        return self._loaded

    def drawn(self, ids: Iterable[str]) -> list[Sample]:
        """Samples with their drawings, those of `ids` that exist."""
        wanted = list(ids)
        stored = self.store.drawn_samples(wanted) if self.store is not None else ()
        found = {sample.id: sample for sample in stored} | self.unsaved.samples
        return [found[name] for name in wanted if name in found]

    def find_same(self, digest: bytes) -> Sample | None:
        """A sample in use that was made from exactly the drawing of this digest (see `codec`)."""
        try:
            stored = self.store.find_digest(digest) if self.store is not None else None
        except StoreError:
            stored = None
        return stored or self.unsaved.find_digest(digest)

    # The file

    def note(self, error: StoreError) -> None:
        """Remember why the file could not be used, to be shown as `problem`."""
        self.problem, self._error = error.text, error

    def connect(self) -> Store:
        """Open the file that lies under the path now; what has become other since the last time is found."""

        def back_up(connection: sqlite3.Connection) -> None:
            self._backups.make(connection, "migration")

        store = Store.open(
            self.path, before_migration=back_up, patience=self.patience, private=self._backups.is_personal
        )
        if self.store is not None:
            self.store.close()
        self.store = store
        self._error = None
        self.problem = None if store.obstacle is None else messages.not_written(store.obstacle, self.path)
        if self._loaded is not None:
            fresh = SampleCache.load(store)
            for sample in self.unsaved.samples.values():
                fresh.add(sample)
            self._missed = self._missed.then(self._loaded.become(fresh))
        return store

    def open_store(self, at_most: float = 0.0) -> Store:
        """The store, opened again where its file was away or could only be read; StoreError while it cannot be had.

        `at_most`: seconds to wait for a lock that kept it from being opened for writing.
        """
        store = self.store
        if store is None:
            if self._error is not None and not isinstance(self._error, UnavailableError):
                raise self._error
        elif store.is_in_place:
            if not store.read_only or store.is_still_busy(at_most):
                return store
        elif not os.path.isdir(self.path.parent):  # which a folder without permission is not
            raise UnavailableError("The folder or the file of {path} has gone away.", path=self.path)
        elif is_missing(self.path):
            store.save_again()
        return self.connect()

    def take_over(self, path: Path | None = None) -> int:
        """Take in the lessons that earlier sessions could not store, or those of another set; how many."""
        samples = self.unsaved.take_over(self._known_ids, path)
        self._in_memory([self.sample_cache.add(sample) for sample in samples])
        self.store_unsaved()
        return len(samples)

    def _known_ids(self) -> frozenset[str]:
        try:
            return self.store.known_ids() if self.store is not None else frozenset()
        except StoreError as error:  # what is stored already is then stored again, which changes nothing
            self.note(error)
            return frozenset()

    def look_again(self) -> None:
        """Where a step failed and nothing waits: does the problem last?"""
        store = self.store
        if self.problem is not None and not len(self.unsaved) and store is not None:
            with contextlib.suppress(StoreError):
                if isinstance(store.obstacle, BusyError):
                    store = self.open_store()
                store.try_to_write()
                self.problem = self._error = None

    # Following and writing

    def follow(self) -> Change:
        """Take in what others wrote; StoreError where the file cannot be read."""
        if self.store is None:
            return Change()
        change = self._take_missed().then(self.sample_cache.follow(self.store))
        self.snapshots.follow(change, {})
        return change

    def write(self, command: Command, by: Beside | None = None, at_most: float | None = None) -> tuple[Command, Change]:
        """Apply a command, and what `by` writes, in one transaction; the inverse, and what became other.

        The inverse is worked out inside the transaction, so that nobody writes in between. StoreError where nothing
        could be written. `at_most`: seconds to wait for a lock, instead of what patience is left.
        """
        others = Change()
        try:
            store = self.open_store(self.patience.seconds if at_most is None else at_most)
            cache = self.sample_cache
            with contextlib.ExitStack() as stack:
                stack.enter_context(store.told_of_its_shape())
                if by is None and not self._is_unsaved(command):
                    self._back_up(store, command)
                write_more = None if by is None else stack.enter_context(by(store))
                writer = stack.enter_context(store.writing(at_most))
                others = self._take_missed().then(cache.follow(store))
                inverse = invert(command, cache.view)
                execute(command, writer, cache.view, self.now().isoformat(timespec="microseconds"))
                if write_more is not None:
                    write_more(writer)
        except BaseException as error:
            # What others did is in memory now, and has yet to be told.
            self._missed = others.then(self._missed)
            if isinstance(error, StoreError):
                self.note(error)
            raise
        self._error = None
        if not len(self.unsaved) or self._is_unsaved(command):
            self.problem = None
        own = cache.follow(store)
        if by is not None:
            inverse = _with_removal(inverse, Remove(tuple(sample.id for sample in own.added)))
        change = others.then(own)
        self.snapshots.follow(change, drawings_of(command))
        return inverse, change

    def write_or_keep(self, command: Add) -> tuple[Command, Change]:
        """Write, or keep beside until that is possible (`problem` tells which); StoreError where nothing may wait."""
        if not self.unsaved.is_open:
            return self.write(command)
        try:
            return self.write(command, at_most=LESSON_SECONDS)
        except StoreError:
            inverse = invert(command, self.sample_cache.view)
            self.unsaved.add(command)
            return inverse, self._in_memory([self.sample_cache.add(sample) for sample in command.samples])

    def write_to_unsaved(self, command: Command) -> tuple[Command, Change] | None:
        """Undo or relabel what is not on disk yet, which needs none; None where `command` concerns other samples."""
        inverse = invert(command, self.sample_cache.view)
        changes = self.unsaved.apply(command, self.sample_cache)
        return None if changes is None else (inverse, self._in_memory(changes))

    def store_unsaved(self) -> int:
        """Store what is unsaved if the file can be had again; how many samples."""
        n = 0
        for at_once in (len(self.unsaved), 1):  # where a disk is nearly full, as many as it takes
            while len(self.unsaved):
                commands = self.unsaved.commands[:at_once]
                try:
                    self.write(Batch(tuple(commands)), at_most=LESSON_SECONDS)
                except StoreError:
                    break
                self.unsaved.drop(len(commands))
                n += len(commands)
        return n

    def _is_unsaved(self, command: Command) -> bool:
        """Whether `command` stores all that waits: there is nothing that a backup before it would keep."""
        return isinstance(command, Batch) and command.commands == tuple(self.unsaved.commands) != ()

    def _take_missed(self) -> Change:
        """What became other while the file was away."""
        missed, self._missed = self._missed, Change()
        return missed

    def _in_memory(self, changes: list[Change]) -> Change:
        total = Change()
        for change in changes:
            total = total.then(change)
        self.snapshots.follow(total, {})
        return total

    def _back_up(self, store: Store, command: Command) -> None:
        """Before a mass change always, or it does not take place; before a day's first change if that is possible."""
        if size_of(command) >= MASS:
            self._backups.make(store.connection, "change")
        elif self._backups.is_due(store.connection):
            with contextlib.suppress(StoreError):
                self._backups.make(store.connection, "daily")


def _with_removal(inverse: Command, removal: Remove) -> Command:
    """Take back a command and what was written beside it."""
    if not isinstance(inverse, Batch):
        return Batch((removal, inverse))
    return Batch((removal, *inverse.commands), inverse.name) if inverse.commands else removal
