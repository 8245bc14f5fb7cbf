"""The formats that samples come in and go out by: one more format is one more file and one more row."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.label_words import label_of
from digitpad.core.progress import Report
from digitpad.core.segmentation.number import number_of
from digitpad.core.text import Text
from digitpad.storage.formats import foreign
from digitpad.storage.formats.archives import containers, folders, nested, sets
from digitpad.storage.formats.archives.paths import is_named_after_label, name_from
from digitpad.storage.formats.arrays import hdf5, idx, matlab, npz, pickles
from digitpad.storage.formats.format import Format
from digitpad.storage.formats.ink import (
    excalidraw,
    json_drawings,
    ndjson,
    office,
    quickdraw,
    rnote,
    tldraw,
    unipen,
    wacom,
    xournal,
)
from digitpad.storage.formats.ink.collections import uji, xml_points
from digitpad.storage.formats.ink.inkml import reading as inkml
from digitpad.storage.formats.ink.remarkable import reading as remarkable
from digitpad.storage.formats.ink.svg import reading as svg
from digitpad.storage.formats.opening import PACKED_SUFFIXES, is_packed, opened
from digitpad.storage.formats.picture_sets.delimited import looks_like_a_table
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.pictures import form, images, layers, paged, pdf, sheet
from digitpad.storage.formats.record import Record
from digitpad.storage.formats.tables import arff, arrow, bitmaps, json_tables, parquet, svmlight
from digitpad.storage.formats.tables import csv_tables as tables
from digitpad.storage.formats.telling import HEAD_BYTES, is_web_page, told_by
from digitpad.storage.sets.connection import MAGIC as SQLITE_MAGIC


def _read_folder(path: Path, report: Report) -> Generator[Record, None, tuple[Text, ...]]:
    return nested.read_folder(path, report, format_of)


def _read_container(path: Path, report: Report) -> Generator[Record, None, tuple[Text, ...]]:
    return nested.read_container(path, report, format_of)


def _load_folder(path: Path, report: Report) -> PictureSet | None:
    return nested.load_folder(path, report, format_of)


def _load_container(path: Path, report: Report) -> PictureSet | None:
    return nested.load_container(path, report, format_of)


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
    Format("drawings", Text("Drawings in one JSON document"), (".jiix",), json_drawings.read),
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
    ),
    Format("unipen", Text("Pen recordings (UNIPEN)"), (".unp", ".unipen", ".upn"), unipen.read),
    Format("uji", Text("UJI’s pen characters"), (), uji.read),
    Format("points", Text("Points in XML (IAM-OnDB, $1’s gestures)"), (), xml_points.read),
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
    Format("rnote", Text("Pages of Rnote"), (".rnote",), rnote.read),
    Format("remarkable", Text("Pages of a reMarkable"), (".rm",), remarkable.read),
    Format("wacom", Text("Wacom’s ink (UIM)"), (".uim",), wacom.read),
    Format("office", Text("Ink in Office files"), office.SUFFIXES, office.read),
    Format("quickdraw", Text("Small drawings of Quick, Draw! (.bin)"), (), quickdraw.read),
    Format(
        "idx",
        Text("Pictures and labels (IDX, as MNIST)"),
        ("-images-idx3-ubyte", ".idx3-ubyte", ".idx3", "-ubyte", ".idx", "idx1", "idx2", "idx2-int"),
        idx.read,
        idx.write,
        heads=idx.HEADS,
        files=idx.own_files,
        pictures=idx.load,
        is_set=idx.holds_images,
    ),
    Format(
        "csv",
        Text("Tables of numbers (CSV, TSV and the like)"),
        (".csv", ".tsv", ".tab", ".tra", ".tes"),
        tables.read,
        tables.write,
        pictures=tables.load,
        first=tables.first,
        is_set=tables.may_hold_drawings,
    ),
    Format("kaggle", Text("A table as Kaggle’s digits (CSV)"), (".csv",), write=tables.write_kaggle),
    Format(
        "npz",
        Text("numpy arrays (npz)"),
        (".npz",),
        npz.read,
        npz.write,
        heads=(b"PK\x03\x04",),
        pictures=npz.load,
        is_set=npz.is_set,
    ),
    Format("keras", Text("numpy arrays as keras’ mnist.npz"), (".npz",), write=npz.write_keras),
    Format(
        "npy",
        Text("A numpy array (npy)"),
        (".npy",),
        npz.read_npy,
        heads=(b"\x93NUMPY",),
        pictures=npz.load_npy,
        is_set=npz.is_set,
    ),
    Format(
        "bitmaps",
        Text("Pictures as text, a sign of 0 or 1 a pixel"),
        (),
        bitmaps.read,
        pictures=bitmaps.load,
        is_set=bitmaps.holds_many,
    ),
    Format("arff", Text("Weka’s tables (ARFF)"), (".arff",), arff.read, arff.write, pictures=arff.load),
    Format("json", Text("Tables in JSON"), (), json_tables.read, pictures=json_tables.load),
    Format("pickle", Text("Python’s pickles"), (".pkl", ".pickle", ".pt", ".pth"), pickles.read, is_refused=True),
    Format("mat", Text("MATLAB’s arrays (mat)"), (".mat",), matlab.read, heads=(b"MATLAB ",), pictures=matlab.load),
    Format("libsvm", Text("libsvm’s rows"), (".svmlight", ".libsvm", ".svm"), svmlight.read, pictures=svmlight.load),
    Format(
        "parquet",
        Text("Parquet, as Hugging Face’s sets"),
        (".parquet",),
        parquet.read,
        parquet.write,
        heads=(b"PAR1",),
        pictures=parquet.load,
    ),
    Format(
        "arrow",
        Text("Arrow and Feather"),
        (".arrow", ".feather"),
        arrow.read,
        heads=arrow.HEADS,
        pictures=arrow.load,
    ),
    Format(
        "hdf5",
        Text("HDF5"),
        (".h5", ".hdf5", ".hdf"),
        hdf5.read,
        heads=(b"\x89HDF\r\n\x1a\n",),
        pictures=hdf5.load,
    ),
    Format("pdf", Text("PDF"), (".pdf",), pdf.read, heads=(pdf.MAGIC,)),
    Format(
        "container",
        Text("Zip and tar files of any of these"),
        containers.SUFFIXES,
        _read_container,
        pictures=_load_container,
    ),
    Format("png", Text("Folders of pictures by label"), (), _read_folder, folders.write, pictures=_load_folder),
    Format("image", Text("A picture of one drawing"), images.SUFFIXES, paged.read),
    Format("layers", Text("A drawing in layers (OpenRaster, Krita)"), (".ora", ".kra"), layers.read),
    Format("sheet", Text("A picture of many drawings: a page, a grid"), (), sheet.read),
    Format("form", Text("digitpad’s form, filled in and photographed"), (), form.read),
)


_READ_FROM_FILES = ("image", "pdf", "office", "layers")
_NEED_THE_FILE = (b"PK\x03\x04", b"PAR1", b"\x89HDF\r\n\x1a\n", SQLITE_MAGIC, *arrow.HEADS)
"""How files begin that their readers don't read as streams: packed by gzip, they are unpacked as a container is."""


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
    head = _head(path, HEAD_BYTES) if not writing and path.is_file() else b""
    if (head.startswith(_NEED_THE_FILE) or told_by(head) in _READ_FROM_FILES) and is_packed(path):
        return format_named("container")
    if told := told_by(head):
        return format_named(told)
    foreign.refuse(path, head)
    if is_web_page(head):
        raise UserError("{path} is a web page, not the file that it is called after: download it again.", path=path)
    name = path.name.lower()
    for packed in PACKED_SUFFIXES:
        name = name.removesuffix(packed)
    for row in FORMATS:
        if name.endswith(row.suffixes) and (row.write if writing else row.read) and not path.is_dir():
            return row
    if path.is_dir():
        foreign.refuse_folder(path)
        return format_named("png")
    found = None if writing else _by_its_beginning(path)
    if found is None:
        raise UserError(
            "{path} is in no format that digitpad knows: save drawings as PNG or SVG, tables as CSV.", path=path
        )
    return found


