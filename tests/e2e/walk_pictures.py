"""A new person's walk at each size and in both looks: `python tests/e2e/walk_pictures.py FOLDER [LOOK…]`.

By pointer and by keys: draws, reads, teaches, looks at reasons, goes through all pages, with a picture of each moment.
`windows_pictures.py` goes on with the windows beside it; `looks.py` says what a look is.
"""

from __future__ import annotations

import sys
from pathlib import Path

from looks import Visit, take_all, visited


def walk(visit: Visit) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from digitpad.ui.window.self_check import draw_and_read

    window, wait, moment = visit.window, visit.wait, visit.moment
    handle, control = window.windowHandle(), Qt.KeyboardModifier.ControlModifier
    moment("start")
    draw_and_read(window)
    moment("reading")
    window.draw_page.result.tabs.setCurrentIndex(1)
    moment("steps")
    window.draw_page.result.tabs.setCurrentIndex(0)
    QTest.keyClick(handle, Qt.Key.Key_B, control)
    wait(lambda: not window.background.jobs)
    moment("side-by-side")
    QTest.keyClick(handle, Qt.Key.Key_B, control)
    QTest.keyClick(handle, Qt.Key.Key_7)
    wait(lambda: not window.background.jobs)
    moment("taught")
    QTest.keyClick(handle, Qt.Key.Key_F11)
    draw_and_read(window)
    moment("presentation")
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    QTest.keyClick(handle, Qt.Key.Key_2, control)
    wait(lambda: window.samples.page is not None and window.samples.page.grid_panel.model.findings is not None)
    wait(lambda: window.samples.page.overview._is_known and not window.background.jobs)
    moment("training-set")
    bar = window.samples.page.grid_panel.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    moment("training-set-end")
    bar.setValue(0)
    window.samples.page.grid_panel.grid.choose([0, 1, 2])
    window.samples.page.grid_panel.grid.go_to(2)
    moment("training-set-chosen")
    QTest.keyClick(handle, Qt.Key.Key_L, control)
    wait(lambda: window.samples.page.currentIndex() != 0)
    tabs = window.samples.page.currentWidget().tabs
    for i in range(tabs.count()):
        tabs.setCurrentIndex(i)
        wait(lambda: not window.background.jobs)
        moment(f"sample-{i}")
    QTest.keyClick(window.focusWidget() or handle, Qt.Key.Key_Escape)
    QTest.keyClick(handle, Qt.Key.Key_D, control)
    moment("collect")
    window.samples.controller.collector.finish()
    QTest.keyClick(handle, Qt.Key.Key_3, control)
    wait(lambda: window.experiments.controller is not None)
    controller = window.experiments.controller
    wait(lambda: not controller.is_running and bool(controller.page.plot.spots))
    moment("experiment")
    controller.page.catalogue.choose("network")
    moment("experiment-network")
    for name in ("cross-validation", "confusion", "not-a-digit", "your-model"):
        controller.page.catalogue.choose(name)
        QTest.keyClick(handle, Qt.Key.Key_Return, control)
        wait(lambda: not controller.is_running and bool(controller.page.plot.spots))
        moment(f"experiment-{name}")
    QTest.keyClick(handle, Qt.Key.Key_1, control)


def take(folder: Path, look: str) -> None:
    with visited(folder, look) as visit:
        walk(visit)


if __name__ == "__main__":
    take_all(__file__, take, sys.argv[1:])
