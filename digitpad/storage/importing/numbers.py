"""Drawings of several digits in a file: cut into a sample a digit where what is found fits their word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from digitpad.core.ink import Ink
from digitpad.core.samples import Drawing
from digitpad.core.segmentation.number import number_of
from digitpad.core.text import Text
from digitpad.storage.formats import Format, Record

Cut = Callable[[Drawing, str], tuple[Drawing, ...]]
"""The digits of a drawing that is to be a number, in its order; none where it does not read as that number."""


@dataclass
class NumberCutter:
    """Counts what it cut of one file and what it could not; drawings named as `whole` stay as they are."""

    cut: Cut
    format: Format
    whole: frozenset[str] = frozenset()
    n_numbers: int = 0
    n_digits: int = 0
    n_left: int = 0

    def records(self, records: Iterable[Record]) -> Iterator[Record]:
        """The same records, those of numbers one a digit."""
        for record in records:
            word = self._number(record)
            parts = () if word is None or record.drawing is None else self.cut(record.drawing, word)
            if word is None:
                yield record
            elif not parts:
                self.n_left += 1
                yield record
            else:
                self.n_numbers += 1
                self.n_digits += len(parts)
                for part, digit in zip(parts, word, strict=True):
                    yield replace(record, drawing=part, name=digit)

    @property
    def notes(self) -> tuple[Text, ...]:
        """To be said of the file."""
        done = Text("{n} drawings of numbers are cut into {digits} digits", n=self.n_numbers, digits=self.n_digits)
        left = Text("{n} drawings of numbers do not read as their numbers, and are not cut", n=self.n_left)
        return (*((done,) if self.n_numbers else ()), *((left,) if self.n_left else ()))

    def _number(self, record: Record) -> str | None:
        """In folders and arrays a name is a class, never a number; what digitpad wrote itself is cut already."""
        may_be = isinstance(record.drawing, Ink) or self.format.name in ("ndjson", "image")
        word = number_of(record.name.strip())
        return word if may_be and not record.origin and word not in self.whole else None
