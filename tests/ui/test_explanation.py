"""How a reading comes about, told with the drawing on the pad: the sentences' numbers are the drawing's own."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import sqrt

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot
from window_system import ONE

from digitpad.core.samples import Raster
from digitpad.ui.explanation.page import Explanation
from digitpad.ui.state.settings import METRIC
from digitpad.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs

Draw = Callable[..., None]


def sentences(dialog: Explanation) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.fixture
def explain(window: MainWindow, qtbot: QtBot) -> Callable[[str], Explanation]:
    """Open it, and wait until it says `what`."""

    def explain(what: str) -> Explanation:
        window.actions_["explanation"].trigger()
        dialog = window.explaining.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: what in sentences(dialog) and dialog.isVisible())  # it is filled, then shown
        return dialog

    return explain


def test_an_empty_pad_has_a_stock_digit(explain: Callable[[str], Explanation]) -> None:
    dialog = explain("The pad is empty")
    assert "say 7: in the simple mode, that is the answer" in sentences(dialog)
    dialog.close()


def test_its_numbers_are_those_of_the_drawing(
    window: MainWindow, draw: Draw, explain: Callable[[str], Explanation]
) -> None:
    draw(window)
    said = sentences(explain("your own drawing"))
    reading = window.controller.reader.reading.main  # the plain set reads: the same as in the simple mode
    assert f"together they are {reading.steps.picture.sum():,}." in said
    total = int(re.search(r"add up to ([\d,]+);", said).group(1).replace(",", ""))
    assert f"{round(sqrt(total), 2):g}, is the distance" in said
    assert reading.neighbors[0].distance == pytest.approx(sqrt(total))
    assert f"{window.controller.pad.ink.n_points} points" in said
    window.explaining.dialog.close()


def test_it_follows_the_pad_and_the_metric(
    window: MainWindow, qtbot: QtBot, draw: Draw, explain: Callable[[str], Explanation]
) -> None:
    draw(window)
    dialog = explain("your own drawing")
    before = sentences(dialog)
    draw(window, ONE)
    qtbot.waitUntil(lambda: sentences(dialog) != before)
    window._settings.set(METRIC, "l1")
    qtbot.waitUntil(lambda: "distance (L1)" in sentences(dialog))
    window.actions_["clear"].trigger()
    qtbot.waitUntil(lambda: "The pad is empty" in sentences(dialog))
    dialog.close()
    qtbot.waitUntil(lambda: window.explaining.dialog is None)


def test_a_blank_picture_has_the_stock_digit_too(window: MainWindow, explain: Callable[[str], Explanation]) -> None:
    window.controller.pad.show(Raster(np.full((40, 40), 255, np.uint8)))
    explain("say 7: in the simple mode, that is the answer").close()


def test_keys_scroll_and_close_it(window: MainWindow, qtbot: QtBot, explain: Callable[[str], Explanation]) -> None:
    dialog = explain("The pad is empty")
    dialog.resize(dialog.width(), 300)
    (area,) = dialog.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.explaining.dialog is None)


def test_there_is_one_at_a_time(window: MainWindow, explain: Callable[[str], Explanation]) -> None:
    first = explain("The pad is empty")
    assert explain("The pad is empty") is first
    first.close()
