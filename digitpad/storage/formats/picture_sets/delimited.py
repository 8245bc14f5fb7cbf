"""Text in columns: what parts them, the decimal sign, the header, and the numbers, a few thousand rows at a time."""

from __future__ import annotations

import csv
import io
import re
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, pairwise
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.text import Text
from digitpad.storage.formats.opening import at
from digitpad.storage.formats.picture_sets.columns import COORDINATES, roles_by_name
from digitpad.storage.formats.picture_sets.folded import folded_column, unfolding
from digitpad.storage.formats.picture_sets.words import Words

MAX_LINE = 400_000
MAX_COLUMNS = 20_000
_LOOKED_AT = 100
_AT_ONCE = 2000
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")
_NUMBERED = re.compile(r"[\w .\-\[\](),]{0,30}\d[\w .\-\[\](),]{0,10}")
_TRUTH = {"true": 1.0, "false": 0.0}
_MAX_BYTES = 512 << 20


@dataclass(frozen=True, eq=False)
class Table:
    """`numbers` (n, columns), NaN where a word stands; `words`: of columns that hold any, and of the first and last.

    `names` is empty without a header; `orange`: the two further rows that Orange's headers have.
    """

    names: tuple[str, ...]
    numbers: NDArray[Any]
    words: dict[int, Words]
    orange: tuple[tuple[str, ...], ...] = ()


def read_table(stream: BinaryIO, path: Path, most: int | None = None) -> Table:
    """All of it, or the first `most` lines; UserError for what is no table, with the line that is wrong."""
    lines = islice(text_lines(stream, path), most)
    head = list(islice(lines, _LOOKED_AT))
    if not head:
        raise UserError("{path} holds no rows.", path=path)
    delimiter, head = _delimiter(head)
    head = _without_comments(head, delimiter)
    split = _Splitter(delimiter)
    folded = folded_column([_row(split, line) for _, line in head])
    if folded is None:
        return read_rows(chain(head, lines), path, delimiter)
    unfolded = unfolding(*folded)
    rows = ((number, "\t".join(unfolded(_row(split, line)))) for number, line in chain(head, lines))
    return read_rows(rows, path, "\t")


def n_columns(stream: BinaryIO, path: Path) -> int:
    """How many values most of the first rows have."""
    head = list(islice(text_lines(stream, path), _LOOKED_AT))
    if not head:
        return 0
    delimiter, head = _delimiter(head)
    split = _Splitter(delimiter)
    rows = [_row(split, line) for _, line in head]
    folded = folded_column(rows)
    n_folded = folded[1] if folded is not None else 0
    return n_folded + (Counter(map(len, rows)).most_common(1)[0][0] if rows else 0)


def read_rows(lines: Iterator[tuple[int, str]], path: Path, delimiter: str, names: Sequence[str] = ()) -> Table:
    """Of numbered lines whose delimiter is known; the header is the first of them unless `names` are given."""
    head = list(islice(lines, _LOOKED_AT))
    has_comma = any(delimiter != "," and "," in line for _, line in head[-5:])
    drops_last = delimiter != " " and all(line.rstrip(" ").endswith(delimiter) for _, line in head)
    split = _Splitter(delimiter, has_comma, drops_last)
    rows = [_row(split, line) for _, line in head]
    width = len(names) or Counter(len(row) for row in rows).most_common(1)[0][0] if rows else 0
    if width > MAX_COLUMNS:
        raise UserError("{path} has more than {n} columns.", path=path, n=MAX_COLUMNS)
    found, orange, n_skipped = (tuple(names), (), 0) if names else _header(rows, width, split)
    rows = [row for row in rows[n_skipped:] if len(row) == width]
    word_columns = {i for row in rows for i, value in enumerate(row) if np.isnan(split.number(value))} | {0, width - 1}
    if (named := roles_by_name(found)) is not None:
        word_columns |= {*named.label, *([] if named.writer is None else [named.writer])}
    numbers, words = _parsed(path, split, islice(chain(head, lines), n_skipped, None), width, sorted(word_columns))
    return Table(found, numbers, words, orange)


