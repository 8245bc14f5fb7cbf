"""Caches the features of a set's samples, so that thousands are known at the next start."""

from __future__ import annotations

from pathlib import Path

from digitpad.core.digests import sha256
from digitpad.storage.caches.array_cache import Arrays, keep_arrays, load_arrays

_SETS = 8
"""Sets of which something is kept; of the others the samples are read again."""


def recollected(cache: Path, set_path: Path, digest: str) -> Arrays:
    """What was kept of the set at `set_path` under `digest`, the name of how its samples were read; maybe nothing."""
    return load_arrays(_path(cache, set_path, digest))


def keep_recollection(cache: Path, set_path: Path, digest: str, arrays: Arrays) -> None:
    """Keep `arrays` for the set at `set_path`, valid for the same `digest` alone; never fails."""
    keep_arrays(_path(cache, set_path, digest), arrays, "taught-*.npz", n_kept=_SETS)


def _path(cache: Path, set_path: Path, digest: str) -> Path:
    name = sha256(f"{set_path.resolve()}\0{digest}".encode(errors="surrogateescape")).hexdigest()
    return cache / f"taught-{name[:20]}.npz"
