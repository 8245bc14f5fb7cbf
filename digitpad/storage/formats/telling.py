"""Which format a file is of, by how it begins: names are often wrong, or say too little (".json", ".xml", ".dat")."""

from __future__ import annotations

import re
from collections.abc import Callable

from digitpad.storage.formats.arrays import pickles
from digitpad.storage.formats.foreign import mimetype
from digitpad.storage.formats.ink import excalidraw, json_drawings, quickdraw, rnote
from digitpad.storage.formats.ink.collections import uji, xml_points
from digitpad.storage.formats.ink.remarkable import reading as remarkable
from digitpad.storage.formats.pictures import layers
from digitpad.storage.formats.tables import bitmaps, json_tables

HEAD_BYTES = 4096
_ROOTS = {"ink": "inkml", "svg": "svg", "xournal": "xournal"} | dict.fromkeys(xml_points.ROOTS, "points")
_ROOT = re.compile(rb"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_WEB_PAGE = re.compile(rb"(?i)<(?:!doctype\s+html|html)\b")
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_PICTURES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"II+\x00",
    b"MM\x00+",
    b"\x00\x00\x00\x0cjP  \r\n\x87\n",
    b"\xff\x4f\xff\x51\xff\x52",
)
_BRANDS = (b"avif", b"avis", b"heic", b"heix", b"heif", b"mif1", b"msf1", b"hevc")
_OFFICE = (b"[Content_Types].xml", b"ppt/presentation.xml", b"word/document.xml", b"xl/workbook.xml")
_PORTABLE = re.compile(rb"P[1-6](?:\s|#)")
_TLDRAW = re.compile(rb'"typeName"\s*:\s*"(?:shape|page|document|asset|binding)"|"com\.tldraw\.')
_UNIPEN = re.compile(
    rb"(?m)^\s*\.(?:VERSION|COORD|HIERARCHY|INCLUDE|PEN_DOWN|PEN_UP|SEGMENT|DATA_SOURCE|COMMENT|LEXICON|START_SET|"
    rb"DATA_ID|WRITER_ID|ALPHABET|X_DIM|POINTS_PER_SECOND|SET_NAME|DT)\b"
)


def told_by(head: bytes) -> str:
    """The name of a format that the first bytes (inflated where they were gzip) leave no doubt of, else ""."""
    for name, fits in _BINARY.items():
        if fits(head):
            return name
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = head[2:].replace(b"\x00", b"").lstrip()
    if bitmaps.looks_like(head):
        return "bitmaps"
    if uji.looks_like(text):
        return "uji"
    reader = {b"<": _told_by_xml, b"{": _told_by_json, b"[": _told_by_json, b".": _told_by_keyword}.get(text[:1])
    return reader(text) if reader else ""


def is_web_page(head: bytes) -> bool:
    """What a browser's address, or a program without its password, is saved as under the name of a file of data."""
    return _WEB_PAGE.match(head.lstrip(b"\xef\xbb\xbf \t\r\n")) is not None


def is_picture(head: bytes) -> bool:
    """PNG, JPEG, GIF, BMP, TIFF, WebP, JPEG 2000, AVIF, HEIC, or one of PBM, PGM and PPM."""
    if head.startswith(b"BM"):
        return len(head) >= 18 and int.from_bytes(head[14:18], "little") in (12, 40, 52, 56, 64, 108, 124)
    return (
        head.startswith(_PICTURES)
        or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")
        or (head[4:8] == b"ftyp" and head[8:12] in _BRANDS)
        or bool(_PORTABLE.match(head))
    )


def _is_office(head: bytes) -> bool:
    return head.startswith(b"PK\x03\x04") and any(name in head for name in _OFFICE)


def _told_by_xml(text: bytes) -> str:
    if excalidraw.EMBEDDED in text:
        return "excalidraw"
    root = _ROOT.search(_COMMENT.sub(b"", text))
    return _ROOTS.get(root[1].decode("ascii", "replace"), "") if root else "inkml"  # it stands farther down


def _told_by_keyword(text: bytes) -> str:
    return "unipen" if _UNIPEN.search(text) else ""


def _told_by_json(text: bytes) -> str:
    if re.search(rb'^\{\s*"type"\s*:\s*"excalidraw', text):
        return "excalidraw"
    if b'"tldrawFileFormatVersion"' in text or _TLDRAW.search(text):
        return "tldraw"
    if b'"engine_snapshot"' in text:
        return "rnote"
    if json_drawings.looks_like(text):
        return "drawings"
    if json_tables.looks_like_a_table(text):
        return "json"
    return ""


_BINARY: dict[str, Callable[[bytes], bool]] = {
    "image": is_picture,
    "pickle": pickles.looks_like,
    "pdf": lambda head: head.startswith(b"%PDF-"),
    "office": _is_office,
    "layers": lambda head: mimetype(head).startswith(layers.MIMETYPES),
    "wacom": lambda head: head[:4] == b"RIFF" and head[8:12] == b"UINK",
    "remarkable": lambda head: head.startswith(remarkable.MAGIC),
    "rnote": lambda head: head.startswith(rnote.MAGIC),
    "quickdraw": quickdraw.looks_like,
}
