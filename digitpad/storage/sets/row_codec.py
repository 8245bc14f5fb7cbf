"""Encodes samples as rows of the table `sample` and decodes them, with every value checked."""

from __future__ import annotations

from sys import intern
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.preprocessing.preprocess import PREPROCESSOR_VERSION
from digitpad.core.samples import NOT_A_DIGIT, Origin, Sample
from digitpad.storage.sets import codec

LIGHT = "id, label, picture, origin, created, writer, source, device, app_version"
"""Columns of `to_sample`; `drawing` may follow as the last."""

PICTURE_BYTES = 64
_LONGEST_ID = 200
UNTRACED = 0
"""Version of the preprocessor for a rough 8x8: the true one is made in the background, or before it is needed."""

_ORIGINS = {origin.value: origin for origin in Origin}


def to_sample(row: tuple[Any, ...]) -> Sample:
    """A sample from a row of `LIGHT` (without its drawing) or `LIGHT, drawing`; UserError for an unsound one."""
    name, label, picture, origin, *words = row[:9]
    encoded = row[9] if len(row) > 9 else None
    sound = (
        isinstance(name, str)
        and is_own_id(name)
        and isinstance(label, int)
        and 0 <= label <= NOT_A_DIGIT
        and isinstance(picture, bytes)
        and origin in _ORIGINS
        and all(isinstance(word, str) for word in words)
        and (encoded is None or isinstance(encoded, bytes))
    )
    if not sound:
        raise UserError("A stored sample cannot be read.")
    created, *few = words
    writer, source, device, app_version = map(intern, few)  # the same for thousands of samples
    return Sample(
        id=name,
        label=label,
        picture=to_picture(picture),
        drawing=None if encoded is None else codec.decode(encoded),
        origin=_ORIGINS[origin],
        created=created,
        writer=writer,
        source=source,
        device=device,
        app_version=app_version,
    )


def is_own_id(name: str) -> bool:
    """Whether a stored sample may be called so: a colon is for the built-in ones ("digits:17")."""
    return 0 < len(name) <= _LONGEST_ID and ":" not in name


def to_picture(data: bytes) -> NDArray[np.uint8]:
    """The 8x8 of 64 stored bytes; UserError for other numbers."""
    if len(data) != PICTURE_BYTES or max(data) > 16:
        raise UserError("A stored sample cannot be read.")
    return np.frombuffer(data, np.uint8).reshape(8, 8)


def to_row(sample: Sample, encoded: bytes | None = None, preprocessor: int = PREPROCESSOR_VERSION) -> tuple[Any, ...]:
    """Values for `INSERT`: see `COLUMNS`. `encoded`: its drawing, where that is encoded already."""
    if encoded is None and sample.drawing is not None:
        encoded = codec.encode(sample.drawing)
    picture = np.ascontiguousarray(sample.picture, np.uint8).tobytes()
    return (
        sample.id,
        int(sample.label),
        encoded,
        codec.digest_bytes(encoded if encoded is not None else b"P" + picture),
        picture,
        preprocessor,
        sample.origin.value,
        *map(_storable, (sample.created, sample.writer, sample.source, sample.device, sample.app_version)),
    )


def _storable(word: str) -> str:
    """Lone surrogates, which JSON may hold and UTF-8 may not, become what they are called."""
    return word if word.isascii() else word.encode("utf-8", "backslashreplace").decode()


def to_light_row(sample: Sample) -> tuple[Any, ...]:
    """Values in the order that `to_sample` takes, the drawing last."""
    name, label, encoded, _, picture, _, *rest = to_row(sample)
    return (name, label, picture, *rest, encoded)


COLUMNS = "id, label, drawing, digest, picture, preprocessor, origin, created, writer, source, device, app_version"
