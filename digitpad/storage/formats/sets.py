"""Another training set as a source, and as a target: `.digitpad`, nothing lost."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from digitpad.core.samples import Sample, label_name
from digitpad.storage.connection import has_log
from digitpad.storage.files import replacing
from digitpad.storage.formats.opening import regular_size
from digitpad.storage.formats.record import Record
from digitpad.storage.problems import sentences
from digitpad.storage.store import Store


def read(path: Path) -> Iterator[Record]:
    """The samples in use. A copy is opened, so that the file itself stays as it is, whatever its version."""
    regular_size(path)
    with tempfile.TemporaryDirectory(prefix="digitpad-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "set.digitpad"
        with sentences(path):
            shutil.copyfile(path, copy)
            if has_log(path):
                shutil.copyfile(f"{path}-wal", f"{copy}-wal")
        store = Store.open(copy)
        try:
            yield from (to_record(sample) for sample in store.drawn_samples())
        finally:
            store.close()


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
    )
