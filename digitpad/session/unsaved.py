"""Samples that were taught while the file could not be written: kept in memory until it can."""

from __future__ import annotations

from dataclasses import replace

from digitpad.core.samples import Sample
from digitpad.session.commands import Add, Command, Relabel, Remove
from digitpad.session.sample_cache import Difference, SampleCache
from digitpad.storage import codec


class UnsavedSamples:
    """One entry a sample, in the order of teaching, with what it was read as before."""

    def __init__(self) -> None:
        self._entries: dict[str, Add] = {}

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def commands(self) -> list[Add]:
        return list(self._entries.values())

    @property
    def samples(self) -> dict[str, Sample]:
        """By id, with their drawings."""
        return {name: entry.samples[0] for name, entry in self._entries.items()}

    def add(self, command: Add) -> None:
        for sample in command.samples:
            self._entries[sample.id] = Add((sample,), command.read_as)

    def apply(self, command: Command, holdings: SampleCache) -> list[Difference] | None:
        """Do `command` here if it concerns pending samples alone; None if it does not."""
        if not isinstance(command, Remove | Relabel) or not command.ids or not set(command.ids) <= self._entries.keys():
            return None
        if isinstance(command, Remove):
            for name in command.ids:
                del self._entries[name]
            return [holdings.drop(name) for name in command.ids]
        for name in command.ids:
            entry = self._entries[name]
            self._entries[name] = Add((replace(entry.samples[0], label=command.label),), entry.read_as)
        return [holdings.relabel(name, command.label) for name in command.ids]

    def readings(self) -> list[bool]:
        """Were those whose reading is known read right before they were taught?"""
        return [entry.read_as == entry.samples[0].label for entry in self.commands if entry.read_as is not None]

    def find_digest(self, digest: bytes) -> Sample | None:
        """A pending sample made from exactly this drawing."""
        same = (s for s in self.samples.values() if codec.digest(s.drawing, s.picture) == digest)
        return next(same, None)

    def clear(self) -> None:
        self._entries.clear()
