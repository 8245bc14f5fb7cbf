"""Protocol Buffers' wire format, as far as ONNX needs it: bounded, and an error of one kind for whatever is wrong.

Source: the Protocol Buffers documentation, "Encoding". A message is a row of fields: a varint key (number << 3 | type),
then a varint (type 0), eight bytes (1), a length and so many bytes (2), or four bytes (5). Groups (3, 4) are not read.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
_LONGEST_VARINT = 10
_BITS = 64


class WireError(ValueError):
    """The bytes are no such message."""


Field = tuple[int, int, int | memoryview]
"""Number, wire type, and a varint's value or the field's bytes."""


def fields(message: memoryview) -> Iterator[Field]:
    """The fields of one message in their order; WireError where the bytes end early or a type is unknown."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        number, kind = key >> 3, key & 7
        if number == 0:
            raise WireError("a field has the number 0")
        if kind == VARINT:
            value, at = _varint(message, at)
            yield number, kind, value
            continue
        if kind == BYTES:
            size, at = _varint(message, at)
        elif kind in (FIXED32, FIXED64):
            size = 4 if kind == FIXED32 else 8
        else:
            raise WireError(f"wire type {kind}")
        if size > len(message) - at:
            raise WireError("a field is longer than its message")
        yield number, kind, message[at : at + size]
        at += size


def text(value: int | memoryview) -> str:
    """A field of bytes as text; what is no UTF-8 is replaced, since names are only compared and shown."""
    return bytes_of(value).tobytes().decode("utf-8", "replace")


def bytes_of(value: int | memoryview) -> memoryview:
    """A field that must be of bytes."""
    if isinstance(value, int):
        raise WireError("a number where bytes belong")
    return value


def number(value: int | memoryview) -> int:
    """A field that must be a varint, as a signed 64-bit number."""
    if not isinstance(value, int):
        raise WireError("bytes where a number belongs")
    return value - (1 << _BITS) if value >= 1 << (_BITS - 1) else value


def numbers(value: int | memoryview) -> list[int]:
    """One varint, or several packed into bytes, signed."""
    if isinstance(value, int):
        return [number(value)]
    found, at = [], 0
    while at < len(value):
        one, at = _varint(value, at)
        found.append(number(one))
    return found


def packed(value: int | memoryview, dtype: str) -> NDArray[np.generic]:
    """Fixed-size numbers, one or many, as an array of the little-endian `dtype`."""
    raw = bytes_of(value)
    if len(raw) % np.dtype(dtype).itemsize:
        raise WireError("packed numbers of a broken length")
    return np.frombuffer(raw, dtype)


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    value = 0
    for i in range(_LONGEST_VARINT):
        if at + i >= len(message):
            raise WireError("a number is cut off")
        byte = message[at + i]
        value |= (byte & 0x7F) << (7 * i)
        if byte < 0x80:
            if value >= 1 << _BITS:
                raise WireError("a number of more than 64 bits")
            return value, at + i + 1
    raise WireError("a number of more than ten bytes")
