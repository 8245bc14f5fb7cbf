"""Weka's ARFF, dense or sparse: attributes are columns, "class" or a nominal attribute is the label.

https://waikato.github.io/weka-wiki/formats_and_processing/arff_stable/. scipy's reader knows neither sparse rows nor
words, so rows are read as any other table's.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.samples import LABELS, Label, Sample, label_name
from digitpad.core.text import Text
from digitpad.storage.files.replacing import replacing
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.picture_sets.columns import is_label_name
from digitpad.storage.formats.picture_sets.delimited import MAX_COLUMNS, read_rows, text_lines
from digitpad.storage.formats.picture_sets.from_table import PenSet, from_table
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.record import Record

_QUOTED = r"'(?:[^'\\]|\\.)*'|\"[^\"]*\""
_COMMENTED = re.compile(rf"((?:{_QUOTED}|[^%'\"])*)%.*")
_WORDS = re.compile(rf"{_QUOTED}|\S+")
_WEIGHT = re.compile(r",?\s*\{[^{}]*\}$")
_ATTRIBUTE = re.compile(r"@attribute\s+('(?:[^'\\]|\\.)*'|\"[^\"]*\"|\S+)\s+(.+)", re.IGNORECASE)


@dataclass(frozen=True)
class _Attribute:
    name: str
    values: tuple[str, ...] = ()
    """Of a nominal one."""


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """As any table."""
    found = _load(path, part_of(report, 0.0, 0.6))
    yield from found.records() if isinstance(found, PenSet) else found.records(part_of(report, 0.6, 1.0))


def load(path: Path, report: Report = silent) -> PictureSet | None:
    """None where the rows are a pen's coordinates."""
    found = _load(path, report)
    return found if isinstance(found, PictureSet) else None


def write(samples: Iterable[Sample], target: Path) -> None:
    """64 integers of 0 to 16 and the class, as OpenML's optdigits, without blanks: scipy 1.17 refuses quoted values."""
    names = ",".join(map(_word, LABELS))
    with replacing(target) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.write("@RELATION digits\n\n")
        file.writelines(f"@ATTRIBUTE input{i + 1} INTEGER\n" for i in range(64))
        file.write(f"@ATTRIBUTE class {{{names}}}\n\n@DATA\n")
        for sample in samples:
            file.write(",".join([*map(str, sample.picture.ravel().tolist()), _word(sample.label)]) + "\n")


def _word(label: Label) -> str:
    return label_name(label).replace(" ", "-")


def _load(path: Path, report: Report) -> PictureSet | PenSet:
    with opened(path, report) as stream:
        attributes, lines = _header(stream, path)
        table = read_rows(_dense(lines, attributes, path), path, ",", _names(attributes))
    return from_table(path, table)


def _header(stream: BinaryIO, path: Path) -> tuple[list[_Attribute], Iterator[tuple[int, str]]]:
    """The attributes, and the lines after @DATA."""
    attributes: list[_Attribute] = []
    lines = text_lines(stream, path)
    for number, line in lines:
        plain = line.strip()
        if plain.startswith("%") or plain.lower().startswith("@relation"):
            continue
        if plain.lower() == "@data":
            if attributes:
                return attributes, lines
            break
        match = _ATTRIBUTE.fullmatch(plain)
        if match is None or len(attributes) >= MAX_COLUMNS:
            raise at(path, Text("line {line}", line=number), Text("this is no attribute of an ARFF file."))
        attributes.append(_Attribute(match[1].strip("'\""), _nominal(match[2])))
    raise UserError("{path} is cut off: it ends before all that it announces.", path=path)


def _nominal(kind: str) -> tuple[str, ...]:
    kind = kind.strip()
    if not (kind.startswith("{") and "}" in kind):
        return ()
    quote = '"' if '"' in kind else "'"
    values = next(csv.reader([kind[1 : kind.rindex("}")]], quotechar=quote, skipinitialspace=True), [])
    return tuple(value.strip() for value in values)


def _names(attributes: list[_Attribute]) -> list[str]:
    """With "label" for the only nominal attribute where none bears such a name."""
    names = [attribute.name for attribute in attributes]
    nominal = [i for i, attribute in enumerate(attributes) if attribute.values]
    if len(nominal) == 1 and not is_label_name(names[nominal[0]]):
        names[nominal[0]] = "label"
    return names


def _dense(lines: Iterator[tuple[int, str]], attributes: list[_Attribute], path: Path) -> Iterator[tuple[int, str]]:
    """Rows with a value for each attribute; sparse ones name those that are not zero (or the first of their kind)."""
    usual = [attribute.values[0] if attribute.values else "0" for attribute in attributes]
    for number, line in lines:
        plain = _without_comment(line)
        if not plain.startswith("{"):
            yield number, _by_commas(plain)
            continue
        values = list(usual)
        for pair in plain.partition("}")[0].strip("{ ").split(","):
            place, _, value = pair.strip().partition(" ")
            if not place:
                continue
            if not place.isdecimal() or int(place[:9]) >= len(values):
                raise at(path, Text("line {line}", line=number), Text("a sparse value has no such place."))
            values[int(place[:9])] = value.strip().strip("'\"")
        yield number, ",".join(values)


def _without_comment(line: str) -> str:
    commented = _COMMENTED.fullmatch(line.strip())
    return commented[1].strip() if commented else line.strip()


def _by_commas(row: str) -> str:
    """A dense row without its weight ("{2}" behind it, Weka's weight of a sample); blanks part values as commas do."""
    row = _WEIGHT.sub("", row)
    return row if "," in row else ",".join(_WORDS.findall(row))
