"""Held-out readings: each sample read by a recognizer that does not know it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from digitpad.core.preprocessing.cells import drawing_of
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Label, Sample

ASKED_UP_TO = 300
"""Samples: each takes some 15 ms. More are answered for by their nearest others alone."""


def read_without_themselves(
    recognizer: Recognizer, drawn: Sequence[Sample], report: Callable[[float], None]
) -> dict[str, Label]:
    """The verdict on each sample (with its drawing) where the recognizer knows all but this one, by id."""
    verdicts = {}
    for done, sample in enumerate(drawn):
        report(done / len(drawn))
        verdicts[sample.id] = recognizer.with_samples((), {sample.id}).recognize(drawing_of(sample)).verdict
    return verdicts
