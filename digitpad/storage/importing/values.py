"""What a planned import says: duplicates, what is known already, and each label as the files write it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from digitpad.core.ink import Ink
from digitpad.core.label_words import LabelKind
from digitpad.core.samples import Drawing, Label, Sample
from digitpad.core.text import Text
from digitpad.storage.importing.proposals import proposed_label
from digitpad.storage.set_check.check import SURE_WORD, WordReading

AT_ONCE = 500


class Duplicate(IntEnum):
    """Is a staged drawing there already, in the set or earlier in the files?"""

    NONE = 0
    EXACT = 1
    NEAR = 2


@dataclass(frozen=True)
class Known:
    """What the set holds already: ids and digests of the drawings in use.

    `drawn` fetches samples with their drawings by id; those of `ids` are asked for a few hundred at a time, so that
    memory does not grow with the set.
    """

    ids: tuple[str, ...] = ()
    digests: frozenset[bytes] = frozenset()
    drawn: Callable[[Sequence[str]], Sequence[Sample]] = lambda _: ()

    def drawings(self) -> Iterator[Drawing | None]:
        """That of each of `ids`, None for one that has none or is gone."""
        for start in range(0, len(self.ids), AT_ONCE):
            block = self.ids[start : start + AT_ONCE]
            found = {sample.id: sample.drawing for sample in self.drawn(block)}
            yield from (found.get(name) for name in block)

    def ink(self, place: int) -> Ink | None:
        """The ink at a place of what is known; None where there is none."""
        found = self.drawn([self.ids[place]])
        return as_ink(found[0].drawing) if found else None


@dataclass(frozen=True)
class Named:
    """One label as the files write it: how many drawings bear it, how many of them are duplicates, what it becomes.

    `label` None: these drawings are left out unless a mapping says otherwise; `kind` tells why. `reading`: what most of
    them read as, where they were looked at.
    """

    name: str
    n: int
    n_exact: int
    n_near: int
    label: Label | None
    kind: LabelKind = LabelKind.LABEL
    reading: WordReading | None = None

    @property
    def proposed(self) -> Label | None:
        """Of a number that is no digit: 0 for a 10 whose drawings read as zeros."""
        reading = self.reading
        reads_as_zero = reading is not None and reading.digit == 0 and reading.share >= SURE_WORD
        return 0 if self.name == "10" and reads_as_zero else None

    @property
    def read_as(self) -> Label | None:
        """Of a name that is only a proposal ("7?"): the digit; a person has to agree to it."""
        return proposed_label(self.name)

    @property
    def why_left_out(self) -> Text:
        """Of a name without a label."""
        return _WHY[self.kind] if self.read_as is None else _ONLY_READ


_ONLY_READ = Text("it is only proposed; --proposed takes such labels")
_WHY = {
    LabelKind.LABEL: Text("chosen"),
    LabelKind.MISSING: Text("nothing says what they are"),
    LabelKind.NUMBER: Text("this number is no digit; --map says what it is"),
    LabelKind.WORD: Text("this word is no digit; --map says what it is"),
}


def as_ink(drawing: Drawing | None) -> Ink | None:
    """The drawing where it has strokes."""
    return drawing if isinstance(drawing, Ink) else None
