"""Immutable recognizers that know the current set, cached by mode."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Literal

from digitpad.core.recognizer import Recognizer, built_in_samples, simple_recognizer
from digitpad.core.recognizers.reference_recognizer import ReferenceRecognizer
from digitpad.core.samples import Drawing, Sample
from digitpad.session.change import Change
from digitpad.session.recognizing.deferred_recognizer import DeferredRecognizer
from digitpad.session.sample_cache import SampleCache
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.errors import StoreError

Mode = Literal["default", "simple"]
Metric = Literal["l1", "l2"]
Drawn = Callable[[Iterable[str]], list[Sample]]
"""Fetches samples with their drawings by id."""

SIMPLE_NEIGHBORS = 5
AT_ONCE = 200
"""As many samples are learnt on the spot; more (an import) are left to `preparing`, which runs in the background."""


@cache
def built_in_digits() -> tuple[Sample, ...]:
    """The 1,797 samples of `load_digits`."""
    return tuple(built_in_samples(*load_built_in_digits()))


class RecognizerCache:
    """One recognizer a mode, brought up to date by changes instead of being made anew."""

    def __init__(self, drawn: Drawn) -> None:
        self._drawn = drawn
        self._simple: dict[Mode, tuple[tuple[int, Metric], Recognizer]] = {}
        self._default: ReferenceRecognizer | None = None
        self._seen: tuple[ReferenceRecognizer, str | None, ReferenceRecognizer] | None = None
        self._known: dict[str, Sample] = {}
        self.is_behind = False

    @property
    def default(self) -> tuple[ReferenceRecognizer, dict[str, Sample]] | None:
        """The default recognizer and what it knows of the person's own; None before it stands."""
        return None if self._default is None else (self._default, self._known)

    def set_default(self, recognizer: ReferenceRecognizer, known: dict[str, Sample]) -> None:
        """Take `recognizer`, which knows the samples `known`, as the one to bring up to date from now on."""
        self._default, self._known = recognizer, known
        self._simple.pop("default", None)

    def get(
        self,
        mode: Mode,
        n_neighbors: int | None,
        metric: Metric,
        cache: SampleCache,
        writer: str | None = None,
    ) -> Recognizer:
        """Before the default recognizer stands, a simple one answers for it; it, too, reads what was just taught."""
        is_standing_in = mode == "default"
        if is_standing_in and self._default is not None:
            return self._as_seen_by(self._default, writer)
        settings = (SIMPLE_NEIGHBORS if is_standing_in else n_neighbors or SIMPLE_NEIGHBORS, metric)
        held = self._simple.get(mode)
        if held is None or held[0] != settings:
            made = DeferredRecognizer(_simple(cache, *settings, nearer_is_louder=is_standing_in))
            held = self._simple[mode] = (settings, made)
        return held[1]

    def _as_seen_by(self, recognizer: ReferenceRecognizer, writer: str | None) -> Recognizer:
        """The same object as long as neither changes: views compare by identity."""
        if self._seen is None or self._seen[0] is not recognizer or self._seen[1] != writer:
            self._seen = (recognizer, writer, recognizer.for_writer(writer))
        return self._seen[2]

    def follow(self, change: Change, drawings: Mapping[str, Drawing]) -> None:
        """Learn what was added, forget what was removed. `drawings`, by id, need not be read from the file."""
        if change.is_empty:
            return
        if change.excluded_changed:
            self._simple = {}
        changed = (*change.added, *change.relabelled)
        gone = {*change.removed, *(sample.id for sample in change.relabelled)}
        for mode, (settings, simple) in list(self._simple.items()):
            if isinstance(simple, DeferredRecognizer) and not simple.is_made:
                del self._simple[mode]
            else:
                self._simple[mode] = (settings, simple.with_samples(changed, gone))
        if self._default is not None:
            self._teach_default(changed, gone, drawings)

    def _teach_default(self, changed: tuple[Sample, ...], gone: set[str], drawings: Mapping[str, Drawing]) -> None:
        if len(changed) + len(gone) > AT_ONCE:
            self.is_behind = True
            return
        assert self._default is not None
        try:
            drawn = self._with_drawings(changed, drawings)
        except StoreError:
            # The disk failed just after it had written; `preparing` learns them when it can be read again.
            self.is_behind = True
            return
        self._default = self._default.with_samples(drawn, gone)
        self._known = {name: sample for name, sample in self._known.items() if name not in gone}
        self._known.update((sample.id, sample) for sample in changed)

    def _with_drawings(self, samples: tuple[Sample, ...], drawings: Mapping[str, Drawing]) -> list[Sample]:
        """`samples` with their drawings, those that can be read; StoreError where the file cannot be."""
        stored = self._drawn(sample.id for sample in samples if sample.id not in drawings)
        at_hand = [replace(sample, drawing=drawings[sample.id]) for sample in samples if sample.id in drawings]
        return [*stored, *at_hand]


def _simple(
    cache: SampleCache, n_neighbors: int, metric: Metric, *, nearer_is_louder: bool
) -> Callable[[], Recognizer]:
    """What makes the simple recognizer of the samples that are in use now."""
    excluded, mine = cache.excluded, tuple(cache.mine.values())

    def make() -> Recognizer:
        built_in = [sample for sample in built_in_digits() if sample.id not in excluded]
        return simple_recognizer(
            built_in, mine, n_neighbors=n_neighbors, metric=metric, nearer_is_louder=nearer_is_louder
        )

    return make
