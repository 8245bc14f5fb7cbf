"""How long the window's own thread is held by what a person does: `python tests/bench/bench_handlers.py [ROUNDS]`.

Each row is one thing done ROUNDS times (7 unless given): the longest single turn of the event loop that it led to, in
milliseconds of the thread's processor time, which other programs on a busy machine do not lengthen; the first time,
when things are made, then the median of the others. The rule is 8 ms for what is done again and again.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from digitpad.app import make_application, make_window
from digitpad.core.ink import Stroke
from digitpad.session import Session, prepare
from digitpad.storage.profile import Profile
from digitpad.ui.explanation.sample_digit import STOCK_STROKE
from digitpad.ui.map.plane_view import PlaneView
from digitpad.ui.state.settings import N_NEIGHBORS, SIDE_BY_SIDE, THEME
from digitpad.ui.window.main_window import MainWindow

RULE = 8.0
"""Milliseconds."""
QUIET, NOTHING = 0.15, 0.0005
"""Seconds without a turn of more than so many seconds after which all is done."""
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Step = Callable[[], object]


class Bench:
    """Does things and keeps the longest turn of each."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self._app = app
        self._window = window
        self.rows: dict[str, list[float]] = {}

    def measure(self, name: str, step: Step) -> None:
        """`step` runs as an event handler would, then turn by turn everything that it set going."""
        longest = max(held_by(step), self.settle())
        self.rows.setdefault(name, []).append(1000 * longest)

    def settle(self) -> float:
        """Turn the event loop until nothing has happened for a while; return the longest turn."""
        turns, quiet_since = [0.0], time.monotonic()
        while time.monotonic() - quiet_since < QUIET:
            turns.append(held_by(self._app.processEvents))
            if self._window.background.jobs or turns[-1] > NOTHING:
                quiet_since = time.monotonic()
            time.sleep(0.001)
        return max(turns)


def held_by(step: Step) -> float:
    """Seconds of this thread's processor time."""
    began = time.thread_time()
    step()
    return time.thread_time() - began


def steps(window: MainWindow) -> dict[str, Step]:
    """What is done, in an order in which each can be done."""
    do = {name: window.actions_[name].trigger for name in window.actions_}
    themes, counts = cycle(("dark", "light")), cycle((7, 5))
    canvas, handle = window.draw_page.canvas, window.windowHandle()

    def places() -> list[QPoint]:
        middle = canvas.mapTo(window, canvas.rect().center())
        return [middle + QPoint(*place) for place in STOCK_STROKE]

    def press() -> None:
        QTest.mousePress(handle, LEFT, NO_KEYS, places()[0])

    def move(i: int) -> Step:
        return lambda: QTest.mouseMove(handle, places()[i])

    def release() -> None:
        QTest.mouseRelease(handle, LEFT, NO_KEYS, places()[-1])

    def set_sides(on: bool) -> Step:
        return lambda: window._settings.set(SIDE_BY_SIDE, on)

    return {
        "pen down": press,
        "pen moves": move(10),
        "pen moves on": move(20),
        "pen up, and the reading shown": release,
        "copy the drawing": do["copy-drawing"],
        "both modes side by side": set_sides(True),
        "another k": lambda: window._settings.set(N_NEIGHBORS, next(counts)),
        "one mode again": set_sides(False),
        "steps instead of neighbours": lambda: window.draw_page.result.tabs.setCurrentIndex(1),
        "neighbours instead of steps": lambda: window.draw_page.result.tabs.setCurrentIndex(0),
        "teach": do["teach-7"],
        "undo": do["undo"],
        "redo": do["redo"],
        "undo again": do["undo"],
        "cells instead of the pen": do["cells"],
        "the pen again": do["cells"],
        "to the training set": do["page-samples"],
        "to the experiments": do["page-experiments"],
        "back to drawing": do["page-draw"],
        "open the preferences": do["preferences"],
        "close it": lambda: close_dialogs(window),
        "open the shortcuts": do["shortcuts"],
        "close them": lambda: close_dialogs(window),
        "open the about box": do["about"],
        "close the box": lambda: close_dialogs(window),
        "open the explanation": do["explanation"],
        "close the explanation": lambda: close_dialogs(window),
        "present": do["presentation"],
        "present no more": do["presentation"],
        "another look": lambda: window._settings.set(THEME, next(themes)),
        **beside_the_pad(window),
        "clear": do["clear"],
        **of_the_set(window),
    }


