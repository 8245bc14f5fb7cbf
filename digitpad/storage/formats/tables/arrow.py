"""Arrow's files and streams (Feather; what `datasets` saves to disk), by pyarrow, which the extra "data" brings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.storage.formats.extras import extra_module
from digitpad.storage.formats.opening import regular_size
from digitpad.storage.formats.picture_sets.from_table import PenSet
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.record import Record
from digitpad.storage.formats.tables.arrow_columns import from_columns, records_of

HEADS = (b"ARROW1", b"\xff\xff\xff\xff")
"""Of files and of streams."""
_MOST_BYTES = 1 << 30


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Pictures of one size or of many."""
    yield from records_of(_load(path, part_of(report, 0.0, 0.6)), part_of(report, 0.6, 1.0))


def load(path: Path, report: Report = silent) -> PictureSet | None:
    """None where the pictures differ in size."""
    found = _load(path, report)
    return found if isinstance(found, PictureSet) else None


def _load(path: Path, report: Report) -> PictureSet | PenSet | list[Record]:
    regular_size(path)
    pyarrow: Any = extra_module("pyarrow", "data", path=path, kind="Arrow")
    ipc: Any = extra_module("pyarrow.ipc", "data", path=path, kind="Arrow")
    try:
        with pyarrow.OSFile(str(path)) as file:
            is_file = file.read(6) == HEADS[0]
            file.seek(0)
            with ipc.open_file(file) if is_file else ipc.open_stream(file) as reader:
                batches = (reader.get_batch(i) for i in range(reader.num_record_batches)) if is_file else reader
                table = pyarrow.Table.from_batches(_within_limits(path, batches), reader.schema)
        return from_columns(path, table, report)
    except UserError:
        raise
    except Exception as error:
        # pyarrow raises many kinds of errors for broken files; each means the same to a person.
        raise UserError("{path} is not an Arrow file, or it is damaged.", path=path) from error


def _within_limits(path: Path, batches: Iterator[Any]) -> Iterator[Any]:
    total = 0
    for batch in batches:
        total += batch.nbytes
        if total > _MOST_BYTES:
            raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=_MOST_BYTES)
        yield batch
