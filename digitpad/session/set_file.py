"""A set's file and what is held of it in memory, kept in step; what cannot be written now is written later."""

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
from digitpad.session.commands import Add, Batch, Command, Remove, execute, invert, size_of
from digitpad.session.recognizer_cache import RecognizerCache
from digitpad.session.sample_cache import Difference, SampleCache
from digitpad.session.unsaved import UnsavedSamples
from digitpad.storage import codec
from digitpad.storage.backups import Backups
from digitpad.storage.errors import StoreError, UnavailableError
from digitpad.storage.store import Store
from digitpad.storage.writer import Writer

MASS = 20
"""Samples that one command concerns from which on a backup is made before."""

Beside = Callable[[Store], contextlib.AbstractContextManager[Callable[[Writer], None]]]
"""Entered before a transaction is begun; gives what else is written in it."""


class SetFile:
    """Not safe for two threads at once: the session holds the lock.

    `problem` says why nothing can be stored at the moment. `store` is None while the file cannot be opened.
    """

    def __init__(self, path: Path, backups: Backups, clock: Callable[[], datetime]) -> None:
        self.path = path
        self.problem: Text | None = None
        self.store: Store | None = None
        self.snapshots = RecognizerCache(self.drawn)
        self.pending = UnsavedSamples()
        self._backups = backups
        self._clock = clock
        self._error: StoreError | None = None
        self._loaded: SampleCache | None = None
        self._missed = Difference()

    def close(self) -> None:
        """Store what is pending if that is possible now, and close the file."""
        self.store_pending()
        if self.store is not None:
            self.store.close()
            self.store = None

    def now(self) -> datetime:
        """In UTC."""
        return self._clock().astimezone(UTC)

    @property
    def holdings(self) -> SampleCache:
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
        found = {sample.id: sample for sample in stored} | self.pending.samples
        return [found[name] for name in wanted if name in found]

    def find_same(self, sample: Sample) -> Sample | None:
        """A sample in use that was made from exactly the same drawing."""
        digest = codec.digest(sample.drawing, sample.picture)
        try:
            stored = self.store.find_digest(digest) if self.store is not None else None
        except StoreError:
            stored = None
        return stored or self.pending.find_digest(digest)

    # The file

    def note(self, error: StoreError) -> None:
        self.problem, self._error = error.text, error

    def connect(self) -> Store:
        """Open the file that lies under the path now; what has become other since the last time is found."""

        def back_up(connection: sqlite3.Connection, revision: int) -> None:
            self._backups.make(connection, revision, "migration")

        store = Store.open(self.path, before_migration=back_up)
        if self.store is not None:
            self.store.close()
        self.store = store
        self._error = None
        self.problem = messages.read_only(self.path) if store.read_only else None
        if self._loaded is not None:
            fresh = SampleCache.load(store)
            for sample in self.pending.samples.values():
                fresh.add(sample)
            self._missed = self._missed.then(self._loaded.become(fresh))
        return store

    def open_store(self) -> Store:
        """The store, opened again where its file was away or could only be read; StoreError while it cannot be had."""
        store = self.store
        if store is None:
            if self._error is not None and not isinstance(self._error, UnavailableError):
                raise self._error
        elif store.is_in_place:
            if not store.read_only:
                return store
        elif not os.path.isdir(self.path.parent):  # which a folder without permission is not
            raise UnavailableError("The folder or the file of {path} has gone away.", path=self.path)
        elif not os.path.exists(self.path):
            store.save_again()
        return self.connect()

    # Following and writing

    def follow(self) -> Difference:
        """Take in what others wrote; StoreError where the file cannot be read."""
        if self.store is None:
            return Difference()
        difference = self._take_missed().then(self.holdings.follow(self.store))
        self.snapshots.follow(difference)
        return difference

    def write(self, command: Command, by: Beside | None = None) -> tuple[Command, Difference]:
        """Apply a command, or else what `by` writes, in one transaction; the inverse, and what became other.

        The inverse is worked out inside the transaction, so that nobody writes in between. StoreError where nothing
        could be written.
        """
        others = Difference()
        try:
            store = self.open_store()
            holdings = self.holdings
            if by is None:
                self._back_up(store, command)
            with contextlib.nullcontext() if by is None else by(store) as write_more, store.writing() as writer:
                others = self._take_missed().then(holdings.follow(store))
                inverse = invert(command, holdings.view)
                execute(command, writer, holdings.view, self.now().isoformat(timespec="microseconds"))
                if write_more is not None:
                    write_more(writer)
        except BaseException as error:
            # What others did is in memory now, and has yet to be told.
            self._missed = others.then(self._missed)
            if isinstance(error, StoreError):
                self.note(error)
            raise
        self.problem = self._error = None
        own = holdings.follow(store)
        if by is not None:
            inverse = Remove(tuple(sample.id for sample in own.added))
        difference = others.then(own)
        self.snapshots.follow(difference)
        return inverse, difference

    def write_or_keep(self, command: Add) -> tuple[Command, Difference]:
        """Write, or keep in memory until that is possible; `problem` tells which."""
        try:
            return self.write(command)
        except StoreError:
            inverse = invert(command, self.holdings.view)
            self.pending.add(command)
            return inverse, self._in_memory([self.holdings.add(sample) for sample in command.samples])

    def write_to_pending(self, command: Command) -> tuple[Command, Difference] | None:
        """Undo or relabel what is not on disk yet, which needs none; None where `command` concerns other samples."""
        inverse = invert(command, self.holdings.view)
        differences = self.pending.apply(command, self.holdings)
        return None if differences is None else (inverse, self._in_memory(differences))

    def store_pending(self) -> int:
        """Store what is pending if the file can be had again; how many samples."""
        n = len(self.pending)
        if n:
            try:
                self.write(Batch(tuple(self.pending.commands)))
            except StoreError:
                return 0
            self.pending.clear()
        return n

    def _take_missed(self) -> Difference:
        """What became other while the file was away."""
        missed, self._missed = self._missed, Difference()
        return missed

    def _in_memory(self, differences: list[Difference]) -> Difference:
        total = Difference()
        for difference in differences:
            total = total.then(difference)
        self.snapshots.follow(total)
        return total

    def _back_up(self, store: Store, command: Command) -> None:
        """Before a mass change always, or it does not take place; before a day's first change if that is possible."""
        if size_of(command) >= MASS:
            self._backups.make(store.connection, store.revision(), "change")
        elif self._backups.is_due(store.revision()):
            with contextlib.suppress(StoreError):
                self._backups.make(store.connection, store.revision(), "daily")
