"""The window in one look after another, for scripts that take pictures: each look is a process of its own.

A look is THEME-WIDTHxHEIGHT@SCALE[-LANGUAGE] in device pixels, "dark-3840x2160@2-de", on Qt's offscreen platform.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hands import import_drawings, write_drawings

LOOKS = [
    f"{theme}-{size}"
    for size in ("1024x700@1", "1440x900@1", "2560x1440@1", "3840x2160@2")
    for theme in ("light", "dark")
]
N_SAMPLES = 60
PAUSE = 500
"""Milliseconds in which what moves comes to rest, before a picture."""


PATIENCE = 900.0
"""Seconds after which what was waited for is taken to be missing."""


@dataclass(frozen=True)
class Visit:
    """A window in one look; `home` is a folder of its own."""

    window: Any
    folder: Path
    look: str
    home: Path

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Run the window until that is so; what never comes is an error."""
        from PySide6.QtTest import QTest

        deadline = time.monotonic() + PATIENCE
        while not is_so():
            assert time.monotonic() < deadline, "never happened"
            QTest.qWait(5)

    def moment(self, name: str, shown: Any = None) -> None:
        """A picture of the window or of what is told, when it has come to rest."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(PAUSE, loop.quit)
        loop.exec()
        (shown or self.window).grab().save(str(self.folder / f"{name}-{self.look}.png"))


@contextmanager
def visited(folder: Path, look: str, n_samples: int = N_SAMPLES) -> Iterator[Visit]:
    """In a process of its own: Qt's scale is set before it begins."""
    from PySide6.QtWidgets import QApplication

    from digitpad.app import make_application, make_window
    from digitpad.storage.profile import Profile
    from digitpad.ui.state.settings import LANGUAGE, THEME, Settings

    theme, size, *language = look.split("-")
    width, height = _pixels(look)
    scale = int(size.partition("@")[2])
    app = QApplication.instance() or make_application()  # a walk may visit several windows, one after the other
    with tempfile.TemporaryDirectory() as home:
        profile = Path(home) / "profile"
        if n_samples:
            import_drawings(profile, write_drawings(Path(home) / "drawings.ndjson", n_samples))
        opened = Profile.open(profile)
        settings = Settings(opened.settings_path)
        settings.set(THEME, theme)
        settings.set(LANGUAGE, *language or [""])
        window = make_window(app, opened)
        window.resize(width // scale, height // scale)
        window.show()
        visit = Visit(window, folder, look, Path(home))
        visit.wait(lambda: window.training.state is not None and window.training.state.is_ready)
        yield visit
        window.close()


def take_all(script: str, take: Callable[[Path, str], None], words: list[str], looks: Sequence[str] = LOOKS) -> None:
    """What a script does with its words: a folder, then looks (`looks` unless told)."""
    folder = Path(words[0])
    if look := os.environ.get("LOOK"):
        take(folder, look)
        return
    folder.mkdir(parents=True, exist_ok=True)
    for each in words[1:] or looks:
        with tempfile.TemporaryDirectory() as own:  # what other programs left in the common one is not this walk's
            width, height = _pixels(each)
            screen = {"name": "s", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96}
            config = Path(own) / "screen.json"  # as large as the look, for what fills it
            config.write_text(json.dumps({"screens": [{**screen, "logicalBaseDpi": 96, "dpr": 1}]}))
            scale = each.split("-")[1].partition("@")[2]
            more = {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_SCALE_FACTOR": scale, "TMPDIR": own}
            subprocess.run([sys.executable, script, str(folder)], env={**os.environ, **more, "LOOK": each}, check=True)


def _pixels(look: str) -> tuple[int, int]:
    width, height = look.split("-")[1].partition("@")[0].split("x")
    return int(width), int(height)
