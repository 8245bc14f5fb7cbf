"""From the pen to the answer: the pad's history, the live reading, pictures, pauses."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_system import LEFT, NO_KEYS, ONE, SEVEN

from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.ui.graphics.image_conversion import raster_of
from digitpad.ui.reading.reader import at_threshold
from digitpad.ui.state.settings import METRIC, MODE, N_NEIGHBORS, PAUSE, SIDE_BY_SIDE, THRESHOLD
from digitpad.ui.window.main_window import MainWindow

Draw = Callable[..., None]


def seven_image() -> QImage:
    image = QImage(120, 160, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    painter.setPen(QPen(QColor("black"), 12))
    painter.drawPolyline([QPoint(25, 30), QPoint(95, 30), QPoint(50, 135)])
    painter.end()
    return image


def test_an_empty_pad_invites_and_guesses_nothing(window: MainWindow) -> None:
    assert window.controller.reader.reading is None
    assert window.draw_page.result.verdict.sentence == "Nothing to read yet"


def test_a_drawing_is_read_and_shown(window: MainWindow, draw: Draw) -> None:
    draw(window)
    reading = window.controller.reader.reading
    assert reading is not None
    assert reading.main.verdict == 7
    assert window.draw_page.result.verdict.sentence == "It is a 7"


def test_undo_and_redo_walk_through_strokes_and_clear(window: MainWindow, draw: Draw) -> None:
    pad, stack = window.controller.pad, window.undo_stack
    draw(window)
    draw(window, ONE)
    window.actions_["clear"].trigger()
    assert pad.is_empty
    assert stack.undoText() == "clear the pad"
    stack.undo()
    assert len(pad.ink.strokes) == 2
    stack.undo()
    assert len(pad.ink.strokes) == 1
    stack.undo()
    assert pad.is_empty
    for _ in range(3):
        stack.redo()
    assert pad.is_empty
    assert not stack.canRedo()


def test_the_edit_menu_names_the_step(window: MainWindow, draw: Draw) -> None:
    assert window.actions_["undo"].text() == "&Undo"
    assert not window.actions_["undo"].isEnabled()
    draw(window)
    assert window.actions_["undo"].text() == "&Undo draw a stroke"


def test_erasing_is_one_step(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    draw(window, ONE)
    draw(window, [(x + 80, y) for x, y in ONE])
    window.actions_["eraser"].trigger()
    draw(window, [(-30, 0), (120, 0)], wait=False)
    assert window.controller.pad.is_empty
    window.undo_stack.undo()
    assert len(window.controller.pad.ink.strokes) == 2


def test_a_stroke_in_progress_is_read(window: MainWindow, qtbot: QtBot) -> None:
    handle, canvas = window.windowHandle(), window.draw_page.canvas
    middle = canvas.mapTo(window, canvas.rect().center())
    QTest.mousePress(handle, LEFT, NO_KEYS, middle + QPoint(*SEVEN[0]))
    for x, y in SEVEN[1:]:
        QTest.mouseMove(handle, middle + QPoint(x, y))
    # What was read first may have been a part of the stroke.
    qtbot.waitUntil(lambda: (reading := window.controller.reader.reading) is not None and reading.main.verdict == 7)
    assert window.controller.pad.is_empty
    window.actions_["abandon"].trigger()
    qtbot.waitUntil(lambda: window.controller.reader.reading is None)
    QTest.mouseRelease(handle, LEFT, NO_KEYS, middle)
    assert window.controller.pad.is_empty


def test_a_new_drawing_begins_by_itself_only_after_the_pause(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    pad = window.controller.pad
    draw(window)
    qtbot.wait(120)
    draw(window, ONE)
    assert len(pad.ink.strokes) == 2
    window._settings.set(PAUSE, 0.1)
    qtbot.wait(150)
    draw(window, ONE)
    assert len(pad.ink.strokes) == 1


def test_settings_change_the_answer_at_once(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    draw(window)
    settings, reader = window._settings, window.controller.reader
    settings.set(MODE, "simple")
    settings.set(N_NEIGHBORS, 9)
    qtbot.waitUntil(lambda: len(reader.reading.main.neighbors) == 9)
    l2 = reader.reading.main.neighbors[0].distance
    settings.set(METRIC, "l1")
    qtbot.waitUntil(lambda: reader.reading.main.neighbors[0].distance != l2)
    assert reader.reading.mode == "simple"


def test_no_reading_stands_under_another_modes_name(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    draw(window)
    qtbot.waitUntil(lambda: window.controller.reader.reading is not None)
    begun, ready, verdict = threading.Event(), threading.Event(), window.draw_page.result.verdict
    window.background.read(lambda job: (begun.set(), ready.wait(60)), lambda answer: None)
    assert begun.wait(60)  # the readings that follow come after it
    window._settings.set(SIDE_BY_SIDE, True)
    assert window.draw_page.result.other.sentence == "One moment"
    window._settings.set(MODE, "simple")
    qtbot.waitUntil(lambda: verdict.sentence == "One moment")
    assert window.draw_page.result.other.sentence == "One moment"
    ready.set()
    qtbot.waitUntil(lambda: verdict.sentence == window.draw_page.result.other.sentence == "It is a 7")


def test_both_modes_side_by_side(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    draw(window)
    result = window.draw_page.result
    assert not result.other.isVisible()
    window.actions_["side-by-side"].trigger()
    qtbot.waitUntil(lambda: window.controller.reader.reading.other is not None)
    assert result.other.isVisible()
    assert result.other.sentence == "It is a 7"
    window._settings.set(SIDE_BY_SIDE, False)
    assert not result.other.isVisible()


def test_a_picture_is_read_as_a_drawing_is(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "seven.png"
    assert seven_image().save(str(path))
    window.sharing.files.open(str(path))
    controller = window.controller
    qtbot.waitUntil(lambda: controller.reader.reading_of(controller.pad.drawing) is not None)
    assert isinstance(controller.pad.drawing, Raster)
    assert controller.reader.reading.main.digit == 7
    window.undo_stack.undo()
    assert controller.pad.is_empty


def test_the_first_stroke_on_a_picture_begins_a_new_drawing(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setImageData(seven_image())
    window.controller.take(data)
    draw(window, ONE)
    assert len(window.controller.pad.ink.strokes) == 1


@pytest.mark.parametrize("content", [b"", b"no picture", None])
def test_what_is_no_picture_is_said_in_a_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "bad.png"
    if content is not None:
        path.write_bytes(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.controller.take(data)
    qtbot.waitUntil(lambda: window.notice.kind == "problem")
    assert "bad.png" in window.notice.sentence
    assert window.controller.pad.is_empty


def test_a_transparent_picture_is_dark_on_light() -> None:
    grey = raster_of(seven_image()).grey
    assert grey.shape == (160, 120)
    assert grey.max() == 255
    assert np.median(grey) == 255
    assert grey.min() == 0


def test_the_threshold_moves_the_verdict(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    draw(window)
    recognition = replace(window.controller.reader.reading.main, refusal=0.3, threshold=0.5)
    assert at_threshold(recognition, THRESHOLD.default) is recognition
    assert at_threshold(recognition, 0.2).verdict == NOT_A_DIGIT
    assert at_threshold(recognition, 0.4).verdict == 7
