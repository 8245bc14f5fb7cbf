"""What a person takes to Python from the window: a notebook of the open set, and the k-NN as a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from digitpad.core.ink import Ink
from digitpad.models.onnx_file import read_onnx
from digitpad.ui.own_model.python_dialog import PythonDialog
from digitpad.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs


def opened(window: MainWindow, qtbot: QtBot) -> PythonDialog:
    def dialogs_shown() -> list[PythonDialog]:
        return [one for one in window.findChildren(PythonDialog) if one.isVisible()]

    window.actions_["to-python"].trigger()
    qtbot.waitUntil(lambda: bool(dialogs_shown()))
    dialogs = dialogs_shown()
    assert len(dialogs) == 1
    return dialogs[0]


def save_as(dialog: PythonDialog, ending: str) -> QFileDialog:
    """Press the dialog's button and give the file dialog that it opens."""
    window = dialog.parent()
    buttons = dialog.findChild(QDialogButtonBox)
    next(b for b in buttons.buttons() if b.text().startswith("Save")).click()
    (chooser,) = [one for one in window.findChildren(QFileDialog) if one.isVisible()]
    assert chooser.nameFilters() == [f"*{ending}"]
    return chooser


def choose(dialog: PythonDialog, words: str) -> None:
    next(button for button in dialog.findChildren(QRadioButton) if words in button.text()).click()


@pytest.mark.parametrize(
    ("words", "ending", "known"), [("Jupyter", ".ipynb", ""), ("ONNX", ".onnx", "built-in"), ("ONNX", ".onnx", "both")]
)
def test_it_is_written_where_the_person_says(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, words: str, ending: str, known: str
) -> None:
    window.training.run(lambda session: session.teach(Ink.from_drawing([[[50, 50], [0, 100]]]), 1))
    qtbot.waitUntil(lambda: window.training.state is not None and window.training.state.n_mine == 1)
    dialog = opened(window, qtbot)
    choose(dialog, words)
    if known:
        choose(dialog, known)
    chooser = save_as(dialog, ending)
    target = tmp_path / f"taken{ending}"
    chooser.fileSelected.emit(str(target))
    chooser.close()
    qtbot.waitUntil(lambda: str(target) in window.notice.sentence)
    if ending == ".ipynb":
        cells = json.loads(target.read_text())["cells"]
        assert any(window.training.state.path in "".join(cell["source"]) for cell in cells)
    else:
        samples = read_onnx(target).weights["samples"]
        assert len(samples) == 1797 + (known == "both")


def test_a_model_says_that_it_is_not_what_the_pad_reads_with(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    (warning,) = [one for one in dialog.findChildren(QLabel) if "simple mode" in one.text()]
    known = [one for one in dialog.findChildren(QRadioButton) if "It knows" in one.text()]
    assert not warning.isEnabled()
    assert not any(one.isEnabled() for one in known)
    choose(dialog, "ONNX")
    assert warning.isEnabled()
    assert all(one.isEnabled() for one in known)
    dialog.reject()


def test_without_own_samples_it_says_what_to_do(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    choose(dialog, "ONNX")
    choose(dialog, "samples of your set")
    chooser = save_as(dialog, ".onnx")
    chooser.fileSelected.emit(str(tmp_path / "mine.onnx"))
    chooser.close()
    qtbot.waitUntil(lambda: "draw some digits first" in window.notice.sentence)
    assert not (tmp_path / "mine.onnx").exists()
    QApplication.processEvents()
