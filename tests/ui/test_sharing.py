"""Drawings taken elsewhere and brought back: files that open exactly, the clipboard, paper."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot
from window_system import LEFT, NO_KEYS

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import Raster
from digitpad.ui.sharing.clipboard import CSV, SVG
from digitpad.ui.sharing.drawing_pictures import save_picture
from digitpad.ui.sharing.printing import paint_page
from digitpad.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs

Draw = Callable[..., None]
NEEDS = ("save-drawing", "print", "save-page", "copy-drawing", "copy-numbers", "copy-reading")


def test_through_the_window_and_back(window: MainWindow, qtbot: QtBot, draw: Draw, tmp_path: Path) -> None:
    draw(window)
    pad = window.controller.pad
    before = pad.ink
    path = tmp_path / "seven.ndjson"
    window.sharing.files.save(pad.drawing, str(path))
    qtbot.waitUntil(path.exists)
    window.actions_["clear"].trigger()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.controller.take(data)  # as a drop or a paste
    qtbot.waitUntil(lambda: not pad.is_empty)
    assert pad.ink == before
    assert np.isfinite(pad.ink.strokes[0].data[:, 2]).all()
    assert window.undo_stack.undoText() == "open seven.ndjson"


def test_what_is_opened_from_another_page_is_seen(window: MainWindow, qtbot: QtBot, draw: Draw, tmp_path: Path) -> None:
    draw(window)
    path = tmp_path / "seven.ndjson"
    window.sharing.files.save(window.controller.pad.drawing, str(path))
    qtbot.waitUntil(path.exists)
    window.show_page("samples")
    window.sharing.files.open(str(path))
    qtbot.waitUntil(window.draw_page.isVisible)
    path.write_text(2 * path.read_text(encoding="utf-8"), encoding="utf-8")
    window.show_page("experiments")
    window.sharing.files.open(str(path))
    qtbot.waitUntil(lambda: "2 drawings" in window.draw_page.question.sentence)
    assert window.draw_page.question.isVisible()


@pytest.mark.parametrize("name", ["open", "save-drawing", "save-page"])
def test_files_are_asked_for(window: MainWindow, qtbot: QtBot, draw: Draw, name: str) -> None:
    draw(window)
    window.actions_[name].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))


def test_a_drawing_can_be_saved_in_every_way_that_is_offered(window: MainWindow, draw: Draw) -> None:
    draw(window)
    window.actions_["save-drawing"].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    suffixes = []
    for chosen in dialog.nameFilters():
        dialog.filterSelected.emit(chosen)
        suffixes.append(dialog.defaultSuffix())
    dialog.reject()
    assert suffixes == ["ndjson", "png", "svg", "pdf"]


@pytest.mark.parametrize("name", NEEDS)
def test_an_empty_pad_has_nothing_to_take(window: MainWindow, name: str) -> None:
    window.actions_[name].trigger()
    assert window.draw_page.question.sentence == "Draw a digit first."
    assert not [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def copied(window: MainWindow, name: str) -> QMimeData:
    window.actions_[name].trigger()
    assert window.statusBar().currentMessage()
    return QGuiApplication.clipboard().mimeData()


def test_the_drawing_is_copied_as_picture_and_as_vector(window: MainWindow, draw: Draw) -> None:
    draw(window)
    data = copied(window, "copy-drawing")
    pixels = QImage(data.imageData())
    vector = QSvgRenderer(QByteArray(data.data(SVG)))
    drawn = QImage(pixels.size(), QImage.Format.Format_RGB32)
    drawn.fill(0xFFFFFFFF)
    painter = QPainter(drawn)
    vector.render(painter, QRectF(drawn.rect()))
    painter.end()
    inked = [
        np.asarray(picture.convertToFormat(QImage.Format.Format_Grayscale8).bits()) < 128 for picture in (pixels, drawn)
    ]
    assert inked[0].sum() > 1000
    assert (inked[0] != inked[1]).sum() < 0.1 * inked[0].sum()


def test_a_copied_drawing_can_be_pasted(window: MainWindow, qtbot: QtBot, draw: Draw) -> None:
    draw(window)
    window.actions_["copy-drawing"].trigger()
    window.actions_["clear"].trigger()
    window.actions_["paste"].trigger()
    controller = window.controller
    qtbot.waitUntil(lambda: controller.reader.reading_of(controller.pad.drawing) is not None)
    assert controller.reader.reading.main.digit == 7


def test_the_numbers_are_copied_as_rows(window: MainWindow, draw: Draw) -> None:
    draw(window)
    data = copied(window, "copy-numbers")
    rows = [[int(number) for number in line.split("\t")] for line in data.text().splitlines()]
    assert np.array_equal(rows, window.controller.own_picture())
    assert bytes(data.data(CSV).data()).decode() == data.text().replace("\t", ",")


def test_the_reading_is_copied_in_words(window: MainWindow, draw: Draw) -> None:
    draw(window)
    first, *rest = copied(window, "copy-reading").text().splitlines()
    assert first.startswith("Read as 7, ")
    assert len(rest) == len(window.controller.reader.reading.main.neighbors)


def test_the_page_is_one_page_of_pdf(window: MainWindow, draw: Draw, tmp_path: Path) -> None:
    draw(window)
    path = tmp_path / "page.pdf"
    window.sharing.printing.save(window.controller.reader.reading, str(path))
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") + content.count(b"/Type /Page ") == 1
    assert str(path) in window.statusBar().currentMessage()


def test_a_page_that_cannot_be_written_is_said(window: MainWindow, draw: Draw, tmp_path: Path) -> None:
    draw(window)
    window.sharing.printing.save(window.controller.reader.reading, str(tmp_path / "nowhere" / "page.pdf"))
    assert "page.pdf" in window.notice.sentence


def test_a_picture_from_elsewhere_is_printed_too(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    grey = np.full((40, 30), 255, dtype=np.uint8)
    grey[5:35, 13:17] = 0
    controller = window.controller
    controller.put(Raster(grey), "put")
    qtbot.waitUntil(lambda: controller.reader.reading_of(controller.pad.drawing) is not None)
    window.sharing.printing.save(controller.reader.reading, str(tmp_path / "page.pdf"))
    assert (tmp_path / "page.pdf").stat().st_size > 5000
    assert QImage(copied(window, "copy-drawing").imageData()).height() == 40


def test_printing_asks_for_the_printer(window: MainWindow, qtbot: QtBot, draw: Draw) -> None:
    draw(window)
    window.actions_["print"].trigger()
    (dialog,) = window.findChildren(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(QPrintDialog))


def test_a_printer_gets_the_same_page(window: MainWindow, draw: Draw, tmp_path: Path) -> None:
    draw(window)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint_page(printer, window.controller.reader.reading)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_a_drawing_that_cannot_be_saved_is_said(window: MainWindow, qtbot: QtBot, draw: Draw, tmp_path: Path) -> None:
    draw(window)
    (tmp_path / "seven.ndjson").mkdir()
    window.sharing.files.save(window.controller.pad.drawing, str(tmp_path / "seven.ndjson"))
    qtbot.waitUntil(lambda: window.notice.kind == "problem")
    assert "seven.ndjson" in window.notice.sentence


def drawings_file(folder: Path, n: int) -> str:
    path = folder / f"many-{n}.ndjson"
    line = json.dumps({"word": "7", "drawing": [[[0, 60, 25], [0, 2, 90]]]})
    path.write_text("\n".join([line] * n) + "\n", encoding="utf-8")
    return str(path)


def test_a_drop_of_many_drawings_asks_what_is_meant(
    window: MainWindow, settled: Callable[[MainWindow], None], tmp_path: Path
) -> None:
    window.sharing.files.open_all([drawings_file(tmp_path, 12)])
    settled(window)
    assert window.controller.pad.is_empty
    bar = window.draw_page.question
    assert bar.sentence == "There are 12 drawings in this file: import all, or open the first?"
    bar.buttons[1].click()
    assert not window.controller.pad.is_empty
    assert window.sharing.files.recent.paths == [str(tmp_path / "many-12.ndjson")]


def test_many_drawings_can_be_imported_from_the_question(
    window: MainWindow, qtbot: QtBot, settled: Callable[[MainWindow], None], tmp_path: Path
) -> None:
    window.sharing.files.open_all([drawings_file(tmp_path, 3)])
    settled(window)
    window.draw_page.question.buttons[0].click()
    importer = window.samples.controller.exchange.importer
    qtbot.waitUntil(lambda: importer.dialog is not None and importer.dialog.preview.isVisible())
    importer.dialog.close()


def test_several_files_are_not_reduced_to_the_first(window: MainWindow, tmp_path: Path) -> None:
    window.sharing.files.open_all([drawings_file(tmp_path, 1), drawings_file(tmp_path, 2)])
    assert window.draw_page.question.sentence.startswith("2 files")


@pytest.mark.parametrize(("suffix", "magic"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")])
@pytest.mark.parametrize("is_picture", [False, True])
def test_a_drawing_is_saved_as_a_picture(suffix: str, magic: bytes, is_picture: bool, tmp_path: Path) -> None:
    drawing = Raster(np.full((20, 30), 200, np.uint8)) if is_picture else Ink.from_drawing([[[0, 60, 25], [0, 2, 90]]])
    path = tmp_path / f"drawing{suffix}"
    save_picture(drawing, path, 14.0)
    assert path.read_bytes().startswith(magic)


def test_a_picture_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        save_picture(Ink.from_drawing([[[0, 60], [0, 2]]]), tmp_path / "nowhere" / "a.png", 14.0)


def test_what_is_dragged_over_the_page_is_told(window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.png", "b.png")])
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    QApplication.sendEvent(window.draw_page, enter)
    highlight = window.controller._highlight
    assert highlight.sentence == "Drop 2 files to take them in"
    QApplication.sendEvent(window.draw_page, QDragLeaveEvent())
    assert highlight.sentence == ""
