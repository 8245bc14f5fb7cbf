"""One open training set: commands go in, changes and recognizers come out."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import zip_longest
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.preprocessing.preprocess import is_blank, picture_of
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Drawing, Label, Sample
from digitpad.core.text import Text
from digitpad.session import messages
from digitpad.session.change import Change, as_one
from digitpad.session.commands import NOTHING, Add, Batch, Command, Restore, name_of
from digitpad.session.lessons import Device, Score, lesson, new_sample
from digitpad.session.recognizing.recognizer_cache import Metric, Mode, RecognizerCache, built_in_digits
from digitpad.session.sample_cache import SampleCache
from digitpad.session.set_file import Beside, SetFile
from digitpad.storage.errors import StoreError
from digitpad.storage.profile import Profile
from digitpad.storage.recovery.backups import Backups
from digitpad.storage.sets.patience import COMMAND_SECONDS, Patience
from digitpad.storage.sets.store import Store
from digitpad.storage.sets.unsaved_file import UnsavedFile, UnsavedOfAnotherSet

READINGS_COUNTED = 1000
WINDOW_SECONDS = 3.0
"""For which a step of the window waits for a lock; a lesson waits less, and is kept beside."""


class Session:
    """Safe to use from several threads; commands take effect one after the other.

    It opens even where the file cannot be used: `problem` then says why in a sentence, and what is taught is kept in
    memory until it can be stored.

    >>> import tempfile
    >>> from digitpad.core.ink import Ink
    >>> folder = tempfile.TemporaryDirectory()
    >>> session = Session.open(Path(folder.name))
    >>> hook = Ink.from_drawing([[[0, 30, 60, 50, 40, 30], [0, 1, 0, 30, 60, 100]]])
    >>> change = session.teach(hook, 1)  # on disk when it returns
    >>> session.recognizer("simple", n_neighbors=1).recognize(hook).verdict
    1
    >>> undone = session.apply(change.inverse)
    >>> session.n_mine
    0
    >>> session.close()
    >>> folder.cleanup()
    """

    def __init__(self, profile: Profile, path: Path, clock: Callable[[], datetime], may_wait: bool) -> None:
        self.profile = profile
        self.path = path
        self.backups = Backups.of(profile, path, clock)
        self._patience = Patience(WINDOW_SECONDS if may_wait else COMMAND_SECONDS)
        unsaved_file = UnsavedFile(path, profile.logs) if may_wait else None
        self._set_file = SetFile(path, self.backups, clock, unsaved_file, self._patience)
        self._lock = threading.RLock()

    @classmethod
    def open(
        cls,
        profile: Profile | Path | None = None,
        path: Path | None = None,
        *,
        strict: bool = False,
        may_wait: bool | None = None,
        clock: Callable[[], datetime] | None = None,
    ) -> Session:
        """Open the set at `path`, else the profile's own.

        `strict`: raise the StoreError instead of a `problem` where the file cannot be used. `may_wait` (unless strict):
        keep lessons that cannot be stored now for later, instead of raising the StoreError.
        """
        waits = may_wait if may_wait is not None else not strict
        chosen = profile if isinstance(profile, Profile) else Profile.open(profile)
        session = cls(chosen, path or chosen.samples_path, clock or (lambda: datetime.now(UTC)), waits)
        try:
            session.reconnect()
        except StoreError as error:
            if strict:
                raise
            session._set_file.note(error)
        if waits:
            session._set_file.take_over()
        return session

    def close(self) -> None:
        """Store what is unsaved if that is possible now, and leave the file whole for whoever copies it.

        What cannot be stored waits in a file for the next session.
        """
        self.stop_waiting()
        with self._lock:
            self._set_file.close()

    def stop_waiting(self) -> None:
        """Wait for no lock any more: the session is about to be closed. To be called from any thread."""
        self._patience.end()

    def settle(self) -> None:
        """Some seconds after the last change: leave all of it in the one file, and a backup of the day."""
        with self.exclusive() as store:
            store.settle()
            if not store.read_only and self.backups.is_due(store.connection):
                self.backups.make(store.connection, "daily", lambda: self._patience.is_ended)

    def unsaved_of_other_sets(self) -> list[UnsavedOfAnotherSet]:
        """Lessons that wait for another set, in the places where those of this one would."""
        with self._lock:
            return self._set_file.unsaved.of_other_sets()

    def adopt(self, found: UnsavedOfAnotherSet) -> Change:
        """Learn in this set what waited for another."""
        with self._lock:
            n = self._set_file.take_over(found.path)
            return messages.stored_late(n, self.n_mine)

    # State

    @property
    def problem(self) -> Text | None:
        """Why nothing can be stored at the moment, and where what is taught waits; None when all is well."""
        problem, place = self._set_file.problem, self._set_file.unsaved.path
        return problem if problem is None or not self.n_unsaved else messages.kept(problem, place)

    @property
    def is_read_only(self) -> bool:
        """Can the file only be read?"""
        store = self._set_file.store
        return store is None or store.read_only

    @property
    def is_personal(self) -> bool:
        """Is this the profile's own set, or another file?"""
        return self.path == self.profile.samples_path

    @property
    def n_unsaved(self) -> int:
        """Samples that were taught and are not on disk yet."""
        return len(self._set_file.unsaved)

    @property
    def n_mine(self) -> int:
        """How many samples the person has."""
        with self.sample_cache() as cache:
            return len(cache.mine)

    @property
    def excluded(self) -> frozenset[str]:
        """Ids of the built-in samples that are excluded."""
        with self.sample_cache() as cache:
            return cache.excluded

    def samples(self, all: bool = False) -> list[Sample]:
        """The person's own in the order of teaching, before them the built-in ones if `all`; without their drawings."""
        with self.sample_cache() as cache:
            return [*(built_in_digits() if all else ()), *cache.mine.values()]

    def drawn(self, ids: Iterable[str]) -> list[Sample]:
        """Samples of the person's own with their drawings, those of `ids` that exist."""
        with self._lock:
            return self._set_file.drawn(ids)

    def sample(self, sample_id: str) -> Sample | None:
        """One sample with its drawing, the person's own or a built-in one."""
        built_in = (sample for sample in built_in_digits() if sample.id == sample_id)
        return next(iter(self.drawn([sample_id])), None) or next(built_in, None)

    def score(self) -> Score:
        """How well the last drawings were read before they were taught; what was taken back does not count."""
        with self._lock:
            store = self._set_file.store
            readings = self._set_file.unsaved.readings()
            with contextlib.suppress(StoreError):
                readings += store.readings(READINGS_COUNTED - len(readings)) if store is not None else []
            return Score(len(readings), sum(readings))

    def writers(self) -> list[str]:
        """The names of all whose samples are in the set, as far as they are known."""
        with self.sample_cache() as cache:
            return sorted({sample.author for sample in cache.mine.values()} - {""})

    def forgotten(self) -> Restore | None:
        """What brings back everything that was last forgotten, None where there is nothing (any more)."""
        with self._lock:
            store = self._set_file.store
            time = store.state("forgotten") if store is not None else ""
            ids = store.removed_at(time) if store is not None and time else ()
            return Restore(ids) if ids else None

    def recognizer(
        self,
        mode: Mode = "default",
        *,
        n_neighbors: int | None = None,
        metric: Metric = "l2",
        writer: str | None = None,
    ) -> Recognizer:
        """An immutable snapshot that knows all that is taught so far.

        Until `prepare` has run, the plain set answers for the default recognizer, too. `n_neighbors` and `metric` are
        the simple mode's. `writer`: who draws, so that the samples of others weigh as plain ones; None: all are own.
        """
        with self.sample_cache() as cache:
            return self.snapshots.get(mode, n_neighbors, metric, cache, writer)

    # What changes it

    def apply(self, command: Command) -> Change:
        """Do it; returns when it is on disk, all or nothing.

        Where the file cannot be written, `Add` is kept in memory (`Change.problem` says so); other commands raise the
        StoreError and change nothing.
        """
        with self._lock:
            self._set_file.store_unsaved()
            if isinstance(command, Add):
                return self._changed(command, *self._set_file.write_or_keep(command))
            done = self._set_file.write_to_unsaved(command) or self._set_file.write(command)
            return self._changed(command, *done)

    def teach(
        self,
        drawing: Drawing,
        label: Label,
        reading: Recognition | None = None,
        device: Device = "mouse",
        writer: str = "",
    ) -> Change:
        """Learn that `drawing` was a `label`, by the hand of `writer`; `reading` is what was shown for it.

        The same drawing is not stored twice: with another label it is relabelled.
        """
        if reading is None and is_blank(drawing):
            raise UserError("There is no drawing to learn yet.")
        picture = reading.steps.picture if reading is not None else picture_of(drawing)
        sample = new_sample(drawing, label, picture, self.now(), device, writer)
        with self._lock:
            command = lesson(sample, None if reading is None else reading.verdict, self._set_file.find_same)
            if command is None:
                return messages.known_already(Text("teach again"), self.n_mine)
            change = self.apply(command)
            return messages.with_doubt(change, label, reading) if isinstance(command, Add) else change

    def teach_number(
        self,
        digits: Sequence[tuple[Drawing, Label]],
        read_as: Sequence[Label] = (),
        device: Device = "mouse",
        writer: str = "",
    ) -> Change:
        """Learn the digits of one number, each as a sample of its own: all of them or none, in one step.

        `read_as`: what each was read as. A drawing that is stored already is not stored twice.
        """
        now = self.now()
        samples = [new_sample(drawing, label, picture_of(drawing), now, device, writer) for drawing, label in digits]
        with self._lock:
            parts = [
                part
                for sample, read in zip_longest(samples, read_as[: len(digits)])
                if (part := lesson(sample, read, self._set_file.find_same)) is not None
            ]
            name = Text("teach a number of {n} digits", n=len(digits))
            if not parts:
                return messages.known_already(name, self.n_mine)
            try:
                change = self.apply(Batch(tuple(parts), name))
            except StoreError:  # kept in memory, digit by digit, until it can be written
                change = as_one([self.apply(part) for part in parts])
            text = Text("{n} digits learnt; samples in the set: {mine}.", n=len(digits), mine=self.n_mine)
            return replace(change, text=text, name=name)

    def refresh(self) -> Change | None:
        """What another window or command did meanwhile, None for nothing; stores what is unsaved, if possible now."""
        with self._lock:
            stored = self._set_file.store_unsaved()
            try:
                change = self._set_file.follow()
                self._set_file.look_again()
            except StoreError as error:
                self._set_file.note(error)
                return None
            if change.is_empty:
                return messages.stored_late(stored, self.n_mine) if stored else None
            return self._changed(Batch((), Text("changes from elsewhere")), NOTHING, change)

    # What the other modules of `session` build on

    def now(self) -> datetime:
        """In UTC."""
        return self._set_file.now()

    @property
    def snapshots(self) -> RecognizerCache:
        """The recognizers that are kept up to date."""
        return self._set_file.snapshots

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[Store]:
        """The store, for one thread at a time; StoreError while it cannot be had."""
        with self._lock:
            store = self._set_file.open_store()
            with store.told_of_its_shape():
                yield store

    @contextlib.contextmanager
    def sample_cache(self) -> Iterator[SampleCache]:
        """What is held in memory, for one thread at a time."""
        with self._lock:
            yield self._set_file.sample_cache

    def write(self, command: Command, text: Text, name: Text, by: Beside | None = None) -> Change:
        """Apply a command, or else what `by` writes, whose inverse is to remove what it adds."""
        with self._lock:
            self._set_file.store_unsaved()
            return replace(self._changed(command, *self._set_file.write(command, by)), text=text, name=name)

    def reconnect(self) -> None:
        """Open the file that lies under the path now; StoreError where it cannot be."""
        with self._lock:
            self._set_file.connect()

    def _changed(self, command: Command, inverse: Command, change: Change) -> Change:
        return replace(
            change,
            text=messages.done(command, self.n_mine),
            name=name_of(command),
            n_mine=self.n_mine,
            inverse=inverse,
            problem=self.problem if self.n_unsaved else None,
        )
