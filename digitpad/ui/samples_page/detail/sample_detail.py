"""What the detail view shows of one sample, computed in the background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from digitpad.core.preprocessing.cells import drawing_of
from digitpad.core.recognition import Neighbor, Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Sample
from digitpad.ui.samples_page.browse.findings import Changed, Findings


@dataclass(frozen=True, eq=False)
class SampleDetail:
    """`sample` with its drawing. `reading`: how the recognizer in use reads it without it.

    `neighbors` and `changed` come from the findings: the nearest other samples with their votes, and which samples are
    read differently because of this one; None where nothing was found yet.
    """

    sample: Sample
    is_excluded: bool
    reading: Recognition
    neighbors: Sequence[Neighbor] | None
    changed: Sequence[tuple[Sample, Changed]] | None
    answer: int | None

    @property
    def voting(self) -> Recognition:
        """The nearest other samples and their answer in place of the recognizer's; they refuse by their votes alone."""
        if self.neighbors is None or self.answer is None:
            return self.reading
        return replace(self.reading, neighbors=tuple(self.neighbors), verdict=self.answer, threshold=1.0)


def look_at(
    sample: Sample, row: int, is_excluded: bool, recognizer: Recognizer, findings: Findings | None
) -> SampleDetail:
    """`row`: the sample's place in the findings' catalog."""
    reading = recognizer.with_samples((), {sample.id}).recognize(drawing_of(sample))
    if findings is None or is_excluded:
        return SampleDetail(sample, is_excluded, reading, None, None, None)
    neighbors = findings.neighbors_of(row)
    changed = [(findings.catalog.samples[other.row], other) for other in findings.changed_by(row)]
    answer = int(findings.answers[row]) if neighbors else None
    return SampleDetail(sample, is_excluded, reading, neighbors or None, changed, answer)
