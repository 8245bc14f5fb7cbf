"""What is asked in which order, and what was drawn for it. No Qt."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from digitpad.core.recognition import Neighbor, Recognition
from digitpad.core.samples import NOT_A_DIGIT, Drawing, Label

N_PLAIN = 5
N_FOOLING = 3
LOOKALIKES = ((4, 9), (9, 4), (1, 7), (7, 1), (3, 8), (5, 6), (0, 6), (2, 7))
"""A digit to draw, and what it is to be taken for."""


@dataclass(frozen=True)
class Task:
    """Draw a `label`; where `taken_for` is given, so that it is read as that."""

    label: Label
    taken_for: Label | None = None

    def is_done(self, reading: Recognition) -> bool:
        """Whether a drawing that reads so may be the answer: any may, unless the reader is to be fooled."""
        return self.taken_for is None or reading.verdict == self.taken_for


@dataclass(frozen=True, eq=False)
class Answer:
    """A drawing for a task, kept apart from the training set, as it was read."""

    task: Task
    drawing: Drawing
    reading: Recognition
    device: str

    @property
    def is_read_right(self) -> bool:
        return self.reading.verdict == self.task.label


class Game:
    """One round of tasks, one after the other."""

    def __init__(self, rng: random.Random | None = None) -> None:
        rng = rng or random.Random()
        plain = [Task(label) for label in rng.sample(range(NOT_A_DIGIT), N_PLAIN)]
        fooling = [Task(label, other) for label, other in rng.sample(LOOKALIKES, N_FOOLING)]
        self.tasks: Sequence[Task] = (*plain, *fooling)
        self.answers: list[Answer] = []
        self.place = 0

    @property
    def task(self) -> Task | None:
        """What is asked now; None once all is over."""
        return self.tasks[self.place] if self.place < len(self.tasks) else None

    def go_on(self, answer: Answer | None) -> None:
        """To the next task, with an answer or without one."""
        if answer is not None:
            self.answers.append(answer)
        self.place += 1

    def of_kind(self, is_fooling: bool) -> list[Answer]:
        """The answers to one half of the game."""
        return [answer for answer in self.answers if (answer.task.taken_for is not None) == is_fooling]


def to_blame(reading: Recognition, label: Label) -> tuple[Neighbor, ...]:
    """Of a drawing that is a `label`: the neighbours that spoke for what it was read as instead."""
    if reading.verdict == label:
        return ()
    return tuple(near for near in reading.neighbors if near.label == reading.verdict)
