"""The rules of collecting: which digit is asked for, when a drawing is finished, when nobody draws any more. No Qt."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from digitpad.core.samples import Label

LIMIT = 10_000
"""Milliseconds without a stroke after which the question rests until somebody draws."""
PAUSE = 1_000
"""Milliseconds without the pen after which a drawing is finished."""
REACTION = 400
"""Milliseconds after a question in which a stroke still belongs to the drawing before: nobody reads so quickly."""


@dataclass
class Collecting:
    """Fed with strokes and time; `label` is what is asked for now, and changes only by `next`, `skip` and the like.

    Every ten questions hold each digit once, in random order; the same digit is never asked for twice in a row.
    """

    rng: random.Random = field(default_factory=random.Random)
    label: Label = -1
    is_waiting: bool = False
    """The question rests until something is drawn."""
    is_asking: bool = False
    """A drawing is doubted: everything rests until that is answered."""
    has_ink: bool = False
    is_drawing: bool = False
    _left: float = LIMIT
    _idle: float = 0.0
    _since_taken: float = REACTION
    _coming: list[Label] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._ask()

    @property
    def share_left(self) -> float:
        """The part of the time for this digit that is left, 0..1."""
        return max(0.0, self._left / LIMIT)

    @property
    def is_too_soon(self) -> bool:
        """A stroke that begins now was meant for the drawing before: its digit has only just been replaced."""
        return not self.has_ink and self._since_taken < REACTION

    def begin_stroke(self) -> None:
        self.is_drawing, self.is_waiting = True, False

    def end_stroke(self) -> None:
        self.is_drawing, self.has_ink, self._idle = False, True, 0.0

    def abandon_stroke(self) -> None:
        self.is_drawing = False

    def tick(self, milliseconds: float) -> bool:
        """Time passes; True when the drawing is to be taken (then call `next` or `doubt`)."""
        if self.is_waiting or self.is_asking:
            return False
        self._since_taken += milliseconds
        if self.is_drawing:
            return False
        if self.has_ink:
            self._idle += milliseconds
            return self._idle >= PAUSE
        self._left -= milliseconds
        self.is_waiting = self._left <= 0
        return False

    def next(self) -> None:
        """The drawing was taken."""
        self._ask()
        self._since_taken = 0.0

    def doubt(self) -> None:
        """The drawing reads as something else: nothing goes on until it is decided what it is."""
        self.is_asking = True

    def draw_again(self) -> None:
        """The drawing is given up; the same digit is asked for."""
        self._begin(self.label)

    def skip(self) -> None:
        """The person does not want to draw this one."""
        self._ask()

    def again(self, label: Label) -> None:
        """Ask for `label` once more, and for the present one after it."""
        self._coming.append(self.label)
        self._begin(label)

    def _ask(self) -> None:
        if not self._coming:
            self._coming = self.rng.sample(range(10), 10)
            if self._coming[-1] == self.label:
                self._coming.reverse()
        self._begin(self._coming.pop())

    def _begin(self, label: Label) -> None:
        self.label, self._left, self._idle, self._since_taken = label, LIMIT, 0.0, REACTION
        self.has_ink = self.is_asking = self.is_waiting = False
