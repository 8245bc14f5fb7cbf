"""Pictures of a class in the window: `python tests/e2e/school_pictures.py FOLDER [PUPILS]`.

The sets of `school_class` are brought together by the dialog, the new set is opened, its writers are looked at. Each
look is a window of its own on Qt's offscreen platform.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from school_class import NAMES, make_sets

LOOKS = (("light", 1024, 700, 1), ("dark", 1440, 900, 1), ("light", 2560, 1440, 1), ("dark", 1920, 1080, 2))


def take(folder: Path, sets: Path, theme: str, width: int, height: int) -> None:
    from PySide6.QtTest import QTest

    from digitpad.app import make_application, make_window
    from digitpad.storage.profile import Profile
    from digitpad.ui.state.settings import THEME, Settings

    def wait_for(_window: object, is_so: Callable[[], bool]) -> None:
        """Without an end: what a busy machine has not done is no picture of it."""
        while not is_so():
            QTest.qWait(5)

    app = make_application()
    with tempfile.TemporaryDirectory() as name:
        profile = Profile.open(Path(name) / "profile")
        Settings(profile.settings_path).set(THEME, theme)
        window = make_window(app, profile)
        window.resize(width, height)
        window.show()
        scale = os.environ.get("QT_SCALE_FACTOR", "1")
        look = f"{theme}-{width}x{height}@{scale}"

        def grab(scene: str, widget: object) -> None:
            app.processEvents()
            widget.grab().save(str(folder / f"{scene}-{look}.png"))  # type: ignore[attr-defined]

        wait_for(window, lambda: window.training.state is not None and window.training.state.is_ready)
        window.samples.files.take([str(path) for path in sorted(sets.glob("*.digitpad"))])
        gatherer = window.samples.controller.exchange.gatherer
        wait_for(window, lambda: gatherer.dialog is not None and bool(gatherer.dialog.names))
        grab("gather", gatherer.dialog)
        gatherer.gather(str(Path(name) / "class.digitpad"))
        wait_for(window, lambda: window.training.state is not None and not window.training.state.is_personal)
        wait_for(window, lambda: window.training.state.is_ready and not window.background.jobs)
        grab("class", window)
        writers = window.samples.controller.exchange.writers
        window.actions_["writers"].trigger()
        assert writers.dialog is not None
        grab("reading", writers.dialog)
        wait_for(window, lambda: writers.report is not None)
        grab("report", writers.dialog)
        writers.dialog.tabs.setCurrentIndex(1)
        writers.dialog.choose(NAMES[1], NAMES[2])
        wait_for(window, lambda: not window.background.jobs)
        grab("pair", writers.dialog)
        writers.dialog.resize(width - 40, height - 60)
        grab("pair-large", writers.dialog)
        writers.save(str(folder / f"report-{look}.pdf"))
        writers.dialog.reject()
        window.close()


def main(folder: Path, pupils: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as sets:
        make_sets(Path(sets), pupils)
        for theme, width, height, scale in LOOKS:
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
            words = [sys.executable, __file__, "--take", str(folder), sets, theme, str(width), str(height)]
            subprocess.run(words, env=environment, check=True)


if __name__ == "__main__":
    if sys.argv[1] == "--take":
        take(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4], int(sys.argv[5]), int(sys.argv[6]))
    else:
        main(Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else 30)
