"""Caches arrays in the cache folder; a missing or unreadable cache is only slower."""

from __future__ import annotations

import contextlib
import logging
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad.core.digests import blake2b
from digitpad.storage.files.replacing import replacing

Arrays = Mapping[str, NDArray[np.generic]]

DIGEST_BYTES = 32
"""At the end of the file, over all that is before: a zip archive tells of flipped bits in its members alone."""
_BLOCK = 1 << 20

_log = logging.getLogger(__name__)


def load_arrays(path: Path) -> Arrays:
    """What `keep_arrays` has written there; nothing where it is missing or damaged (then it is thrown away)."""
    try:
        with path.open("rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return {}
            if not _is_whole(file):
                raise ValueError("the digest does not fit")
            file.seek(0)
            with np.load(file, allow_pickle=False) as arrays:
                return {name: arrays[name] for name in arrays}
    except OSError:
        return {}
    except Exception as error:  # whatever a damaged file makes of the reader, it is only a cache
        throw_away(path, error)
        return {}


def keep_arrays(path: Path, arrays: Arrays, pattern: str, *, n_kept: int) -> None:
    """Write them, and remove all but the `n_kept` newest files that match `pattern`."""
    try:
        with replacing(path, private=True) as part:
            with part.open("wb") as file:
                np.savez(file, **arrays)  # type: ignore[arg-type]
            with part.open("r+b") as file:
                file.write(_digest(file, part.stat().st_size))
        older = sorted(path.parent.glob(pattern), key=lambda other: (other != path, -other.stat().st_mtime))[n_kept:]
    except OSError as error:
        _log.info("nothing can be kept in %s: %s", path, error)
        return
    for other in older:
        with contextlib.suppress(OSError):
            other.unlink()


def throw_away(path: Path, reason: Exception) -> None:
    """Nobody can use it: it is made anew."""
    _log.info("%s is damaged and is made anew: %s", path, reason)
    with contextlib.suppress(OSError):
        path.unlink()


def _is_whole(file: BinaryIO) -> bool:
    size = os.fstat(file.fileno()).st_size - DIGEST_BYTES
    return size > 0 and _digest(file, size) == file.read()


def _digest(file: BinaryIO, size: int) -> bytes:
    """Of the first `size` bytes; the file stands behind them then."""
    digest = blake2b(digest_size=DIGEST_BYTES)
    while size > 0 and (block := file.read(min(size, _BLOCK))):
        digest.update(block)
        size -= len(block)
    return digest.digest()
