"""Files of programs that digitpad knows by how they begin, and does not read: named, with the way out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.text import Text

_PICTURES = Text("export its drawings as PNG or SVG")
_TABLES = Text("save its table as CSV, or its arrays with numpy (np.savez)")
_SCENES = Text("export its drawings as .excalidraw, PNG or SVG")
_EITHER = Text("export its drawings as PNG or SVG, its tables as CSV")

_BEGINNINGS: tuple[tuple[bytes, str, Text], ...] = (
    (b"8BPS", "Photoshop (PSD)", _PICTURES),
    (b"gimp xcf", "GIMP (XCF)", _PICTURES),
    (b"CSFCHUNK", "Clip Studio Paint", _PICTURES),
    (b"\xff\x0a", "JPEG XL", _PICTURES),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", "JPEG XL", _PICTURES),
    (b"\x00\x00\x01\x00", "Windows (ICO)", _PICTURES),
    (b"NB*\x00", "Windows Journal", _PICTURES),
    (b"%!PS", "PostScript", _PICTURES),
    (b"\xc5\xd0\xd3\xc6", "PostScript", _PICTURES),
    (b"\xd7\xcd\xc6\x9a", "Windows (WMF)", _PICTURES),
    (b"bplist00", "Apple (property list)", _PICTURES),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", "OneNote", _PICTURES),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office 97–2003", _EITHER),
    (b"<stata_dta>", "Stata", _TABLES),
    (b"$FL2", "SPSS", _TABLES),
    (b"RDX2\n", "R", _TABLES),
    (b"RDX3\n", "R", _TABLES),
    (b"X\n\x00\x00\x00", "R", _TABLES),
)


def _is_tfrecord(head: bytes) -> bool:
    """A length, its checksum, and a message of Protocol Buffers that is an Example: field 1 within field 1."""
    length = int.from_bytes(head[:8], "little")
    return 16 < length < 1 << 30 and head[12:13] == b"\n" and b"\n" in head[14:20] and any(head[8:12])


_OTHERWISE: tuple[tuple[str, Text, Callable[[bytes], bool]], ...] = (
    ("Windows (EMF)", _PICTURES, lambda head: head[:4] == b"\x01\x00\x00\x00" and head[40:44] == b" EMF"),
    ("safetensors", _TABLES, lambda head: head[8:10] == b'{"' and b'"data_offsets"' in head),
    ("DICOM", _PICTURES, lambda head: head[128:132] == b"DICM"),
    ("TensorFlow (TFRecord)", _TABLES, _is_tfrecord),
    ("OpenDocument", _EITHER, lambda head: b"<office:document" in head[:1000]),
    ("diagrams.net", _PICTURES, lambda head: b"<mxfile" in head[:500]),
    ("Obsidian’s Excalidraw", _SCENES, lambda head: head.startswith(b"---") and b"excalidraw-plugin" in head),
)
_MIMETYPES = {
    b"application/vnd.oasis.opendocument": ("OpenDocument", _EITHER),
    b"application/epub+zip": ("EPUB", _PICTURES),
}


def mimetype(head: bytes) -> bytes:
    """What a zip file says of itself in a first member "mimetype", as OpenDocument does; else b""."""
    if not head.startswith(b"PK\x03\x04") or head[30:38] != b"mimetype":
        return b""
    start = 38 + int.from_bytes(head[28:30], "little")
    return head[start : start + 80].partition(b"PK")[0]


def refuse(path: Path, head: bytes) -> None:
    """UserError where the beginning tells such a program."""
    said = mimetype(head)
    for begins, (program, way) in _MIMETYPES.items():
        if said.startswith(begins):
            raise _not_read(path, program, way)
    for program, way, fits in _OTHERWISE:
        if fits(head):
            raise _not_read(path, program, way)
    for begins, program, way in _BEGINNINGS:
        if head.startswith(begins):
            raise _not_read(path, program, way)


def refuse_folder(path: Path) -> None:
    """UserError for a folder that is one file to such a program."""
    if any((path / name).is_file() for name in ("zarr.json", ".zgroup", ".zarray", ".zattrs")):
        raise _not_read(path, "Zarr", _TABLES)


def _not_read(path: Path, program: str, way: Text) -> UserError:
    return UserError(
        "{path} is a file of {program}, which digitpad does not read: {way}.", path=path, program=program, way=way
    )
