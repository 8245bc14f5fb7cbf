"""The learnt space: one hidden layer that brings drawings of one label near each other, whoever drew them.

A neighbourhood component analysis in spirit (Goldberger et al. 2005), trained as a classifier whose last layer but one
is the space (Snell et al. 2017): k-NN, its votes and its pictures stay, what is compared is learnt. Two matrix products
a reading. `packaging/tools/make_embedding.py` makes the weights and names the data they were fitted to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from digitpad.core.digests import sha256
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.typing import Floats, Rows

RADIUS = 6.0
"""Every embedded drawing lies on a sphere of this radius: how much ink there is does not matter, only how it runs."""

_BLOCK = 4096

_AFTER_THE_ATLAS = 9
"""Classes behind those of the atlas: what is made of digits (`synthesizer.MADE_KINDS`), then what real hands drew."""

_SIDE_BY_SIDE = 2
"""Which of them is two digits side by side."""

_MOST_ODDS = 8.0


@dataclass(frozen=True, eq=False)
class Embedding:
    """Weights of the layers: (d, h), (h,), (h, e), (e,), and of the classes (e, c), (c,), of which ten are the digits.

    Classes beyond the digits are kinds of non-digits. All float32, exactly representable as float16.
    """

    hidden: Rows
    hidden_bias: Rows
    output: Rows
    output_bias: Rows
    classes: Rows
    class_bias: Rows

    @property
    def n_components(self) -> int:
        """Numbers of an embedded drawing."""
        return int(self.output.shape[1])

    @property
    def digest(self) -> str:
        """A name for the weights."""
        digest = sha256()
        for array in self.to_arrays().values():
            digest.update(array.tobytes())
        return digest.hexdigest()

    def apply(self, rows: Rows) -> Rows:
        """Feature rows (m, d) -> rows to compare (m, e), each RADIUS long."""
        return np.concatenate([self._embedded(rows[i : i + _BLOCK]) for i in range(0, max(len(rows), 1), _BLOCK)])

    def strangeness(self, embedded: Rows) -> NDArray[np.float64]:
        """For embedded rows (m, e) the log odds that they are of a kind of non-digits, as the classes see it: (m,)."""
        return _strangeness(self._odds(embedded))

    def side_by_side(self, embedded: Rows) -> NDArray[np.float64]:
        """For embedded rows (m, e) the log odds that they are two digits side by side, not a character of the atlas.

        Bounded, as no evidence is worth more; what is far from both tells little either way.
        """
        odds = self._odds(embedded)
        first = odds.shape[1] - _AFTER_THE_ATLAS
        pairs, characters = odds[:, first + _SIDE_BY_SIDE], odds[:, NOT_A_DIGIT:first].sum(axis=1)
        found = np.log(np.maximum(pairs, _LEAST)) - np.log(np.maximum(characters, _LEAST))
        return np.asarray(found.clip(-_MOST_ODDS, _MOST_ODDS))

    def digits_and_strangeness(self, embedded: Rows) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """For embedded rows (m, e) the share of each digit among the ten, as the classes see it, (m, 10); and the odds.

        `strangeness` at the price of one: the classes are many.
        """
        odds = self._odds(embedded, np.float32)  # a first look at a hundred groups
        digits = np.maximum(odds[:, :NOT_A_DIGIT], _LEAST).astype(np.float64)
        return digits / digits.sum(axis=1, keepdims=True), _strangeness(odds)

    def _odds(self, embedded: Rows, dtype: type[np.floating] = np.float64) -> Floats:
        """Of each class against the likeliest, (m, c)."""
        activations = np.asarray(embedded @ self.classes + self.class_bias, dtype=dtype)
        activations -= activations.max(axis=1, keepdims=True)
        return np.asarray(np.exp(activations))

    def to_arrays(self) -> dict[str, NDArray[np.float16]]:
        """As they are stored."""
        return {part.name: getattr(self, part.name).astype(np.float16) for part in fields(self)}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[np.generic]]) -> Embedding:
        """The reverse; KeyError where an array is missing, ValueError where they do not fit together."""
        weights = {part.name: np.asarray(arrays[part.name]).astype(np.float32) for part in fields(cls)}
        embedding = cls(**weights)
        h, e, c = len(embedding.hidden_bias), len(embedding.output_bias), len(embedding.class_bias)
        shapes = (embedding.hidden.shape[1:], embedding.output.shape, embedding.classes.shape)
        if shapes != ((h,), (h, e), (e, c)) or not all(np.isfinite(array).all() for array in weights.values()):
            raise ValueError("weights that do not fit together")
        return embedding

    def _embedded(self, rows: Rows) -> Rows:
        active = np.maximum(rows @ self.hidden + self.hidden_bias, 0)
        embedded = active @ self.output + self.output_bias
        lengths = np.linalg.norm(embedded, axis=1, keepdims=True)
        return np.asarray(embedded * (RADIUS / np.maximum(lengths, _LEAST)), dtype=np.float32)


_LEAST = 1e-12


def _strangeness(odds: Floats) -> NDArray[np.float64]:
    digits, others = odds[:, :NOT_A_DIGIT].sum(axis=1), odds[:, NOT_A_DIGIT:].sum(axis=1)
    return np.asarray(np.log(np.maximum(others, _LEAST)) - np.log(np.maximum(digits, _LEAST)), dtype=np.float64)