def beside_the_pad(window: MainWindow) -> dict[str, Step]:
    """The windows that follow what is on the pad: each opened, used and closed."""
    do = {name: window.actions_[name].trigger for name in window.actions_}
    sides, colorings = window.side_windows, cycle((1, 2, 0))
    away = {"close": lambda: close_dialogs(window)}

    def plane() -> PlaneView:
        assert sides.map is not None
        assert sides.map.dialog is not None
        return sides.map.dialog.plane

    def select() -> None:
        middle = plane().rect().center()
        QTest.mousePress(plane(), LEFT, NO_KEYS, middle)
        for way in (QPoint(120, 0), QPoint(120, 120), QPoint(0, 120)):
            QTest.mouseMove(plane(), middle + way)
        QTest.mouseRelease(plane(), LEFT, NO_KEYS, middle)

    def show_menu() -> None:
        canvas = window.draw_page.canvas
        canvas.customContextMenuRequested.emit(canvas.rect().center())

    def close_menu() -> None:
        for menu in window.findChildren(QMenu):
            menu.close()

    def draw_in_game() -> None:
        assert sides.game is not None
        sides.game._on_canvas_stroke_finished(Stroke([(x, y) for x, y in STOCK_STROKE]), "mouse")

    return {
        "the pad's own menu": show_menu,
        "close the menu": close_menu,
        "what would make it a 9": lambda: window.what_if.ask(9),
        "open the map": do["map"],
        "pan the map": lambda: plane()._move_to(plane().view.panned(3, 2)),
        "zoom the map": lambda: plane()._move_to(plane().view.zoomed(1.3, 200, 200)),
        "a line around samples": select,
        "another colouring": lambda: sides.map.dialog._coloring.setCurrentIndex(next(colorings)),
        "close the map": away["close"],
        "open the game": do["game"],
        "draw in the game": draw_in_game,
        "the next of the game": lambda: sides.game._go_on(None),
        "close the game": away["close"],
        "open the lessons": do["lessons"],
        "another lesson": lambda: sides.lessons.choose(1),
        "the first lesson": lambda: sides.lessons.choose(0),
        "close the lessons": away["close"],
        "open a model of one's own": do["own-model"],
        "close the model": away["close"],
        "open taking it to Python": do["to-python"],
        "close taking it": away["close"],
    }


def of_the_set(window: MainWindow) -> dict[str, Step]:
    """The windows of the training set's page."""
    do = {name: window.actions_[name].trigger for name in window.actions_}
    away = lambda: close_dialogs(window)  # noqa: E731
    return {
        "to the training set once more": do["page-samples"],
        "open the writers": do["writers"],
        "close the writers": away,
        "open the import": do["import"],
        "close the import": away,
        "open the export": do["export"],
        "close the export": away,
        "open the backups": do["backups"],
        "close the backups": away,
        "show a sample large": lambda: (window.samples.page.grid_panel.grid.go_to(2), do["open-sample"]()),
        "back to all": lambda: show_list(window),
        "collect": do["collect"],
        "collect no more": lambda: finish_collecting(window),
        "back to the pad": do["page-draw"],
    }


def show_list(window: MainWindow) -> None:
    assert window.samples.page is not None
    window.samples.page.show_list()


def finish_collecting(window: MainWindow) -> None:
    collector = window.samples.controller.collector
    assert collector is not None
    collector.finish()


def close_dialogs(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.close()


def main(rounds: int) -> None:
    logging.getLogger("digitpad").setLevel(logging.ERROR)  # offscreen, Qt warns of what that platform cannot do
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile.open(Path(folder))
        session = Session.open(profile)
        prepare(session)
        session.close()
        window = make_window(app, profile)
        window.resize(1240, 800)
        window.show()
        bench = Bench(app, window)
        while window.training.state is None or not window.training.state.is_ready:
            QTest.qWait(20)
        bench.settle()
        done = steps(window)
        for _ in range(rounds):
            for name, step in done.items():
                bench.measure(name, step)
        window.close()
        app.clipboard().clear()  # the offscreen platform would delete it after Python has gone, and crash
    print(f"{'':34}{'first':>8}{'median':>8}{'worst':>8}   ms; median over {RULE:g}: *")
    for name, (first, *others) in bench.rows.items():
        sign = "  *" if median(others) > RULE else ""
        print(f"{name:34}{first:8.1f}{median(others):8.1f}{max(others):8.1f}{sign}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
