"""Labelled drawings from files, as evaluations take them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.evaluation.evaluation import Example
from digitpad.storage import formats


def load_examples(paths: Sequence[Path], limit: int | None = None) -> list[Example]:
    """All drawings of `paths`, pooled in their order; no more than the first `limit` are read."""
    examples = list(islice(_examples(paths), limit))
    if not examples:
        raise UserError("There is no drawing in {paths}.", paths=", ".join(map(str, paths)))
    return examples


def _examples(paths: Iterable[Path]) -> Iterator[Example]:
    for path in paths:
        for number, record in enumerate(formats.read(path), 1):
            if record.label is None:
                raise UserError("{path}, drawing {n}: it has no label.", path=path, n=number)
            yield Example(record.reading, record.label, record.writer, record.source)


def with_companions(paths: Sequence[Path]) -> list[Path]:
    """`paths`, and the files of labels that are read beside files of images."""
    from digitpad.storage.formats.idx import labels_beside

    return [*paths, *(beside for path in paths if (beside := labels_beside(path)) is not None)]
