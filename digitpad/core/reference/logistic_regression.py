"""Logistic regression by Newton's method."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.typing import Doubles


@dataclass(frozen=True, eq=False)
class LogisticRegression:
    """Probability of the second class from rows (m, d): `coefficients` (d + 1,), the last one the intercept."""

    coefficients: Doubles

    @classmethod
    def fit(
        cls, X: Doubles, y: NDArray[np.bool_], weight: Doubles | None = None, ridge: float = 1e-2
    ) -> LogisticRegression:
        """Maximum likelihood with a small ridge, the same for all columns whatever their units.

        `weight` (m,) counts rows more or less.
        """
        unit = np.maximum(X.std(axis=0), 1e-9)
        rows = np.column_stack([(X - X.mean(axis=0)) / unit, np.ones(len(X))])
        mass = np.ones(len(X)) if weight is None else weight
        coefficients = np.zeros(rows.shape[1])
        penalty = ridge * len(X) * np.eye(rows.shape[1])
        penalty[-1, -1] = 0.0
        for _ in range(30):
            p = _sigmoid(rows @ coefficients)
            gradient = rows.T @ (mass * (y - p)) - penalty @ coefficients
            hessian = (rows * (mass * p * (1 - p))[:, None]).T @ rows + penalty + 1e-9 * np.eye(len(penalty))
            step = np.linalg.solve(hessian, gradient)
            coefficients = coefficients + step
            if np.abs(step).max() < 1e-6:
                break
        slopes = coefficients[:-1] / unit
        return cls(np.append(slopes, coefficients[-1] - slopes @ X.mean(axis=0)))

    def predict(self, X: Doubles) -> Doubles:
        """Probabilities 0..1, (n,), for features `X` (n, d)."""
        return _sigmoid(X @ self.coefficients[:-1] + self.coefficients[-1])

    def with_half_at(self, probability: float) -> LogisticRegression:
        """The same with another intercept: what had `probability` has one half."""
        shifted = self.coefficients.copy()
        shifted[-1] -= np.log(probability / (1 - probability))
        return LogisticRegression(shifted)

    def steeper(self, factor: float) -> LogisticRegression:
        """The same surer of itself: log odds times `factor`; one half stays one half."""
        return LogisticRegression(self.coefficients * factor)


def _sigmoid(value: Doubles) -> Doubles:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(value, -60, 60))))
