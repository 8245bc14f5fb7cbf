"""Labelled drawings from files, as evaluations take them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.evaluation.evaluation import Example
from digitpad.evaluation.numbers import NumberExample, number_of
from digitpad.storage import formats

_ARRAYS = frozenset(("idx", "csv", "npz"))
"""Formats whose labels are classes: 10 is none of several digits there."""


def load_examples(paths: Sequence[Path], limit: int | None = None) -> list[Example]:
    """All drawings of `paths` but numbers of several digits; only the first `limit` are read."""
    return load_examples_and_numbers(paths, limit)[0]


def load_examples_and_numbers(
    paths: Sequence[Path], limit: int | None = None
) -> tuple[list[Example], list[NumberExample]]:
    """All drawings of `paths`, pooled in their order, digits apart from numbers; only the first `limit` are read."""
    found = list(islice(_examples(paths), limit))
    if not found:
        raise UserError("There is no drawing in {paths}.", paths=", ".join(map(str, paths)))
    examples = [example for example in found if isinstance(example, Example)]
    return examples, [example for example in found if isinstance(example, NumberExample)]


def _examples(paths: Iterable[Path]) -> Iterator[Example | NumberExample]:
    for path in paths:
        may_be_numbers = formats.format_of(path).name not in _ARRAYS
        for place, record in enumerate(formats.read(path), 1):
            if may_be_numbers and (number := number_of(record.name)) is not None:
                yield NumberExample(record.reading, number)
            elif record.label is None:
                raise UserError("{path}, drawing {n}: it has no label.", path=path, n=place)
            else:
                yield Example(record.reading, record.label, record.writer, record.source)


def with_companions(paths: Sequence[Path]) -> list[Path]:
    """`paths`, and the files of labels that are read beside files of images."""
    from digitpad.storage.formats.idx import labels_beside

    return [*paths, *(beside for path in paths if (beside := labels_beside(path)) is not None)]
