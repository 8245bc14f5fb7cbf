"""Labels and samples: what recognizers learn from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink

Label = int
"""0 to 9, or `NOT_A_DIGIT`."""

NOT_A_DIGIT: Label = 10
N_LABELS = 11
LABELS: tuple[Label, ...] = tuple(range(N_LABELS))


def label_name(label: Label) -> str:
    """The label as files and commands write it: "0" to "9" or "not a digit"."""
    return "not a digit" if label == NOT_A_DIGIT else str(label)


def parse_label(name: str) -> Label:
    """The reverse of `label_name` (any case; "n" stands for "not a digit"); UserError for any other name."""
    word = name.strip().lower()
    if len(word) == 1 and word in "0123456789":
        return int(word)
    if word in ("not a digit", "n"):
        return NOT_A_DIGIT
    raise UserError("“{name}” is not a label: use 0 to 9, or “not a digit”.", name=name)


class Origin(Enum):
    """Where a sample comes from."""

    DIGITS = "load_digits"
    ATLAS = "atlas"
    TAUGHT = "taught"
    IMPORTED = "imported"

    @property
    def is_mine(self) -> bool:
        """Whether a person gave the sample: taught or imported, not built in."""
        return self in (Origin.TAUGHT, Origin.IMPORTED)


@dataclass(frozen=True, eq=False)
class Raster:
    """A grey picture of any size: uint8 of shape (height, width), as it was given (either polarity)."""

    grey: NDArray[np.uint8]


ME = "me"
"""The writer of what is taught here as long as no other name was chosen."""

Drawing = Ink | Raster
"""What a recognizer reads."""


@dataclass(frozen=True, eq=False)
class Sample:
    """One labelled drawing.

    `id` is unique and stable (a UUID's 32 hex digits for a person's own, "digits:17" for a built-in one).
    `picture` is its 8x8 of 0..16 (uint8); `drawing` is what it was made from, where that is known (`load_digits` has
    pictures alone). `created` is ISO 8601 in UTC, "" where unknown.
    """

    id: str
    label: Label
    picture: NDArray[np.uint8]
    drawing: Drawing | None = None
    origin: Origin = Origin.TAUGHT
    created: str = ""
    writer: str = ""
    source: str = ""
    device: str = ""
    app_version: str = ""

    @property
    def author(self) -> str:
        """Who wrote it: the name that is kept with it, `ME` for what was taught without one, "" where unknown."""
        return self.writer or (ME if self.origin is Origin.TAUGHT else "")
