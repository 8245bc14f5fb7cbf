"""The training set page with very many samples: time to open it, worst frame while scrolling, worst turn of the window.

Run it by hand: `python tests/bench/bench_samples_page.py [N]`, N being 100,000 unless given. It works on a profile of
its own in a temporary folder. Turns of the event loop are told in elapsed time and in the processor time of the
window's thread, which other programs on a busy machine do not lengthen.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from digitpad.app import make_application, make_window
from digitpad.core.samples import Origin, Sample
from digitpad.session import Add, Session
from digitpad.session.recognizing.recognizer_cache import built_in_digits
from digitpad.storage.profile import Profile
from digitpad.ui.samples_page.browse.query import Query
from digitpad.ui.window.main_window import MainWindow

AT_ONCE = 10_000
N_FRAMES = 400


def fill(profile: Profile, n: int) -> None:
    """Built-in pictures with noise, without drawings: what the page shows of a sample is its 8x8."""
    session, rng = Session.open(profile), np.random.default_rng(0)
    pictures = np.stack([sample.picture for sample in built_in_digits()])
    labels = [sample.label for sample in built_in_digits()]
    for start in range(0, n, AT_ONCE):
        rows = rng.integers(0, len(pictures), min(AT_ONCE, n - start))
        noisy = np.clip(pictures[rows] + rng.integers(-2, 3, (len(rows), 8, 8)), 0, 16).astype(np.uint8)
        session.apply(
            Add(
                tuple(
                    Sample(f"{start + i:032x}", labels[row], noisy[i], origin=Origin.IMPORTED, source="bench")
                    for i, row in enumerate(rows)
                )
            )
        )
    session.close()


class Stopwatch:
    """How long each turn of the event loop holds the window up: elapsed, and the processor's part of it."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.turns: list[tuple[float, float]] = []

    def turn(self) -> None:
        start, used = time.perf_counter(), time.thread_time()
        self._app.processEvents()
        self.turns.append((time.perf_counter() - start, time.thread_time() - used))

    def until(self, is_done: Callable[[], bool]) -> None:
        while not is_done():
            self.turn()
            time.sleep(0.0005)

    def tell(self, what: str, total: tuple[float, float] | None = None) -> None:
        elapsed, used = np.array(self.turns or [(0.0, 0.0)]).T * 1000
        lasted = "" if total is None else f"{total[0] * 1000:7.0f} ms (processor {total[1] * 1000:.0f}),"
        late, busy = np.quantile(elapsed, 0.99), np.quantile(used, 0.99)
        print(
            f"{what:28}{lasted:30} turns: longest {elapsed.max():6.1f} ms, 99% {late:6.1f},"
            f" median {np.median(elapsed):5.2f};"
            f" processor: longest {used.max():5.1f} ms, 99% {busy:5.1f}"
        )
        self.turns.clear()


@contextmanager
def timed(watch: Stopwatch, what: str) -> Iterator[None]:
    start, used = time.perf_counter(), time.thread_time()
    yield
    watch.tell(what, (time.perf_counter() - start, time.thread_time() - used))


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def measure(window: MainWindow, watch: Stopwatch) -> None:
    with timed(watch, "open the page"):
        window.show_page("samples")
        watch.until(lambda: window.samples.page is not None and len(window.samples.page.grid_panel.model.rows) > 0)
        watch.turn()
    page = window.samples.page
    assert page is not None
    watch.until(page.overview.growth_chart.isVisible)
    watch.turns.clear()
    scroll(window, watch)
    for what, query in (
        ("only sevens", Query(labels=frozenset({7}))),
        ("text", Query(text="bench 00ff")),
        ("by label", Query(order="label")),
        ("all again", Query()),
    ):
        before = page.grid_panel.model.rows
        with timed(watch, f"filter: {what}"):
            page.filters.set_query(query)
            watch.until(lambda before=before: page.grid_panel.model.rows is not before)
    with timed(watch, "select all"):
        page.grid_panel.grid.selectAll()
        watch.turn()
    page.grid_panel.grid.choose(range(12))
    before = page.grid_panel.model.rows
    with timed(watch, "relabel 12 samples"):
        window.samples.relabel(3)
        watch.until(lambda: page.grid_panel.model.rows is not before)
    before_by_thread = processor_by_thread()
    with timed(watch, "read all without themselves"):
        page.filters.set_query(Query(show="wrong"))
        watch.until(lambda: page.grid_panel.model.findings is not None)
    for name, used in processor_by_thread().items():
        if used - before_by_thread.get(name, 0.0) >= 0.1:
            print(f"    of that, processor time of {name}: {used - before_by_thread.get(name, 0.0):.1f} s")
    wait(1000)


def processor_by_thread() -> dict[str, float]:
    """Seconds that each thread of Python's has had; the queue's name is in the thread's."""
    return {
        thread.name: time.clock_gettime(time.pthread_getcpuclockid(thread.ident))
        for thread in threading.enumerate()
        if thread.ident is not None
    }


def scroll(window: MainWindow, watch: Stopwatch) -> None:
    assert window.samples.page is not None
    bar = window.samples.page.grid_panel.grid.verticalScrollBar()
    for what, places in (
        ("scroll, a wheel's steps", np.arange(N_FRAMES) * 60),
        ("scroll, dragging the bar", np.linspace(0, bar.maximum(), N_FRAMES)),
    ):
        for place in places.astype(int).tolist():
            bar.setValue(place)
            watch.turn()
        watch.tell(what)


def main() -> None:
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile.open(Path(folder) / "profile")
        fill(profile, n)
        app = make_application()
        window = make_window(app, profile)
        window.show()
        watch = Stopwatch(app)
        watch.until(lambda: window.training.state is not None)
        wait(3000)
        watch.turns.clear()
        measure(window, watch)
        window.close()


if __name__ == "__main__":
    main()
