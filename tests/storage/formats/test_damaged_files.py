"""Whatever a reader raises over bytes that somebody made up, the person is told a sentence about the file."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.storage import formats
from digitpad.storage.formats import Record, format_of


def _npy(header: str) -> bytes:
    data = header.encode() + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(data)) + data


def _zip(**members: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.npy", content)
    return file.getvalue()


def _scalar() -> bytes:
    file = io.BytesIO()
    np.save(file, np.uint8(7))
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.inkml", b"<ink><trace>#" + b"F" * 300 + b" 1</trace></ink>", "a number is infinite"),
        ("a.npz", _zip(X=_scalar(), y=_scalar()), "a.npz"),
        ("a.npy", _scalar(), "a.npy"),
        ("a.npy", _npy("{'descr': '|u1', 'fortran_order': False, 'shape': (1, (2, 3))}"), "cannot be read"),
        ("a.npy", _npy("{'descr': [('a',)], 'fortran_order': False, 'shape': ()}"), "cannot be read"),
        ("a.npy", _npy("[" * 90), "cannot be read"),
    ],
    ids=["hexadecimal", "no dimensions", "one number", "shape", "type", "brackets"],
)
def test_what_no_reader_expects_is_a_sentence(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError, match=said):
        list(formats.read(path))


@pytest.mark.parametrize(
    "error", [ZeroDivisionError(), RecursionError(), OverflowError(), KeyError("x"), OSError(5, "")]
)
def test_what_a_reader_did_not_foresee_is_one_too(tmp_path: Path, error: Exception) -> None:
    def faulty(*_: object) -> Iterator[Record]:
        raise error
        yield

    path = tmp_path / "a.ndjson"
    path.write_text("")
    with pytest.raises(UserError, match=r"a\.ndjson"):
        list(formats.read(path, replace(format_of(path), read=faulty)))
    with pytest.raises(UserError, match=r"a\.ndjson"):
        formats.load_pictures(path, replace(format_of(path), pictures=lambda *_: list(faulty())))
