"""Import through its dialog: look, mend, take in, report, undo; nothing happens before it is agreed to."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from digitpad.core.ink import Ink
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.set_check import source
from digitpad.ui.samples_page.importing.import_dialog import ImportDialog
from digitpad.ui.samples_page.importing.importer import Importer
from digitpad.ui.window.main_window import MainWindow

from .conftest import N_MINE, ink

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs

Stored = Callable[[], dict[str, int]]
Settled = Callable[[MainWindow], None]


def line(word: str, drawing: Ink) -> str:
    return json.dumps({"word": word, "drawing": [stroke.xy.T.round(3).tolist() for stroke in drawing.strokes]})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Five fours, three of something called cat, one without a label, one twice."""
    lines = [line("4", ink(7, 100 + i)) for i in range(5)] + [line("cat", ink(0, 200 + i)) for i in range(3)]
    lines += [line("", ink(7, 300)), lines[0]]
    path = tmp_path / "drawings.ndjson"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def importer(samples_window: MainWindow) -> Importer:
    return samples_window.samples.controller.exchange.importer


def look_at(importer: Importer, path: Path, qtbot: QtBot) -> ImportDialog:
    importer.open([str(path)])
    qtbot.waitUntil(lambda: importer.dialog is not None and importer.dialog.preview.isVisible())
    dialog = importer.dialog
    assert dialog is not None
    return dialog


def test_only_what_is_read_is_offered(importer: Importer, qtbot: QtBot) -> None:
    """Pickles are known, to be refused."""
    importer.open()
    qtbot.waitUntil(lambda: importer.dialog is not None and importer.dialog.isVisible())
    columns = [each for each in importer.dialog.findChildren(QLabel) if "•" in each.text()]
    assert [each.alignment() & Qt.AlignmentFlag.AlignVertical_Mask for each in columns] == [
        Qt.AlignmentFlag.AlignTop
    ] * 2
    offered = "\n".join(each.text() for each in columns)
    assert "numpy arrays (npz)" in offered
    assert "pickle" not in offered
    importer.dialog.close()


def test_the_preview_tells_what_is_there(importer: Importer, file: Path, qtbot: QtBot, stored: Stored) -> None:
    dialog = look_at(importer, file, qtbot)
    assert dialog.preview.heading.startswith("10 drawings: Drawings, one a line")
    assert dialog.preview.choices.mapping == {"4": 4, "cat": None, "": None}
    assert dialog.agreement == "Import 5 samples"
    assert len(stored()) == N_MINE
    dialog.reject()
    qtbot.waitUntil(lambda: importer.dialog is None)
    assert len(stored()) == N_MINE


def test_what_is_agreed_to_comes_in_and_one_undo_takes_it_back(
    samples_window: MainWindow,
    importer: Importer,
    file: Path,
    qtbot: QtBot,
    stored: Stored,
    settled: Settled,
    tmp_path: Path,
) -> None:
    dialog = look_at(importer, file, qtbot)
    dialog.preview.choose("cat", 3)
    dialog.preview.choose("", None)
    dialog.preview._keep.setChecked(True)
    assert dialog.agreement == "Import 9 samples"
    dialog.agreed.emit()
    qtbot.waitUntil(lambda: bool(dialog.report))
    settled(samples_window)
    assert sorted(list(stored().values())[N_MINE:]) == [3, 3, 3, 4, 4, 4, 4, 4, 4]
    assert "“cat”: 3 drawings as 3" in dialog.report
    assert "(no label): 1 drawings left out" in dialog.report
    importer.save_report(str(tmp_path / "report.txt"))
    assert (tmp_path / "report.txt").read_text(encoding="utf-8").startswith("9 samples imported")
    dialog.reject()
    assert samples_window.undo_stack.undoText() == "import 9 samples"
    samples_window.undo_stack.undo()
    settled(samples_window)
    assert len(stored()) == N_MINE
    samples_window.undo_stack.redo()
    settled(samples_window)
    assert len(stored()) == N_MINE + 9