def _by_its_beginning(path: Path) -> Format | None:
    """Of a file whose name tells nothing."""
    with opened(path) as stream:
        head = stream.read(HEAD_BYTES)
    if head.startswith(b"PK\x03\x04"):
        return format_named("npz" if containers.is_numpy(path) else "container")
    if head[257:262] == b"ustar":
        return format_named("container")
    for row in FORMATS:
        if head.startswith(row.heads) or head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(row.heads):
            return row
    if svmlight.looks_like_svmlight(head):
        return format_named("libsvm")
    return format_named("csv") if looks_like_a_table(head) else None


def _head(path: Path, n: int) -> bytes:
    """How a file begins, inflated where it is gzip; nothing where it cannot be read: its reader will say why."""
    try:
        with opened(path) as stream:
            return stream.read(n)
    except UserError:
        return b""


def format_by_look(path: Path) -> Format:
    """As `format_of`; pictures are looked at: they may be forms that digitpad printed, or hold many drawings."""
    found = format_of(path)
    if found.name not in ("image", "pdf", "layers"):
        return found
    if form.is_form(path):
        return format_named("form")
    label = name_from(path)
    # The number of "scan-1.png" may count pages: a page of many digits is not one 1.
    is_labelled = (label_of(label) is not None and is_named_after_label(path)) or number_of(label) is not None
    if not is_labelled and sheet.is_sheet(path):
        return format_named("sheet")
    return found


def sheets_of_rows(rows: Sequence[str]) -> Format:
    """Sheets whose rows, from the top, are these digits: a person has said so."""
    return replace(format_named("sheet"), read=lambda path, report: sheet.read(path, report, rows=rows))
