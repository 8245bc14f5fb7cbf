"""What the page knows of the pad: the drawing that is on it now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.samples import Drawing


@dataclass(frozen=True)
class OwnDrawing:
    """`drawing`: as it was drawn or given; `picture`: its 8x8 of 0..16, None while there is none."""

    drawing: Callable[[], Drawing]
    picture: Callable[[], NDArray[np.uint8] | None]
