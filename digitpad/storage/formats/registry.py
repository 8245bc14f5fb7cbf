"""The formats that samples come in and go out by: one more format is one more file and one more row."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Sample
from digitpad.core.text import Text
from digitpad.storage.connection import MAGIC as SQLITE_MAGIC
from digitpad.storage.formats import (
    excalidraw,
    folders,
    idx,
    images,
    inkml,
    ndjson,
    npz,
    sets,
    sheet,
    svg,
    tables,
    tldraw,
    unipen,
    xournal,
)
from digitpad.storage.formats.opening import opened, unreadable
from digitpad.storage.formats.record import Record
from digitpad.storage.formats.telling import HEAD_BYTES, told_by

Read = Callable[[Path, Report], Iterator[Record]]
Write = Callable[[Iterable[Sample], Path], None]


@dataclass(frozen=True)
class Format:
    """`suffixes`: endings of file names (a following .gz aside), the first is given to new files.

    `read` is a generator: it reads as it goes, raises UserErrors for whatever the bytes are, and may return in the end
    what was left out and why. `write` makes the
    whole file or none. `lossless`: what is written and read again is the same in everything. `strokes_only`: drawings
    without strokes have no place in it.
    `heads`: how such files begin.
    """

    name: str
    title: Text
    suffixes: tuple[str, ...] = ()
    read: Read | None = None
    write: Write | None = None
    lossless: bool = False
    strokes_only: bool = False
    heads: tuple[bytes, ...] = ()


_OF_SINGLE_DRAWINGS = ("image", "svg", "inkml", "unipen", "xournal", "excalidraw", "tldraw", "ndjson")
"""What a folder of drawings is looked through for."""


def _read_folder(path: Path, report: Report) -> Generator[Record, None, tuple[Text, ...]]:
    return (yield from folders.read(path, _read_file, report))


def _read_file(path: Path) -> Iterator[Record] | None:
    try:
        row = format_of(path)
    except UserError:
        return None
    return row.read(path, silent) if row.read and row.name in _OF_SINGLE_DRAWINGS else None


FORMATS: tuple[Format, ...] = (
    Format(
        "ndjson",
        Text("Drawings, one a line (Quick, Draw! NDJSON)"),
        (".ndjson", ".jsonl", ".json"),
        ndjson.read,
        ndjson.write,
        lossless=True,
        heads=(b"{",),
    ),
    Format(
        "digitpad",
        Text("digitpad training set"),
        (".digitpad",),
        sets.read,
        sets.write,
        lossless=True,
        heads=(SQLITE_MAGIC,),
    ),
    Format(
        "inkml",
        Text("Digital ink (W3C InkML)"),
        (".inkml", ".xml"),
        inkml.read,
        inkml.write,
        strokes_only=True,
        heads=(b"<",),
    ),
    Format("unipen", Text("Pen recordings (UNIPEN)"), (".unp", ".unipen", ".upn"), unipen.read),
    Format("svg", Text("Lines and shapes (SVG)"), (".svg", ".svgz"), svg.read, svg.write, strokes_only=True),
    Format(
        "xournal",
        Text("Pages of Xournal++"),
        (".xopp", ".xoj"),
        xournal.read,
        xournal.write,
        strokes_only=True,
    ),
    Format("excalidraw", Text("Drawings of Excalidraw"), (".excalidraw", ".excalidrawlib"), excalidraw.read),
    Format("tldraw", Text("Drawings of tldraw"), (".tldr",), tldraw.read),
    Format(
        "idx",
        Text("Pictures and labels (IDX, as MNIST)"),
        ("-images-idx3-ubyte", ".idx3-ubyte", ".idx3"),
        idx.read,
        idx.write,
        heads=(b"\x00\x00\x08\x03",),
    ),
    Format(
        "csv", Text("Numbers (CSV, as optdigits and pendigits)"), (".csv", ".tra", ".tes"), tables.read, tables.write
    ),
    Format("npz", Text("numpy arrays X and y"), (".npz",), npz.read, npz.write, heads=(b"PK\x03\x04",)),
    Format("png", Text("Folders of pictures by label"), (), _read_folder, folders.write),
    Format("image", Text("A picture of one drawing"), images.SUFFIXES, images.read),
    Format("sheet", Text("A picture of a grid of drawings"), (), sheet.read),
)


def format_named(name: str) -> Format:
    """The format of that name; UserError where there is none."""
    for row in FORMATS:
        if row.name == name:
            return row
    known = ", ".join(row.name for row in FORMATS)
    raise UserError("“{name}” is not a format: use one of {known}.", name=name, known=known)


def format_of(path: Path, *, writing: bool = False) -> Format:
    """For reading by how it begins, where that leaves no doubt; else by its name; a folder is one of pictures.

    UserError where nothing fits.
    """
    if not writing and path.is_file() and (told := told_by(_head(path, HEAD_BYTES))):
        return format_named(told)
    name = path.name.lower().removesuffix(".gz")
    for row in FORMATS:
        if name.endswith(row.suffixes) and (row.write if writing else row.read) and not path.is_dir():
            return row
    if path.is_dir():
        return format_named("png")
    if not writing:
        with opened(path) as stream:
            head = stream.read(64)
        for row in FORMATS:
            if head.startswith(row.heads) or head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(row.heads):
                return row
        if head[:1] in b"0123456789-" and b"," in head:
            return format_named("csv")
    raise UserError("{path} is in no format that digitpad knows.", path=path)


def _head(path: Path, n: int) -> bytes:
    """How a file begins, inflated where it is gzip; nothing where it cannot be read: its reader will say why."""
    try:
        with opened(path) as stream:
            return stream.read(n)
    except UserError:
        return b""


class Records(Iterator[Record]):
    """The records of a file, one by one. `notes`: what was left out of it and why, once all are read."""

    def __init__(self, path: Path, format: Format | None, report: Report) -> None:
        self.notes: tuple[Text, ...] = ()
        self._path = path
        self._heard = _Heard(report)
        self._found = self._read(format)

    def __next__(self) -> Record:
        try:
            return next(self._found)
        except StopIteration as end:
            self.notes = end.value or self.notes
            raise
        except UserError:
            raise
        except OSError as error:
            raise unreadable(self._path, error) from error
        except Exception as error:
            # Bytes that somebody made up lead a reader to whatever error; the only one that is not the file's is the
            # wish of who listens for an end.
            if error is self._heard.raised:
                raise
            raise UserError("{path} is damaged, or not what its name says.", path=self._path) from error

    def close(self) -> None:
        """Let go of the file before its end."""
        self._found.close()

    def _read(self, format: Format | None) -> Generator[Record, None, Any]:
        reader = (format or format_of(self._path)).read
        assert reader is not None, "every format can be read"
        return (yield from reader(self._path, self._heard))


def read(path: Path, format: Format | None = None, report: Report = silent) -> Records:
    """All records of a file or folder; whoever asks for the next one hears UserError for whatever is wrong with it."""
    return Records(path, format, report)


class _Heard:
    """A report that remembers what was raised in answer to it."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.raised: Exception | None = None

    def __call__(self, share: float, /) -> None:
        try:
            self._report(share)
        except Exception as error:
            self.raised = error
            raise
