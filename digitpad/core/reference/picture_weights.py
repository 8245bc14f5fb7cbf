"""What was learnt for pictures: the space in which their gradients are compared, and when a picture is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.digests import sha256
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.logistic_regression import LogisticRegression

_PREFIX = "gradients."


@dataclass(frozen=True, eq=False)
class PictureWeights:
    """`gradients`: the space of gradient maps; `refusal`: of rows of `picture_rejection_features`.

    `packaging/tools/make_picture_weights.py` makes both.
    """

    gradients: Embedding
    refusal: LogisticRegression

    @property
    def digest(self) -> str:
        """A name for the weights."""
        return sha256(self.gradients.digest.encode() + self.refusal.coefficients.tobytes()).hexdigest()

    def to_arrays(self) -> dict[str, NDArray[np.generic]]:
        """As they are stored."""
        arrays: dict[str, NDArray[np.generic]] = {"refusal": self.refusal.coefficients}
        return arrays | {f"{_PREFIX}{name}": array for name, array in self.gradients.to_arrays().items()}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[np.generic]]) -> PictureWeights:
        """The reverse; KeyError or ValueError where they are not such arrays."""
        embedding = {name.removeprefix(_PREFIX): arrays[name] for name in arrays if name.startswith(_PREFIX)}
        return cls(Embedding.from_arrays(embedding), LogisticRegression(np.asarray(arrays["refusal"], np.float64)))
