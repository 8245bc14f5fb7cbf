"""Arrays that took long to make, kept in the cache folder: nothing is lost where they cannot be kept or read."""

from __future__ import annotations

import contextlib
import logging
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.storage.replacing import replacing

Arrays = Mapping[str, NDArray[np.generic]]

_log = logging.getLogger(__name__)


def load_arrays(path: Path) -> Arrays:
    """What `keep_arrays` has written there; nothing where it is missing or damaged."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        return {}


def keep_arrays(path: Path, arrays: Arrays, family: str, *, n_kept: int) -> None:
    """Write them, and remove all but the `n_kept` newest files of the same `family` (a pattern of names)."""
    try:
        with replacing(path) as part, part.open("wb") as file:
            np.savez(file, **arrays)  # type: ignore[arg-type]
        older = sorted(path.parent.glob(family), key=lambda other: (other != path, -other.stat().st_mtime))[n_kept:]
    except OSError as error:
        _log.info("nothing can be kept in %s: %s", path, error)
        return
    for other in older:
        with contextlib.suppress(OSError):
            other.unlink()
