"""What runs a dialog of the page: one at a time, with the work that is done for it."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QDialog

from digitpad.ui.state.background import Job
from digitpad.ui.state.context import Context, Controller

D = TypeVar("D", bound=QDialog)


class OneDialog(Controller, Generic[D]):
    """`dialog` is the one that is open; as it ends, it goes, and so does the work under way for it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.dialog: D | None = None
        self._job: Job | None = None

    def _on_dialog_finished(self) -> None:
        if self._job is not None:
            self._job.cancel()
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = self._job = None
