"""Parquet, by pyarrow, which the extra "data" brings: Hugging Face's sets of pictures, and pandas' tables.

| who writes it                  | columns                                                                       |
|--------------------------------|-------------------------------------------------------------------------------|
| datasets (ylecun/mnist)        | image: {bytes: a whole PNG, path}; label: int64, its names in the metadata     |
| datasets, Array2D              | image: a list of rows; label                                                  |
| pandas' DataFrame.to_parquet   | a column a pixel, the label's by name                                         |
"""

from __future__ import annotations

import io
import json
import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster, Sample, label_name
from digitpad.storage.formats.extras import extra_module
from digitpad.storage.formats.opening import regular_size
from digitpad.storage.formats.picture_sets.delimited import Table
from digitpad.storage.formats.picture_sets.from_table import PenSet, from_table
from digitpad.storage.formats.picture_sets.named_arrays import MAX_BYTES
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, picture_set
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.formats.record import Record
from digitpad.storage.replacing import replacing

_IMAGES = ("image", "images", "img", "picture", "pixel_values", "pixels", "x", "data", "features")
_LABELS = ("label", "labels", "target", "class", "digit", "y", "fine_label")
_MAX_PIXELS = 4_000_000
_MOST_BYTES = 1 << 30
_AT_ONCE = 500


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Pictures of one size or of many."""
    found = _load(path, report)
    if isinstance(found, PictureSet):
        yield from found.records(report)
    elif isinstance(found, PenSet):
        yield from found.records()
    else:
        yield from found


def load(path: Path, report: Report = silent) -> PictureSet | None:
    """None where the pictures differ in size."""
    found = _load(path, report)
    return found if isinstance(found, PictureSet) else None


def write(samples: Iterable[Sample], target: Path) -> None:
    """A column of 64 counts as lists of rows would puzzle most readers: 64 columns of pixels and the label."""
    pyarrow: Any = extra_module("pyarrow", "data", path=target, kind="Parquet")
    parquet: Any = extra_module("pyarrow.parquet", "data", path=target, kind="Parquet")
    rows = [(sample.picture.ravel(), label_name(sample.label)) for sample in samples]
    X = np.array([row for row, _ in rows], np.uint8).reshape(-1, 64)
    columns: dict[str, Any] = {f"pixel{i}": X[:, i] for i in range(64)}
    with replacing(target) as part:
        parquet.write_table(pyarrow.table(columns | {"label": [label for _, label in rows]}), part)


def _load(path: Path, report: Report) -> PictureSet | PenSet | list[Record]:
    regular_size(path)
    parquet: Any = extra_module("pyarrow.parquet", "data", path=path, kind="Parquet")
    try:
        with parquet.ParquetFile(path) as file:
            size = sum(file.metadata.row_group(i).total_byte_size for i in range(file.metadata.num_row_groups))
            if size > _MOST_BYTES:
                raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=_MOST_BYTES)
            table = file.read(use_threads=False)
        return _from_columns(path, table, report)
    except UserError:
        raise
    except Exception as error:
        # pyarrow raises many kinds of errors for broken files; each means the same to a person.
        raise UserError("{path} is a damaged Parquet file, or none.", path=path) from error


def _from_columns(path: Path, table: Any, report: Report) -> PictureSet | PenSet | list[Record]:
    names = {name.lower(): name for name in table.column_names}
    image = next((names[name] for name in _IMAGES if name in names), None)
    if image is None or str(table.schema.field(image).type) in ("int64", "double", "float", "uint8"):
        return _from_numbers(path, table)
    label = next((names[name] for name in _LABELS if name in names), None)
    labels = Words.none(len(table)) if label is None else _labels(table, label)
    kind = str(table.schema.field(image).type)
    if kind.startswith("struct") or "binary" in kind:
        return _from_files(path, table.column(image), labels, report)
    X = _nested(table.column(image))
    return picture_set(path, X, labels)


def _from_numbers(path: Path, table: Any) -> PictureSet | PenSet:
    columns, words = [], {}
    for i, name in enumerate(table.column_names):
        values = table.column(name).to_numpy()
        if values.dtype.kind in "buif":
            columns.append(values)
        else:
            columns.append(np.full(len(values), np.nan, np.float32))
            words[i] = Words.of("" if value is None else str(value) for value in values.tolist())
    numbers = np.stack([column.astype(np.float32) for column in columns], axis=1)
    n = numbers.shape[1]
    words |= {i: Words.of_array(columns[i]) for i in {0, n - 1} if i not in words}
    return from_table(path, Table(tuple(table.column_names), numbers, words))


def _labels(table: Any, column: str) -> Words:
    """With the names that Hugging Face keeps in the schema's metadata."""
    values = table.column(column).to_pylist()
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
