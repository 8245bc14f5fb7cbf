"""Names for kinds of arrays; shapes stand in the docstring of what takes or returns them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Doubles = NDArray[np.float64]
Floats = NDArray[np.floating]
Indices = NDArray[np.intp]
Mask = NDArray[np.bool_]
Matrix = NDArray[np.float64]
"""An affine map."""
Picture = NDArray[np.uint8]
"""Counts of 0 to 16 in 8x8 cells."""
Pictures = NDArray[np.uint8]
"""Such pictures, one a row."""
Rows = NDArray[np.float32]
"""Feature vectors, one a row."""
