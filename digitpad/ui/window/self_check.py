"""Draws a stock digit through the window system and waits for its reading: what `digitpad --check` does."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.ui.explanation.sample_digit import STOCK_DIGIT, STOCK_STROKE
from digitpad.ui.kit.timers import single_shot
from digitpad.ui.reading.reader import Reading
from digitpad.ui.window.main_window import MainWindow

PATIENCE = 20_000
"""Milliseconds until a reading is given up."""


@dataclass(frozen=True)
class CheckOutcome:
    """What was read, and the milliseconds from the pen's rise to the answer on the screen."""

    label: Label
    milliseconds: float


def draw_and_read(window: MainWindow) -> CheckOutcome:
    """Wait until the set is open, draw, and return the reading; UserError where there is none, or a wrong one."""
    wait_for(window, lambda: window.training.state is not None)
    began = time.perf_counter()
    _draw(window)
    wait_for(window, lambda: _final_reading(window) is not None)
    reading = _final_reading(window)
    if reading is None:
        raise UserError("The window did not read the drawing within {seconds} s.", seconds=PATIENCE // 1000)
    verdict = reading.main.verdict
    if verdict != STOCK_DIGIT:
        found = "not a digit" if verdict == NOT_A_DIGIT else str(verdict)
        raise UserError("The window read a drawn {digit} as {found}.", digit=STOCK_DIGIT, found=found)
    return CheckOutcome(verdict, (time.perf_counter() - began) * 1000)


def wait_for(window: MainWindow, is_so: Callable[[], bool]) -> None:
    """Run the event loop until `is_so()` or `PATIENCE` is over."""
    loop = QEventLoop()
    poll = QTimer(window)
    poll.setInterval(2)
    poll.timeout.connect(lambda: loop.quit() if is_so() else None)
    poll.start()
    limit = single_shot(window, PATIENCE, loop.quit)
    limit.start()
    loop.exec()
    poll.deleteLater()
    limit.deleteLater()


def _final_reading(window: MainWindow) -> Reading | None:
    controller = window.controller
    return None if controller.pad.is_empty else controller.reader.reading_of(controller.pad.drawing)


def _draw(window: MainWindow) -> None:
    handle = window.windowHandle()
    canvas = window.draw_page.canvas
    middle = canvas.mapTo(window, canvas.rect().center())
    points = [QPoint(middle.x() + x, middle.y() + y) for x, y in STOCK_STROKE]
    assert isinstance(handle, QWindow)
    left, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, left, no_keys, points[0])
    for point in points[1:]:
        QTest.mouseMove(handle, point)
    QTest.mouseRelease(handle, left, no_keys, points[-1])
