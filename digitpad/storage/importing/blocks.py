"""Records a few hundred at a time, so that memory does not grow with what a file holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from digitpad.core.ink import Ink
from digitpad.core.samples import Drawing
from digitpad.storage.formats import Record

_AT_ONCE = 500
MOST_BYTES = 32 << 20


def blocks(records: Iterable[Record]) -> Iterator[list[Record]]:
    """A few hundred at a time, fewer of gigantic ones, so that memory does not grow with what a file holds."""
    block: list[Record] = []
    n_bytes = 0
    for record in records:
        block.append(record)
        n_bytes += _size(record.drawing)
        if len(block) == _AT_ONCE or n_bytes > MOST_BYTES:
            yield block
            block, n_bytes = [], 0
    if block:
        yield block


def _size(drawing: Drawing | None) -> int:
    """Bytes in memory."""
    if isinstance(drawing, Ink):
        return sum(stroke.data.nbytes for stroke in drawing.strokes)
    return 0 if drawing is None else drawing.grey.nbytes
