"""The rules of collecting: which digit is asked for, when a drawing is finished, when nobody draws any more. No Qt."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from digitpad.core.samples import Label

LIMIT = 10_000
"""Milliseconds for one digit."""
PAUSE = 1_000
"""Milliseconds without the pen after which a drawing is finished."""
PATIENCE = 2
"""So many digits in a row may pass undrawn before the questions wait for the person."""


@dataclass
class Collecting:
    """Fed with strokes and time; `label` is what is asked for now.

    Every ten questions hold each digit once, in random order; the same digit is never asked for twice in a row.
    """

    rng: random.Random = field(default_factory=random.Random)
    label: Label = -1
    is_waiting: bool = False
    """The questions rest until something is drawn."""
    has_ink: bool = False
    is_drawing: bool = False
    _left: float = LIMIT
    _idle: float = 0.0
    _passed: int = 0
    _coming: list[Label] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._ask()

    @property
    def share_left(self) -> float:
        """The part of the time for this digit that is left, 0..1."""
        return max(0.0, self._left / LIMIT)

    def begin_stroke(self) -> None:
        self.is_drawing, self.is_waiting, self._passed = True, False, 0

    def end_stroke(self) -> None:
        self.is_drawing, self.has_ink, self._idle = False, True, 0.0

    def abandon_stroke(self) -> None:
        self.is_drawing = False

    def tick(self, milliseconds: float) -> bool:
        """Time passes; True when the drawing is to be taken (then call `next`)."""
        if self.is_waiting:
            return False
        self._left -= milliseconds
        if self.is_drawing:
            return False
        self._idle += milliseconds
        if self.has_ink:
            return self._idle >= PAUSE or self._left <= 0
        if self._left <= 0:
            self._pass()
        return False

    def next(self) -> None:
        """The drawing was taken."""
        self._ask()

    def skip(self) -> None:
        """The person does not want to draw this one."""
        self._passed = 0
        self._ask()

    def again(self, label: Label) -> None:
        """Ask for `label` once more, and for the present one after it."""
        self._coming.append(self.label)
        self._begin(label)

    def _pass(self) -> None:
        self._passed += 1
        self._ask()
        self.is_waiting = self._passed >= PATIENCE

    def _ask(self) -> None:
        if not self._coming:
            self._coming = self.rng.sample(range(10), 10)
            if self._coming[-1] == self.label:
                self._coming.reverse()
        self._begin(self._coming.pop())

    def _begin(self, label: Label) -> None:
        self.label, self._left, self._idle, self.has_ink = label, LIMIT, 0.0, False
