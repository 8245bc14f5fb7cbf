"""The built-in set: varied drawings of every style as rows to compare with, and what was fitted to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.neighbors.index import Index
from digitpad.core.options import RecognizerOptions
from digitpad.core.reference.logistic_regression import LogisticRegression
from digitpad.core.reference.projection import Projection, projection_arrays, projection_from

Arrays = dict[str, NDArray[np.generic]]


@dataclass(frozen=True, eq=False)
class VariedRows:
    """`rows` (n, d) to compare with, `style` (n,): each one's place in the table of styles, `pictures` (n, 64)."""

    index: Index
    style: NDArray[np.int32]
    pictures: NDArray[np.uint8]

    @classmethod
    def of(cls, rows: NDArray[np.float32], style: NDArray[np.int32], pictures: NDArray[np.uint8]) -> VariedRows:
        """An index over `rows` (n, d) with the style number (n,) and picture (n, 64) of each."""
        return cls(Index(rows), style, pictures)

    @property
    def rows(self) -> NDArray[np.floating]:
        """As the index holds them: they are tens of megabytes, and kept once."""
        return self.index.rows


@dataclass(frozen=True, eq=False)
class StyleTable:
    """For each style: its id ("atlas:7/barred"), its name, its label, and its own unvaried picture (n, 64)."""

    ids: NDArray[np.str_]
    names: NDArray[np.str_]
    labels: NDArray[np.int64]
    pictures: NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class ReferenceSet:
    """All that the default recognizer needs, as arrays; `inputs_digest` names the inputs from which it was built.

    `gradients` are what pictures are compared with besides, in a projection of their own (no rows where they are left
    out). `refusal` gives the probability that a drawing is no digit, `picture_refusal` the same for a picture,
    `certainty` that its first digit is the right one.
    """

    inputs_digest: str
    options: RecognizerOptions
    styles: StyleTable
    digits: VariedRows
    non_digits: VariedRows
    projection: Projection
    gradients: VariedRows
    gradient_projection: Projection
    refusal: LogisticRegression
    picture_refusal: LogisticRegression
    certainty: LogisticRegression

    def to_arrays(self) -> Arrays:
        """Plain arrays, to be stored without pickles."""
        arrays: Arrays = {
            "inputs_digest": np.array(self.inputs_digest),
            "refusal": self.refusal.coefficients,
            "picture_refusal": self.picture_refusal.coefficients,
            "certainty": self.certainty.coefficients,
        }
        for name, projection in (("projection", self.projection), ("gradient_projection", self.gradient_projection)):
            arrays |= {f"{name}.{key}": array for key, array in projection_arrays(projection).items()}
        for part, names in _PARTS.items():
            arrays |= {f"{part}.{name}": getattr(getattr(self, part), name) for name in names}
        return arrays

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[np.generic]], options: RecognizerOptions) -> ReferenceSet:
        """The reverse of `to_arrays`; KeyError or ValueError where something is missing. `options` as at the build."""
        loaded: dict[str, NDArray[np.generic]] = {key: np.asarray(arrays[key]) for key in arrays}
        parts = {part: {name: loaded[f"{part}.{name}"] for name in names} for part, names in _PARTS.items()}
        return cls(
            str(loaded["inputs_digest"]),
            options,
            StyleTable(**parts["styles"]),  # type: ignore[arg-type]
            VariedRows.of(**parts["digits"]),  # type: ignore[arg-type]
            VariedRows.of(**parts["non_digits"]),  # type: ignore[arg-type]
            projection_from(_part_of(loaded, "projection.")),
            VariedRows.of(**parts["gradients"]),  # type: ignore[arg-type]
            projection_from(_part_of(loaded, "gradient_projection.")),
            LogisticRegression(loaded["refusal"]),  # type: ignore[arg-type]
            LogisticRegression(loaded["picture_refusal"]),  # type: ignore[arg-type]
            LogisticRegression(loaded["certainty"]),  # type: ignore[arg-type]
        )


def _part_of(arrays: Arrays, prefix: str) -> Arrays:
    return {name.removeprefix(prefix): array for name, array in arrays.items() if name.startswith(prefix)}


_PARTS = {
    "styles": ("ids", "names", "labels", "pictures"),
    "digits": ("rows", "style", "pictures"),
    "non_digits": ("rows", "style", "pictures"),
    "gradients": ("rows", "style", "pictures"),
}
