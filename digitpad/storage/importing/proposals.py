"""Labels that only reading proposes: of sheets without labels, and of boxes that read as another digit by far.

Such a drawing's label is written as "7?", which is no label: it is left out until a person says that it is one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from digitpad.core.label_words import label_of
from digitpad.core.samples import NOT_A_DIGIT, Drawing, Label
from digitpad.core.segmentation.alignment import FAR
from digitpad.core.text import Text
from digitpad.core.typing import Doubles
from digitpad.storage.formats import Record

Scores = Callable[[Sequence[Drawing]], Doubles]
"""As `Recognizer.score`."""

_PROPOSAL = re.compile("([0-9])[?]")


def proposed_label(name: str) -> Label | None:
    """The digit that a name only proposes; None for any other name."""
    found = _PROPOSAL.fullmatch(name)
    return int(found[1]) if found else None


@dataclass
class Proposer:
    """Counts what it proposes for the drawings of one file, and what is left without any."""

    score: Scores
    n_doubtful: int = 0
    n_read: int = 0
    n_unread: int = 0

    def records(self, records: Iterable[Record]) -> Iterator[Record]:
        """The same records; the names of those in doubt are proposals."""
        for record in records:
            yield replace(record, name=self._name(record)) if _is_open(record) else record

    @property
    def notes(self) -> tuple[Text, ...]:
        """To be said of the file."""
        doubtful, read, unread = self.n_doubtful, self.n_read, self.n_unread
        counted = (
            (
                doubtful,
                Text("{n} boxes read as another digit by far: see whether they are what was asked for", n=doubtful),
            ),
            (read, Text("{n} drawings have no label: what they read as is only proposed", n=read)),
            (unread, Text("{n} drawings do not read as a digit", n=unread)),
        )
        return tuple(note for n, note in counted if n)

    def _name(self, record: Record) -> str:
        try:
            scores = self.score([record.reading])[0]
        except ValueError:  # nothing is drawn
            return record.name
        asked = label_of(record.name)
        if asked is not None:
            is_doubtful = scores[asked] < FAR * scores[:NOT_A_DIGIT].sum()
            self.n_doubtful += is_doubtful
            return f"{asked}?" if is_doubtful else record.name
        if scores[NOT_A_DIGIT] >= 0.5:
            self.n_unread += 1
            return record.name
        self.n_read += 1
        return f"{int(scores[:NOT_A_DIGIT].argmax())}?"


def _is_open(record: Record) -> bool:
    label = label_of(record.name)
    return not record.origin and (record.name == "" or (label is not None and label != NOT_A_DIGIT))
