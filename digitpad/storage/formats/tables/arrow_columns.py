"""Columns of Arrow's, whichever file they came in: pictures in cells, lists of numbers, or a column a pixel."""

from __future__ import annotations

import io
import json
import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report
from digitpad.core.samples import Raster
from digitpad.storage.formats.picture_sets.array_shapes import CLASSES
from digitpad.storage.formats.picture_sets.columns import is_index_name
from digitpad.storage.formats.picture_sets.delimited import Table
from digitpad.storage.formats.picture_sets.from_table import PenSet, from_table, one_hot_labels
from digitpad.storage.formats.picture_sets.named_arrays import MAX_BYTES
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, picture_set
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.formats.record import Record

_IMAGES = ("image", "images", "img", "picture", "pixel_values", "pixels", "x", "data", "features")
_LABELS = ("label", "labels", "target", "class", "digit", "y", "fine_label")
_NESTED = re.compile(r"struct|(?:large_|fixed_size_)?(?:binary|list)|extension")
_MAX_PIXELS = 4_000_000
_AT_ONCE = 500


def from_columns(path: Path, table: Any, report: Report) -> PictureSet | PenSet | list[Record]:
    """What a table of pyarrow's holds: pictures in cells, or a column a pixel; UserError where it cannot be told."""
    image = _column_of_pictures(table)
    if image is None:
        return from_batches(path, table.schema, len(table), table.to_batches())
    label = _column_of_labels(table, image)
    labels = Words.none(len(table)) if label is None else _labels(path, table, label)
    kind = str(table.schema.field(image).type)
    if kind.startswith("struct") or "binary" in kind:
        return _from_files(path, table.column(image), labels, report)
    X = _nested(table.column(image))
    return picture_set(path, X, labels)


def records_of(found: PictureSet | PenSet | list[Record], report: Report) -> Iterator[Record]:
    """What `from_columns` found, a record a row."""
    if isinstance(found, PictureSet):
        yield from found.records(report)
    elif isinstance(found, PenSet):
        yield from found.records()
    else:
        yield from found


def _column_of_pictures(table: Any) -> str | None:
    """Of lists, bytes or structures; the one so named where there are several."""
    kinds = {name: str(table.schema.field(name).type) for name in table.column_names}
    nested = [name for name, kind in kinds.items() if _NESTED.match(kind)]
    return next((name for name in nested if name.lower() in _IMAGES), nested[0] if nested else None)


def _column_of_labels(table: Any, image: str) -> str | None:
    """The one so named, else the only other one."""
    others = [name for name in table.column_names if name != image and not is_index_name(name)]
    named = next((name for wanted in _LABELS for name in others if name.lower() == wanted), None)
    return named or (others[0] if len(others) == 1 else None)


def holds_numbers_alone(schema: Any) -> bool:
    """Has it no column whose cells are pictures?"""
    return not any(_NESTED.match(str(kind)) for kind in schema.types)


def from_batches(path: Path, schema: Any, n_rows: int, batches: Iterable[Any]) -> PictureSet | PenSet:
    """A column a pixel, some rows at a time into one array: all columns beside it would take far more memory."""
    names = tuple(schema.names)
    n = len(names)
    kinds = {str(kind) for kind in schema.types}
    numbers = np.empty((n_rows, n), np.uint8 if kinds == {"uint8"} else np.float32)
    said: dict[int, list[NDArray[Any]]] = {}
    start = 0
    for batch in batches:
        end = start + batch.num_rows
        for i in range(n):
            values = batch.column(i).to_numpy(zero_copy_only=False)
            if values.dtype.kind in "buif":
                numbers[start:end, i] = values
            else:
                numbers[start:end, i] = np.nan
            if values.dtype.kind not in "buif" or i in (0, n - 1):
                said.setdefault(i, []).append(values.copy())
        start = end
    return from_table(path, Table(names, numbers, {i: _words(parts) for i, parts in said.items()}))


def _words(parts: Sequence[NDArray[Any]]) -> Words:
    values = np.concatenate(parts)
    if values.dtype.kind in "buif":
        return Words.of_array(values)
    return Words.of("" if value is None else str(value) for value in values.tolist())


def _labels(path: Path, table: Any, column: str) -> Words:
    """With the names that Hugging Face keeps in the schema's metadata."""
    values = table.column(column).to_pylist()
    if values and all(isinstance(value, list) and len(value) == CLASSES for value in values):
        return one_hot_labels(path, np.array(values))
    words = Words.of("" if value is None else str(value) for value in values)
    metadata = (table.schema.metadata or {}).get(b"huggingface")
    if metadata:
        try:
            known = json.loads(metadata)["info"]["features"][column]["names"]
            names = {str(number): str(name) for number, name in enumerate(known)}
        except (ValueError, KeyError, TypeError, RecursionError):
            names = {}
        words = words.renamed(names)
    return words


def _from_files(path: Path, column: Any, labels: Words, report: Report) -> PictureSet | list[Record]:
    """Whole picture files in cells."""
    pictures: list[NDArray[np.uint8]] = []
    total = 0
    for row in range(len(column)):
        if row % _AT_ONCE == 0:
            report(row / len(column))
        value = column[row].as_py()
        data = value.get("bytes") if isinstance(value, dict) else value
        if not isinstance(data, bytes):
            raise UserError("{path}, row {n}: its picture is not in the file.", path=path, n=row + 1)
        pictures.append(_decoded(path, row, data))
        total += pictures[-1].nbytes
        if total > MAX_BYTES:
            raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=MAX_BYTES)
    if pictures and all(picture.shape == pictures[0].shape for picture in pictures):
        return picture_set(path, np.stack(pictures), labels)
    return [Record(Raster(picture), labels[row]) for row, picture in enumerate(pictures)]


def _decoded(path: Path, row: int, data: bytes) -> NDArray[np.uint8]:
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data)) as image:
                if image.width * image.height > _MAX_PIXELS:
                    raise UserError("{path}, row {n}: its picture is too large.", path=path, n=row + 1)
                if not image.has_transparency_data:
                    return np.asarray(image.convert("L"))
                whole = image.convert("RGBA")
                return np.asarray(Image.alpha_composite(Image.new("RGBA", whole.size, "white"), whole).convert("L"))
    except UserError:
        raise
    except Exception as error:
        # A decoder fails on broken data with whatever it happens to meet; each means the same to a person.
        raise UserError("{path}, row {n}: its picture is damaged.", path=path, n=row + 1) from error


def _nested(column: Any) -> NDArray[Any]:
    """Lists, or lists of lists, all of one length."""
    return np.array(column.to_pylist())
