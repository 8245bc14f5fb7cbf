"""Another training set as a source, and as a target: `.digitpad`, nothing lost."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from digitpad.core.progress import Report, silent
from digitpad.core.samples import Sample, label_name
from digitpad.storage.errors import StoreError, translated
from digitpad.storage.files.locked_tempdir import LockedTempdir
from digitpad.storage.files.replacing import replacing
from digitpad.storage.formats.opening import regular_size
from digitpad.storage.formats.record import Record
from digitpad.storage.sets.connection import check_header
from digitpad.storage.sets.inspecting import copy_with_logs
from digitpad.storage.sets.store import Store


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The samples in use."""
    with opened_copy(path) as store:
        n = max(1, store.count())
        for number, sample in enumerate(store.drawn_samples()):
            report(number / n)
            yield to_record(sample)


@contextlib.contextmanager
def opened_copy(path: Path) -> Iterator[Store]:
    """A set as it is now, of any version that can be read, without touching its file."""
    with LockedTempdir() as folder:
        copy = folder / path.name
        copy_whole(path, copy)
        try:
            store = Store.open(copy)
        except StoreError as error:  # it speaks of the copy, whose name tells a person nothing
            raise type(error)(error.text.template, **{**error.text.params, "path": path}) from error
        try:
            yield store
        finally:
            store.close()


def copy_whole(path: Path, target: Path) -> None:
    """Copy a set's file with a log that may lie beside it; refuses what is no set, and a set that is in the way."""
    regular_size(path)
    check_header(path)
    with translated(path):
        copy_with_logs(path, target)


def write(samples: Iterable[Sample], target: Path) -> None:
    """A new set of these samples."""
    with replacing(target) as part:
        store = Store.open(part)
        try:
            with store.writing() as writer:
                writer.add(samples)
        finally:
            store.close()


def to_record(sample: Sample) -> Record:
    """A sample of another set as what an import takes in."""
    return Record(
        sample.drawing,
        label_name(sample.label),
        sample.picture,
        writer=sample.writer,
        source=sample.source,
        created=sample.created,
        device=sample.device,
        app_version=sample.app_version,
        id=sample.id,
        origin=sample.origin.value,
    )
