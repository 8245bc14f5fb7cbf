"""Labelled drawings from files, as evaluations take them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from digitpad.cli.output import complain
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.text import Text
from digitpad.evaluation.evaluation import Example
from digitpad.evaluation.numbers import NumberExample
from digitpad.session.files.labelled_files import read_labelled

MANY = 100
"""Among so many drawings drawn by lot a digit is missing once in 3,800 times; a folder is read label by label."""


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
    n_digits = len({example.label for example in examples} - {NOT_A_DIGIT})
    if limit is not None and n_digits < NOT_A_DIGIT and len(examples) >= MANY:
        complain(Text("The first drawings are no fair sample: only {n} of the ten digits are among them.", n=n_digits))
    return examples, numbers


def with_companions(paths: Sequence[Path]) -> list[Path]:
    """`paths`, and the files of labels that are read beside files of images."""
    from digitpad.session.values import labels_beside

    return [*paths, *(beside for path in paths if (beside := labels_beside(path)) is not None)]
