"""Switches for the parts of the default recognizer; all are on except in ablations and trials."""

from __future__ import annotations

from dataclasses import dataclass, replace

from digitpad.core.errors import UserError

PARTS: tuple[str, ...] = (
    "directions",
    "atlas",
    "deslant",
    "variation",
    "weights",
    "nondigits",
    "gradients",
    "embedding",
)
"""What can be left out, each by its name."""


@dataclass(frozen=True)
class RecognizerOptions:
    """`directions`: maps of stroke directions are compared (else the 8x8 ink).
    `atlas`: the styles are the built-in set (else the tracings of `load_digits`).
    `deslant`: the slant is taken out. `variation`: each sample stands for several variations.
    `weights`: near neighbours weigh more. `nondigits`: there are samples of what is no digit.
    `gradients`: pictures are also compared by their grey levels' gradients.
    `embedding`: drawings are compared in the learnt space (else by their principal components).
    `seed` of all variation; `n_per_digit` built-in drawings a digit.
    """

    directions: bool = True
    atlas: bool = True
    deslant: bool = True
    variation: bool = True
    weights: bool = True
    nondigits: bool = True
    gradients: bool = True
    embedding: bool = True
    seed: int = 1
    n_per_digit: int = 1500

    @property
    def uses_embedding(self) -> bool:
        """Whether rows are compared in the learnt space: it was learnt from upright maps of directions."""
        return self.embedding and self.directions and self.deslant

    def without(self, *parts: str) -> RecognizerOptions:
        """The same with some parts switched off; UserError for a part that does not exist.

        The gradients are those of the atlas: without it there are none.
        """
        for part in parts:
            if part not in PARTS:
                raise UserError("There is no part “{part}”: use {parts}.", part=part, parts=", ".join(PARTS))
        off = {*parts, "gradients"} if "atlas" in parts else set(parts)
        return replace(self, **dict.fromkeys(off, False))
