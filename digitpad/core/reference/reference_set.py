"""The reference set: feature rows of augmented drawings of every style, and what was fitted to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.neighbors.index import Index
from digitpad.core.neighbors.scaled_rows import codes_of, scale_of
from digitpad.core.options import RecognizerOptions
from digitpad.core.reference.logistic_regression import LogisticRegression
from digitpad.core.reference.projection import Projection, projection_arrays, projection_from
from digitpad.core.typing import Rows

Arrays = dict[str, NDArray[np.generic]]


@dataclass(frozen=True, eq=False)
class VariedRows:
    """Rows to compare with as `codes` (n, d), multiples of `scale`, and an `index` of them.

    `style` (n,): each one's place in the table of styles, `pictures` (n, 64).
    """

    codes: NDArray[np.int8]
    scale: np.float32
    style: NDArray[np.uint16]
    pictures: NDArray[np.uint8]
    index: Index

    @classmethod
    def of(cls, rows: NDArray[np.float32], style: NDArray[np.integer], pictures: NDArray[np.uint8]) -> VariedRows:
        """The rows rounded to bytes."""
        scale = scale_of(rows)
        return cls.from_arrays({"rows": codes_of(rows, scale), "scale": scale, "style": style, "pictures": pictures})

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, Any]) -> VariedRows:
        """The reverse of `to_arrays`."""
        scale, codes = np.float32(arrays["scale"]), np.asarray(arrays["rows"])
        if codes.dtype != np.int8 or codes.ndim != 2 or not 0 < scale < np.inf:
            raise ValueError("rows that are no codes")
        style, pictures = np.asarray(arrays["style"], np.uint16), np.asarray(arrays["pictures"], np.uint8)
        return cls(codes, scale, style, pictures, Index.of_codes(codes, scale))

    def to_arrays(self) -> Arrays:
        """Plain arrays: the rows as bytes."""
        return {"rows": self.codes, "scale": np.array(self.scale), "style": self.style, "pictures": self.pictures}

    @property
    def rows(self) -> Rows:
        """All of them, shape (n, d), made anew at each call."""
        return self.index.rows


@dataclass(frozen=True, eq=False)
class StyleTable:
    """For each style: its id ("atlas:7/barred"), its name and its label."""

    ids: NDArray[np.str_]
    names: NDArray[np.str_]
    labels: NDArray[np.int64]


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
        arrays |= {f"styles.{name}": getattr(self.styles, name) for name in _STYLE_COLUMNS}
        for part in _ROWS:
            varied: VariedRows = getattr(self, part)
            arrays |= {f"{part}.{name}": array for name, array in varied.to_arrays().items()}
        return arrays

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[np.generic]], options: RecognizerOptions) -> ReferenceSet:
        """The reverse of `to_arrays`; KeyError or ValueError where something is missing. `options` as at the build."""
        loaded: dict[str, NDArray[np.generic]] = {key: np.asarray(arrays[key]) for key in arrays}

        def part(name: str) -> dict[str, Any]:
            return {key.removeprefix(f"{name}."): loaded[key] for key in loaded if key.startswith(f"{name}.")}

        return cls(
            str(loaded["inputs_digest"]),
            options,
            StyleTable(*(loaded[f"styles.{name}"] for name in _STYLE_COLUMNS)),  # type: ignore[arg-type]
            VariedRows.from_arrays(part("digits")),
            VariedRows.from_arrays(part("non_digits")),
            projection_from(part("projection")),
            VariedRows.from_arrays(part("gradients")),
            projection_from(part("gradient_projection")),
            LogisticRegression(loaded["refusal"]),  # type: ignore[arg-type]
            LogisticRegression(loaded["picture_refusal"]),  # type: ignore[arg-type]
            LogisticRegression(loaded["certainty"]),  # type: ignore[arg-type]
        )


_ROWS = ("digits", "non_digits", "gradients")
_STYLE_COLUMNS = ("ids", "names", "labels")
