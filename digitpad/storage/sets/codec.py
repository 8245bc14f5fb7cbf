"""Lossless encoding of drawings as bytes: what is decoded equals what was encoded, bit by bit.

Ink: "I", the number of strokes and of points in each (little-endian uint32), then four columns (x, y, t, pressure of
all points), each one a type letter and its numbers. The smallest type that holds a column exactly is taken; "0" is
all NaN. Where a pen told its tilt, "T" and two more columns follow, which versions without tilt do not look at.
Raster: "R", height and width (uint32), the bytes deflated.
"""

from __future__ import annotations

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

from digitpad.core.digests import blake2b
from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Drawing, Raster
from digitpad.core.typing import Doubles

_TYPES = {b"h": "<i2", b"i": "<i4", b"f": "<f4", b"d": "<f8"}
_TYPES_READ = {letter: np.dtype(name) for letter, name in _TYPES.items()}
MAX_PIXELS = 16 << 20
MAX_STROKES = 100_000
"""As many as any format takes in; each costs some hundred bytes in memory."""


def encode(drawing: Drawing) -> bytes:
    """The drawing as bytes; `decode` gives it back bit by bit."""
    if isinstance(drawing, Raster):
        height, width = drawing.grey.shape
        return b"R" + struct.pack("<II", height, width) + zlib.compress(drawing.grey.tobytes(), 6)
    lengths = [len(stroke) for stroke in drawing.strokes]
    points = np.concatenate([stroke.data for stroke in drawing.strokes]) if lengths else np.empty((0, 4))
    head = b"I" + struct.pack(f"<{len(lengths) + 1}I", len(lengths), *lengths)
    columns = b"".join(_encode_column(column) for column in points.T)
    if all(stroke.tilt is None for stroke in drawing.strokes):
        return head + columns
    tilts = [np.full((len(stroke), 2), np.nan) if stroke.tilt is None else stroke.tilt for stroke in drawing.strokes]
    return head + columns + b"T" + b"".join(_encode_column(column) for column in np.concatenate(tilts).T)


def decode(data: bytes) -> Drawing:
    """The reverse of `encode`; UserError for anything else."""
    try:
        return _decode_raster(data) if data[:1] == b"R" else _decode_ink(data)
    except (struct.error, ValueError, zlib.error) as error:
        raise UserError("A stored drawing cannot be read.") from error


def digest(drawing: Drawing | None, picture: NDArray[np.uint8]) -> bytes:
    """16 bytes that are the same for the same drawing, so that one taught or imported twice is found."""
    return digest_bytes(encode(drawing) if drawing is not None else b"P" + picture.tobytes())


def digest_bytes(encoded: bytes) -> bytes:
    """16 bytes (BLAKE2b) of an encoded drawing."""
    return blake2b(encoded, digest_size=16).digest()


def _encode_column(column: Doubles) -> bytes:
    exact = np.ascontiguousarray(column).view(np.int64)
    if np.isnan(column).all() and (exact == np.array(np.nan).view(np.int64)).all():
        return b"0"
    for letter, dtype in _TYPES.items():
        narrowed = _narrowed(column, dtype)
        if narrowed is not None and np.array_equal(narrowed.astype(np.float64).view(np.int64), exact):
            return letter + narrowed.tobytes()
    raise AssertionError("float64 holds every column")


def _narrowed(column: Doubles, dtype: str) -> NDArray[np.generic] | None:
    """`column` as `dtype`, perhaps with loss; None where numbers are out of its range."""
    if dtype.startswith("<i"):
        top = np.iinfo(dtype).max
        return column.astype(dtype) if bool((np.abs(column) <= top).all()) else None
    if dtype == "<f4" and bool((np.abs(column[np.isfinite(column)]) > np.finfo(dtype).max).any()):
        return None
    return column.astype(dtype)


def _decode_ink(data: bytes) -> Ink:
    if data[:1] != b"I":
        raise ValueError("neither ink nor raster")
    (n_strokes,) = struct.unpack_from("<I", data, 1)
    if n_strokes > MAX_STROKES:
        raise ValueError("more strokes than any drawing has")
    start = 5 + 4 * n_strokes
    lengths = struct.unpack_from(f"<{n_strokes}I", data, 5)
    n_points = sum(lengths)
    if n_points > len(data):
        raise ValueError("more points announced than there are bytes")
    points = np.empty((n_points, 4))
    start = _decode_columns(data, start, points)
    if data[start : start + 1] != b"T":
        return Ink.from_points(points, lengths)
    tilt = np.empty((n_points, 2))
    _decode_columns(data, start + 1, tilt)
    whole = np.hstack([points, tilt])
    ends = np.cumsum(lengths)
    return Ink(tuple(Stroke(whole[end - n : end]) for end, n in zip(ends.tolist(), lengths, strict=True)))


def _decode_columns(data: bytes, start: int, points: Doubles) -> int:
    """Fills all columns with what stands from `start` on; where it ends."""
    for i in range(points.shape[1]):
        letter, start = data[start : start + 1], start + 1
        if letter == b"0":
            points[:, i] = np.nan
            continue
        dtype = _TYPES_READ.get(letter)
        if dtype is None:
            raise ValueError("unknown type of column")
        points[:, i] = np.frombuffer(data, dtype, count=len(points), offset=start)
        start += len(points) * dtype.itemsize
    return start


def _decode_raster(data: bytes) -> Raster:
    height, width = struct.unpack_from("<II", data, 1)
    if not 0 < height * width <= MAX_PIXELS:
        raise ValueError("size out of range")
    inflater = zlib.decompressobj()
    grey = inflater.decompress(data[9:], height * width + 1)
    return Raster(np.frombuffer(grey, np.uint8).reshape(height, width))
