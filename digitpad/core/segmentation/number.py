"""What is answered where a drawing may hold several digits: values to be shown, as `Recognition` is for one digit."""

from __future__ import annotations

import re
from dataclasses import dataclass

from digitpad.core.recognition import Recognition, ranked
from digitpad.core.samples import NOT_A_DIGIT, Drawing, Label
from digitpad.core.segmentation.fragments import Part

REFUSED_MARK = "?"

_NUMBER = re.compile("[0-9]{2,12}")

XYWH = tuple[float, float, float, float]
"""Left, top, width, height, in the drawing's own units."""


@dataclass(frozen=True, eq=False)
class DigitReading:
    """One digit of a number.

    `label`: what is shown (0-9 or NOT_A_DIGIT). `drawing`: what of the drawing was taken for it. `strokes`: the numbers
    of its strokes, where the drawing has strokes; one that runs through two digits is named by both; `parts`: which of
    their points. `line`: counted from the top, from 0.
    """

    label: Label
    confidence: float
    scores: tuple[float, ...]
    box: XYWH
    drawing: Drawing
    strokes: tuple[int, ...] | None = None
    line: int = 0
    parts: tuple[Part, ...] = ()

    @property
    def ranking(self) -> tuple[tuple[Label, float], ...]:
        """All labels with their scores, best first; ties by label."""
        return ranked(self.scores)

    @property
    def mark(self) -> str:
        """The digit, "?" where it is refused."""
        return REFUSED_MARK if self.label == NOT_A_DIGIT else str(self.label)


@dataclass(frozen=True, eq=False)
class NumberReading:
    """`single`: all of the drawing read as one. `digits`: by line and from left to right; one where it is one or none.

    `ranking`: the three likeliest readings with their shares; a blank parts two numbers, a line break two lines.
    `is_cut`: a page had more digits than are read.
    """

    single: Recognition
    digits: tuple[DigitReading, ...] = ()
    ranking: tuple[tuple[str, float], ...] = ()
    is_cut: bool = False

    @property
    def is_number(self) -> bool:
        """Are there several digits?"""
        return len(self.digits) > 1

    @property
    def text(self) -> str:
        """The number as it is shown, "?" for a refused digit; of one digit the digit, or "?"."""
        if self.is_number:
            return self.ranking[0][0]
        return REFUSED_MARK if self.single.verdict == NOT_A_DIGIT else str(self.single.verdict)

    @property
    def n_lines(self) -> int:
        """How many lines of digits there are."""
        return len({digit.line for digit in self.digits})

    @property
    def is_page(self) -> bool:
        """Are they lines on a picture? Then one looks into them line by line."""
        return self.n_lines > 1 and self.digits[0].strokes is None

    def text_at(self, places: range) -> str:
        """The digits at some places of one line."""
        return "".join(self.digits[place].mark for place in places)

    def line_of(self, place: int) -> range:
        """The places of all digits of the line in which the one at `place` stands; they follow each other."""
        lines = [digit.line for digit in self.digits]
        return range(lines.index(lines[place]), len(lines) - lines[::-1].index(lines[place]))

    @property
    def confidence(self) -> float:
        """That of the least sure digit."""
        if not self.is_number:
            return self.single.confidence
        return min(digit.confidence for digit in self.digits)

    @property
    def has_refused(self) -> bool:
        """Is there a digit that is none of 0 to 9?"""
        return any(digit.label == NOT_A_DIGIT for digit in self.digits)


def number_of(word: str) -> str | None:
    """The number that a drawing's word says: 2 to 12 digits, those of 0 to 9 alone; None for any other word."""
    return word if _NUMBER.fullmatch(word) else None