def test_the_first_drawings_are_seen_long_before_the_preview(
    importer: Importer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    X, y = load_built_in_digits()
    np.savez(tmp_path / "a.npz", X=X[:200], y=np.where(y[:200] == 3, 77, y[:200]))
    may_look = Event()
    real = source.check_pictures
    monkeypatch.setattr(source, "check_pictures", lambda *given: may_look.wait(20) and real(*given))
    importer.open([str(tmp_path / "a.npz")])
    dialog = importer.dialog
    assert dialog is not None
    try:
        qtbot.waitUntil(dialog.first.isVisible, timeout=20_000)
        model = dialog.first.model()
        said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
        assert said == ["not labelled yet" if label == 3 else str(label) for label in y[:60].tolist()]
        assert not dialog.preview.isVisible()
    finally:
        may_look.set()
    qtbot.waitUntil(dialog.preview.isVisible)
    dialog.reject()


@pytest.mark.parametrize(
    ("content", "sentence"), [(b"\x00\x01nonsense", "format"), (b"", ""), (b'{"word": "4", "drawing": [[', "")]
)
def test_what_cannot_be_read_is_said_in_the_dialog(
    importer: Importer, qtbot: QtBot, tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "odd.ndjson" if content[:1] == b"{" else tmp_path / "odd"
    path.write_bytes(content)
    importer.open([str(path)])
    qtbot.waitUntil(lambda: importer.dialog is not None and bool(importer.dialog.notice.sentence))
    assert importer.dialog is not None
    assert sentence in importer.dialog.notice.sentence
    importer.dialog.reject()


def test_closing_while_it_reads_leaves_nothing(
    samples_window: MainWindow, importer: Importer, file: Path, stored: Stored, settled: Settled
) -> None:
    importer.open([str(file)])
    assert importer.dialog is not None
    importer.dialog.reject()
    settled(samples_window)
    assert len(stored()) == N_MINE


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Three lines of four rings: nothing says which digits they are."""
    image = Image.new("L", (640, 480), 255)
    pen = ImageDraw.Draw(image)
    for i in range(12):
        x, y = 40 + 150 * (i % 4), 40 + 150 * (i // 4)
        pen.ellipse((x, y, x + 50 + 3 * i, y + 90), outline=0, width=7)
    image.save(tmp_path / "page.png")
    return tmp_path / "page.png"


def press(dialog: ImportDialog, *keys: Qt.Key) -> None:
    dialog.preview.drawings.grid.setFocus()
    for key in keys:
        QTest.keyClick(dialog.preview.drawings.grid, key)


def test_a_sheet_is_cut_and_its_cells_are_labelled_one_by_one(
    samples_window: MainWindow, importer: Importer, sheet: Path, qtbot: QtBot, stored: Stored, settled: Settled
) -> None:
    dialog = look_at(importer, sheet, qtbot)
    assert dialog.preview.heading.startswith("12 drawings: A picture of many drawings")
    assert dialog.agreement == "Import 0 samples"
    press(dialog, Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_Right, Qt.Key.Key_N, Qt.Key.Key_8, Qt.Key.Key_Left)
    assert dialog.agreement == "Import 4 samples"
    press(dialog, Qt.Key.Key_Delete)
    assert dialog.agreement == "Import 3 samples"
    dialog.preview.choose("0?", 0)  # they read as rings, which is only proposed
    assert dialog.agreement == "Import 11 samples"
    press(dialog, Qt.Key.Key_Left, Qt.Key.Key_Backspace)
    assert dialog.agreement == "Import 12 samples"
    dialog.agreed.emit()
    qtbot.waitUntil(lambda: bool(dialog.report))
    settled(samples_window)
    assert sorted(list(stored().values())[N_MINE:]) == sorted([3, 1, NOT_A_DIGIT, *[0] * 9])
    assert "3 of these drawings were labelled one by one" in dialog.report
    dialog.reject()


def test_several_are_labelled_at_once_by_click(importer: Importer, sheet: Path, qtbot: QtBot) -> None:
    dialog = look_at(importer, sheet, qtbot)
    pane = dialog.preview.drawings
    pane.grid.selectAll()
    seven = next(button for button in pane.findChildren(QToolButton) if button.accessibleName() == "It is 7")
    seven.click()
    assert set(dialog.preview.choices.single.values()) == {7}
    assert dialog.agreement == "Import 12 samples"
    dialog.reject()


def test_a_sheet_can_be_taken_for_one_drawing(importer: Importer, sheet: Path, qtbot: QtBot) -> None:
    dialog = look_at(importer, sheet, qtbot)
    box = next(box for box in dialog.findChildren(QCheckBox) if "sheet" in box.text())
    assert box.isChecked()
    box.click()
    qtbot.waitUntil(lambda: dialog.preview.heading.startswith("1 drawings"), timeout=20_000)
    assert not box.isChecked()
    box.click()
    qtbot.waitUntil(lambda: dialog.preview.heading.startswith("12 drawings"), timeout=20_000)
    dialog.reject()


def test_what_was_chosen_counts_for_duplicates_only_if_they_are_taken(
    importer: Importer, file: Path, qtbot: QtBot
) -> None:
    dialog = look_at(importer, file, qtbot)
    dialog.preview.choose("cat", NOT_A_DIGIT)
    grid = dialog.preview.drawings.grid
    dialog.preview.names.setCurrentCell(1, 0)
    assert dialog.agreement == "Import 8 samples"
    grid.go_to(5)  # the first four again
    press(dialog, Qt.Key.Key_Delete)
    assert dialog.agreement == "Import 8 samples"
    dialog.preview._keep.setChecked(True)
    assert dialog.agreement == "Import 8 samples"
    press(dialog, Qt.Key.Key_5)
    assert dialog.agreement == "Import 9 samples"
    dialog.reject()


def test_drawings_that_lie_on_their_side_are_turned_when_that_is_agreed_to(
    importer: Importer, tmp_path: Path, qtbot: QtBot
) -> None:
    X, y = load_built_in_digits()
    np.savez(tmp_path / "side.npz", X=X[:200].reshape(-1, 8, 8).swapaxes(1, 2), y=y[:200])
    dialog = look_at(importer, tmp_path / "side.npz", qtbot)
    before = dialog.preview.drawings.grid.model().catalog.samples[0].picture
    box = next(box for box in dialog.findChildren(QCheckBox) if "lie on their side" in box.text())
    assert not box.isChecked()
    box.click()
    qtbot.waitUntil(lambda: dialog.preview.isVisible() and "lie on their side" not in box.text(), timeout=20_000)
    assert box.isChecked()
    after = dialog.preview.drawings.grid.model().catalog.samples[0].picture
    assert (after == before.T).all()
    dialog.reject()
