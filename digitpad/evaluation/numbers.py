"""How well numbers of several digits are read: the whole string right, or the digits in which it differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from digitpad.core.preprocessing.preprocess import is_blank
from digitpad.core.progress import Report, silent, with_progress
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Drawing
from digitpad.core.segmentation.reading import read_number


@dataclass(frozen=True, eq=False)
class NumberExample:
    """A drawing of several digits, and what they are: "2026"."""

    drawing: Drawing
    number: str


@dataclass(frozen=True)
class NumberFigures:
    """`exact`: the share of `n` numbers whose string is right; a "?" is an error. `digits`: how many they have in all.

    `digit_errors`: the fewest digits to be changed, put in or taken out to make the strings right, summed.
    `exact_by_length`: by the number of digits.
    """

    n: int
    exact: float
    digits: int
    digit_errors: int
    exact_by_length: Mapping[str, float]


def evaluate_numbers(
    examples: Sequence[NumberExample], recognizer: Recognizer, report: Report = silent
) -> NumberFigures:
    """Read at least one number."""
    n, exact, errors = Counter[str](), Counter[str](), 0
    for example in with_progress(examples, report):
        read = _read(example.drawing, recognizer)
        length = str(len(example.number))
        n[length] += 1
        exact[length] += read == example.number
        errors += edit_distance(read, example.number)
    lengths = sorted(n, key=int)
    return NumberFigures(
        n=n.total(),
        exact=exact.total() / n.total(),
        digits=sum(int(length) * n[length] for length in lengths),
        digit_errors=errors,
        exact_by_length={length: exact[length] / n[length] for length in lengths},
    )


def edit_distance(read: str, wanted: str) -> int:
    """The fewest characters to be changed, put in or taken out (Levenshtein)."""
    row = list(range(len(wanted) + 1))
    for i, a in enumerate(read, 1):
        corner, row[0] = row[0], i
        for j, b in enumerate(wanted, 1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (a != b))
    return row[-1]


def _read(drawing: Drawing, recognizer: Recognizer) -> str:
    """Digits and "?" alone, lines and blanks aside; nothing for a blank drawing."""
    try:
        return "".join(read_number(recognizer, drawing).text.split())
    except ValueError:
        if not is_blank(drawing):
            raise
        return ""
