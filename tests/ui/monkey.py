"""Random events on the real window: mouse, pen, fingers, keys, drops, odd clipboards, pages, runs, lost releases.

A few hundred run with the tests. By hand, as long as SECONDS last, with the memory that is taken, as a line of JSON:

    QT_QPA_PLATFORM=offscreen python -m tests.ui.monkey EVENTS SEED [SECONDS]
"""

from __future__ import annotations

import faulthandler
import gc
import json
import logging
import os
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QWidget
from shiboken6 import isValid

from digitpad.storage.profile import Profile
from digitpad.ui.window.application import let_pens_go
from digitpad.ui.window.main_window import PAGES, MainWindow
from tests.ui.odd_data import OddData
from tests.ui.window_system import Stylus

_NAMES = (
    "Left Right Up Down Tab Backtab Return Space Escape Delete Home End PageDown Plus Minus Menu F1 F2 F5 F10 F11 "
    "Asterisk NumberSign Period"
)
KEYS = [getattr(Qt.Key, f"Key_{name}") for name in (*"0123456789ABCDEFGHIJKLMNOPRSTUVXYZ", *_NAMES.split())]
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
MODIFIERS = [NONE, NONE, NONE, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier]
STUCK = 400
"""Milliseconds without an event after which something modal is taken to be in the way, and closed."""


class Monkey:
    """Does one thing after the other to a window; the same seed does the same. `n_events` counts what was sent."""

    def __init__(self, window: MainWindow, seed: int, folder: Path) -> None:
        self.window = window
        self.chance = random.Random(seed)
        self.n_events = 0
        self._odd = OddData(self.chance, folder)
        self._pens = [
            Stylus(window.draw_page.canvas),
            Stylus(window.draw_page.canvas, QPointingDevice.PointerType.Eraser),
        ]
        self._screen = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self._seen = -1
        self._guard = QTimer(window, interval=STUCK)
        self._guard.timeout.connect(self._free)
        self._guard.start()
        self._deeds: list[tuple[int, Callable[[], None]]] = [
            (30, self._stroke),
            (8, self._pen),
            (6, self._fingers),
            (30, self._key),
            (16, self._click),
            (6, self._page),
            (4, self._clipboard),
            (3, self._drop),
            (3, self._lose),
            (2, self._resize),
            (4, self._action),
            (1, self._run),
            (8, self._rest),
        ]

    def run(self, n: int, until: float = float("inf")) -> None:
        """`n` events more, or as many as there is time for."""
        weights = [weight for weight, _ in self._deeds]
        wanted = self.n_events + n
        while self.n_events < wanted and time.monotonic() < until:
            self.n_events += 1
            self.chance.choices(self._deeds, weights)[0][1]()
            self._close_dialogs()
            if not self.window.isVisible():
                self.window.show()

    def stop(self) -> None:
        self._guard.stop()
        for _ in range(20):
            self._free(is_stuck=True)
            QTest.qWait(5)

    # -- deeds ---------------------------------------------------------------------------------------------------------

    def _stroke(self) -> None:
        points = self._places(self.window.draw_page.canvas)
        if not points:
            return
        handle = self.window.windowHandle()
        button = self.chance.choice([LEFT] * 5 + [Qt.MouseButton.RightButton])
        QTest.mousePress(handle, button, NONE, points[0])
        for point in points[1:]:
            QTest.mouseMove(handle, point)
        if self.chance.random() < 0.9:
            QTest.mouseRelease(handle, button, NONE, points[-1])
        self.n_events += len(points)

    def _pen(self) -> None:
        canvas = self.window.draw_page.canvas
        points = self._places(canvas)
        if not points:
            return
        middle = canvas.mapTo(self.window, canvas.rect().center())
        pen, buttons = self.chance.choice(self._pens), self.chance.choice([1, 1, 1, 2])
        for point in points:
            pen.send(point.x() - middle.x(), point.y() - middle.y(), self.chance.choice([0.0, 0.4, 1.0]), buttons)
        if self.chance.random() < 0.8:
            pen.send(0, 0, 0.0, 0)
        self.n_events += len(points)

    def _fingers(self) -> None:
        target = self.chance.choice([self.window.draw_page.canvas, self._target()])
        points = self._places(target)
        if not points:
            return
        handle = self.window.windowHandle()
        n = self.chance.randint(1, 3)
        for finger in range(n):
            QTest.touchEvent(handle, self._screen).press(finger, points[0], handle)
        for point in points[1:]:
            QTest.touchEvent(handle, self._screen).move(0, point, handle)
        for finger in range(n):
            QTest.touchEvent(handle, self._screen).release(finger, points[-1], handle)
        self.n_events += len(points) + 2 * n

    def _key(self) -> None:
        key, modifier = self.chance.choice(KEYS), self.chance.choice(MODIFIERS)
        if (key, modifier) != (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier):
            QTest.keyClick(QApplication.focusWidget() or self._target(), key, modifier)

    def _click(self) -> None:
        target = self._target()
        places = self._places(target, target.window())
        handle = target.window().windowHandle()
        if not places or handle is None:
            return
        click = QTest.mouseDClick if self.chance.random() < 0.15 else QTest.mouseClick
        button = self.chance.choice([LEFT] * 7 + [Qt.MouseButton.RightButton])
        click(handle, button, NONE, places[0])
        if self.chance.random() < 0.3 and isValid(handle):  # a click may close what it meets
            QTest.wheelEvent(handle, QPointF(places[0]), QPoint(0, self.chance.choice([-120, 120])))
            self.n_events += 1

    def _page(self) -> None:
        self.window.actions_[f"page-{self.chance.choice(PAGES)}"].trigger()

    def _action(self) -> None:
        name = self.chance.choice([name for name in self.window.actions_ if name != "quit"])
        self.window.actions_[name].trigger()

    def _run(self) -> None:
        """An experiment begins, and mostly ends early."""
        self.window.show_page("experiments")
        self.window.actions_["run-experiment"].trigger()
        QTest.qWait(self.chance.choice([0, 20, 200]))
        if self.chance.random() < 0.9:
            self.window.actions_["stop-experiment"].trigger()

    def _clipboard(self) -> None:
        self.window.controller.take(self._odd.make())

    def _drop(self) -> None:
        page = self.chance.choice([self.window, self.window.draw_page, self.window.draw_page.canvas, self._target()])
        data, copy = self._odd.make(), Qt.DropAction.CopyAction
        place = page.rect().center()
        enter = QDragEnterEvent(place, copy, data, LEFT, NONE)
        QCoreApplication.sendEvent(page, enter)
        if enter.isAccepted():
            QCoreApplication.sendEvent(page, QDropEvent(QPointF(place), copy, data, LEFT, NONE))

    def _lose(self) -> None:
        """What comes between press and release."""
        deed = self.chance.randrange(4)
        if deed == 0:
            let_pens_go()
        elif deed == 1:
            self.window.hide()
        elif deed == 2:
            QCoreApplication.sendEvent(self.window, QEvent(QEvent.Type.ActivationChange))
        else:
            place = QPointF(self.window.draw_page.canvas.rect().center())
            press = QMouseEvent(QEvent.Type.MouseButtonPress, place, place, LEFT, LEFT, NONE)
            QCoreApplication.sendEvent(self.window.draw_page.canvas, press)

    def _resize(self) -> None:
        self.window.resize(self.chance.randint(1024, 1500), self.chance.randint(700, 1000))

    def _rest(self) -> None:
        QTest.qWait(self.chance.choice([0, 0, 1, 5, 30]))

    # -- where ---------------------------------------------------------------------------------------------------------

    def _target(self) -> QWidget:
        """A dialog that is open, or the page."""
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        if dialogs and self.chance.random() < 0.7:
            return self.chance.choice(dialogs)
        page = self.window._pages.currentWidget()
        return page if self.chance.random() < 0.8 else self.window.centralWidget()

    def _places(self, widget: QWidget, within: QWidget | None = None) -> list[QPoint]:
        """Up to eight places on `widget`, in coordinates of its window; none where it is not to be seen."""
        top = within or self.window
        handle = top.windowHandle()
        if handle is None or not widget.isVisible():
            return []
        found = []
        for _ in range(self.chance.randint(1, 8)):
            x, y = (self.chance.randrange(max(1, side)) for side in (widget.width(), widget.height()))
            place = widget.mapTo(top, QPoint(x, y)) if widget is not top else QPoint(x, y)
            if 0 <= place.x() < handle.width() and 0 <= place.y() < handle.height():
                found.append(place)
        return found

    # -- what is in the way --------------------------------------------------------------------------------------------

    def _close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            is_in_the_way = isinstance(widget, QFileDialog | QMessageBox | QMenu) or self.chance.random() < 0.2
            if isinstance(widget, QDialog | QMenu) and widget.isVisible() and is_in_the_way:
                widget.close()

    def _free(self, is_stuck: bool = False) -> None:
        """Close what waits in a loop of its own."""
        if is_stuck or self._seen == self.n_events:
            for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
                if widget is not None and widget is not self.window:
                    widget.close()
        self._seen = self.n_events


