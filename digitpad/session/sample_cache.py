"""The samples of an open set in memory, kept in step with the file."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from digitpad.core.samples import Label, Sample
from digitpad.session.change import Change
from digitpad.session.commands import SetView
from digitpad.storage.sets.store import Store

MANY = 5000
"""Samples: to look through so many for garbage holds every thread up for some 5 ms, through 100,000 for 100."""


@contextlib.contextmanager
def _passed_over_by_the_collector() -> Iterator[None]:
    """What is made meanwhile is never looked through for cycles (samples are in none) but freed as ever when unused."""
    gc.collect(1)  # young garbage would else be kept; the old is little, and a full look is what is to be spared
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


@dataclass
class SampleCache:
    """Samples in use by id, without drawings, in the order of teaching; `revision` is the file's when last looked."""

    mine: dict[str, Sample] = field(default_factory=dict)
    excluded: frozenset[str] = frozenset()
    revision: int = 0

    @classmethod
    def load(cls, store: Store) -> SampleCache:
        """Everything of a store, without the drawings."""
        revision = store.revision()
        with _passed_over_by_the_collector() if store.count() > MANY else contextlib.nullcontext():
            return cls({sample.id: sample for sample in store.samples()}, store.excluded(), revision)

    @property
    def view(self) -> SetView:
        """What commands are inverted by: a snapshot."""
        return SetView(self.mine, self.excluded)

    def follow(self, store: Store) -> Change:
        """Take in what was written to the file since the last look, by whomever."""
        revision = store.revision()
        if revision == self.revision:
            return Change()
        rows = store.changed_since(self.revision)
        excluded = store.excluded()
        added, removed, relabelled = [], [], []
        for row in rows:
            known = self.mine.get(row.sample.id)
            if row.removed and known is not None:
                removed.append(row.sample.id)
            elif not row.removed and known is None:
                added.append(row.sample)
            elif not row.removed and known is not None and not _same(known, row.sample):
                relabelled.append(row.sample)
        change = Change(
            added=tuple(added),
            removed=tuple(removed),
            relabelled=tuple(relabelled),
            excluded_changed=excluded != self.excluded,
        )
        self.excluded, self.revision = excluded, revision
        self._take(change)
        return change

    def become(self, fresh: SampleCache) -> Change:
        """Hold what `fresh` holds; what has stayed the same stays the same object."""
        change = Change(
            added=tuple(sample for name, sample in fresh.mine.items() if name not in self.mine),
            removed=tuple(name for name in self.mine if name not in fresh.mine),
            relabelled=tuple(
                s for name, s in fresh.mine.items() if name in self.mine and not _same(self.mine[name], s)
            ),
            excluded_changed=fresh.excluded != self.excluded,
        )
        self.excluded, self.revision = fresh.excluded, fresh.revision
        self._take(change)
        return change

    def add(self, sample: Sample) -> Change:
        """One that is not on disk yet."""
        change = Change(added=(replace(sample, drawing=None),))
        self._take(change)
        return change

    def drop(self, sample_id: str) -> Change:
        """Forget a sample of the person's."""
        change = Change(removed=(sample_id,))
        self._take(change)
        return change

    def relabel(self, sample_id: str, label: Label) -> Change:
        """Give a sample of the person's another label."""
        change = Change(relabelled=(replace(self.mine[sample_id], label=label),))
        self._take(change)
        return change

    def _take(self, change: Change) -> None:
        for name in change.removed:
            del self.mine[name]
        self.mine.update((sample.id, sample) for sample in (*change.added, *change.relabelled))


def _same(known: Sample, stored: Sample) -> bool:
    return known.label == stored.label and bool((known.picture == stored.picture).all())
