"""1,000 pointer events a second for ten seconds, with live reading: `python tests/bench/bench_ink.py`.

Prints how many became points, how long one event with its paint took, how long a 60 Hz frame's share of them, and how
many readings came.
"""

from __future__ import annotations

import math
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from digitpad.app import make_application, make_window
from digitpad.storage.profile import Profile

RATE, SECONDS, FRAME = 1000, 10, 1 / 60
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def place(i: int, middle: QPoint) -> QPoint:
    """A hand that circles and wanders; no two places in a row are the same."""
    angle = i / 60
    x, y = 130 * math.sin(angle * 1.3), 130 * math.cos(angle * 0.77)
    return middle + QPoint(2 * round(x / 2) + i % 2, round(y))


def main() -> None:
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(app, Profile.open(Path(folder)))
        window.show()
        loop = QEventLoop()
        window.training.state_changed.connect(loop.quit)
        loop.exec()
        run(window)
        window.close()


def run(window: object) -> None:
    canvas, handle = window.draw_page.canvas, window.windowHandle()  # type: ignore[attr-defined]
    readings: list[object] = []
    strokes: list[int] = []
    window.controller.reader.read.connect(readings.append)  # type: ignore[attr-defined]
    canvas.stroke_finished.connect(lambda stroke, _device: strokes.append(len(stroke)))
    middle = canvas.mapTo(window, canvas.rect().center())
    frames: list[float] = []
    events: list[float] = []
    n_sent, cpu = 1, 0.0
    QTest.mousePress(handle, LEFT, NO_KEYS, place(0, middle))
    began = time.perf_counter()
    while n_sent < RATE * SECONDS:
        due = int((time.perf_counter() - began) * RATE)
        frame_began, cpu_began = time.perf_counter(), time.thread_time()
        while n_sent < min(due, RATE * SECONDS):
            event_began = time.perf_counter()
            QTest.mouseMove(handle, place(n_sent, middle))
            events.append(time.perf_counter() - event_began)
            n_sent += 1
        QCoreApplication.processEvents()
        frames.append(time.perf_counter() - frame_began)
        cpu += time.thread_time() - cpu_began
        rest(FRAME - frames[-1])
    QTest.mouseRelease(handle, LEFT, NO_KEYS, place(n_sent - 1, middle))
    worst, usual = max(frames) * 1000, float(np.median(frames)) * 1000
    late = sum(frame > FRAME for frame in frames)
    print(f"{n_sent} events sent, {strokes[0]} points drawn, {len(readings)} readings meanwhile")
    print(f"the window's own thread: {cpu / n_sent * 1000:.2f} ms of processor time an event, paint included")
    print(
        f"one event and its paint: median {np.median(events) * 1000:.2f} ms, worst {max(events) * 1000:.1f} ms; "
        f"{sum(event > FRAME for event in events)} of {len(events)} over 16.7 ms"
    )
    print(
        f"a frame's events and paint: median {usual:.1f} ms, worst {worst:.1f} ms; {late} of {len(frames)} over 16.7 ms"
    )


def rest(seconds: float) -> None:
    """Let the event loop (and the other threads) have what is left of the frame."""
    if seconds > 0:
        loop = QEventLoop()
        QTimer.singleShot(max(1, int(seconds * 1000)), loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main())
