"""Labelled drawings from files, as evaluations take them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from digitpad.cli.output import complain
from digitpad.core.text import Text
from digitpad.evaluation.evaluation import Example
from digitpad.evaluation.numbers import NumberExample
from digitpad.session.files.labelled_files import read_labelled


def load_examples(paths: Sequence[Path]) -> list[Example]:
    """All labelled drawings of `paths` but numbers of several digits; see `load_examples_and_numbers`."""
    return load_examples_and_numbers(paths)[0]


def load_examples_and_numbers(
    paths: Sequence[Path], limit: int | None = None, *, as_is: bool = False
) -> tuple[list[Example], list[NumberExample]]:
    """All labelled drawings of `paths`, in order, digits apart from numbers; only the first `limit` are read.

    What was noticed, done and left out is said on stderr.
    """
    examples: list[Example] = []
    numbers: list[NumberExample] = []
    for path in paths:
        left = None if limit is None else limit - len(examples) - len(numbers)
        if left == 0:
            break
        found = read_labelled(path, as_is=as_is, limit=left)
        for note in found.notes:
            complain(Text("{path}: {note}.", path=path, note=note))
        records = found.records if found.pictures is None else found.pictures.records()
        examples += [
            Example(record.reading, label, record.writer, record.source)
            for record, label in zip(records, found.labels.tolist(), strict=True)
        ]
        numbers += [NumberExample(record.reading, record.name.strip()) for record in found.numbers]
    return examples, numbers


def with_companions(paths: Sequence[Path]) -> list[Path]:
    """`paths`, and the files of labels that are read beside files of images."""
    from digitpad.session.values import labels_beside

    return [*paths, *(beside for path in paths if (beside := labels_beside(path)) is not None)]
