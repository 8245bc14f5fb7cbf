"""One undo step for everything that changes the training set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand
from shiboken6 import isValid

from digitpad.core.text import Text
from digitpad.session import Change, Session
from digitpad.ui.kit.i18n import translate
from digitpad.ui.state.training_set import TrainingSet

Step = Callable[[Session], Change]


class DataCommand(QUndoCommand):
    """Do, take back, do again: each time the session's next step, whose outcome holds the step after it.

    Steps run in order on the store's own queue, so undo may be asked for before the first one has ended. Where a step
    failed, taking it back is nothing, and doing it again tries it again.
    """

    def __init__(
        self,
        training: TrainingSet,
        title: Text,
        first: Step,
        *,
        on_done: Callable[[Change | None], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        super().__init__(translate(title))
        self._training = training
        self._next = first
        self._on_done = on_done
        self._on_error = on_error
        self._is_done = False
        self._parts: list[QUndoCommand] = []

    def add_part(self, part: QUndoCommand) -> None:
        """A child (made with this as its parent) that is done and taken back with it; kept alive here."""
        self._parts.append(part)

    def drop(self) -> None:
        """Out of the history, which may have dropped it already: steps taken back give way to new ones."""
        if isValid(self):
            self.setObsolete(True)

    def redo(self) -> None:
        super().redo()
        on_done, self._on_done = self._on_done, None
        self._training.run(lambda session: self._bring_to(session, True), on_done, self._on_error)

    def undo(self) -> None:
        super().undo()
        self._training.run(lambda session: self._bring_to(session, False), None, self._on_error)

    def _bring_to(self, session: Session, done: bool) -> Change | None:
        """On the store's thread."""
        if self._is_done == done:
            return None
        change = self._next(session)
        inverse = change.inverse
        self._next = lambda session: session.apply(inverse)
        self._is_done = done
        return change
