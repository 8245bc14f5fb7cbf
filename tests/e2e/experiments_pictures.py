"""The experiments page as somebody new meets it, by pointer and keys, with pictures: `… FOLDER [light|dark] [SCENE…]`.

All experiments but that on a model of one's own, in both themes at two sizes; then what a newcomer tries: points at
things, opens a cell, zooms, changes a setting, keeps a run beside another, takes the plot away, follows a drawing of
their own.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desk import Desk, Window

from digitpad.experiments.registry import EXPERIMENTS

SMALL, LARGE = (1024, 700), (1440, 900)
ORDER = tuple(each.name for each in EXPERIMENTS if each.name != "your-model")
SLOW = ("network", "invariance")
"""Those that wait for the person's word."""

LIVE_BUTTON = (0.15, 0.92)
"""Where "Try it on your drawing" is, at the larger size."""

FIRST_SETTING = (0.215, 0.587)
A_CELL = (0.467, 0.285)
"""The first setting of a form, and a 2 read as a 2 in the table, at the larger size."""

QUIET = 4.0
"""Seconds in which nothing changes on the screen any more."""

Scene = Callable[["Newcomer"], None]


class Newcomer:
    """Looks, points and types; the places are shares of the window, as the eye finds them."""

    def __init__(self, desk: Desk, window: Window, folder: Path, theme: str) -> None:
        self.desk, self.window = desk, window
        self._folder, self._theme = folder, theme

    def wait(self, patience: float = 150.0) -> None:
        """Until the screen stands still."""
        deadline, last, since = time.monotonic() + patience, "", time.monotonic()
        while time.monotonic() < deadline and time.monotonic() - since < QUIET:
            seen = self._seen()
            if seen != last:
                last, since = seen, time.monotonic()
            time.sleep(0.3)

    def picture(self, name: str) -> None:
        path = self._folder / f"{name}-{self._theme}-{self.window.width}x{self.window.height}.png"
        self.desk.picture(path)
        subprocess.run(
            ["mogrify", "-crop", f"{self.window.width}x{self.window.height}+0+0", "+repage", str(path)], check=True
        )
        print(path)

    def resize(self, size: tuple[int, int]) -> None:
        self.window.resize(*size)
        self.wait()

    def open(self, name: str) -> None:
        """An experiment, by the keys of the list."""
        self.window.key("ctrl+3")
        self.window.click(0.1 * self.window.width, 0.2 * self.window.height)
        self.point(0.5, 0.01)
        self.window.key("Home", *["Down"] * ORDER.index(name))
        if name in SLOW:
            self.window.key("ctrl+Return")
        self.wait()

    def open_unrun(self, name: str) -> None:
        """The same without asking for a run of what waits for that."""
        self.window.click(0.1 * self.window.width, 0.2 * self.window.height)
        self.window.key("Home", *["Down"] * ORDER.index(name))
        self.wait()

    def point(self, x: float, y: float) -> None:
        place = str(int(x * self.window.width)), str(int(y * self.window.height))
        self.desk.xdotool("mousemove", *place)
        time.sleep(0.3)

    def click(self, x: float, y: float) -> None:
        self.window.click(x * self.window.width, y * self.window.height)
        time.sleep(0.5)

    def wheel(self, times: int) -> None:
        self.desk.xdotool("click", "--repeat", str(times), "--delay", "60", "4")

    def _seen(self) -> str:
        command = ["import", "-window", "root", "-depth", "8", "rgb:-"]
        done = subprocess.run(command, env=self.desk.environment(), capture_output=True, check=True)
        return hashlib.sha1(done.stdout).hexdigest()


def pages(person: Newcomer) -> None:
    """Each experiment once, as it comes."""
    for name in ORDER:
        person.open(name)
        for size in (SMALL, LARGE):
            person.resize(size)
            person.picture(name)


def pointing(person: Newcomer) -> None:
    """What a thing is, by pointing at it, and what lies behind a cell, by clicking."""
    person.open("confusion")
    person.point(*A_CELL)
    person.picture("pointing-at-a-cell")
    person.click(*A_CELL)
    person.wait()
    person.picture("behind-a-cell")
    person.open("regions")
    person.point(0.45, 0.5)
    person.picture("pointing-at-a-region")


def zooming(person: Newcomer) -> None:
    person.open("cross-validation")
    person.point(0.5, 0.4)
    person.wheel(4)
    person.wait()
    person.picture("zoomed")


def comparing(person: Newcomer) -> None:
    """Keep a run, change a setting, and see both."""
    person.open("holdout")
    person.wait()
    person.window.key("ctrl+k")
    person.wait()
    person.click(*FIRST_SETTING)
    person.window.key("ctrl+a", "1", "Return", "Tab")  # away from the field: its cursor blinks
    person.wait()
    person.picture("compared")


def taking_away(person: Newcomer) -> None:
    person.open("validation")
    person.window.key("ctrl+j")
    time.sleep(1.5)
    person.picture("as-code")
    person.window.key("Escape")


def own_drawing(person: Newcomer) -> None:
    """A drawing on the pad, changed by the sliders: page after page, then with a part of the range to go."""
    person.window.focus()  # without a window manager nobody gives it back after a dialog
    person.window.key("ctrl+1")
    person.wait()
    person.window.draw("4", 1.6)
    person.wait()
    person.picture("own-drawing-on-the-pad")
    person.window.key("ctrl+3")
    person.open_unrun("invariance")
    person.click(*LIVE_BUTTON)
    person.wait()
    person.picture("own-drawing")
    person.window.key("Tab", "Tab", *["Right"] * 30)
    person.wait()
    person.picture("own-drawing-shifted")


SCENES: dict[str, Scene] = {
    scene.__name__: scene for scene in (pages, pointing, zooming, comparing, taking_away, own_drawing)
}


def visit(folder: Path, theme: str, scenes: list[str]) -> None:
    with tempfile.TemporaryDirectory() as home, Desk(*LARGE) as desk:
        profile = Path(home) / "profile"
        profile.mkdir()
        (profile / "settings.ini").write_text(f"[look]\ntheme={theme}\n")
        window = desk.start(profile)
        window.resize(*LARGE)
        person = Newcomer(desk, window, folder, theme)
        window.key("ctrl+3")
        person.wait()
        for scene in scenes:
            SCENES[scene](person)


def main(folder: Path, words: list[str]) -> None:
    themes = [word for word in words if word in ("light", "dark")] or ["light", "dark"]
    scenes = [word for word in words if word in SCENES] or list(SCENES)
    for theme in themes:
        visit(folder, theme, scenes)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
