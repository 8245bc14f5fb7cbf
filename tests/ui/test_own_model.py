"""A model of the person's own beside digitpad: read live, fed by settings, and told why it misreads."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from digitpad.models.feeding import RANGES
from digitpad.models.neighbors_export import KnownSamples, knn_graph
from digitpad.storage.assets import load_built_in_digits
from digitpad.ui.own_model.array_view import ArrayView
from digitpad.ui.own_model.dialog import OwnModelDialog
from digitpad.ui.own_model.function_dialog import FunctionDialog
from digitpad.ui.reading.label_bars import LabelBars
from digitpad.ui.state.settings import PYTHON
from digitpad.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs

Draw = Callable[..., None]


@pytest.fixture
def model_file(tmp_path: Path) -> Path:
    """A k-NN on 8x8 counts that asks for dark ink on light paper: a fault for whoever gives it the usual picture."""
    X, y = load_built_in_digits()
    path = tmp_path / "inverted.onnx"
    path.write_bytes(knn_graph(KnownSamples((16 - X).astype(np.uint8), y.astype(np.int64))))
    return path


@pytest.fixture
def dialog(window: MainWindow, model_file: Path, qtbot: QtBot) -> Iterator[OwnModelDialog]:
    window.actions_["own-model"].trigger()
    qtbot.waitUntil(lambda: window.side_windows.own_model is not None)
    assert window.side_windows.own_model is not None
    dialog = window.side_windows.own_model.dialog
    assert dialog is not None
    window.side_windows.own_model.open_file(str(model_file))
    qtbot.waitUntil(dialog.form.isEnabled)
    yield dialog
    dialog.close()


def texts(dialog: OwnModelDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def shares(dialog: OwnModelDialog) -> list[int]:
    bars = dialog.findChild(LabelBars)
    assert isinstance(bars, LabelBars)
    return [round(bars.share_of(digit) * 1000) for digit in range(10)]


def test_it_reads_what_is_on_the_pad(dialog: OwnModelDialog, window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    assert "inverted.onnx" in texts(dialog)
    draw(window)
    qtbot.waitUntil(lambda: sum(shares(dialog)) == 1000)
    assert any(text.startswith("1 × 8 × 8 numbers, 0 to") for text in texts(dialog))
    qtbot.waitUntil(lambda: any(text.startswith("digitpad reads") for text in texts(dialog)))
    window.controller.clear()
    qtbot.waitUntil(lambda: sum(shares(dialog)) == 0)


def test_changed_settings_are_what_it_is_given(
    dialog: OwnModelDialog, window: MainWindow, draw: Draw, qtbot: QtBot
) -> None:
    draw(window)
    qtbot.waitUntil(lambda: sum(shares(dialog)) == 1000)
    view = dialog.findChild(ArrayView)
    before = view.grab().toImage()
    dialog.form.findChildren(QCheckBox)[0].click()  # dark ink on light paper
    qtbot.waitUntil(lambda: view.grab().toImage() != before)


def test_without_samples_it_says_what_to_do(dialog: OwnModelDialog, window: MainWindow, qtbot: QtBot) -> None:
    why = next(button for button in dialog.findChildren(QPushButton) if "misread" in button.text())
    why.click()
    qtbot.waitUntil(lambda: "draw some digits first" in window.notice.sentence)
    qtbot.waitUntil(lambda: "misread" in why.text())


def test_a_file_that_is_no_model_is_said_in_the_window(
    dialog: OwnModelDialog, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"no model")
    window.side_windows.own_model.open_file(str(broken))
    qtbot.waitUntil(lambda: "not an ONNX network" in window.notice.sentence)
    assert "inverted.onnx" in texts(dialog)


def test_the_fault_is_named_and_its_mend_is_taken(
    dialog: OwnModelDialog, window: MainWindow, qtbot: QtBot, hands: list[tuple[object, int]]
) -> None:
    for drawing, label in hands:
        window.training.run(lambda session, d=drawing, n=label: session.teach(d, n))
    qtbot.waitUntil(lambda: window.training.state.n_mine == len(hands))
    dialog.form.findChildren(QComboBox)[1].setCurrentIndex(RANGES.index("0..16"))
    next(button for button in dialog.findChildren(QPushButton) if "misread" in button.text()).click()
    qtbot.waitUntil(lambda: any("if the picture is inverted" in text for text in texts(dialog)))
    assert "image = 1 - image" in dialog.findChild(QPlainTextEdit).toPlainText()
    assert dialog.form.findChildren(QCheckBox)[0].isChecked()


@pytest.fixture
def ask(dialog: OwnModelDialog, window: MainWindow, tmp_path: Path) -> Callable[[str], FunctionDialog]:
    """The dialog that asks whether a file with that text is to be run."""

    def asking(text: str) -> FunctionDialog:
        path = tmp_path / "mine.py"
        path.write_text(text)
        window.side_windows.own_model.ask_whether_to_run(str(path))
        return dialog.findChildren(FunctionDialog)[-1]

    return asking


def press(dialog: FunctionDialog, text: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()


SEVENS = "def predict(images):\n    return [7] * len(images)\n"


def test_a_function_runs_on_the_dialogs_word_alone(
    ask: Callable[[str], FunctionDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    question = ask(f"from pathlib import Path\nPath({str(tmp_path / 'ran')!r}).touch()\n" + SEVENS)
    said = " ".join(label.text().replace("\u200b", "") for label in question.findChildren(QLabel))
    assert str(tmp_path / "mine.py") in said
    assert "anything that you can" in said
    chosen = []
    question.chosen.connect(lambda *values: chosen.append(values))
    qtbot.waitUntil(question.isVisible)
    QTest.keyClick(question.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not question.isVisible())
    assert not chosen
    assert not (tmp_path / "ran").exists()


def test_a_function_reads_what_is_on_the_pad_and_what_it_prints_is_shown(
    ask: Callable[[str], FunctionDialog], dialog: OwnModelDialog, window: MainWindow, draw: Draw, qtbot: QtBot
) -> None:
    draw(window)
    press(ask("def predict(images):\n    print('<b>Hm.</b>')\n    return [7] * len(images)"), "Run it")
    qtbot.waitUntil(lambda: shares(dialog)[7] == 1000)
    assert "It printed: <b>Hm.</b>" in texts(dialog)
    assert "mine.py" in texts(dialog)
    assert Path(window._settings.get(PYTHON)) == Path(sys.executable)
    dialog.form.findChildren(QSpinBox)[0].setValue(8)
    qtbot.waitUntil(lambda: any(text.startswith("1 × 8 × 8 numbers") for text in texts(dialog)))


def test_a_function_that_fails_is_a_sentence_and_the_last_model_stays(
    ask: Callable[[str], FunctionDialog], dialog: OwnModelDialog, window: MainWindow, qtbot: QtBot
) -> None:
    press(ask("import nothing_of_this_name"), "Run it")
    qtbot.waitUntil(lambda: "line 1: ModuleNotFoundError" in window.notice.sentence)
    assert "inverted.onnx" in texts(dialog)


def test_a_child_ends_with_its_model_and_with_the_window(
    ask: Callable[[str], FunctionDialog],
    dialog: OwnModelDialog,
    window: MainWindow,
    draw: Draw,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    marks = [tmp_path / "first", tmp_path / "second"]
    for mark, wait in zip(marks, ("0", "60"), strict=True):
        begin = f"import os, time\nfrom pathlib import Path\nPath({str(mark)!r}).write_text(str(os.getpid()))\n"
        press(ask(f"{begin}time.sleep({wait})\n{SEVENS}"), "Run it")
        qtbot.waitUntil(lambda mark=mark: mark.exists() and mark.read_text() != "")
        if wait == "0":
            qtbot.waitUntil(lambda: "mine.py" in texts(dialog))
    first, second = (int(mark.read_text()) for mark in marks)
    window.close()
    for process in (first, second):  # the one that reads, and the one that is loading for a minute
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


@pytest.fixture
def hands() -> list[tuple[object, int]]:
    """Forty of the atlas' digits, as drawn by it."""
    from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink
    from digitpad.storage.caches.reference_cache import atlas_texts

    styles = parse_atlas(*atlas_texts()).digits
    return [(skeleton_ink(style.skeletons[0]), style.label) for style in styles[::2]][:60]
