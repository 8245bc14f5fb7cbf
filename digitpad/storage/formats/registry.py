"""The formats that samples come in and go out by: one more format is one more file and one more row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

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

    `read` is a generator: it reads as it goes, and raises UserErrors for whatever the bytes are. `write` makes the
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
    Format("png", Text("Folders of pictures by label"), (), folders.read, folders.write),
    Format("image", Text("A picture of one drawing"), images.SUFFIXES, images.read),
    Format("sheet", Text("A picture of a grid of drawings"), (), sheet.read),
)


def format_named(name: str) -> Format:
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


def read(path: Path, format: Format | None = None, report: Report = silent) -> Iterator[Record]:
    """All records of a file or folder, one by one; UserError for whatever is wrong with it."""
    try:
        reader = (format or format_of(path)).read
        assert reader is not None, "every format can be read"
        yield from reader(path, report)
    except OSError as error:
        raise unreadable(path, error) from error
