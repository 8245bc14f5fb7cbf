"""Opens the explanation and keeps its example in step with the pad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from digitpad.ui.pad.history import Pad
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.settings import METRIC

if TYPE_CHECKING:
    from digitpad.ui.explanation.page import ExplainedDrawing, Explanation


class ExplanationController(Controller):
    """At most one explanation is open; examples are computed one at a time, the newest drawing next."""

    def __init__(self, pad: Pad, context: Context) -> None:
        super().__init__(context)
        self._pad = pad
        self._is_reading = False
        self._is_stale = False
        self.dialog: Explanation | None = None
        pad.changed.connect(self._follow)
        self._training.state_changed.connect(lambda _state: self._follow())

    def open(self) -> None:
        """Shows the window once the first example is ready."""
        from digitpad.ui.explanation.page import Explanation

        if self.dialog is not None:
            self._show()
        else:
            self.dialog = Explanation(self._window)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.destroyed.connect(self._on_dialog_destroyed)
            self._follow()

    def _show(self) -> None:
        if self.dialog is not None:
            self.dialog.show()
            self.dialog.raise_()
            self.dialog.activateWindow()

    def _follow(self) -> None:
        if self.dialog is None or self._training.state is None:
            return
        if self._is_reading:
            self._is_stale = True
            return
        from digitpad.ui.explanation.page import read_example

        self._is_reading = True
        drawing, recognizers = self._pad.drawing, self._training.state.recognizers
        metric = self._settings.get(METRIC)
        self._background.work(
            lambda _job: read_example(drawing, recognizers, metric),
            self._take,
            on_error=self._fail,
            queue="explanation",
        )

    def _take(self, example: ExplainedDrawing) -> None:
        self._is_reading = False
        if self.dialog is not None:
            self.dialog.set_example(example)
            if not self.dialog.isVisible():
                QTimer.singleShot(0, self, self._show)  # filling it and showing it take the window a turn each
        if self._is_stale:
            self._is_stale = False
            self._follow()

    def _fail(self, error: Exception) -> None:
        self._is_reading = False
        self._training.fail(error)

    def _on_dialog_destroyed(self) -> None:
        self.dialog = None
