"""Folders of drawings, one folder a label: "7/first.png", or files that begin with their label: "7-first.png".

Any file of a kind that holds single drawings is one of them: pictures, and the ink of other programs.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster, Sample, label_name
from digitpad.core.text import Text
from digitpad.storage.files.replacing import making_folder
from digitpad.storage.formats.archives.boxes import Box, boxes_told, cut_out
from digitpad.storage.formats.archives.label_tables import told_beside, told_by_tables
from digitpad.storage.formats.archives.paths import names_below
from digitpad.storage.formats.opening import unreadable
from digitpad.storage.formats.pictures.rendering import render
from digitpad.storage.formats.record import Record

MAX_FILES = 200_000
MAX_DEPTH = 8
SIDE = 64
_ENOUGH = 1000
"""Files that cannot be read, without one that can."""

ReadFile = Callable[[Path], Iterator[Record] | None]
"""None for a file that is of no kind with drawings."""


def read(path: Path, read_file: ReadFile, report: Report = silent) -> Generator[Record, None, tuple[Text, ...]]:
    """Every drawing below `path`, in order of names; in the end, what was passed over and why.

    Links are not followed: they may lead anywhere, and in circles. UserError where nothing can be read.
    """
    files = list(files_below(path))
    boxes = boxes_told(files)
    others_than_boxes = [file for file in files if file not in boxes.tables]
    told, beside = told_by_tables(others_than_boxes), told_beside(others_than_boxes)
    names = {**names_below(path, files), **beside.names, **told.names}
    passed = {*told.tables, *beside.tables, *boxes.tables}
    n_read, others = 0, Counter[str]()
    failed: list[UserError] = []
    for number, file in enumerate(files):
        report(number / len(files))
        if file in passed:
            continue
        found = read_file(file)
        if found is None:
            others[_kind(file)] += 1
            continue
        name = "" if boxes.of else names[file]
        try:
            for record in _in_boxes(found, boxes.of[file]) if file in boxes.of else found:
                n_read += 1
                own = record.name if file in boxes.of or _names_itself(record) else ""
                yield replace(record, name=own or name)
        except UserError as error:
            failed.append(error)
            if len(failed) >= _ENOUGH and not n_read:
                raise
    if not n_read:
        raise failed[0] if failed else _without_drawings(path, others)
    tables = [*(table.name for table in told.tables), *sorted({f"*{table.suffix}" for table in beside.tables})]
    said = [Text("the labels are those of {path}", path=name) for name in tables]
    if boxes.of:
        said.append(Text("drawings are cut out of pictures by the boxes of {kind}", kind=boxes.kind))
    return (*said, *_passed_over(path, others, failed))


def _in_boxes(found: Iterator[Record], boxes: Sequence[Box]) -> Iterator[Record]:
    for record in found:
        if isinstance(record.drawing, Raster):
            yield from cut_out(record.drawing, boxes)


def _names_itself(record: Record) -> bool:
    """Does the file say what is drawn? A picture's doesn't: what its name alone said is told better among others."""
    return not isinstance(record.drawing, Raster)


def write(samples: Iterable[Sample], target: Path) -> None:
    """`target`/7/000001.png, dark on light, numbered in the order given; the folder must be new or empty."""
    from PIL import Image

    with making_folder(target) as whole:
        for number, sample in enumerate(samples, 1):
            folder = whole / label_name(sample.label)
            folder.mkdir(exist_ok=True)
            Image.fromarray(255 - render(sample, SIDE)).save(folder / f"{number:06}.png")


def _without_drawings(path: Path, others: Counter[str]) -> UserError:
    if not others:
        return UserError("{path} holds no images.", path=path)
    return UserError(
        "{path} holds no drawings that digitpad reads ({kinds}): export them as PNG, SVG or PDF, tables as CSV.",
        path=path,
        kinds=_listed(others),
    )


def _passed_over(path: Path, others: Counter[str], failed: list[UserError]) -> tuple[Text, ...]:
    notes = [
        Text("{n} files are left out: they hold no drawings ({kinds})", n=others.total(), kinds=_listed(others))
        for _ in range(bool(others))
    ]
    if failed:
        reason = str(failed[0]).rstrip(".").replace(f"{path}{os.sep}", "")  # a container's folder is gone by then
        notes.append(Text("{n} files are left out: {reason}", n=len(failed), reason=reason))
    return tuple(notes)


def _listed(kinds: Counter[str]) -> str:
    return ", ".join(f"{n} {kind}" for kind, n in kinds.most_common(5))


def _kind(file: Path) -> str:
    return file.suffix.lower()[:20] or file.name[:20]


def files_below(root: Path) -> Iterator[Path]:
    """Plain files, those aside that systems leave in folders unasked."""

    def refuse(error: OSError) -> None:
        raise unreadable(root, error) from error

    n = 0
    for folder, folders, files in os.walk(root, onerror=refuse):
        folders[:] = sorted(name for name in folders if name != "__MACOSX" and not name.startswith("."))
        if len(Path(folder).relative_to(root).parts) >= MAX_DEPTH:
            folders.clear()
        for name in sorted(files):
            n += 1
            if n > MAX_FILES:
                raise UserError("{path} holds more than {n} files.", path=root, n=MAX_FILES)
            file = Path(folder) / name
            if not (name.startswith(".") or name in ("Thumbs.db", "desktop.ini") or file.is_symlink()):
                yield file
