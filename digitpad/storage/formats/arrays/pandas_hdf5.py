"""What pandas' `to_hdf` writes: columns by name, in whichever of its forms.

| `pandas_type` of a group | where things are                                                                        |
|--------------------------|-----------------------------------------------------------------------------------------|
| frame ("fixed")          | `axis0`: names, `block0_items`: those of `block0_values` (n, k); text is pickled: unread |
| frame_table ("table")    | `table`: a field a block of columns or, of `data_columns`, a column                     |
| categories in a table    | numbers; what they mean stands in `meta/values_block_0/meta/table`                      |
| series                   | `values`                                                                                |

The names of a table's block stand in an attribute, pickled: they are picked out of its bytes, and nothing of it is run.
`axis1` and `index` are the rows' own names: labels only where they are called so, in an attribute of the axis or, also
pickled, in the table's `info`. Written by pandas 2.3 and 3.1 with PyTables 3.11.
"""

from __future__ import annotations

import pickletools
import re
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.text import Text
from digitpad.storage.formats.picture_sets.columns import is_label_name
from digitpad.storage.formats.picture_sets.named_arrays import MAX_BYTES
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.picture_sets.structured import MAX_FIELDS, from_columns

Columns = dict[str, NDArray[Any]]
_KINDS = ("frame", "frame_table", "series", "series_table")
_MOST_GROUPS = 100
_BLOCK = re.compile(r"values_block_\d+")
_TEXTS = ("UNICODE", "BINUNICODE", "SHORT_BINUNICODE", "BINUNICODE8", "STRING", "BINSTRING", "SHORT_BINSTRING")
_NUMBERS = ("INT", "BININT", "BININT1", "BININT2", "LONG1")


@dataclass(frozen=True, eq=False)
class _Frame:
    columns: Columns
    pickled: tuple[str, ...] = ()
    """Names of columns that are not read."""

    def __len__(self) -> int:
        return len(next(iter(self.columns.values()), ()))


def load(path: Path, file: Any) -> PictureSet | None:
    """All rows of an open file's tables of the same columns, and of a series beside one as its labels.

    None where pandas wrote nothing in it.
    """
    frames = {name: _frame(path, group) for name, group in _groups(file)}
    frames = {name: frame for name, frame in frames.items() if len(frame)}
    if not frames:
        return None
    first = max(frames.values(), key=lambda frame: len(frame.columns))
    alike = [frame for frame in frames.values() if set(frame.columns) == set(first.columns)]
    columns = {name: np.concatenate([frame.columns[name] for frame in alike]) for name in first.columns}
    beside = [frame for frame in frames.values() if len(frame.columns) == 1 and len(frame) == len(first)]
    if len(alike) == 1 and len(beside) == 1 and not any(map(is_label_name, columns)):
        columns["label"] = next(iter(beside[0].columns.values()))
    found = from_columns(path, columns)
    unread = Text("columns that are not read: {columns}", columns=", ".join(f"“{name}”" for name in first.pickled[:5]))
    return replace(found, notes=(*found.notes, unread)) if first.pickled else found


def _groups(file: Any) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []

    def note(name: str, item: Any) -> bool | None:
        if "meta" not in name.split("/") and _text(item.attrs.get("pandas_type")) in _KINDS:
            found.append((name, item))
        return True if len(found) >= _MOST_GROUPS else None

    file.visititems(note)
    return found


def _frame(path: Path, group: Any) -> _Frame:
    kind = _text(group.attrs.get("pandas_type"))
    if kind == "series":
        values = group["values"]
        return _Frame({"values": _loaded(path, values)} if values.dtype.kind in "buifS" else {})
    return _from_table(path, group) if kind.endswith("_table") else _fixed(path, group)


def _fixed(path: Path, group: Any) -> _Frame:
    columns: Columns = {}
    pickled: list[str] = []
    for i in range(int(group.attrs.get("nblocks", 0))):
        names = [_text(name) for name in group[f"block{i}_items"][:MAX_FIELDS].tolist()]
        values = group[f"block{i}_values"]
        if values.dtype.kind not in "buif":
            pickled += names
            continue
        columns |= dict(zip(names, _loaded(path, values).reshape(-1, len(names)).T, strict=True))
    if is_label_name(called := _text(group["axis1"].attrs.get("name"))):
        columns[called] = _loaded(path, group["axis1"])
        return _Frame(columns, tuple(pickled))
    order = [_text(name) for name in group["axis0"][:MAX_FIELDS].tolist()]
    return _Frame({name: columns[name] for name in order if name in columns}, tuple(pickled))


def _from_table(path: Path, group: Any) -> _Frame:
    table = group["table"]
    values = _loaded(path, table)
    columns: Columns = {}
    info = _names(bytes(group.attrs.get("info", b"")))
    called = dict(pairwise(info)).get("index_name", "")
    for field in values.dtype.names or ():
        if field == "index" and is_label_name(called):
            columns[called] = values[field]
        if field == "index" or field.startswith("level_"):
            continue
        block = values[field].reshape(len(values), -1)
        if _text(table.attrs.get(f"{field}_meta")) == "category":
            block = _meant(_loaded(path, group[f"meta/{field}/meta/table"])["values"], block)
        names = _names(bytes(table.attrs.get(f"{field}_kind", b""))) if _BLOCK.fullmatch(field) else [field]
        if len(names) != block.shape[1]:
            names = [f"{field}_{i}" for i in range(block.shape[1])]
        columns |= dict(zip(names, block.T, strict=True))
    return _Frame(columns)


def _meant(categories: NDArray[Any], codes: NDArray[Any]) -> NDArray[Any]:
    """Text; "" for a code that is none."""
    words = np.array([*(_text(value) for value in categories.tolist()), ""])
    return words[np.where((codes >= 0) & (codes < len(categories)), codes, len(categories)).astype(np.intp)]


def _names(pickled: bytes) -> list[str]:
    """The texts or numbers of a pickled list, from its operations."""
    try:
        found = [(operation.name, value) for operation, value, _ in pickletools.genops(pickled)]
    except Exception:  # it fails on broken bytes with whatever it happens to meet
        return []
    texts = [str(value) for name, value in found if name in _TEXTS]
    return texts or [str(value) for name, value in found if name in _NUMBERS]


def _loaded(path: Path, item: Any) -> NDArray[Any]:
    if item.size * item.dtype.itemsize > MAX_BYTES:
        raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=MAX_BYTES)
    return np.asarray(item[()])


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else "" if value is None else str(value)
