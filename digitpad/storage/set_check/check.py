"""The look itself: up to 300 drawings a label, as they are and in each other way, against what their labels say."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from digitpad.core.label_words import LabelKind, meanings_of
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.text import Text, per_cent
from digitpad.core.typing import Rows
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.record import Record
from digitpad.storage.set_check.reading import digits_of, row_of, row_of_picture, squares, stacked
from digitpad.storage.set_check.treatment import Treatment, Turn

MOST_A_LABEL = 300
FIRST_A_LABEL = 30
MOST_LABELS = 64
_MOST_WORDS = 400
"""Of drawings that come one by one: folders in folders make many."""
_MOST_FIRST = 3000
MARGIN = 0.20
"""How much better another way must read to be proposed."""
LEAST_DRAWINGS = 100
"""So many must have been looked at before a command changes a set by itself."""
_FEWEST = 10
"""Of fewer drawings, misreadings would be taken for a way to lie."""
_LEAST_RIGHT = 0.5
_DOUBTFUL = 0.25
_NEAR = (0.1, 0.3)
_Lie = tuple[Turn, bool]
"""How pictures lie, and whether ink and paper are exchanged."""
_AS_IS: _Lie = (Turn.NONE, False)
_ALL_LIES: frozenset[_Lie] = frozenset((turn, is_inverted) for turn in Turn for is_inverted in (False, True))
_SHIFTS = (0, -1, 1, -48, -30)
"""What may stand between a number and its digit: nothing, 1 to 10, the codes of ASCII, EMNIST's hexadecimal ones."""
SURE_WORD = 0.7


@dataclass(frozen=True)
class WordReading:
    """What most drawings of one label as written read as."""

    digit: Label
    share: float
    n: int


@dataclass(frozen=True)
class SetCheck:
    """`n` drawings of digits were looked at; `right` of them, as a share, read as labelled, `right_then` if treated.

    `treatment`: the way that reads better by `MARGIN` or more; falsy where none does. `words`: what drawings of each
    label as written read as. `by_name`: the file's name says the same.
    """

    n: int = 0
    right: float | None = None
    treatment: Treatment = field(default_factory=Treatment)
    right_then: float | None = None
    words: Mapping[str, WordReading] = field(default_factory=dict)
    by_name: bool = False

    @property
    def is_sure(self) -> bool:
        """May a command act on it by itself?"""
        return bool(self.treatment) and (self.by_name or self.n >= LEAST_DRAWINGS)

    @property
    def reads_well(self) -> bool:
        """As it is: surely, and of enough drawings to say so."""
        return self.n >= FIRST_A_LABEL and not self.treatment and (self.right or 0.0) >= _LEAST_RIGHT

    @property
    def is_doubtful(self) -> bool:
        """Does next to nothing read as labelled, in whichever way?"""
        return self.n >= LEAST_DRAWINGS and not self.treatment and (self.right or 0.0) < _DOUBTFUL

    def notes(self) -> tuple[Text, ...]:
        """What was found, to be said."""
        if self.right is None or not self.n:
            return ()
        share = per_cent(self.right)
        if self.is_doubtful:
            return (Text("only {share} of {n} drawings looked at read as labelled", share=share, n=self.n),)
        if not self.treatment or self.right_then is None:
            return (Text("{share} of {n} drawings looked at read as labelled", share=share, n=self.n),)
        better = Text(
            "{share} of {n} drawings looked at read as labelled, {then} would",
            share=share,
            n=self.n,
            then=per_cent(self.right_then),
        )
        return (better,)


