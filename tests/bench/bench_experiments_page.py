"""The experiments page at work: how long the window's thread is held up, and how soon a stopped run is gone.

Run it by hand: `python tests/bench/bench_experiments_page.py`. Every page is opened, run, pointed at and zoomed; then
runs of each kind are stopped. Turns of the event loop are told in elapsed time and in the processor time of the
window's thread, which other programs on a busy machine do not lengthen.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_samples_page import Stopwatch
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from digitpad.app import make_application, make_window
from digitpad.experiments.registry import EXPERIMENTS
from digitpad.storage.profile import Profile
from digitpad.ui.experiments_page.controller import SLOW, ExperimentsController
from digitpad.ui.experiments_page.plot.plot_view import PlotView
from digitpad.ui.window.main_window import MainWindow

STOPPED = {
    "slices": {"seeds": 1000},
    "network": {"epochs": 1000},
    "invariance": {"train": 1000, "test": 200},
    "size": {"largest": 200_000},
    "cross-validation": {"folds": 100, "k": "1-100"},
}
STOPS = 3
PRESS = 0.1
"""Seconds at least between a choice and a hand on the Run button."""


def go_over(plot: PlotView, watch: Stopwatch) -> None:
    """Point at a hundred places, zoom in and out."""
    for step in range(100):
        place = QPointF(step * 83 % plot.width(), step * 47 % plot.height())
        QApplication.postEvent(plot, QMouseEvent(QMouseEvent.Type.MouseMove, place, place, *_NOTHING))
        watch.turn()
    for turn in (120, 120, -120, -120):
        place = QPointF(plot.rect().center())
        wheel = QWheelEvent(place, place, QPoint(), QPoint(0, turn), *_NOTHING[1:], Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.postEvent(plot, wheel)
        for _ in range(30):
            watch.turn()
            time.sleep(0.01)


_NOTHING = (Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)


def finish(window: MainWindow, page: ExperimentsController, watch: Stopwatch) -> None:
    watch.until(lambda: not page.is_running and bool(page.page.plot.spots) and not window.background.jobs)


def visit(window: MainWindow, page: ExperimentsController, name: str, watch: Stopwatch) -> None:
    QTimer.singleShot(0, lambda: page.page.catalogue.choose(name))
    watch.turn()
    pressed = time.perf_counter() + PRESS
    watch.until(lambda: page.is_running or page.outcome is not None or (name in SLOW and time.perf_counter() > pressed))
    watch.tell(f"{name}: chosen")
    if name in SLOW:
        QTimer.singleShot(0, page.run_experiment)
        watch.turn()
    finish(window, page, watch)
    watch.tell(f"{name}: run and drawn")
    go_over(page.page.plot, watch)
    finish(window, page, watch)
    watch.tell(f"{name}: pointed at, zoomed")


def stop(window: MainWindow, page: ExperimentsController, name: str, settings: dict[str, object]) -> None:
    """From the request to the moment at which the work is over and another run could begin."""
    watch = Stopwatch(QApplication.instance())  # type: ignore[arg-type]
    for number in range(STOPS):
        page.page.catalogue.choose(name)
        for setting, value in settings.items():
            page.form.set_value(setting, value)
        page.run_experiment()
        later = 20 * (1 + 3 * number)
        watch.until(lambda later=later: page.page.progress.value() > later)
        asked = time.perf_counter()
        page.stop_experiment()
        shown = time.perf_counter() - asked
        watch.until(lambda: not any(job.is_cancelled for job in window.background.jobs))
        over = time.perf_counter() - asked
        print(f"stop {name}: said after {1000 * shown:.1f} ms, over after {1000 * over:.0f} ms")


def main(names: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        app = make_application()
        window = make_window(app, Profile.open(Path(folder) / "profile"))
        window.resize(1240, 800)
        window.show()
        watch = Stopwatch(app)
        watch.until(lambda: window.training.state is not None)
        watch.turns.clear()
        window.show_page("experiments")
        watch.until(lambda: window.experiments.controller is not None)
        page = window.experiments.controller
        assert page is not None
        watch.tell("the page is made")
        finish(window, page, watch)
        watch.tell("shown, first run")
        for each in EXPERIMENTS:
            if not names or each.name in names:
                visit(window, page, each.name, watch)
        for name, settings in STOPPED.items():
            if not names or name in names:
                stop(window, page, name, settings)
        window.close()


if __name__ == "__main__":
    main(sys.argv[1:])
