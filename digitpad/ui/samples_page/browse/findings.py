"""What reading every sample by the others found, laid out as the catalog is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitpad.core.recognition import Neighbor
from digitpad.core.samples import Label
from digitpad.core.typing import Indices
from digitpad.evaluation.duplicates import near_duplicates
from digitpad.evaluation.leave_one_out import LeaveOneOut, leave_one_out
from digitpad.experiments.observer import Observer
from digitpad.ui.samples_page.browse.catalog import Catalog

UNASKED = 255
"""In place of an answer: the sample is excluded, or newer than what was found."""


@dataclass(frozen=True)
class Changed:
    """Another sample, by row, and how it is read without and with the one that was asked about."""

    row: int
    without: int
    with_it: int


@dataclass(frozen=True, eq=False)
class Findings:
    """`answers` (n,): what the others say of each sample, `UNASKED` where unknown. `doubt` (n,): the share against it.

    `groups` (n,): the lowest row of those that are nearly the same drawing, -1 without any. All by catalog row;
    `table` and `rows` (the catalog row of each of the table's) hold the neighbours themselves. `verdicts`: how the
    recognizer in use reads samples that it does not know, by id, as far as it was asked.
    """

    catalog: Catalog
    rows: Indices
    table: LeaveOneOut
    answers: NDArray[np.uint8]
    doubt: NDArray[np.float32]
    groups: Indices
    verdicts: Mapping[str, Label] = field(default_factory=dict)

    @classmethod
    def of(cls, catalog: Catalog, observer: Observer | None = None) -> Findings:
        """Ask about every sample in use; see `leave_one_out` for what it takes."""
        rows = np.flatnonzero(~catalog.is_excluded)
        table = leave_one_out(catalog.pictures[rows], catalog.labels[rows], observer=observer)
        answers = np.full(len(catalog), UNASKED, np.uint8)
        doubt = np.zeros(len(catalog), np.float32)
        groups = np.full(len(catalog), -1, np.intp)
        found = near_duplicates(table)
        answers[rows], doubt[rows] = table.answers, table.doubt
        groups[rows] = np.where(found < 0, -1, rows[found])
        return cls(catalog, rows, table, answers, doubt, groups)

    @property
    def is_wrong(self) -> NDArray[np.bool_]:
        """Samples that are taken for something else without themselves."""
        return np.asarray((self.readings != self.catalog.labels) & (self.readings != UNASKED))

    @cached_property
    def readings(self) -> NDArray[np.uint8]:
        """The recognizer's verdicts where it was asked, else the answers of the nearest others."""
        readings = self.answers.copy()
        for name, verdict in self.verdicts.items():
            if name in self.catalog.row_of:
                readings[self.catalog.row_of[name]] = verdict
        return readings

    def carried_to(self, catalog: Catalog) -> Findings:
        """The same answers for a changed set, until it is asked anew: what is new is unasked."""
        old = np.array([self.catalog.row_of.get(sample.id, -1) for sample in catalog.samples], dtype=np.intp)
        new = np.full(len(self.catalog) + 1, -1, np.intp)  # its last place is that of "none", as in the arrays below
        new[old[old >= 0]] = np.flatnonzero(old >= 0)
        return Findings(
            catalog,
            new[self.rows],
            self.table,
            np.append(self.answers, np.uint8(UNASKED))[old],
            np.append(self.doubt, np.float32(0.0))[old],
            new[np.append(self.groups, -1)[old]],
            self.verdicts,
        )

    def neighbors_of(self, row: int) -> Sequence[Neighbor]:
        """Those that voted about a sample, nearest first."""
        place = self._place(row)
        if place is None:
            return ()
        voters = zip(*self.table.voters(place), strict=True)
        return [
            Neighbor.of_sample(self.catalog.samples[int(self.rows[other])], distance, weight)
            for other, distance, weight in voters
            if self.rows[other] >= 0
        ]

    def changed_by(self, row: int) -> Sequence[Changed]:
        """Other samples that are read differently because of this one."""
        place = self._place(row)
        if place is None:
            return ()
        effect = self.table.effect_of(place)
        found = zip(self.rows[effect.rows].tolist(), effect.without.tolist(), effect.with_it.tolist(), strict=True)
        return [Changed(*values) for values in found if values[0] >= 0]

    def _place(self, row: int) -> int | None:
        """The table's row of a catalog row."""
        found = np.flatnonzero(self.rows == row)
        return int(found[0]) if len(found) else None
