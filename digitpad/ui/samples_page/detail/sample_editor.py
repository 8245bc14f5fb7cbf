"""Edits of selected samples, each one undo step."""

from __future__ import annotations

from PySide6.QtCore import Signal

from digitpad.core.samples import Label
from digitpad.core.text import Text
from digitpad.core.typing import Indices
from digitpad.session import Command, Relabel, Remove, Restore, name_of
from digitpad.ui.samples_page.browse.catalog import Catalog
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.data_command import DataCommand


class SampleEditor(Controller):
    """Turns gestures into commands; what would change nothing makes no step but a sentence."""

    declined = Signal(object)
    """`Text`: why there was nothing to do."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)

    def relabel(self, catalog: Catalog, rows: Indices, label: Label) -> None:
        """Built-in samples keep their labels: whoever doubts one excludes it."""
        mine = rows[catalog.is_mine[rows]]
        changed = catalog.ids(mine[catalog.labels[mine] != label])
        if changed:
            self._push(Relabel(changed, label))
        elif len(mine):
            self.declined.emit(Text("They have this label already."))
        elif len(rows):
            self.declined.emit(Text("Built-in samples keep their labels; you can exclude them instead."))
        else:
            self.declined.emit(Text("Select the samples first, then say what they are."))

    def remove(self, catalog: Catalog, rows: Indices) -> None:
        """The person's own are removed, built-in ones excluded; those that are excluded already stay so."""
        if ids := catalog.ids(rows[~catalog.is_excluded[rows]]):
            self._push(Remove(ids))

    def restore(self, catalog: Catalog, rows: Indices) -> None:
        """Built-in samples that were excluded are used again."""
        if ids := catalog.ids(rows[catalog.is_excluded[rows]]):
            self._push(Restore(ids))
        else:
            self.declined.emit(Text("None of the selected samples is excluded."))

    def _push(self, command: Command) -> None:
        step = DataCommand(
            self._training, name_of(command), lambda session: session.apply(command), on_error=self._training.fail
        )
        self._undo_stack.push(step)
