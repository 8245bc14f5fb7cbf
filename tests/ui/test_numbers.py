"""Several digits on the pad: boxes, each digit's reasons, boxes put right, and the number taught."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from scenes import settle
from window_system import ONE, SEVEN

from digitpad.core.ink import Ink
from digitpad.core.progress import Report, silent
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Drawing
from digitpad.core.segmentation.number import NumberReading
from digitpad.core.segmentation.reading import of_one
from digitpad.core.segmentation.regrouping import read_grouping
from digitpad.session import Session
from digitpad.storage.profile import Profile
from digitpad.ui.reading import reader
from digitpad.ui.reading.verdict_view import BigDigit
from digitpad.ui.window.main_window import MainWindow

Draw = Callable[..., None]


@pytest.fixture(autouse=True)
def a_digit_a_stroke(monkeypatch: pytest.MonkeyPatch) -> None:
    """The plain set of these tests refuses nothing: here every stroke is a digit, from left to right."""

    def read(recognizer: Recognizer, drawing: Drawing, report: Report = silent) -> NumberReading:
        single = recognizer.recognize(drawing)
        if not isinstance(drawing, Ink) or len(drawing.strokes) == 1:
            return of_one(single)
        order = sorted(range(len(drawing.strokes)), key=lambda i: drawing.strokes[i].xy[:, 0].min())
        parts = tuple(((i, 0, len(drawing.strokes[i])),) for i in order)
        return read_grouping(recognizer, single, drawing, parts)

    monkeypatch.setattr(reader, "read_number", read)


@pytest.fixture
def number(window: MainWindow, draw: Draw, qtbot: QtBot) -> MainWindow:
    """A window with 71 on the pad."""
    draw(window, [(x - 60, y) for x, y in SEVEN])
    draw(window, [(x + 60, y) for x, y in ONE])
    qtbot.waitUntil(lambda: shown(window) == "71")
    return window


def strokes_of(window: MainWindow) -> list[list[int]] | None:
    """How the strokes are grouped by hand."""
    grouping = window.controller.reader.grouping
    return None if grouping is None else [[stroke for stroke, _, _ in parts] for parts in grouping]


def shown(window: MainWindow) -> str:
    reading = window.controller.reader.reading
    return "" if reading is None or reading.number is None else reading.number.text


def selected(window: MainWindow) -> int:
    reading = window.controller.reader.reading
    return -1 if reading is None or reading.number is None else reading.selected


def stored(profile: Profile) -> list[int]:
    session = Session.open(profile)
    labels = [sample.label for sample in session.samples()]
    session.close()
    return labels


def test_the_number_is_shown_and_said(number: MainWindow) -> None:
    verdict = number.draw_page.result.verdict
    assert "71" in verdict.sentence
    assert verdict.accessibleName().startswith("number 71; first digit 7, ")
    assert not number.draw_page.result.strip.isHidden()
    assert len(number.controller.numbers.boxes.areas()) == 2


def test_one_digit_is_shown_as_ever(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    draw(window)
    qtbot.waitUntil(lambda: window.controller.reader.reading is not None)
    assert window.draw_page.result.strip.isHidden()
    assert window.controller.numbers.boxes.isHidden()


def test_arrow_keys_look_into_each_digit(number: MainWindow, qtbot: QtBot) -> None:
    canvas = number.draw_page.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: selected(number) == 1)
    reading = number.controller.reader.reading
    assert reading is not None
    assert reading.main.verdict == 1
    assert reading.main.neighbors[0].label == 1
    assert "second digit 1" in number.draw_page.result.verdict.accessibleName()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: selected(number) == 0)


def test_hovering_looks_in_passing(number: MainWindow, qtbot: QtBot) -> None:
    canvas, boxes = number.draw_page.canvas, number.controller.numbers.boxes
    QTest.mouseMove(canvas, boxes.areas()[1].center())
    qtbot.waitUntil(lambda: selected(number) == 1)
    QTest.mouseMove(canvas, boxes.areas()[0].center())
    qtbot.waitUntil(lambda: selected(number) == 0)


def test_a_tap_on_a_digit_looks_into_it(number: MainWindow, qtbot: QtBot) -> None:
    strip = number.draw_page.result.strip
    button = next(b for b in strip.findChildren(QToolButton) if b.text().startswith("1\n"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: selected(number) == 1)


def test_digit_keys_fill_a_field_and_enter_teaches_every_digit(
    number: MainWindow, qtbot: QtBot, profile: Profile
) -> None:
    canvas, field = number.draw_page.canvas, number.draw_page.result.strip.field
    QTest.keyClick(canvas, Qt.Key.Key_4)
    assert field.hasFocus()
    QTest.keyClicks(field, "1")
    assert field.text() == "41"
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(profile) == [4, 1])
    assert number.controller.pad.is_empty
    qtbot.waitUntil(canvas.hasFocus)  # the next key is for the pad, undo too
    assert field.text() == ""
    number.undo_stack.undo()
    qtbot.waitUntil(lambda: stored(profile) == [])
    assert len(number.controller.pad.ink.strokes) == 2


def test_one_digit_and_enter_says_that_all_ink_is_that_digit(
    number: MainWindow, qtbot: QtBot, profile: Profile
) -> None:
    QTest.keyClick(number.draw_page.canvas, Qt.Key.Key_4)
    QTest.keyClick(number.draw_page.result.strip.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(profile) == [4])


def test_a_question_mark_leaves_a_box_out(number: MainWindow, qtbot: QtBot, profile: Profile) -> None:
    number.controller.numbers.answer("?1")
    qtbot.waitUntil(lambda: stored(profile) == [1])


def test_escape_gives_the_keys_back(number: MainWindow) -> None:
    field = number.draw_page.result.strip.field
    QTest.keyClick(number.draw_page.canvas, Qt.Key.Key_4)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert not field.hasFocus()


def test_boxes_are_joined_and_split_by_keys_and_undone(number: MainWindow, qtbot: QtBot) -> None:
    canvas = number.draw_page.canvas
    QTest.keyClick(canvas, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: strokes_of(number) == [[0, 1]])
    number.undo_stack.undo()
    qtbot.waitUntil(lambda: shown(number) == "71")
    assert number.controller.reader.grouping is None


def test_what_was_joined_is_said_to_count_from_then_on(
    number: MainWindow, draw: Draw, qtbot: QtBot, profile: Profile
) -> None:
    draw(number, [(x + 130, y) for x, y in ONE])
    qtbot.waitUntil(lambda: shown(number) == "711")
    QTest.keyClick(number.draw_page.canvas, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: strokes_of(number) == [[0, 1], [2]])
    qtbot.waitUntil(lambda: len(shown(number)) == 2)
    said: list[object] = []
    number.controller.number_teacher.learnt.connect(said.append)
    number.controller.numbers.answer("41")
    qtbot.waitUntil(lambda: stored(profile) == [4, 1])
    qtbot.waitUntil(lambda: len(said) == 1)
    assert str(said[0]).endswith("Strokes joined like these are one digit from now on.")


def test_the_pen_goes_through_the_boxes(number: MainWindow, draw: Draw) -> None:
    draw(number, [(x + 100, y) for x, y in ONE])
    assert len(number.controller.pad.ink.strokes) == 3


def test_the_field_opens_for_one_box_too(window: MainWindow, draw: Draw, qtbot: QtBot, profile: Profile) -> None:
    draw(window)
    qtbot.waitUntil(lambda: window.controller.reader.reading is not None)
    window.actions_["number"].trigger()
    field = window.draw_page.result.strip.field
    assert field.hasFocus()
    QTest.keyClicks(field, "2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(profile) == [2])


def test_it_is_large_in_presentation(number: MainWindow) -> None:
    number.draw_page.set_large(True)
    assert number.draw_page.result.strip.field.isHidden()
    (sign,) = number.draw_page.result.verdict.findChildren(BigDigit)
    assert 190 < sign.width() < number.width()


def test_the_tools_of_a_long_number_stand_below_its_digits(number: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    strip = number.draw_page.result.strip
    assert strip._join.geometry().bottom() < strip.field.geometry().top()
    for at in (120, 150, 180):
        draw(number, [(x // 2 + at, y) for x, y in ONE])
    qtbot.waitUntil(lambda: shown(number) == "71111")
    settle(number)
    for tool in (strip._join, strip._split):
        assert tool.geometry().bottom() > strip.field.geometry().center().y()
        assert tool.width() >= tool.sizeHint().width()
