"""A file of labelled drawings, opened once for whoever wants it: looked at, treated, and what was noticed told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from enum import Enum
from pathlib import Path

from digitpad.core.progress import Report, part_of, silent
from digitpad.core.text import Text
from digitpad.storage import formats
from digitpad.storage.formats import Format, Record, format_of
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.set_check.check import Collector, SetCheck, check_collected, check_pictures, without_proposal
from digitpad.storage.set_check.treatment import Treatment, Turn

_FIRST_SHOWN = (6, 24, 60)
"""How many of the first drawings are shown while the rest is read, of those that come one by one."""
_TRANSPOSED_NAMES = re.compile(r"(^|[^a-z])emnist", re.IGNORECASE)


class Mode(Enum):
    """What becomes of what the look finds: it is done where it is sure, only told, or neither."""

    TREAT = "treat"
    TELL = "tell"
    AS_IS = "as is"


class Source:
    """One file. `treatment`: what was done to its drawings; `check`: what the look found, once all were read."""

    def __init__(
        self,
        path: Path,
        format: Format | None = None,
        treatment: Treatment | None = None,
        *,
        show_first: Callable[[Sequence[Record]], None] | None = None,
    ) -> None:
        """`treatment`: decided before, without a look; `show_first` gets the first drawings as they lie in the file."""
        self.path = path
        self._show_first = show_first
        self.format = format or format_of(path)
        self.check = SetCheck()
        self.treatment = treatment or Treatment()
        self._is_decided = treatment is not None
        self._notes: tuple[Text, ...] = ()

    @property
    def notes(self) -> tuple[Text, ...]:
        """What was noticed about the file, what the look found if it matters, what was done, what could be."""
        found = self.check.notes() if self.check.treatment or self.is_doubtful else ()
        return (*self._notes, *found, *self.treatment.deed(), *self.proposal.proposal())

    @property
    def is_doubtful(self) -> bool:
        """Does next to no drawing read as it is labelled? Then the labels are not believed."""
        return self.check.is_doubtful and not self.format.lossless

    @property
    def proposal(self) -> Treatment:
        """What the look proposes and nobody has done yet."""
        return self.check.treatment if self.check.treatment != self.treatment else Treatment()

    def pictures(self, mode: Mode, report: Report = silent) -> PictureSet | None:
        """All of them as one array, treated; None for a file that holds none of one size."""
        if self._show_first is not None and self.format.first is not None:
            self._show(self.format.first(self.path, _FIRST_SHOWN[-1]))
        found = formats.load_pictures(self.path, self.format, part_of(report, 0.0, 0.8))
        if found is None or not len(found):
            return found
        self._show(found)
        self._notes = found.notes
        if not self._is_decided and mode is not Mode.AS_IS:
            self._look(check_pictures(found, lambda: report(0.8)), mode)
        found = self.treatment.pictures(found)
        if labels := {word: str(label) for word, label in self.treatment.labels.items()}:
            found = replace(found, labels=found.labels.renamed(labels))
        if self._is_decided:
            self.check = without_proposal(check_pictures(found, lambda: report(0.8)))
        return found

    def records(self, mode: Mode, report: Report = silent) -> Iterator[Record]:
        """One by one, treated as far as that was decided before the first.

        Drawings that come one by one are looked at as they pass: where the look is sure, they have to be read again
        (`wants_another_reading`).
        """
        found = self.pictures(mode, part_of(report, 0.0, 0.5))
        if found is not None:
            yield from found.records(part_of(report, 0.5, 1.0))
        else:
            yield from self.stream(mode, report)

    def stream(self, mode: Mode, report: Report = silent) -> Iterator[Record]:
        """`records` of a file that holds no pictures of one size."""
        collector = Collector()
        labels = {word: str(label) for word, label in self.treatment.labels.items()}
        found = formats.read(self.path, self.format, report)
        first: list[Record] = []
        for record in found:
            if self._show_first is not None and len(first) < _FIRST_SHOWN[-1]:
                first.append(record)
                if len(first) in _FIRST_SHOWN:
                    self._show_first(tuple(first))
            treated = self.treatment.record(record)
            treated = replace(treated, name=labels[record.name]) if record.name in labels else treated
            if mode is not Mode.AS_IS and not record.origin:  # what digitpad wrote itself was believed before
                collector.note(treated)
            yield treated
        self._notes = found.notes
        if mode is not Mode.AS_IS:
            self.check = self._named(check_collected(collector))
            if self._is_decided:
                self.check = without_proposal(self.check)

    def wants_another_reading(self, mode: Mode) -> Treatment | None:
        """What should have been done to the records that passed; None where all is well."""
        if mode is Mode.TREAT and not self._is_decided and self.check.is_sure and not self.treatment:
            return self.check.treatment
        return None

    def _show(self, found: PictureSet | None) -> None:
        if self._show_first is not None and found is not None:
            self._show_first(tuple(found.rows(slice(0, _FIRST_SHOWN[-1])).records()))

    def _named(self, check: SetCheck) -> SetCheck:
        """With what names say, of the file or of those in a folder or zip file, where the look says nothing else."""
        if check.treatment.turn not in (Turn.NONE, Turn.TRANSPOSED) or check.reads_well:
            return check
        if not any(map(_TRANSPOSED_NAMES.search, formats.names_within(self.path))):
            return check
        return replace(check, treatment=replace(check.treatment, turn=Turn.TRANSPOSED), by_name=True)

    def _look(self, check: SetCheck, mode: Mode) -> None:
        self.check = check = self._named(check)
        if mode is Mode.TREAT and check.is_sure:
            self.treatment = check.treatment
            labels = check.treatment.labels
            words = {str(labels.get(word, word)): reading for word, reading in check.words.items()}
            self.check = replace(check, words=words)  # as they are called from now on
