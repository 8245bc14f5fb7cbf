"""The fitted weights as vectors: one set for lines of whole strokes, one for lines whose strokes were cut."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.core.segmentation import acceptance, fitted
from digitpad.core.segmentation.lattice import FEATURES, Lattice
from digitpad.core.typing import Doubles


@dataclass(frozen=True, eq=False)
class Weights:
    """`path` and `acceptance` in the order of their features; see `fitted.Fit`."""

    path: Doubles
    acceptance: Doubles
    least_evidence: float

    @classmethod
    def of(cls, fit: fitted.Fit) -> Weights:
        """Features that were not fitted weigh nothing."""
        return cls(
            np.array([fit.path.get(name, 0.0) for name in FEATURES]),
            np.array([fit.acceptance.get(name, 0.0) for name in acceptance.FEATURES]),
            fit.least_evidence,
        )

    @property
    def digit(self) -> float:
        """Of the log of a digit's share."""
        return float(self.path[FEATURES.index("digit")])


_WHOLE, _CUT = Weights.of(fitted.WHOLE), Weights.of(fitted.CUT)


def weights_for(lattice: Lattice) -> Weights:
    """Those that were fitted to lattices of its kind."""
    return _CUT if lattice.is_cut else _WHOLE
