"""A new person's walk at each size and in both looks: `python tests/e2e/walk_pictures.py FOLDER [LOOK…]`.

By pointer and by keys, on Qt's offscreen platform: draws, reads, teaches, looks at reasons, goes through all pages and
dialogs, with a picture of each moment. A look is theme-WIDTHxHEIGHT@SCALE in device pixels, as the names of LOOKS.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hands import import_drawings, write_drawings

LOOKS = [
    f"{theme}-{size}"
    for size in ("1024x700@1", "1440x900@1", "2560x1440@1", "3840x2160@2")
    for theme in ("light", "dark")
]
N_SAMPLES = 60


Walk = Callable[[Any, Callable[[Callable[[], bool]], None], Callable[[str], None]], None]
"""Of a window, with a wait until something is so, and a picture of a moment by its name."""


def walk(window: Any, wait: Callable[[Callable[[], bool]], None], moment: Callable[[str], None]) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from digitpad.ui.window.self_check import draw_and_read

    handle, control = window.windowHandle(), Qt.KeyboardModifier.ControlModifier
    moment("start")
    draw_and_read(window)
    moment("reading")
    window.draw_page.result.tabs.setCurrentIndex(1)
    moment("steps")
    window.draw_page.result.tabs.setCurrentIndex(0)
    window.actions_["side-by-side"].trigger()
    wait(lambda: not window.background.jobs)
    moment("side-by-side")
    window.actions_["side-by-side"].trigger()
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
    window.samples.controller.open_sample()
    wait(lambda: window.samples.page.currentIndex() != 0)
    moment("sample")
    QTest.keyClick(window.focusWidget() or handle, Qt.Key.Key_Escape)
    QTest.keyClick(handle, Qt.Key.Key_D, control)
    moment("collect")
    window.samples.controller.collector.finish()
    QTest.keyClick(handle, Qt.Key.Key_3, control)
    wait(lambda: window.experiments.controller is not None)
    controller = window.experiments.controller
    wait(lambda: not controller.is_running and bool(controller.page.plot.spots))
    moment("experiment")
    controller.page.catalogue.choose("cross-validation")
    wait(lambda: not controller.is_running and bool(controller.page.plot.spots))
    moment("experiment-of-many-settings")
    QTest.keyClick(handle, Qt.Key.Key_1, control)


def take(folder: Path, look: str, walk: Walk) -> None:
    """In a process of its own: Qt's scale is set before it begins."""
    from PySide6.QtCore import QEventLoop, QTimer

    from digitpad.app import make_application, make_window
    from digitpad.storage.profile import Profile
    from digitpad.ui.state.settings import THEME, Settings
    from digitpad.ui.window.self_check import wait_for

    theme, size = look.split("-")
    width, height = (int(part) for part in size.partition("@")[0].split("x"))
    scale = int(size.partition("@")[2])
    app = make_application()
    with tempfile.TemporaryDirectory() as home:
        profile = Path(home) / "profile"
        import_drawings(profile, write_drawings(Path(home) / "drawings.ndjson", N_SAMPLES))
        opened = Profile.open(profile)
        Settings(opened.settings_path).set(THEME, theme)
        window = make_window(app, opened)
        window.resize(width // scale, height // scale)
        window.show()
        wait_for(window, lambda: window.training.state is not None and window.training.state.is_ready)

        def moment(name: str) -> None:
            loop = QEventLoop()
            QTimer.singleShot(500, loop.quit)
            loop.exec()
            window.grab().save(str(folder / f"{name}-{look}.png"))

        walk(window, lambda is_so: wait_for(window, is_so), moment)
        window.close()


def main(folder: Path, looks: list[str], script: str = __file__) -> None:
    """Run `script` once a look, in a process of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    for look in looks or LOOKS:
        scale = look.partition("@")[2]
        with tempfile.TemporaryDirectory() as own:  # what other programs left in the common one is not this walk's
            width, height = look.split("-")[1].partition("@")[0].split("x")
            screen = {"name": "s", "x": 0, "y": 0, "width": int(width), "height": int(height), "logicalDpi": 96}
            config = Path(own) / "screen.json"  # as large as the look, for what fills it
            config.write_text(json.dumps({"screens": [{**screen, "logicalBaseDpi": 96, "dpr": 1}]}))
            platform = f"offscreen:configfile={config}"
            more = {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": scale, "LOOK": look, "TMPDIR": own}
            subprocess.run([sys.executable, script, str(folder)], env={**os.environ, **more}, check=True)


if __name__ == "__main__":
    if os.environ.get("LOOK"):
        take(Path(sys.argv[1]), os.environ["LOOK"], walk)
    else:
        main(Path(sys.argv[1]), sys.argv[2:])
