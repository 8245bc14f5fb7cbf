"""The dialog that exports to Python, and the export in the background."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.models.neighbors_export import PAD_ACCURACY, SIMPLE_ACCURACY
from digitpad.session.files.take_to_python import Known, known_samples, write_model, write_notebook
from digitpad.ui.kit.i18n import percent, shown, tr, translate
from digitpad.ui.kit.widgets import GAP, label, make_room_for_text
from digitpad.ui.state.context import Controller
from digitpad.ui.state.file_dialogs import ask_where_to_save
from digitpad.ui.state.settings import LAST_FOLDER

KINDS = {
    ".ipynb": Text("A notebook (Jupyter) that loads this training set, fits, scores and shows what is misread"),
    ".onnx": Text("The k-NN on 8 × 8 pictures as a network (ONNX)"),
    ".skops": Text("The same for scikit-learn, without pickle (skops; it must be installed)"),
}
"""What can be written, by the file's ending."""
KNOWN: dict[Known, Text] = {
    "digits": Text("It knows the built-in samples"),
    "mine": Text("It knows the samples of your set"),
    "both": Text("It knows both"),
}


class PythonDialog(QDialog):
    """Asks what to write and which samples a model knows; emits `chosen` and closes."""

    chosen = Signal(str, str)
    """The file's ending (a key of KINDS), and what a model knows (a key of KNOWN)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take it to Python"))
        self._kinds, self._known = QButtonGroup(self), QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP // 2)
        for text in KINDS.values():
            self._add(layout, self._kinds, translate(text))
        self._warning = label(
            tr(
                "These models are the simple mode, not what the pad reads with: of {total} drawings by strangers it "
                "reads {simple} right, the pad’s default {default}.",
                total=shown(2726),
                simple=percent(SIMPLE_ACCURACY),
                default=percent(PAD_ACCURACY),
            ),
            wrap=True,
            muted=True,
        )
        layout.addSpacing(GAP)
        layout.addWidget(self._warning)
        for text in KNOWN.values():
            self._add(layout, self._known, translate(text))
        self._kinds.idToggled.connect(self._show_kind)
        self._kinds.button(0).setChecked(True)
        self._known.button(0).setChecked(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout.addSpacing(GAP)
        layout.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        make_room_for_text(self)

    def _add(self, layout: QVBoxLayout, group: QButtonGroup, text: str) -> None:
        button = QRadioButton(text)
        group.addButton(button, len(group.buttons()))
        layout.addWidget(button)

    def _show_kind(self) -> None:
        """A notebook always loads the open set, so only models have a choice."""
        is_model = self._kinds.checkedId() > 0
        for part in (self._warning, *self._known.buttons()):
            part.setEnabled(is_model)

    def _on_accepted(self) -> None:
        self.accept()
        self.chosen.emit(list(KINDS)[self._kinds.checkedId()], list(KNOWN)[self._known.checkedId()])


class TakingToPython(Controller):
    """Opens the dialog, asks for a file name and writes the file; `said` reports it."""

    said = Signal(str)

    def open(self) -> None:
        dialog = PythonDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._ask_where)
        dialog.open()

    def _ask_where(self, suffix: str, known: Known) -> None:
        title, then = tr("Take it to Python"), partial(self.write, known=known)
        ask_where_to_save(self._window, title, self._settings.get(LAST_FOLDER), {f"*{suffix}": suffix}, "digits", then)

    def write(self, name: str, known: Known = "digits") -> None:
        """Write the format given by the suffix of `name`."""
        path = Path(name)
        self._settings.set(LAST_FOLDER, str(path.parent))
        if path.suffix.lower() == ".ipynb":
            self._training.run(lambda session: write_notebook(session.path, path), self._tell, self._training.fail)
            return
        self._training.run(
            lambda session: known_samples(session, known), partial(self._write_model, path), self._training.fail
        )

    def _write_model(self, path: Path, dataset: Dataset) -> None:
        self._background.work(lambda _job: write_model(dataset, path), self._tell, on_error=self._training.fail)

    def _tell(self, path: Path) -> None:
        self.said.emit(tr("Saved as {path}.", path=str(path)))
