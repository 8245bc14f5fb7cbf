"""Pictures of several digits on the pad: boxes over them, put right by keys and pointer, taught line by line."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from pointing import drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from digitpad.core.progress import Report, silent
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Drawing, Raster
from digitpad.core.segmentation.number import NumberReading
from digitpad.core.segmentation.pages.page import read_digits, text_of
from digitpad.core.segmentation.pages.page_layout import lay_out
from digitpad.core.synthesis.atlas import skeleton_ink
from digitpad.session import Session
from digitpad.session.recognizing.recognizers import shipped_atlas
from digitpad.storage.profile import Profile
from digitpad.ui.pad.cells import drawing_of
from digitpad.ui.reading import reader
from digitpad.ui.sharing.page_picker import PagePicker
from digitpad.ui.window.main_window import MainWindow
from tests.core.form.drawn_form import form_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs

LINES = ("4071", "258", "9630")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def many_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    """The plain set of these tests refuses nothing: here every picture is a page."""

    def read(recognizer: Recognizer, drawing: Drawing, report: Report = silent) -> NumberReading:
        assert isinstance(drawing, Raster)
        layout = lay_out(drawing.grey)
        digits = read_digits(recognizer, drawing, layout, {}, report)
        single = recognizer.recognize(digits[0].drawing)
        return NumberReading(single, tuple(digits), ((text_of(digits, layout), 1.0),))

    monkeypatch.setattr(reader, "read_number", read)


def page(lines: tuple[str, ...] = LINES) -> Image.Image:
    styles = {style.label: style for style in shipped_atlas().digits}
    image = Image.new("L", (900, 200 * len(lines) + 60), 235)
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(lines):
        for column, sign in enumerate(line):
            ink = skeleton_ink(styles[int(sign)].skeletons[0])
            left, top, _, bottom = ink.bounds
            for stroke in ink.strokes:
                xy = (stroke.xy - (left, top)) * (110 / (bottom - top)) + (80 + 200 * column, 60 + 200 * row)
                draw.line([tuple(point) for point in xy.tolist()], fill=40, width=10, joint="curve")
    return image


@pytest.fixture
def paged(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window with the page opened from its file."""
    page().save(tmp_path / "page.png")
    window.sharing.files.open(str(tmp_path / "page.png"))
    qtbot.waitUntil(lambda: number_of(window) is not None, timeout=20_000)
    window.draw_page.canvas.setFocus()
    return window


def number_of(window: MainWindow) -> NumberReading | None:
    reading = window.controller.reader.reading
    return None if reading is None else reading.number


def lengths(window: MainWindow) -> list[int]:
    """How many boxes each line has."""
    number = number_of(window)
    assert number is not None
    return np.bincount([digit.line for digit in number.digits]).tolist()


def selected(window: MainWindow) -> int:
    reading = window.controller.reader.reading
    assert reading is not None
    return reading.selected


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.draw_page.canvas, key, held)


def labels(profile: Profile) -> list[int]:
    session = Session.open(profile)
    found = [sample.label for sample in session.samples()]
    session.close()
    return found


def test_boxes_lie_over_the_picture_and_one_is_looked_into(paged: MainWindow, qtbot: QtBot) -> None:
    assert lengths(paged) == [4, 3, 4]
    boxes = paged.controller.numbers.boxes
    areas = boxes.areas()
    ratio = boxes.width() / boxes.height()
    assert all(boxes.rect().contains(area) for area in areas)
    assert areas[4].top() > areas[0].bottom()
    assert areas[1].left() > areas[0].right()
    assert ratio > 0
    press(paged, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: selected(paged) == 4)
    press(paged, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: selected(paged) == 5)
    verdict = paged.draw_page.result.verdict
    assert verdict.sentence.startswith("Line 2 of 3: ")
    assert "second digit" in verdict.accessibleName()
    QTest.mouseClick(boxes, Qt.MouseButton.LeftButton, pos=areas[9].center())
    qtbot.waitUntil(lambda: selected(paged) == 9)


def test_keys_look_closely_and_the_chosen_digit_stays_in_sight(paged: MainWindow, qtbot: QtBot) -> None:
    canvas, boxes, actions = paged.draw_page.canvas, paged.controller.numbers.boxes, paged.actions_
    small = boxes.areas()[0]
    for _ in range(6):
        actions["zoom-in"].trigger()
    assert boxes.areas()[0].width() > 3 * small.width()
    press(paged, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: selected(paged) == 10)
    assert canvas.rect().contains(boxes.areas()[10])
    actions["zoom-fit"].trigger()
    assert boxes.areas()[0] == small
    paged.controller.clear()
    assert not any(actions[name].isEnabled() for name in ("zoom-in", "zoom-out", "zoom-fit"))


def test_boxes_are_joined_split_moved_and_taken_away_and_each_step_is_undone(paged: MainWindow, qtbot: QtBot) -> None:
    press(paged, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: lengths(paged) == [3, 3, 4])
    press(paged, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: lengths(paged) == [4, 3, 4])
    before = number_of(paged)
    assert before is not None
    press(paged, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: number_of(paged).digits[0].box[2] > before.digits[0].box[2])  # type: ignore[union-attr]
    press(paged, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: lengths(paged) == [3, 3, 4])
    for _ in range(4):
        paged.undo_stack.undo()
    qtbot.waitUntil(lambda: lengths(paged) == [4, 3, 4] and paged.controller.reader.grouping is None)


