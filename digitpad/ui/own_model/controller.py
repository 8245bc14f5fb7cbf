"""Lets a person's own model read what is on the pad; all of its work is done in the background."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from digitpad.core.samples import Drawing
from digitpad.models.diagnosis import Diagnosis, diagnose
from digitpad.models.feeding import Feeding
from digitpad.models.python_function import PythonFunction
from digitpad.session.recognizing.own_model import (
    ModelReading,
    OwnModel,
    open_function,
    open_own_model,
    own_digits,
    python_function,
    read_by,
    usual_interpreter,
)
from digitpad.ui.kit.i18n import shown_label, tr
from digitpad.ui.own_model.dialog import OwnModelDialog
from digitpad.ui.own_model.function_dialog import FunctionDialog
from digitpad.ui.pad.history import Pad
from digitpad.ui.reading.reader import Reader
from digitpad.ui.state.background import Job
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.file_dialogs import ask_for_file
from digitpad.ui.state.settings import LAST_FOLDER, PYTHON

_QUEUE = "own model"


class OwnModelController(Controller):
    """At most one dialog and one model. The dialog's button alone opens one, never a drop or a set."""

    def __init__(self, pad: Pad, reader: Reader, context: Context) -> None:
        super().__init__(context)
        self._pad, self._reader = pad, reader
        self._own: OwnModel | None = None
        self._function: PythonFunction | None = None
        self._starting: PythonFunction | None = None
        self._reading_job: Job | None = None
        self._trial: Job | None = None
        self.dialog: OwnModelDialog | None = None
        pad.changed.connect(self._follow)
        reader.read.connect(lambda _reading: self._follow())
        self._background.closing.connect(self._end_functions)

    def open(self) -> None:
        """Show the dialog."""
        if self.dialog is None:
            self.dialog = OwnModelDialog(self._window)
            self.dialog.finished.connect(self._stop)
            self.dialog.opening.connect(self.ask_what_to_open)
            self.dialog.opening_function.connect(self.ask_for_function)
            self.dialog.form.edited.connect(self._on_form_edited)
            self.dialog.asked_why.connect(self._find_out)
            self.dialog.stopped.connect(self._stop)
            self.dialog.set_model(self._own)
        QTimer.singleShot(0, self, self._show_dialog)  # making it and showing it take the window a turn each

    def _show_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.show()
            self.dialog.raise_()
            self._follow()

    def ask_what_to_open(self) -> None:
        filters = [tr("Models ({patterns})", patterns="*.onnx *.skops"), tr("All files (*)")]
        ask_for_file(self._window, tr("Open a model"), self._settings.get(LAST_FOLDER), filters, self.open_file)

    def open_file(self, path: str) -> None:
        """Open the model at `path`; errors are shown in the window."""
        self._settings.set(LAST_FOLDER, str(Path(path).parent))
        self._background.work(lambda _job: open_own_model(Path(path)), self._on_opened, queue=_QUEUE)

    def ask_for_function(self) -> None:
        """Ask for a Python file; `ask_whether_to_run` asks again before anything of it is run."""
        title, filters = tr("Choose a Python file"), [tr("Python files ({patterns})", patterns="*.py")]
        ask_for_file(self._window, title, self._settings.get(LAST_FOLDER), filters, self.ask_whether_to_run)

    def ask_whether_to_run(self, path: str) -> None:
        """Warn what running the file means, and run it only if the dialog is accepted."""
        self._settings.set(LAST_FOLDER, str(Path(path).parent))
        question = FunctionDialog(Path(path), self._settings.get(PYTHON) or usual_interpreter(), self.dialog)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.chosen.connect(partial(self._run, Path(path)))
        question.open()

    def _run(self, path: Path, interpreter: str, name: str) -> None:
        self._settings.set(PYTHON, interpreter)
        function = python_function(path, interpreter, name)
        if self._starting is not None:
            self._starting.end()
        self._starting = function
        if self.dialog is not None:
            self.dialog.set_starting(path.name)
        self._background.work(
            lambda _job: open_function(function),
            lambda own: self._on_opened(own, function),
            on_error=lambda error: self._on_not_started(error, function),
            queue=f"{_QUEUE}: start",
        )

    def _on_not_started(self, error: Exception, function: PythonFunction) -> None:
        if self._starting is not function:  # another was chosen meanwhile
            return
        self._starting = None
        if self.dialog is not None:
            self.dialog.set_model(self._own)
        self._on_failed(error)

    def _end_functions(self, but: PythonFunction | None = None) -> None:
        """End child processes whose model is no longer in use."""
        for function in (self._function, self._starting):
            if function is not None and function is not but:
                function.end()
        self._function, self._starting = but, None

    def _on_opened(self, own: OwnModel, function: PythonFunction | None = None) -> None:
        self._stop()
        self._end_functions(but=function)
        self._own = own
        if self.dialog is not None:
            self.dialog.set_model(own)
        self._follow()

    def _on_form_edited(self, feeding: Feeding) -> None:
        if self._own is not None:
            self._own = replace(self._own, feeding=feeding)
            self._follow()

    def _follow(self) -> None:
        """Read the drawing on the pad; an older request is cancelled."""
        if self.dialog is None or not self.dialog.isVisible() or self._own is None:
            return
        if self._reading_job is not None:
            self._reading_job.cancel()
        own, drawing = self._own, self._pad.drawing
        reading = None if self._pad.is_empty else self._reader.reading
        says = "" if reading is None else shown_label(reading.main.verdict)

        def read(job: Job) -> ModelReading | None:
            job.report(0.0)  # a newer drawing may be there by now
            return read_by(own, drawing)

        self._reading_job = self._background.work(
            read, lambda answer: self._show(answer, says), on_error=self._on_failed, queue=_QUEUE
        )

    def _show(self, reading: ModelReading | None, digitpad_says: str) -> None:
        if self.dialog is not None:
            self.dialog.set_reading(reading, digitpad_says)

    def _find_out(self) -> None:
        if self._own is not None:
            self._show_trial(0.0)
            self._training.run(own_digits, self._try_on, self._on_failed)

    def _try_on(self, digits: tuple[list[Drawing], list[int]]) -> None:
        if self._own is None or self.dialog is None:
            return
        own, (drawings, labels) = self._own, digits
        self._trial = self._background.work(
            lambda job: diagnose(own.model, drawings, labels, own.feeding, job.report),
            self._on_found,
            on_error=self._on_failed,
            on_progress=lambda done, _note: self._show_trial(done),
            queue=f"{_QUEUE}: why",
        )

    def _show_trial(self, done: float | None) -> None:
        if self.dialog is not None:
            self.dialog.set_trying(done)

    def _on_found(self, found: Diagnosis) -> None:
        self._trial = None
        self._show_trial(None)
        if self.dialog is None or self._own is None:
            return
        self._own = replace(self._own, feeding=found.feeding)
        self.dialog.form.set_feeding(found.feeding)
        self.dialog.set_findings(found)
        self._follow()

    def _stop(self) -> None:
        if self._trial is not None:
            self._trial.cancel()
            self._trial = None
        self._show_trial(None)

    def _on_failed(self, error: Exception) -> None:
        self._trial = None
        self._show_trial(None)
        self._show(None, "")
        self._background.failed.emit(error)
