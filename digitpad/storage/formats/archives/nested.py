"""Folders, zip and tar files of other files: which of them are sets, which are single drawings, and what is read."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.text import Text
from digitpad.storage.formats.archives import containers, folders
from digitpad.storage.formats.format import Format
from digitpad.storage.formats.opening import PACKED_SUFFIXES
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, are_alike, one_set
from digitpad.storage.formats.record import Record

Find = Callable[[Path], Format]
"""The format of a file; UserError where none fits."""

_OF_SINGLE_DRAWINGS = (
    "image",
    "layers",
    "svg",
    "inkml",
    "unipen",
    "points",
    "xournal",
    "excalidraw",
    "tldraw",
    "rnote",
    "remarkable",
    "wacom",
    "office",
    "pdf",
    "ndjson",
    "quickdraw",
    "drawings",
    "bitmaps",
)
"""What a folder of drawings is looked through for: their names among the formats."""

_FEW_FILES = 20
"""In a folder of sets; a folder of more files is one of pictures."""
_MOST_PACKED = 100
"""Files in a zip file of sets: EMNIST's holds 30."""
_MOST_JOINED = 256 << 20
"""Bytes of several sets as one; more come in one drawing after the other."""
_LOOKED_AT = 1 << 16
"""Bytes of a JSON file."""
_OF_NDJSON = (".ndjson", ".jsonl", *PACKED_SUFFIXES)
_PREVIEW = re.compile(r"(?i)(thumb|preview|quicklook|cover)[\w@. -]*\.(png|jpe?g|webp|pdf)$")
_DEEPEST = 2
"""Zip files in zip files."""


def read_folder(path: Path, report: Report, find: Find, depth: int = 0) -> Generator[Record, None, tuple[Text, ...]]:
    """Its drawings; where it holds sets and no pictures, as a download of MNIST does, the sets; or what is packed."""
    beside = _few_files(path)
    if sets_in_it := _sets_alone(beside, find):
        return (yield from _read_sets(sets_in_it, report, find))
    packed = [file for file in beside if _is_container(file, find)]
    if packed and packed == beside and depth < _DEEPEST:
        for number, file in enumerate(packed):
            part = part_of(report, number / len(packed), (number + 1) / len(packed))
            yield from read_container(file, part, find, depth + 1)
        return ()
    return (yield from folders.read(path, partial(_read_file, find=find), report))


def load_folder(path: Path, report: Report, find: Find, depth: int = 0) -> PictureSet | None:
    """The sets that `read_folder` would read, as one; None where they are not alike, or it holds drawings."""
    beside = _few_files(path)
    if sets_in_it := _sets_alone(beside, find):
        return _load_sets(sets_in_it, report, find)
    packed = [file for file in beside if _is_container(file, find)]
    if not packed or packed != beside or depth >= _DEEPEST:
        return None
    return _load_each(packed, report, lambda file, part: load_container(file, part, find, depth + 1))


def _sets_alone(files: Sequence[Path], find: Find) -> list[Path]:
    """The sets among files; none where single drawings lie beside them."""
    found = [file for file in files if _is_set(file, find)]
    return [] if any(_read_file(file, find) for file in files if found and file not in found) else found


def _few_files(path: Path, most: int = _FEW_FILES) -> list[Path]:
    """All files of a folder that holds a few, without those that stand there unpacked as well."""
    files = list(islice(folders.files_below(path), most + 1))
    if len(files) > most:
        return []
    unpacked = {file.name for file in files}
    return [file for file in files if file.suffix not in PACKED_SUFFIXES or file.stem not in unpacked]


def _read_sets(files: Sequence[Path], report: Report, find: Find) -> Generator[Record, None, tuple[Text, ...]]:
    for number, file in enumerate(files):
        row = find(file)
        assert row.read is not None, "every set can be read"
        yield from row.read(file, part_of(report, number / len(files), (number + 1) / len(files)))
    return ()


