"""`python -m tests.bench.bench_memory [DRAWINGS]`: teach drawings through the window, and look at its memory.

Every drawing is another; the memory is told after each tenth of them and a rest (2,000 are usual, the full set reads).
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest

from tests.storage.drawn import ring
from tests.ui.monkey import rss

REST = 3000
"""Milliseconds: two seconds after the last lesson the set settles."""


def main(n: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from digitpad.app import make_application, make_window
    from digitpad.storage.profile import Profile
    from digitpad.ui.state.freed_memory import keep_little
    from digitpad.ui.window.self_check import wait_for

    keep_little()
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(make_application(), Profile.inside(Path(folder)))
        window.show()
        wait_for(window, lambda: window.training.state is not None and window.training.state.is_ready)
        told = []
        for i in range(n):
            window.controller.pad.show(ring(6 + i % 50, 0.2 + i / 2500, i / 400))
            n_before = window.training.state.n_mine
            window.controller.teacher.teach(i % 10)
            wait_for(window, lambda n_before=n_before: window.training.state.n_mine > n_before)
            if (i + 1) % max(1, n // 10) == 0:
                QTest.qWait(REST)
                gc.collect()
                told.append(rss())
                print(f"{i + 1} taught, {told[-1]} MB", flush=True)
        window.close()
    print(f"{told[-1] - told[0]} MB more from the first tenth to the last")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 2000)
