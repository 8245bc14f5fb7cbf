"""Samples out: which files a name stands for, and what is compressed where the name says so."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Iterable
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.samples import Sample
from digitpad.storage.files.locked_tempdir import LockedTempdir
from digitpad.storage.files.replacing import replacing
from digitpad.storage.formats.format import Format
from digitpad.storage.formats.opening import PACKED_SUFFIXES

_PACKS_ITSELF = ("ndjson", "xournal")
_PACKABLE = ("csv", "idx", "inkml", "arff")


def written_files(format: Format, target: Path) -> tuple[Path, ...]:
    """The files that will really be written or replaced for the name a person gave; a folder is itself."""
    if not _is_packed(format, target):
        return format.files(target)
    return tuple(path.with_name(f"{path.name}.gz") for path in format.files(target.with_suffix("")))


def write_samples(format: Format, samples: Iterable[Sample], target: Path) -> None:
    """All files whole; UserError for a name that promises another compression than the format has."""
    assert format.write is not None, "only formats that can be written are offered"
    if not _is_packed(format, target):
        format.write(samples, target)
        return
    with LockedTempdir() as folder:
        format.write(samples, folder / target.stem)
        for plain in sorted(folder.iterdir()):
            if plain.name.startswith("."):
                continue
            # A fixed time and no name in the header: the same samples make the same file.
            with (
                replacing(target.with_name(f"{plain.name}.gz")) as part,
                part.open("wb") as file,
                plain.open("rb") as source,
                gzip.GzipFile("", "wb", fileobj=file, mtime=0) as out,
            ):
                shutil.copyfileobj(source, out)


def _is_packed(format: Format, target: Path) -> bool:
    suffix = target.suffix.lower()
    if suffix not in PACKED_SUFFIXES or format.name in _PACKS_ITSELF:
        return False
    if suffix == ".gz" and format.name in _PACKABLE:
        return True
    raise UserError("“{format}” is not written as {suffix}: leave that ending away.", format=format.name, suffix=suffix)
