"""Files of labelled drawings as measurements and experiments take them: looked at, treated, with what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.label_words import LabelKind, meanings_of
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.segmentation.number import number_of
from digitpad.core.text import Text
from digitpad.storage.formats import Record
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.registry import format_by_look
from digitpad.storage.set_check.check import ten_for_zero
from digitpad.storage.set_check.source import Mode, Source
from digitpad.storage.set_check.treatment import Treatment

_WORDS_SHOWN = 5


@dataclass(frozen=True, eq=False)
class LabelledFile:
    """The drawings that have a label: as `pictures` of one array, or else as `records`; `labels` int64 (n,) of them.

    `notes`: what was noticed, done and left out, to be said.
    """

    path: Path
    labels: NDArray[np.int64]
    pictures: PictureSet | None
    records: Sequence[Record]
    notes: tuple[Text, ...]
    numbers: Sequence[Record] = ()
    """Drawings of several digits: their names are numbers; among strokes and single pictures alone."""
    code: str = ""
    """Lines of numpy that define the same X and y, where there are any."""


def read_labelled(
    path: Path, *, as_is: bool = False, limit: int | None = None, most_single: int | None = None
) -> LabelledFile:
    """At most the first `limit` drawings, and of those that come one by one `most_single`.

    UserError where the file cannot be read, or none has a label.
    """
    mode = Mode.AS_IS if as_is else Mode.TREAT
    source = Source(path, format_by_look(path))
    found = source.pictures(mode)
    if found is not None:
        return _of_pictures(source, found, limit, {} if as_is else _tens(source))
    records = list(islice(source.stream(mode), most_single if limit is None else limit))
    if (wanted := source.wants_another_reading(mode)) is not None:
        source.treatment = wanted
        names = {word: str(label) for word, label in wanted.labels.items()}
        records = [wanted.record(replace(one, name=names.get(one.name, one.name))) for one in records]
    tens = {} if as_is else _tens(source)
    records = [replace(one, name=tens.get(one.name, one.name)) for one in records] if tens else records
    numbers, records = _apart(records, source)
    counts = Counter(record.name for record in records)
    are_strokes = source.format.name == "ndjson" or any(isinstance(record.drawing, Ink) for record in records)
    labels_of, notes = _labels(counts, are_strokes)
    kept = [record for record in records if labels_of[record.name] is not None]
    labels = np.array([labels_of[record.name] for record in kept], dtype=np.int64)
    notes = (*source.notes, *_deed(tens), *notes)
    found_records = LabelledFile(path, labels, None, kept, notes, numbers)
    return _checked(found_records, bool(records or numbers))


def _apart(records: list[Record], source: Source) -> tuple[list[Record], list[Record]]:
    """Numbers of several digits, and all other drawings; in folders and arrays a name is a class, never a number."""
    may_be = source.format.name in ("ndjson", "image") or any(isinstance(record.drawing, Ink) for record in records)
    numbers = [record for record in records if may_be and number_of(record.name.strip()) is not None]
    taken = set(map(id, numbers))
    return numbers, [record for record in records if id(record) not in taken]


def _tens(source: Source) -> dict[str, str]:
    """As an import takes them: 10 for a zero where that is sure."""
    return {word: str(label) for word, label in ten_for_zero(source.check).items()}


def _deed(tens: dict[str, str]) -> tuple[Text, ...]:
    return Treatment(labels={word: int(label) for word, label in tens.items()}).deed()


def _of_pictures(source: Source, found: PictureSet, limit: int | None, tens: dict[str, str]) -> LabelledFile:
    found = replace(found, labels=found.labels.renamed(tens)) if tens else found
    if limit is not None and limit < len(found):
        found = found.rows(slice(0, limit))
    used, counts = np.unique(found.labels.codes, return_counts=True)
    words = {found.labels.values[code]: int(n) for code, n in zip(used.tolist(), counts.tolist(), strict=True)}
    labels_of, notes = _labels(words, are_strokes=False)
    by_code = [labels_of.get(word) for word in found.labels.values]
    labels = np.array([-1 if label is None else label for label in by_code], np.int64)[found.labels.codes]
    code = found.code if limit is None and _are_plain(words) and not (source.treatment.labels or tens) else ""
    n = len(found)
    if (labels < 0).any():
        found, labels, code = found.rows(labels >= 0), labels[labels >= 0], ""
    notes = (*source.notes, *_deed(tens), *notes)
    return _checked(LabelledFile(source.path, labels, found, (), notes, code=code), n > 0)


def _checked(file: LabelledFile, has_drawings: bool) -> LabelledFile:
    if not has_drawings:
        raise UserError("There is no drawing in {paths}.", paths=file.path)
    if not len(file.labels) and not file.numbers:
        raise UserError("{path}: none of its drawings has a label that is a digit.", path=file.path)
    return file


def _labels(
    counts: dict[str, int] | Counter[str], are_strokes: bool
) -> tuple[dict[str, Label | None], tuple[Text, ...]]:
    """What each word becomes, and what is said of those that are no digits."""
    meanings = meanings_of(counts)
    words = [word for word, meaning in meanings.items() if meaning.kind is LabelKind.WORD]
    numbers = [word for word, meaning in meanings.items() if meaning.kind is LabelKind.NUMBER]
    missing = [word for word, meaning in meanings.items() if meaning.kind is LabelKind.MISSING]
    labels = {word: meaning.label for word, meaning in meanings.items()}
    notes = []
    if words and are_strokes:
        labels |= dict.fromkeys(words, NOT_A_DIGIT)
        n = _total(counts, words)
        notes.append(Text("{words} words that are no digits: {n} drawings count as not a digit", words=len(words), n=n))
    elif words:
        notes.append(_left_out(Text("{n} drawings are left out: their labels are no digits ({words})"), counts, words))
    if numbers:
        notes.append(
            _left_out(Text("{n} drawings are left out: their labels are not 0 to 9 ({words})"), counts, numbers)
        )
    if missing:
        notes.append(Text("{n} drawings are left out: they have no label", n=_total(counts, missing)))
    return labels, tuple(notes)


def _left_out(text: Text, counts: dict[str, int] | Counter[str], words: Sequence[str]) -> Text:
    shown = ", ".join(f"“{word}”" for word in words[:_WORDS_SHOWN]) + (" …" if len(words) > _WORDS_SHOWN else "")
    return Text(text.template, n=_total(counts, words), words=shown)


def _total(counts: dict[str, int] | Counter[str], words: Iterable[str]) -> int:
    return sum(counts[word] for word in words)


def _are_plain(words: Iterable[str]) -> bool:
    """Are all labels what numpy would make of them by itself?"""
    return all(len(word) == 1 and word in "0123456789" for word in words)