def looks_like_a_table(head: bytes) -> bool:
    """Do the first bytes of a file look like numbers in columns, perhaps below their names?"""
    is_wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))  # "Unicode text" of Excel
    text = head.decode("utf-16" if is_wide else "utf-8-sig", "replace").strip()
    if re.fullmatch(r"[\d\s,;|\t.+\-eE\"']{3,}", text) is not None and bool(re.search(r"\d", text)):
        return True
    first = next((line for line in text.splitlines() if not line.startswith("#")), "")
    first = re.sub(r"(?<=[\"']) (?=[\"'])", "\t", first)  # R's write.table quotes names and parts them by blanks
    names = max(*(first.split(sign) for sign in "\t;|,"), first.split(), key=len)[:-1]  # the last one may be cut
    n_numbered = sum(_NUMBERED.fullmatch(name.strip(" \"'")) is not None for name in names)
    return len(names) >= COORDINATES and n_numbered >= 0.8 * len(names)


def text_lines(stream: BinaryIO, path: Path) -> Iterator[tuple[int, str]]:
    """Those with anything in them, numbered from 1."""
    start = stream.peek(4)[:4] if isinstance(stream, io.BufferedReader) else b""
    encoding = "utf-16" if start[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    text = io.TextIOWrapper(stream, encoding=encoding, errors="replace", newline=None)
    number = 0
    while line := text.readline(MAX_LINE):
        number += 1
        if len(line) >= MAX_LINE:
            raise at(path, Text("line {line}", line=number), Text("it is longer than {n} characters.", n=MAX_LINE))
        line = line.strip("\r\n").replace("\x00", "")
        if line.strip(" \t,;|"):
            yield number, line


def _delimiter(head: list[tuple[int, str]]) -> tuple[str, list[tuple[int, str]]]:
    """The sign that parts most rows into the same number of columns; " " for any white space."""
    said = re.fullmatch(r"sep=(.)", head[0][1].strip())
    if said:
        return said[1], head[1:]
    best, best_n = ",", 1
    for sign in "\t;|, ":
        counts = Counter(len(line.split() if sign == " " else line.split(sign)) for _, line in head)
        n, times = counts.most_common(1)[0]
        if n > best_n and times * 2 >= len(head) and (best_n == 1 or sign == ","):
            if best_n > 1 and _has_decimal_commas(head[-1][1].split(best)):
                continue
            best, best_n = sign, n
    return best, head


def _has_decimal_commas(values: list[str]) -> bool:
    """Are they numbers whose own commas would part them into more, "0,5;0,25"?"""
    return all(_NUMBER.fullmatch(value.strip(" \"'")) for value in values if value) and "," in "".join(values)


def _without_comments(head: list[tuple[int, str]], delimiter: str) -> list[tuple[int, str]]:
    """Lines at the top that begin with a sign for comments, unless they name as many columns as there are."""
    split = _Splitter(delimiter)
    width = Counter(len(_row(split, line)) for _, line in head).most_common(1)[0][0]
    while len(head) > 1 and head[0][1].startswith(("#", "%", "//")) and len(_row(split, head[0][1])) < width - 1:
        head = head[1:]
    return head


@dataclass(frozen=True)
class _Splitter:
    """A line into its values, without quotes; `drops_last`: every line ends in a delimiter."""

    delimiter: str
    has_decimal_comma: bool = False
    drops_last: bool = False

    def __call__(self, line: str) -> list[str]:
        if self.delimiter == " ":
            values = [value.strip("\"'") for value in line.split()]
        elif '"' in line or "'" in line:
            quote = '"' if '"' in line else "'"
            values = next(csv.reader([line], delimiter=self.delimiter, quotechar=quote, skipinitialspace=True), [])
        else:
            values = line.split(self.delimiter)
        if " " in line:
            values = [value.strip() for value in values]
        if self.drops_last and values and not values[-1]:
            values.pop()
        return values

    def number(self, value: str) -> float:
        """NaN for what is none; True and False are 1 and 0."""
        if not _NUMBER.fullmatch(value):
            return _TRUTH.get(value.lower(), np.nan)
        return float(value.replace(",", ".") if self.has_decimal_comma else value)

    def plain(self, line: str) -> str:
        return line.replace(",", ".") if self.has_decimal_comma else line


def _parsed(
    path: Path, split: _Splitter, rows: Iterator[tuple[int, str]], width: int, word_columns: list[int]
) -> tuple[NDArray[Any], dict[int, Words]]:
    """All rows as numbers, and the words of some columns."""
    blocks: list[NDArray[Any]] = []
    words: dict[int, list[Words]] = {i: [] for i in word_columns}
    n_bytes = 0
    while block := list(islice(rows, _AT_ONCE)):
        numbers, of_block = _block(path, split, block, width, word_columns)
        n_bytes += numbers.nbytes
        if n_bytes > _MAX_BYTES:
            raise UserError("{path} holds more numbers than digitpad reads at once.", path=path)
        blocks.append(numbers)
        for column, found in of_block.items():
            words[column].append(found)
    if not blocks:
        raise UserError("{path} holds no rows.", path=path)
    numbers = blocks.pop() if len(blocks) == 1 else np.concatenate(blocks)
    return numbers, {column: Words.joined(parts) for column, parts in words.items()}


def _header(
    head: list[list[str]], width: int, split: _Splitter
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...], int]:
    """Names of the columns, Orange's two further rows of them, and how many rows are no data."""
    first = [value.lstrip("#% ") if i == 0 else value for i, value in enumerate(head[0])]
    if first and not first[0] and len(first) == width + 1:
        first = first[1:]
    if len(first) == width - 1 and len(head) > 1:
        first = ["", *first]  # R leaves the name of the rows' own column out
    if len(first) != width:
        return (), (), 0
    if len(head) > 3 and _is_orange_types(head[1]):
        return tuple(first), (tuple(head[1]), tuple(head[2])), 3
    numbers = [split.number(value) for value in first]
    n_words = sum(np.isnan(number) for number in numbers)
    in_order = [number for number in numbers if not np.isnan(number)]
    counts_up = len(in_order) > 2 and all(b - a == 1 for a, b in pairwise(in_order))
    below = [split.number(value) for row in head[1:] if len(row) == width for value in row]
    mangled = (
        len(head) > 2
        and any(number % 1 for number in in_order)
        and not any(number % 1 for number in below if not np.isnan(number))
    )  # pandas' "0.1", "0.2": a first row of numbers that was once taken for names, each of which must be another
    if n_words * 2 > width or counts_up or mangled:
        return tuple(first), (), 1
    return (), (), 0


