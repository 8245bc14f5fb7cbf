"""Tables that say what the pictures beside them are: Kaggle's train.csv, Hugging Face's metadata.jsonl, lists of files.

One column holds files' names, whole paths or without their endings, another one the labels. The same in JSON: an
object by files' names, a list of objects, StyleGAN's dataset.json. Or a small file beside each picture holds its label.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from digitpad.storage.formats.picture_sets.columns import is_label_name

_SUFFIXES = (".csv", ".tsv", ".txt", ".jsonl", ".json")
_MOST_TABLES = 10
_MOST_BYTES = 64 << 20
_LONGEST = 200
_BESIDE = (".cls", ".gt.txt", ".txt", ".json")
_BESIDE_SUFFIXES = frozenset((".cls", ".txt", ".json"))
_LARGEST_BESIDE = 4000
_LONGEST_WORD = 40
_FEWEST_CLASSES = 5
_SET, _UNSET = ("1", "1.0", "True"), ("0", "0.0", "False")


@dataclass(frozen=True)
class Told:
    """What tables say of files: `names`, by file; `tables`: those that said it."""

    names: Mapping[Path, str] = field(default_factory=dict)
    tables: tuple[Path, ...] = ()


def told_by_tables(files: Sequence[Path]) -> Told:
    """Of the files of one folder and all below; nothing where no table names half of what it lists."""
    tables = [file for file in files if file.suffix.lower() in _SUFFIXES]
    tables = sorted(tables, key=lambda file: file.suffix.lower() == ".json")[:_MOST_TABLES]  # others may be thousands
    others = [file for file in files if file not in tables]
    known = _Files(others)
    names: dict[Path, str] = {}
    used = []
    for table in tables if others else []:
        found = _names(_rows(table), known)
        if found:
            used.append(table)
            names |= found
    return Told(names, tuple(used))


def told_beside(files: Sequence[Path]) -> Told:
    """What a small file of the same name beside a picture says: WebDataset's `.cls`, Tesseract's `.gt.txt`, JSON."""
    known = {(file.parent, file.name): file for file in files}
    names: dict[Path, str] = {}
    used = []
    for file in files:
        if file.suffix.lower() in _BESIDE_SUFFIXES:
            continue
        for ending in _BESIDE:
            other = known.get((file.parent, file.stem + ending))
            word = _word_in(other) if other is not None else ""
            if word and other is not None:
                names[file] = word
                used.append(other)
                break
    return Told(names, tuple(used))


def _word_in(path: Path) -> str:
    """The one word or number that a file holds, or that its JSON calls a label; "" for any other."""
    try:
        if path.stat().st_size > _LARGEST_BESIDE:
            return ""
        text = path.read_text("utf-8-sig", "replace").strip()
        if path.suffix.lower() != ".json":
            return text if len(text) <= _LONGEST_WORD and "\n" not in text else ""
        values = json.loads(text)
    except (OSError, ValueError, RecursionError):
        return ""
    found = [value for key, value in values.items() if is_label_name(key)] if isinstance(values, dict) else []
    return str(found[0])[:_LONGEST] if len(found) == 1 and isinstance(found[0], str | int) else ""


class _Files:
    """Files by whatever a table may call them."""

    def __init__(self, files: Iterable[Path]) -> None:
        self._by_name: dict[str, list[Path]] = {}
        for file in files:
            for key in {file.name.lower(), file.stem.lower()}:
                self._by_name.setdefault(key, []).append(file)

    def find(self, cell: str) -> Path | None:
        """The one file that a cell names; None for none, or several."""
        wanted = PurePosixPath(cell.strip().replace("\\", "/").lower())
        found = self._by_name.get(wanted.name, []) or self._by_name.get(wanted.stem, [])
        if len(found) > 1:
            parts = wanted.parent.parts
            found = [
                file for file in found if parts and tuple(p.lower() for p in file.parent.parts[-len(parts) :]) == parts
            ]
        return found[0] if len(found) == 1 else None


def _rows(table: Path) -> list[list[str]]:
    """As text, the header first where there is one; nothing for what cannot be read."""
    try:
        if table.stat().st_size > _MOST_BYTES:
            return []
        text = table.read_text("utf-8-sig", "replace")
        if table.suffix.lower() == ".jsonl":
            objects = [json.loads(line) for line in text.splitlines() if line.strip()]
            columns = list(objects[0]) if objects and isinstance(objects[0], dict) else []
            rows = [[str(each.get(name, "")) for name in columns] for each in objects if isinstance(each, dict)]
            return [columns, *rows] if columns else []
        if table.suffix.lower() == ".json":
            return _rows_of_json(json.loads(text))
        lines = [line for line in text.splitlines() if line.strip()]
        sign = max(",;\t| ", key=lambda each: min((line.count(each) for line in lines[:20]), default=0))
        return [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=sign, skipinitialspace=True)]
    except (OSError, ValueError, RecursionError, csv.Error):
        return []


def _rows_of_json(found: Any) -> list[list[str]]:
    """{"0.png": 7, …}, [{"file": "0.png", "label": 7}, …], and StyleGAN's {"labels": [["0.png", 7], …]}."""
    if isinstance(found, dict) and len(found) == 1:
        found = next(iter(found.values()))
    if isinstance(found, dict):
        found = list(found.items())
    if not isinstance(found, list) or not found:
        return []
    if all(isinstance(row, dict) for row in found):
        columns = list(found[0])
        return [columns, *([str(row.get(name, "")) for name in columns] for row in found)]
    return [list(map(str, row)) for row in found if isinstance(row, list | tuple) and len(row) > 1]


def _names(rows: list[list[str]], known: _Files) -> dict[Path, str]:
    width = len(rows[-1]) if rows else 0
    rows = [row for row in rows if len(row) == width]
    if width < 2:
        return {}
    found = [{row: file for row in range(len(rows)) if (file := known.find(rows[row][i]))} for i in range(width)]
    hits = [len(set(files.values())) for files in found]
    place = hits.index(max(hits))
    if not hits[place] or hits[place] * 2 < len(rows) - 1:
        return {}
    labels = [i for i in range(width) if i != place and is_label_name(rows[0][i])]
    others = labels or [i for i in range(width) if i != place]
    if not labels and (flagged := _flagged(rows, others)):
        return {file: flagged[row] for row, file in found[place].items() if row in flagged}
    are_files = all(rows[row][place].lower().endswith(file.suffix.lower()) for row, file in found[place].items())
    if len(others) != 1 or not (labels or are_files):
        return {}
    return {file: rows[row][others[0]][:_LONGEST] for row, file in found[place].items()}


def _flagged(rows: list[list[str]], columns: Sequence[int]) -> dict[int, str]:
    """By row, the name of the only one of a column a class that is 1; nothing for any other columns."""
    if len(columns) < _FEWEST_CLASSES:
        return {}
    flags = {number: [i for i in columns if row[i] in _SET] for number, row in enumerate(rows[1:], 1)}
    are_flags = all(row[i] in _SET or row[i] in _UNSET for row in rows[1:] for i in columns)
    return {number: rows[0][ones[0]][:_LONGEST] for number, ones in flags.items() if are_flags and len(ones) == 1}