def rss() -> int:
    """Megabytes of memory in use."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") >> 20


def main(n: int, seed: int, seconds: float) -> None:
    from digitpad import app as composition

    faulthandler.enable()
    until = time.monotonic() + seconds
    records: dict[str, int] = {}

    class Listen(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            is_of_the_platform = "This plugin does not support" in record.getMessage()
            if record.levelno >= logging.WARNING and not is_of_the_platform:
                told = self.format(record)
                records[told] = records.get(told, 0) + 1

    logging.getLogger().addHandler(Listen())
    with tempfile.TemporaryDirectory() as folder:
        app = composition.make_application()
        QGuiApplication.setQuitOnLastWindowClosed(False)
        window = composition.make_window(app, Profile.inside(Path(folder) / "profile"))
        window.show()
        while window.training.state is None:
            QTest.qWait(20)
        monkey = Monkey(window, seed, Path(folder))
        memory = []
        try:
            for _ in range(10):
                monkey.run(n // 10, until)
                gc.collect()
                memory.append(rss())
            monkey.stop()
        except Exception:  # the application's own hook would only log it
            traceback.print_exc()
        state = window.training.state
        window.close()
        QApplication.clipboard().clear()
        told = {"seed": seed, "events": monkey.n_events, "rss": memory, "samples": state and state.n_mine}
        print(json.dumps(told | {"records": records}), flush=True)
    sys.exit(bool(records))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]) if sys.argv[3:] else float("inf"))