def test_a_drag_draws_a_box_that_was_missed_and_moves_an_edge(paged: MainWindow, qtbot: QtBot) -> None:
    boxes = paged.controller.numbers.boxes
    areas = boxes.areas()
    gap = QPoint(areas[6].right() + 40, areas[6].top())
    drag(boxes, [gap, gap + QPoint(24, 40)])
    qtbot.waitUntil(lambda: lengths(paged) == [4, 4, 4])
    assert selected(paged) == 7
    chosen = boxes.areas()[7]
    corner = chosen.bottomRight()
    drag(boxes, [corner, corner + QPoint(15, 10)])
    qtbot.waitUntil(lambda: boxes.areas()[7].right() > chosen.right() + 8)


def test_a_line_is_taught_at_once_then_one_digit_and_undo_takes_each_back(
    paged: MainWindow, qtbot: QtBot, profile: Profile
) -> None:
    numbers, training = paged.controller.numbers, paged.training
    numbers.answer("40?1")
    qtbot.waitUntil(lambda: training.state is not None and training.state.n_mine == 3)
    assert not paged.controller.pad.is_empty
    qtbot.waitUntil(lambda: selected(paged) == 4)
    press(paged, Qt.Key.Key_2)
    assert paged.draw_page.result.strip.field.text() == "2"
    QTest.keyClick(paged.draw_page.result.strip.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: training.state is not None and training.state.n_mine == 4)
    assert sorted(labels(profile)) == [0, 1, 2, 4]
    numbers.answer("12")
    qtbot.waitUntil(lambda: "join or split" in paged.draw_page.question.sentence)
    drawing = paged.controller.pad.drawing
    assert len(paged.controller.number_teacher.done_on(drawing)) == 4
    paged.undo_stack.undo()
    paged.undo_stack.undo()
    qtbot.waitUntil(lambda: training.state is not None and training.state.n_mine == 0)
    assert not paged.controller.number_teacher.done_on(drawing)


def test_the_whole_page_is_taught_as_it_is_read(paged: MainWindow, qtbot: QtBot) -> None:
    paged.draw_page.result.strip.all_answered.emit()
    state = paged.training
    qtbot.waitUntil(lambda: state.state is not None and state.state.n_mine == 11)
    assert paged.controller.pad.is_empty
    paged.undo_stack.undo()
    qtbot.waitUntil(lambda: state.state is not None and state.state.n_mine == 0)
    assert not paged.controller.pad.is_empty


def test_of_several_pages_one_is_chosen(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "pages.tif"
    page(("1",)).save(path, save_all=True, append_images=[page(), page(("22", "33"))])
    window.sharing.files.open(str(path))
    qtbot.waitUntil(lambda: bool(window.findChildren(PagePicker)), timeout=20_000)
    (picker,) = window.findChildren(PagePicker)
    assert [picker.pages.item(i).text() for i in range(picker.pages.count())] == ["Page 1", "Page 2", "Page 3"]
    icon, size = picker.pages.item(0).icon(), picker.pages.iconSize()
    chosen, other = (icon.pixmap(size, mode).toImage() for mode in (QIcon.Mode.Selected, QIcon.Mode.Normal))
    assert chosen == other  # the page that is chosen is seen in its own colours
    QTest.keyClick(picker.pages, Qt.Key.Key_Right)
    QTest.keyClick(picker.pages, Qt.Key.Key_Right)
    picker.accept()
    qtbot.waitUntil(lambda: number_of(window) is not None, timeout=20_000)
    assert lengths(window) == [2, 2]
    assert "page 3" in window.undo_stack.undoText()


def test_a_page_that_takes_long_tells_how_far_it_is_and_is_stopped_by_esc(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    shares: list[float] = []

    def slow(_recognizer: Recognizer, _drawing: Drawing, report: Report = silent) -> NumberReading:
        report(0.25)
        go_on.wait(10)
        report(0.5)
        raise AssertionError("it was not stopped")

    monkeypatch.setattr(reader, "read_number", slow)
    window.controller.reader.progressed.connect(shares.append)
    window.controller.put(Raster(np.asarray(page())), "put a picture")
    assert window.draw_page.result.verdict.sentence == "Reading the page: 0%"  # not that there is nothing to read
    qtbot.waitUntil(lambda: "25%" in window.draw_page.result.verdict.sentence)
    window.actions_["abandon"].trigger()
    go_on.set()
    assert "not read" in window.draw_page.question.sentence
    qtbot.waitUntil(lambda: not window.controller.reader.is_reading_page)
    assert shares == [0.25]
    assert window.controller.reader.reading is None


def test_cells_that_are_filled_by_key_are_no_page(window: MainWindow) -> None:
    window.controller.put(drawing_of(np.eye(8, dtype=np.uint8)), "draw cells")
    assert "page" not in window.draw_page.result.verdict.sentence


def test_a_filled_form_is_offered_to_the_training_set(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, settled: Callable[[MainWindow], None]
) -> None:
    form_page({0: 5}).save(tmp_path / "form.png")
    window.sharing.files.open(str(tmp_path / "form.png"))
    qtbot.waitUntil(lambda: "form" in window.draw_page.question.sentence, timeout=20_000)
    buttons = [button.text() for button in window.draw_page.question.findChildren(QPushButton) if button.text()]
    assert buttons == ["Import its digits", "Open the picture"]
    settled(window)
