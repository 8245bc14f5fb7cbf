"""Principal component analysis of the reference set's features."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.core.typing import Rows


@dataclass(frozen=True, eq=False)
class PCA:
    """`mean` (d,) is taken off, then `basis` (d, n_components) applied; distances stay close to the full ones."""

    mean: Rows
    basis: Rows

    @classmethod
    def fit(cls, rows: Rows, n_components: int) -> PCA:
        """The first `n_components` principal components of `rows` (n, d), by variance."""
        mean = rows.mean(axis=0, dtype=np.float64)
        centered = rows - mean.astype(np.float32)
        covariance = (centered.T @ centered).astype(np.float64) / len(rows)
        _, vectors = np.linalg.eigh(covariance)
        basis = vectors[:, ::-1][:, :n_components]
        # An eigenvector's sign is an accident: its largest entry is made positive.
        basis *= np.sign(basis[np.abs(basis).argmax(axis=0), np.arange(basis.shape[1])])
        return cls(mean.astype(np.float32), np.ascontiguousarray(basis, dtype=np.float32))

    @property
    def n_components(self) -> int:
        """Numbers of a projected row."""
        return int(self.basis.shape[1])

    def apply(self, rows: Rows) -> Rows:
        """(m, d) -> (m, n_components)."""
        return np.asarray((rows - self.mean) @ self.basis)
