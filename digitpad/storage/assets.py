"""Data that ships with digitpad: found in the source tree, in the wheel and in a frozen app alike."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]

_PACKAGE = Path(__file__).resolve().parent.parent


def asset_path(name: str) -> Path:
    """Where the asset `name` lies ("digits.npz"): `digitpad/assets` when installed, `assets/` in the source tree."""
    installed = _PACKAGE / "assets"
    return (installed if installed.is_dir() else _PACKAGE.parent / "assets") / name


def load_built_in_digits() -> tuple[Bytes, Bytes]:
    """The 1,797 samples of scikit-learn's `load_digits`: X uint8 (1797, 64) of 0..16, y uint8 (1797,)."""
    with np.load(asset_path("digits.npz"), allow_pickle=False) as data:
        return data["X"], data["y"]