class Collector:
    """Keeps rows of up to `MOST_A_LABEL` drawings of each label as written, as records pass by."""

    def __init__(self) -> None:
        self.rows: dict[str, list[Rows]] = {}
        self.inverted: dict[str, list[Rows | None]] = {}
        self._seen: dict[str, int] = {}

    def note(self, record: Record) -> None:
        """Every drawing at first, then fewer: the kept ones spread over the first thousands."""
        name = record.name
        if name not in self.rows and len(self.rows) >= _MOST_WORDS:
            return
        self._seen[name] = seen = self._seen.get(name, 0) + 1
        kept = self.rows.setdefault(name, [])
        most = min(MOST_A_LABEL, MOST_LABELS * MOST_A_LABEL // len(self.rows))
        if len(kept) >= most or (seen > FIRST_A_LABEL * 2 and seen % 3):
            return
        row = row_of(record.drawing) if record.drawing is not None else row_of_picture(record.picture, 16)  # type: ignore[arg-type]
        if row is not None:
            kept.append(row)


def check_pictures(found: PictureSet, cancel: Callable[[], None] = lambda: None) -> SetCheck:
    """Of a set in memory; both polarities are tried."""
    chosen = _spread(found)

    def rows_of(first: int, last: int, inverted: bool) -> dict[str, list[Rows]]:
        rows: dict[str, list[Rows]] = {}
        for word, places in chosen.items():
            cancel()
            kept = rows.setdefault(word, [])
            for place in places[first:last]:
                picture = found.pictures[place]
                row = row_of_picture(found.top - picture if inverted else picture, found.top)
                if row is not None:
                    kept.append(row)
        return rows

    result, near = _check(rows_of(0, FIRST_A_LABEL, False), rows_of(0, FIRST_A_LABEL, True))
    if _wants_more(result):
        inverted = rows_of(0, MOST_A_LABEL, True) if any(is_inverted for _, is_inverted in near) else None
        result, _ = _check(rows_of(0, MOST_A_LABEL, False), inverted, near)
    return result


def check_collected(collector: Collector) -> SetCheck:
    """Of records that passed by; their readers tell ink from paper by themselves."""
    n_first = min(FIRST_A_LABEL, _MOST_FIRST // max(1, len(collector.rows)))
    first = {word: rows[:n_first] for word, rows in collector.rows.items()}
    result, near = _check(first, None)
    return _check(collector.rows, None, near)[0] if _wants_more(result) else result


def _wants_more(first: SetCheck) -> bool:
    """Are two ways near, too few drawings looked at, or may 10 stand for 0?"""
    if first.right is None or first.right_then is None:
        return False
    is_near = _NEAR[0] < first.right_then - first.right < _NEAR[1]
    return is_near or first.n < LEAST_DRAWINGS or ("10" in first.words and "0" not in first.words)


def _spread(found: PictureSet) -> dict[str, NDArray[np.intp]]:
    """Places of drawings of each label as written, spread over the set, the first ones spread as well."""
    chosen = {}
    for code in np.unique(found.labels.codes)[:MOST_LABELS].tolist():
        places = np.flatnonzero(found.labels.codes == code)
        some = places[np.linspace(0, len(places) - 1, min(len(places), MOST_A_LABEL)).astype(np.intp)]
        order = np.argsort(np.arange(len(some)) % max(1, len(some) // FIRST_A_LABEL), kind="stable")
        chosen[found.labels.values[code]] = some[order]
    return chosen


def _check(
    upright: Mapping[str, Sequence[Rows]],
    inverted: Mapping[str, Sequence[Rows]] | None,
    among: Collection[_Lie] = _ALL_LIES,
) -> tuple[SetCheck, frozenset[_Lie]]:
    """Each of `among` with each shift of the labels; and those of them that read best, or not much worse."""
    words = [word for word, rows in upright.items() if len(rows)]
    if not words:
        return SetCheck(), frozenset()
    labels, is_digit = _labels(words, upright)
    # What says "unknown" is no number that stands for another: a set of -1 alone is not one of zeros.
    meanings = meanings_of(words)
    known = [word for word in words if meanings[word].kind is not LabelKind.MISSING]
    numbers = [_numbers(word) for word in known]
    each = [len(upright[word]) for word in words]
    ways: list[tuple[float, int, Treatment, NDArray[np.int64]]] = []
    for is_inverted, rows in ((False, upright), (True, inverted)):
        if rows is None or sum(map(len, rows.values())) != len(labels):
            continue
        square = squares(stacked([row for word in words for row in rows[word]]))
        for turn in (turn for turn in Turn if (turn, is_inverted) in among):
            digits = digits_of(np.ascontiguousarray(turn.pictures(square)).reshape(len(square), -1))
            if is_digit.any():
                right = float((digits == labels)[is_digit].mean())
                ways.append((right, int(is_digit.sum()), Treatment(turn, is_inverted), digits))
            for moved in _other_labels(numbers):
                becomes = dict(zip(known, moved, strict=True))
                wanted = np.repeat(np.array([becomes.get(word, -1) for word in words]), each)
                is_known = wanted >= 0
                if not (wanted == labels)[is_known].all():
                    right = float((digits == wanted)[is_known].mean())
                    ways.append((right, int(is_known.sum()), Treatment(turn, is_inverted, becomes), digits))
    best = max((way[0] for way in ways), default=0.0)
    near = frozenset((t.turn, t.is_inverted) for right, _, t, _ in ways if right > best - _NEAR[1]) | {_AS_IS}
    return _judged(words, upright, ways), near


def _judged(
    words: Sequence[str],
    upright: Mapping[str, Sequence[Rows]],
    ways: Sequence[tuple[float, int, Treatment, NDArray[np.int64]]],
) -> SetCheck:
    as_is = next(((right, n, digits) for right, n, treatment, digits in ways if not treatment), None)
    if not ways:
        return SetCheck()
    right, n, treatment, digits = max(ways, key=lambda way: way[0])
    base = as_is[0] if as_is is not None else 0.0
    is_better = n >= _FEWEST and right - base >= MARGIN and right >= _LEAST_RIGHT
    if not is_better and as_is is None:
        return SetCheck()
    if not is_better and as_is is not None:
        digits, n = as_is[2], as_is[1]
    readings = {}
    start = 0
    for word in words:
        of_word = digits[start : start + len(upright[word])]
        start += len(of_word)
        digit = int(np.bincount(of_word, minlength=10).argmax())
        readings[word] = WordReading(digit, float((of_word == digit).mean()), len(of_word))
    return SetCheck(n, base, treatment if is_better else Treatment(), right, readings)


def without_proposal(check: SetCheck) -> SetCheck:
    """Of a set that somebody has decided about: what its drawings read as, and nothing more to do."""
    return replace(check, treatment=Treatment())


def ten_for_zero(check: SetCheck) -> Mapping[str, Label]:
    """MATLAB's and SVHN's way: 10 where there is no 0, and at least 100 of these drawings read as a zero."""
    reading = check.words.get("10")
    is_sure = reading is not None and reading.digit == 0 and reading.share >= SURE_WORD and reading.n >= LEAST_DRAWINGS
    return {"10": 0} if is_sure and "0" not in check.words and not check.treatment.labels else {}


def _labels(words: Sequence[str], rows: Mapping[str, Sequence[Rows]]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    meanings = meanings_of(words)
    of_words = [-1 if meanings[word].label in (None, NOT_A_DIGIT) else meanings[word].label for word in words]
    labels = np.repeat(np.array(of_words, np.int64), [len(rows[word]) for word in words])
    return labels, labels >= 0


def _numbers(word: str) -> tuple[int, ...]:
    """Those in a label as written: "10", "5.0", "Sample001", "7/3" of folders in folders."""
    try:
        value = float(word)
    except ValueError:
        return tuple(int(number) for number in re.findall(r"\d{1,9}", word))
    return (int(value),) if value.is_integer() else ()


def _other_labels(numbers: Sequence[tuple[int, ...]]) -> Iterator[list[Label]]:
    """For each place of a number in the words, and each shift: what the words become, if all become digits.

    Most become digits of their own: what makes zeros of nine labels of ten is no other way to count. One label alone
    shows no way to count.
    """
    lengths = {len(found) for found in numbers} if len(numbers) > 1 else set()
    for place in range(lengths.pop() if len(lengths) == 1 else 0):
        for shift in _SHIFTS:
            moved = [found[place] + shift for found in numbers]
            if min(moved) >= 0 and max(moved) <= 9 and 2 * len(set(moved)) >= min(len(moved), 10):
                yield moved
