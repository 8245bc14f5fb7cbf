"""Parquet, by pyarrow, which the extra "data" brings: Hugging Face's sets of pictures, and pandas' tables.

| who writes it                  | columns                                                                       |
|--------------------------------|-------------------------------------------------------------------------------|
| datasets (ylecun/mnist)        | image: {bytes: a whole PNG, path}; label: int64, its names in the metadata     |
| datasets, Array2D              | image: a list of rows; label                                                  |
| pandas' DataFrame.to_parquet   | a column a pixel, the label's by name                                         |
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.samples import Sample, label_name
from digitpad.storage.files.replacing import replacing
from digitpad.storage.formats.extras import extra_module
from digitpad.storage.formats.opening import regular_size
from digitpad.storage.formats.picture_sets.from_table import PenSet
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.record import Record
from digitpad.storage.formats.tables.arrow_columns import from_batches, from_columns, holds_numbers_alone, records_of

_MOST_BYTES = 1 << 30
_ROWS_AT_ONCE = 4096


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Pictures of one size or of many."""
    yield from records_of(_load(path, part_of(report, 0.0, 0.6)), part_of(report, 0.6, 1.0))


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
            if holds_numbers_alone(file.schema_arrow):
                batches = file.iter_batches(_ROWS_AT_ONCE, use_threads=False)
                return from_batches(path, file.schema_arrow, file.metadata.num_rows, batches)
            return from_columns(path, file.read(use_threads=False), report)
    except UserError:
        raise
    except Exception as error:
        # pyarrow raises many kinds of errors for broken files; each means the same to a person.
        raise UserError("{path} is not a Parquet file, or it is damaged.", path=path) from error
