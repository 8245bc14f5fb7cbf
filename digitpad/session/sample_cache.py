"""The samples of an open set in memory, kept in step with the file."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from digitpad.core.samples import Label, Sample
from digitpad.session.commands import SetView
from digitpad.storage.store import Store

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


@dataclass(frozen=True, eq=False)
class Difference:
    """What became other in memory: see `Change`."""

    added: tuple[Sample, ...] = ()
    removed: tuple[str, ...] = ()
    relabelled: tuple[Sample, ...] = ()
    excluded_changed: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is different."""
        return not (self.added or self.removed or self.relabelled or self.excluded_changed)

    def then(self, later: Difference) -> Difference:
        """Both, one after the other."""
        return Difference(
            self.added + later.added,
            self.removed + later.removed,
            self.relabelled + later.relabelled,
            self.excluded_changed or later.excluded_changed,
        )


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

    def follow(self, store: Store) -> Difference:
        """Take in what was written to the file since the last look, by whomever."""
        revision = store.revision()
        if revision == self.revision:
            return Difference()
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
        difference = Difference(tuple(added), tuple(removed), tuple(relabelled), excluded != self.excluded)
        self.excluded, self.revision = excluded, revision
        self._take(difference)
        return difference

    def become(self, fresh: SampleCache) -> Difference:
        """Hold what `fresh` holds; what has stayed the same stays the same object."""
        difference = Difference(
            tuple(sample for name, sample in fresh.mine.items() if name not in self.mine),
            tuple(name for name in self.mine if name not in fresh.mine),
            tuple(s for name, s in fresh.mine.items() if name in self.mine and not _same(self.mine[name], s)),
            fresh.excluded != self.excluded,
        )
        self.excluded, self.revision = fresh.excluded, fresh.revision
        self._take(difference)
        return difference

    def add(self, sample: Sample) -> Difference:
        """One that is not on disk yet."""
        difference = Difference(added=(replace(sample, drawing=None),))
        self._take(difference)
        return difference

    def drop(self, sample_id: str) -> Difference:
        """Forget a sample of the person's."""
        difference = Difference(removed=(sample_id,))
        self._take(difference)
        return difference

    def relabel(self, sample_id: str, label: Label) -> Difference:
        """Give a sample of the person's another label."""
        difference = Difference(relabelled=(replace(self.mine[sample_id], label=label),))
        self._take(difference)
        return difference

    def _take(self, difference: Difference) -> None:
        for name in difference.removed:
            del self.mine[name]
        self.mine.update((sample.id, sample) for sample in (*difference.added, *difference.relabelled))


def _same(known: Sample, stored: Sample) -> bool:
    return known.label == stored.label and bool((known.picture == stored.picture).all())