def read_container(path: Path, report: Report, find: Find, depth: int = 0) -> Generator[Record, None, tuple[Text, ...]]:
    """The sets that lie in it, each by its own reader; else its pictures and other single drawings as a folder's."""
    with containers.unpacked(path) as root, _called(path, root):
        sets_in_it = [file for file in _few_files(root, _MOST_PACKED) if _is_set(file, find)]
        if not sets_in_it:
            _refuse_previews(path, root, find)
            return (yield from read_folder(root, report, find, depth))
        return (yield from _read_sets(sets_in_it, report, find))


def _refuse_previews(path: Path, root: Path, find: Find) -> None:
    """UserError where all that could be read is the small picture that a program keeps of what else is in its file."""
    files = _few_files(root, _MOST_PACKED)
    shown = [file for file in files if _read_file(file, find) is not None]
    if shown and len(shown) < len(files) and all(_PREVIEW.match(file.name) for file in shown):
        raise UserError("{path} holds only a small preview of what was drawn: export it as PNG, SVG or PDF.", path=path)


@contextlib.contextmanager
def _called(path: Path, root: Path) -> Iterator[None]:
    """Sentences about what lies in the folder `root` name it as a part of the container."""
    try:
        yield
    except UserError as error:
        params = dict(error.text.params)
        inner = params.get("path")
        if not isinstance(inner, Path) or not inner.is_relative_to(root):
            raise
        raise UserError(error.text.template, **(params | {"path": path / inner.relative_to(root)})) from error


def load_container(path: Path, report: Report, find: Find, depth: int = 0) -> PictureSet | None:
    """The sets that lie in it, as one; None where they are not alike, or it holds none."""
    with containers.unpacked(path) as root, _called(path, root):
        found = [file for file in _few_files(root, _MOST_PACKED) if _is_set(file, find)]
        whole = _load_sets(found, report, find) if found else load_folder(root, report, find, depth)
        # Its lines would read a file that is gone by then.
        return replace(whole, code="") if whole is not None else None


def _load_sets(files: Sequence[Path], report: Report, find: Find) -> PictureSet | None:
    def load(file: Path, part: Report) -> PictureSet | None:
        pictures = find(file).pictures
        return pictures(file, part) if pictures else None

    return _load_each(files, report, load)


def _load_each(
    files: Sequence[Path], report: Report, load: Callable[[Path, Report], PictureSet | None]
) -> PictureSet | None:
    loaded: list[PictureSet] = []
    for number, file in enumerate(files):
        found = load(file, part_of(report, number / len(files), (number + 1) / len(files)))
        if found is None or not are_alike([*loaded[:1], found]):
            return None
        loaded.append(found)
        if sum(each.pictures.nbytes for each in loaded) > _MOST_JOINED and len(files) > 1:
            return None
    return one_set(loaded)


def _is_container(file: Path, find: Find) -> bool:
    try:
        return find(file).name == "container"
    except UserError:
        return False


def _is_set(file: Path, find: Find) -> bool:
    """Does it hold many drawings, and is it no file of labels beside them?"""
    try:
        row = find(file)
    except UserError:
        return False
    holds_sets = row.pictures is not None or row.name in ("ndjson", "quickdraw", "drawings", "digitpad", "uji")
    if row.name == "ndjson" and file.suffix.lower() not in _OF_NDJSON and not _names_drawings(file):
        return False  # what is said of the others, as in Teachable Machine's projects and reMarkable's notebooks
    return holds_sets and row.name != "container" and row.is_set(file)


def _names_drawings(file: Path) -> bool:
    with file.open("rb") as stream:
        head = stream.read(_LOOKED_AT)
    return b'"drawing"' in head or b'"strokes"' in head


def _read_file(path: Path, find: Find) -> Iterator[Record] | None:
    try:
        row = find(path)
    except UserError:
        return None
    if row.name == "ndjson" and path.suffix.lower() not in _OF_NDJSON and not _names_drawings(path):
        return None
    return row.read(path, silent) if row.read and row.name in _OF_SINGLE_DRAWINGS else None
