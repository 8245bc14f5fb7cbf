"""Rows as whole numbers of a byte each, and one scale for all of them: a quarter of the memory of a file.

A set is rounded when it is built, before anything is fitted to it: what is searched is exactly what was stored.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.typing import Rows

LARGEST = 127


def scale_of(rows: Rows) -> np.float32:
    """The step in which all of `rows` fit into a byte."""
    largest = float(np.abs(rows).max(initial=0.0))
    return np.float32(largest / LARGEST if largest > 0 else 1.0)


def codes_of(rows: Rows, scale: np.float32) -> NDArray[np.int8]:
    """Rows (n, d) as the nearest multiples of `scale`."""
    return np.asarray(np.clip(np.rint(rows / scale), -LARGEST, LARGEST), dtype=np.int8)


def rows_of(codes: NDArray[np.int8], scale: np.float32) -> Rows:
    """The reverse; float32 holds every product to the same number on every machine."""
    rows = codes.astype(np.float32)
    rows *= scale
    return rows
