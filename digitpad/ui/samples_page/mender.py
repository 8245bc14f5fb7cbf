"""What is done to selected samples: each one undo step, whatever their number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from digitpad.core.samples import Label, Sample
from digitpad.core.text import Text
from digitpad.session import Command, Relabel, Remove, Restore, name_of
from digitpad.ui.data_command import DataCommand
from digitpad.ui.training_set import TrainingSet


class Mender(QObject):
    """Turns gestures into commands; what would change nothing makes no step but a sentence."""

    declined = Signal(object)
    """`Text`: why there was nothing to do."""

    def __init__(self, training: TrainingSet, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._undo_stack = undo_stack

    def relabel(self, samples: Sequence[Sample], label: Label) -> None:
        """Built-in samples keep their labels: whoever doubts one leaves it out."""
        mine = [sample for sample in samples if sample.origin.is_mine]
        changed = tuple(sample.id for sample in mine if sample.label != label)
        if changed:
            self._push(Relabel(changed, label))
        elif samples and not mine:
            self.declined.emit(Text("Built-in samples keep their labels; you can leave them out instead."))
        elif mine:
            self.declined.emit(Text("They have this label already."))

    def remove(self, samples: Sequence[Sample]) -> None:
        """The person's own are removed, built-in ones left out."""
        if samples:
            self._push(Remove(tuple(sample.id for sample in samples)))

    def restore(self, samples: Sequence[Sample]) -> None:
        """Built-in samples that were left out are used again."""
        if samples:
            self._push(Restore(tuple(sample.id for sample in samples)))
        else:
            self.declined.emit(Text("None of the selected samples is left out."))

    def _push(self, command: Command) -> None:
        step = DataCommand(
            self._training, name_of(command), lambda session: session.apply(command), on_error=self._training.fail
        )
        self._undo_stack.push(step)
