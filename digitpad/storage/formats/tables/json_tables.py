"""Tables in JSON: what pandas' `to_json` writes, arrays by name, and an object a picture, one a line or in a list.

| who writes it                 | what it looks like                                            |
|-------------------------------|---------------------------------------------------------------|
| pandas, `orient` "columns"    | {"pixel0": {"0": 0, …}, …, "label": {"0": 5, …}}              |
| pandas, "records", "split"    | [{"pixel0": 0, …, "label": 5}, …]; {"columns", "index", "data"} |
| brain.js and its mnist        | [{"input": [784 numbers], "output": [10 of which one is 1]}]  |
| pandas, "index", "table"      | {"0": {"pixel0": 0, …, "label": 5}, …}; {"schema": …, "data": [{…}, …]} |
| pandas, "values"; a matrix    | [[0, …, 5], …]                                                |
| others                        | {"images": [...], "labels": [...]}; a line {"image": [...], "label": 5} |
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.storage.formats.opening import opened
from digitpad.storage.formats.picture_sets.array_shapes import NamedArray
from digitpad.storage.formats.picture_sets.delimited import Table
from digitpad.storage.formats.picture_sets.from_table import PenSet, from_table
from digitpad.storage.formats.picture_sets.named_arrays import joined, pairs_of
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, picture_set
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.formats.record import Record

_MAX_BYTES = 128 << 20
_MAX_PARTS = 12_000_000
_KEY = re.compile(rb'\[?\s*\{\s*"([^"]{1,40})"\s*:\s*(.)', re.DOTALL)
_NUMBERED = re.compile(rb"[a-zA-Z_]*[ _.]?\d+([ _x]\d+)?")
_MATRIX = re.compile(rb'\[\s*\[\s*"?-?[\d.]+"?(?:\s*,\s*"?-?[\d.]+"?){14}')
_OF_TABLES = frozenset(
    b"schema image images img pixels x X data input inputs features samples label labels target targets y class digit"
    b" columns".split()
)


def looks_like_a_table(head: bytes) -> bool:
    """Does a JSON document begin with arrays or columns by name, and no drawing of Quick, Draw!?"""
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if _MATRIX.match(text):
        return True
    match = _KEY.match(text)
    if match is None or any(word in text for word in (b'"drawing"', b'"strokes"', b'"points"')):
        return False
    return match[1] in _OF_TABLES or _NUMBERED.fullmatch(match[1]) is not None


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """As any table."""
    found = _load(path, part_of(report, 0.0, 0.6))
    yield from found.records() if isinstance(found, PenSet) else found.records(part_of(report, 0.6, 1.0))


def load(path: Path, report: Report = silent) -> PictureSet | None:
    """None where the rows are a pen's coordinates."""
    found = _load(path, report)
    return found if isinstance(found, PictureSet) else None


def _load(path: Path, report: Report) -> PictureSet | PenSet:
    with opened(path, report) as stream:
        text = stream.read(_MAX_BYTES + 1)
    if len(text) > _MAX_BYTES or text.count(b",") > _MAX_PARTS:
        raise UserError("{path} holds more numbers than digitpad reads at once.", path=path)
    columns = _columns(path, text)
    if all(name.isdecimal() for name in columns) and not isinstance(next(iter(columns.values()))[0], list):
        return from_table(path, replace(_table(columns), names=()))  # numbers of columns are no names
    nested = [name for name, values in columns.items() if isinstance(values[0], list)]
    if not nested:
        return from_table(path, _table(columns))
    arrays = []
    for name, values in columns.items():
        y = np.array(["" if value is None else value for value in values])
        arrays.append(NamedArray(name, y.shape, y.dtype, lambda y=y: y))  # type: ignore[misc]
    X, labels = joined(path, pairs_of(path, arrays))
    return picture_set(path, X, labels)


def _columns(path: Path, text: bytes) -> dict[str, list[Any]]:
    """Lists of one length by name; UserError for any other document."""
    try:
        try:
            found = json.loads(text)
        except ValueError:
            found = [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError) as error:
        raise UserError("{path} is no table in JSON.", path=path) from error
    if isinstance(found, dict) and isinstance(found.get("columns"), list) and isinstance(found.get("data"), list):
        found = [dict(zip(map(str, found["columns"]), row, strict=False)) for row in found["data"]]
    if isinstance(found, dict) and "schema" in found and isinstance(found.get("data"), list):
        found = found["data"]
    if isinstance(found, dict) and _are_rows(found):
        found = list(found.values())
    if isinstance(found, list) and found and all(isinstance(row, list) and len(row) > 1 for row in found):
        found = [{str(i): value for i, value in enumerate(row)} for row in found]
    if isinstance(found, list) and found and all(isinstance(row, dict) for row in found):
        return {name: [row.get(name) for row in found] for name in found[0]}
    if isinstance(found, dict):
        columns = {name: list(v.values()) if isinstance(v, dict) else v for name, v in found.items()}
        lists = {name: values for name, values in columns.items() if isinstance(values, list) and values}
        n = max(map(len, lists.values()), default=0)
        if n:
            return {name: values for name, values in lists.items() if len(values) == n}
    raise UserError("{path} is no table in JSON.", path=path)


def _are_rows(found: dict[str, Any]) -> bool:
    """Are these rows by their own names, and not columns: is each an object of the same keys, which are no numbers?"""
    first = next(iter(found.values()), None)
    if not isinstance(first, dict) or not first or all(key.lstrip("-").isdecimal() for key in first):
        return False
    return all(isinstance(row, dict) and row.keys() == first.keys() for row in found.values())


def _table(columns: dict[str, list[Any]]) -> Table:
    words = {}
    numbers = np.full((len(next(iter(columns.values()))), len(columns)), np.nan, np.float32)
    for i, values in enumerate(columns.values()):
        if all(isinstance(value, int | float) for value in values):
            numbers[:, i] = values
        if i in (0, len(columns) - 1) or np.isnan(numbers[:, i]).any():
            words[i] = Words.of("" if value is None else str(value) for value in values)
    return Table(tuple(columns), numbers, words)
