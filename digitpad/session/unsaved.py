"""Samples that were taught while the file could not be written: kept until it can, in memory and in a file beside."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from digitpad.core.samples import Sample
from digitpad.session.change import Change
from digitpad.session.commands import Add, Command, Relabel, Remove
from digitpad.session.sample_cache import SampleCache
from digitpad.storage.sets import codec
from digitpad.storage.sets.unsaved_file import UnsavedFile, UnsavedOfAnotherSet, UnsavedSample


class UnsavedSamples:
    """One entry a sample, in the order of teaching, with what it was read as before."""

    def __init__(self, file: UnsavedFile | None) -> None:
        """Without a file nothing may wait."""
        self._entries: dict[str, Add] = {}
        self._file = file

    @property
    def is_open(self) -> bool:
        """Whether samples may wait here at all."""
        return self._file is not None

    @property
    def path(self) -> Path | None:
        """The file that holds them, too; None where there is none."""
        return None if self._file is None else self._file.path

    def take_over(self, known: Callable[[], Collection[str]], path: Path | None = None) -> list[Sample]:
        """What earlier sessions left, or what is in `path` of an `UnsavedOfAnotherSet`; not what is stored already."""
        if self._file is None:
            return []
        lessons = self._file.take_over(path)
        if not lessons:
            return []
        stored = known()
        lessons = [lesson for lesson in lessons if lesson.sample.id not in stored]
        for lesson in lessons:
            self._entries[lesson.sample.id] = Add((lesson.sample,), lesson.read_as)
        self._keep()
        return [lesson.sample for lesson in lessons]

    def of_other_sets(self) -> list[UnsavedOfAnotherSet]:
        """What waits for other sets."""
        return [] if self._file is None else self._file.of_other_sets()

    def release(self) -> None:
        """Leave what could not be stored to the next session."""
        if self._file is not None:
            self._file.release()

    def _keep(self) -> None:
        if self._file is not None:
            self._file.keep([UnsavedSample(entry.samples[0], entry.read_as) for entry in self._entries.values()])

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def commands(self) -> list[Add]:
        """One `Add` a sample, in the order of teaching."""
        return list(self._entries.values())

    @property
    def samples(self) -> dict[str, Sample]:
        """By id, with their drawings."""
        return {name: entry.samples[0] for name, entry in self._entries.items()}

    def add(self, command: Add) -> None:
        """Keep the samples of `command`, each by its id."""
        for sample in command.samples:
            self._entries[sample.id] = Add((sample,), command.read_as)
        self._keep()

    def apply(self, command: Command, cache: SampleCache) -> list[Change] | None:
        """Do `command` here if it concerns unsaved samples alone; None if it does not."""
        if not isinstance(command, Remove | Relabel) or not command.ids or not set(command.ids) <= self._entries.keys():
            return None
        if isinstance(command, Remove):
            for name in command.ids:
                del self._entries[name]
            self._keep()
            return [cache.drop(name) for name in command.ids]
        for name in command.ids:
            entry = self._entries[name]
            self._entries[name] = Add((replace(entry.samples[0], label=command.label),), entry.read_as)
        self._keep()
        return [cache.relabel(name, command.label) for name in command.ids]

    def readings(self) -> list[bool]:
        """Were those whose reading is known read right before they were taught?"""
        return [entry.read_as == entry.samples[0].label for entry in self.commands if entry.read_as is not None]

    def find_digest(self, digest: bytes) -> Sample | None:
        """A unsaved sample made from exactly this drawing."""
        same = (s for s in self.samples.values() if codec.digest(s.drawing, s.picture) == digest)
        return next(same, None)

    def drop(self, n: int) -> None:
        """The first `n` are stored."""
        for name in list(self._entries)[:n]:
            del self._entries[name]
        self._keep()