def _is_orange_types(row: list[str]) -> bool:
    types = {"continuous", "c", "discrete", "d", "string", "s", "time", "t", ""}
    return any(row) and all(value.lower() in types or re.fullmatch(r"\S+( \S+)+", value) for value in row)


def _block(
    path: Path, split: _Splitter, block: list[tuple[int, str]], width: int, word_columns: list[int]
) -> tuple[NDArray[Any], dict[int, Words]]:
    """Numbers in the smallest type, and the words of some columns."""
    rows = []
    for number, line in block:
        values = _row(split, line)
        if len(values) != width:
            reason = Text("this row has {n} values, the others have {width}.", n=len(values), width=width)
            raise at(path, Text("line {line}", line=number), reason)
        rows.append(values)
    words = {i: Words.of([values[i] for values in rows]) for i in word_columns}
    try:
        numbers = _fast(split, rows, word_columns, width)
    except ValueError:
        numbers = np.array([[split.number(value) for value in values] for values in rows])
    inner = [i for i in range(width) if i not in word_columns]
    bad = np.argwhere(np.isnan(numbers[:, inner]))
    if len(bad):
        row, column = bad[0].tolist()
        value = rows[row][inner[column]][:40]
        reason = Text("column {column} holds “{value}”, which is no number.", column=inner[column] + 1, value=value)
        raise at(path, Text("line {line}", line=block[row][0]), reason)
    return _compact(numbers), words


def _row(split: _Splitter, line: str) -> list[str]:
    try:
        return split(line)
    except csv.Error:
        return [line]


def _fast(split: _Splitter, rows: list[list[str]], word_columns: list[int], width: int) -> NDArray[np.float64]:
    """By numpy's own parser; ValueError where a word stands among the numbers."""
    inner = [i for i in range(width) if i not in word_columns]
    numbers = np.full((len(rows), width), np.nan)
    if inner:
        lines = (split.plain("\t".join(values[i] for i in inner)) for values in rows)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            numbers[:, inner] = np.loadtxt(lines, delimiter="\t", ndmin=2, comments=None)
    for i in word_columns:
        numbers[:, i] = [split.number(values[i]) for values in rows]
    return numbers


def _compact(numbers: NDArray[np.float64]) -> NDArray[Any]:
    if np.isfinite(numbers).all() and numbers.min() >= 0 and numbers.max() <= 255:
        small = numbers.astype(np.uint8)
        if (small == numbers).all():
            return small
    return numbers.astype(np.float32)
