"""One open training set: commands go in, changes and recognizers come out."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from digitpad import __version__
from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.preprocess import picture_of
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Drawing, Label, Sample
from digitpad.core.text import Text
from digitpad.session import sentences
from digitpad.session.change import Change
from digitpad.session.commands import Add, Batch, Command, Relabel, Remove, Restore, execute, invert, name_of, size_of
from digitpad.session.holdings import Difference, Holdings
from digitpad.session.pending import Pending
from digitpad.session.snapshots import Metric, Mode, Snapshots, built_in_digits
from digitpad.storage import codec
from digitpad.storage.backups import Backups
from digitpad.storage.problems import StoreError, UnavailableError
from digitpad.storage.profile import Profile
from digitpad.storage.store import Store
from digitpad.storage.writing import Writer

Beside = Callable[[Store], contextlib.AbstractContextManager[Callable[[Writer], None]]]
"""Entered before a transaction is begun; gives what else is written in it."""

Device = Literal["mouse", "touch", "pen", "keyboard", "file", ""]
READINGS_SHOWN = 50
MASS = 20
"""Samples that one command concerns from which on a backup is made before."""


@dataclass(frozen=True)
class Score:
    """Of the last `n` drawings, `correct` were read right before they were taught or cleared."""

    n: int
    correct: int


class Session:
    """Safe to use from several threads; commands take effect one after the other.

    It opens even where the file cannot be used: `problem` then says why in a sentence, and what is taught is kept in
    memory until it can be stored.
    """

    def __init__(self, profile: Profile, path: Path, clock: Callable[[], datetime]) -> None:
        self.profile = profile
        self.path = path
        self._clock = clock
        self._lock = threading.RLock()
        self.backups = Backups.of(profile, path, clock)
        self._store: Store | None = None
        self._problem: Text | None = None
        self._error: StoreError | None = None
        self._loaded: Holdings | None = None
        self._missed = Difference()
        self._pending = Pending()
        self._snapshots = Snapshots(self.drawn)

    @classmethod
    def open(
        cls,
        profile: Profile | Path | None = None,
        path: Path | None = None,
        *,
        strict: bool = False,
        clock: Callable[[], datetime] | None = None,
    ) -> Session:
        """Open the set at `path`, else the profile's own. `strict`: raise the StoreError instead of a `problem`."""
        chosen = profile if isinstance(profile, Profile) else Profile.open(profile)
        session = cls(chosen, path or chosen.samples_path, clock or (lambda: datetime.now(UTC)))
        try:
            session._connect()
        except StoreError as error:
            if strict:
                raise
            session._note(error)
        return session

    def close(self) -> None:
        """Store what is pending if that is possible now, and leave the file whole for whoever copies it."""
        with self._lock:
            self._store_pending()
            if self._store is not None:
                self._store.close()
                self._store = None

    # What is so

    @property
    def problem(self) -> Text | None:
        """Why nothing can be stored at the moment; None when all is well."""
        return self._problem

    @property
    def is_read_only(self) -> bool:
        """Can the file only be read?"""
        return self._store is None or self._store.read_only

    @property
    def is_personal(self) -> bool:
        """Is this the profile's own set, or another file?"""
        return self.path == self.profile.samples_path

    @property
    def n_pending(self) -> int:
        """Samples that were taught and are not on disk yet."""
        return len(self._pending)

    @property
    def n_mine(self) -> int:
        with self._lock:
            return len(self._holdings.mine)

    @property
    def excluded(self) -> frozenset[str]:
        """Ids of the built-in samples that are left out."""
        with self._lock:
            return self._holdings.excluded

    def samples(self, all: bool = False) -> list[Sample]:
        """The person's own in the order of teaching, before them the built-in ones if `all`; without their drawings."""
        with self._lock:
            return [*(built_in_digits() if all else ()), *self._holdings.mine.values()]

    def drawn(self, ids: Iterable[str]) -> list[Sample]:
        """Samples of the person's own with their drawings, those of `ids` that exist."""
        with self._lock:
            wanted = list(ids)
            stored = self._store.drawn_samples(wanted) if self._store is not None else ()
            found = {sample.id: sample for sample in stored} | self._pending.samples
            return [found[name] for name in wanted if name in found]

    def sample(self, sample_id: str) -> Sample | None:
        """One sample with its drawing, the person's own or a built-in one."""
        built_in = (sample for sample in built_in_digits() if sample.id == sample_id)
        return next(iter(self.drawn([sample_id])), None) or next(built_in, None)

    def score(self) -> Score:
        """How well the last drawings were read before they were taught or cleared."""
        with self._lock:
            try:
                readings = self._store.readings(READINGS_SHOWN) if self._store is not None else []
            except StoreError:
                readings = []
            return Score(len(readings), sum(readings))

    def recognizer(
        self, mode: Mode = "default", *, n_neighbors: int | None = None, metric: Metric = "l2"
    ) -> Recognizer:
        """An immutable snapshot that knows all that is taught so far.

        Until `prepare` has run, the plain set answers for the default recognizer, too. `n_neighbors` and `metric` are
        the simple mode's.
        """
        with self._lock:
            return self._snapshots.get(mode, n_neighbors, metric, self._holdings)

    # What changes it

    def apply(self, command: Command) -> Change:
        """Do it; returns when it is on disk, all or nothing.

        Where the file cannot be written, `Add` is kept in memory (`Change.problem` says so); other commands raise the
        StoreError and change nothing.
        """
        with self._lock:
            self._store_pending()
            if isinstance(command, Add):
                return self._add(command)
            inverse, difference = self._apply_to_pending(command)
            if difference is None:
                inverse, difference = self._write(command)
            return self._changed(command, inverse, difference)

    def teach(
        self, drawing: Drawing, label: Label, reading: Recognition | None = None, device: Device = "mouse"
    ) -> Change:
        """Learn that `drawing` was a `label`; `reading` is what was shown for it.

        The same drawing is not stored twice: with another label it is relabelled.
        """
        if isinstance(drawing, Ink) and drawing.is_empty:
            raise UserError("There is no drawing to learn yet.")
        picture = reading.steps.picture if reading is not None else picture_of(drawing)
        sample = Sample(
            id=uuid.uuid4().hex,
            label=label,
            picture=picture,
            drawing=drawing,
            created=self.now().strftime("%Y-%m-%dT%H:%M:%SZ"),
            device=device,
            app_version=__version__,
        )
        with self._lock:
            known = self._known(sample)
            if known is not None:
                return self._teach_again(known, label)
            correct = None if reading is None else reading.verdict == label
            change = self.apply(Add((sample,), correct))
            return sentences.with_doubt(change, label, reading)

    def note_cleared(self, correct: bool = True) -> None:
        """A drawing was cleared without being taught: nobody objected to its reading. Kept if that is possible."""
        with self._lock:
            try:
                with self._open_store().writing() as writer:
                    writer.note_reading(correct, None)
                self._follow()
            except StoreError as error:
                self._note(error)

    def refresh(self) -> Change | None:
        """What another window or command did meanwhile, None for nothing; stores what is pending, if possible now."""
        with self._lock:
            stored = self._store_pending()
            try:
                difference = self._follow()
            except StoreError as error:
                self._note(error)
                return None
            if difference.is_empty:
                return sentences.stored_late(stored, self.n_mine) if stored else None
            return self._changed(Batch((), Text("changes from elsewhere")), Batch(), difference)

    def forgotten(self) -> Restore | None:
        """What brings back everything that was last forgotten, None where there is nothing (any more)."""
        with self._lock:
            if self._store is None:
                return None
            time = self._store.state("forgotten")
            ids = self._store.removed_at(time) if time else ()
            return Restore(ids) if ids else None

    # For the other modules of this package

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[Store]:
        """The store, for one thread at a time; StoreError while it cannot be had."""
        with self._lock:
            yield self._open_store()

    def write(self, command: Command, text: Text, name: Text, by: Beside | None = None) -> Change:
        """Apply a command, or else what `by` writes, whose inverse is to remove what it adds."""
        with self._lock:
            self._store_pending()
            inverse, difference = self._write(command, by)
            return replace(self._changed(command, inverse, difference), text=text, name=name)

    def reconnect(self) -> None:
        """Open the file that lies under the path now; StoreError where it cannot be."""
        with self._lock:
            self._connect()

    @property
    def snapshots(self) -> Snapshots:
        return self._snapshots

    @contextlib.contextmanager
    def holding(self) -> Iterator[Holdings]:
        """What is held in memory, for one thread at a time."""
        with self._lock:
            yield self._holdings

    # Inside

    @property
    def _holdings(self) -> Holdings:
        """Loaded at the first need: opening stays quick however large the set is."""
        if self._loaded is None:
            try:
                self._loaded = Holdings.load(self._store) if self._store is not None else Holdings()
            except StoreError as error:
                self._note(error)
                self._loaded = Holdings()
        return self._loaded

    def now(self) -> datetime:
        """In UTC."""
        return self._clock().astimezone(UTC)

    def _connect(self) -> Store:
        def back_up(connection: sqlite3.Connection, revision: int) -> None:
            self.backups.make(connection, revision, "migration")

        store = Store.open(self.path, before_migration=back_up)
        if self._store is not None:
            self._store.close()
        self._store = store
        self._error = None
        self._problem = sentences.read_only(self.path) if store.read_only else None
        if self._loaded is not None:
            fresh = Holdings.load(store)
            for sample in self._pending.samples.values():
                fresh.add(sample)
            self._missed = self._missed.then(self._loaded.become(fresh))
        return store

    def _note(self, error: StoreError) -> None:
        self._problem, self._error = error.text, error

    def _open_store(self) -> Store:
        """The store, opened again where its file was away or could only be read; StoreError while it cannot be had."""
        store = self._store
        if store is None:
            if self._error is not None and not isinstance(self._error, UnavailableError):
                raise self._error
        elif store.is_in_place:
            if not store.read_only:
                return store
        elif not self.path.parent.is_dir():
            raise UnavailableError("The folder or the file of {path} has gone away.", path=self.path)
        elif not self.path.exists():
            store.save_again()
        return self._connect()

    def _follow(self) -> Difference:
        if self._store is None:
            return Difference()
        difference = self._take_missed().then(self._holdings.follow(self._store))
        self._snapshots.follow(difference)
        return difference

    def _take_missed(self) -> Difference:
        """What became other while the file was away."""
        missed, self._missed = self._missed, Difference()
        return missed

    def _write(self, command: Command, by: Beside | None = None) -> tuple[Command, Difference]:
        """One transaction; its inverse is worked out inside it, so that nobody writes in between."""
        try:
            store = self._open_store()
            holdings = self._holdings
            if by is None:
                self._back_up(store, command)
            with contextlib.nullcontext() if by is None else by(store) as write_more, store.writing() as writer:
                others = self._take_missed().then(holdings.follow(store))
                inverse = invert(command, holdings.view)
                execute(command, writer, holdings.view, self.now().isoformat(timespec="microseconds"))
                if write_more is not None:
                    write_more(writer)
        except StoreError as error:
            self._note(error)
            raise
        self._problem = self._error = None
        own = holdings.follow(store)
        if by is not None:
            inverse = Remove(tuple(sample.id for sample in own.added))
        difference = others.then(own)
        self._snapshots.follow(difference)
        return inverse, difference

    def _back_up(self, store: Store, command: Command) -> None:
        """Before a mass change always, or it does not take place; before a day's first change if that is possible."""
        if size_of(command) >= MASS:
            self.backups.make(store.connection, store.revision(), "change")
        elif self.backups.is_due(store.revision()):
            with contextlib.suppress(StoreError):
                self.backups.make(store.connection, store.revision(), "daily")

    def _add(self, command: Add) -> Change:
        try:
            inverse, difference = self._write(command)
        except StoreError:
            inverse, difference = self._keep(command)
        return self._changed(command, inverse, difference)

    def _keep(self, command: Add) -> tuple[Command, Difference]:
        """In memory until it can be stored."""
        inverse = invert(command, self._holdings.view)
        self._pending.add(command)
        return inverse, self._in_memory([self._holdings.add(sample) for sample in command.samples])

    def _apply_to_pending(self, command: Command) -> tuple[Command, Difference | None]:
        """Undoing or relabelling what is not stored yet needs no disk."""
        inverse = invert(command, self._holdings.view)
        differences = self._pending.apply(command, self._holdings)
        return inverse, None if differences is None else self._in_memory(differences)

    def _in_memory(self, differences: list[Difference]) -> Difference:
        total = Difference()
        for difference in differences:
            total = total.then(difference)
        self._snapshots.follow(total)
        return total

    def _store_pending(self) -> int:
        """Store what is pending if the file can be had again; how many samples."""
        commands = self._pending.commands
        if not commands:
            return 0
        try:
            self._write(Batch(tuple(commands)))
        except StoreError:
            return 0
        n = len(self._pending)
        self._pending.clear()
        return n

    def _known(self, sample: Sample) -> Sample | None:
        """A sample made from exactly the same drawing."""
        found = codec.digest(sample.drawing, sample.picture)
        try:
            stored = self._store.find_digest(found) if self._store is not None else None
        except StoreError:
            stored = None
        return stored or self._pending.find_digest(found)

    def _teach_again(self, known: Sample, label: Label) -> Change:
        if known.label != label:
            return self.apply(Relabel((known.id,), label))
        return Change(Text("This very drawing is among your samples already."), Text("teach again"), self.n_mine)

    def _changed(self, command: Command, inverse: Command, difference: Difference) -> Change:
        return Change(
            text=sentences.done(command, self.n_mine),
            name=name_of(command),
            n_mine=self.n_mine,
            inverse=inverse,
            added=difference.added,
            removed=difference.removed,
            relabelled=difference.relabelled,
            excluded_changed=difference.excluded_changed,
            problem=self._problem if self._pending else None,
        )
