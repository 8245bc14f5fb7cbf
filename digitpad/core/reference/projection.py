"""What turns feature rows into rows to compare: the learnt space, or principal components where it does not apply."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.pca import PCA

Projection = Embedding | PCA


def strangeness(projection: Projection, rows: NDArray[np.float32]) -> NDArray[np.float64]:
    """For projected rows (m, d), the learnt log odds (m,) that they are no digits; zeros where nothing was learnt."""
    return projection.strangeness(rows) if isinstance(projection, Embedding) else np.zeros(len(rows))


def side_by_side(projection: Projection, rows: NDArray[np.float32]) -> NDArray[np.float64]:
    """The same of being two digits side by side and no character: see `Embedding.side_by_side`."""
    return projection.side_by_side(rows) if isinstance(projection, Embedding) else np.zeros(len(rows))


def projection_arrays(projection: Projection) -> dict[str, NDArray[np.generic]]:
    """Plain arrays from which `projection_from` makes it again."""
    if isinstance(projection, Embedding):
        return dict(projection.to_arrays())
    return {"mean": projection.mean, "basis": projection.basis}


def projection_from(arrays: Mapping[str, NDArray[np.generic]]) -> Projection:
    """The reverse of `projection_arrays`; KeyError or ValueError where they are not such arrays."""
    if "hidden" in arrays:
        return Embedding.from_arrays(arrays)
    return PCA(arrays["mean"], arrays["basis"])  # type: ignore[arg-type]
