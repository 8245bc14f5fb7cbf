"""A desk of one's own: an X server without a screen, digitpad on it, and a hand that draws and types by xdotool."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from strokes import DIGITS

TOOLS = ("Xvfb", "xdotool")
DIGITPAD = (sys.executable, "-m", "digitpad")
PATIENCE = 240.0
"""Seconds after which what was waited for is taken to be missing."""


def missing_tools() -> list[str]:
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def wait_until(is_so: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
    """Return as soon as `is_so()`; AssertionError after `patience` seconds."""
    deadline = time.monotonic() + patience
    while not is_so():
        assert time.monotonic() < deadline, f"never happened: {what}"
        time.sleep(0.05)


class Window:
    """One running digitpad."""

    def __init__(self, desk: Desk, process: subprocess.Popen[bytes], name: str) -> None:
        self._desk = desk
        self.process = process
        self.name = name
        self.x = self.y = 0
        self.width, self.height = self.size()

    def size(self) -> tuple[int, int]:
        words = dict(
            line.split("=", 1) for line in self._desk.xdotool("getwindowgeometry", "--shell", self.name).splitlines()
        )
        return int(words["WIDTH"]), int(words["HEIGHT"])

    def resize(self, width: int, height: int) -> None:
        self._desk.xdotool("windowsize", "--sync", self.name, str(width), str(height))
        self.width, self.height = self.size()

    def move(self, x: int, y: int) -> None:
        self._desk.xdotool("windowmove", "--sync", self.name, str(x), str(y))
        self.x, self.y = x, y

    def focus(self) -> None:
        self._desk.xdotool("windowraise", self.name, "windowfocus", "--sync", self.name)

    def key(self, *names: str) -> None:
        self._desk.xdotool("key", "--delay", "30", *names)

    def click(self, x: float, y: float) -> None:
        """At a point of the window, in its pixels."""
        place = [str(int(self.x + x)), str(int(self.y + y))]
        self._desk.xdotool("mousemove", *place, "sleep", "0.05", "click", "1")

    def draw(self, name: str, scale: float = 2.0, shift: tuple[float, float] = (0.0, 0.0)) -> None:
        """A digit (or other shape) of `strokes.DIGITS` in the middle of the pad, stroke by stroke."""
        ratio = self._desk.ratio
        centre_x, centre_y = self.x + 0.31 * self.width + shift[0], self.y + 0.48 * self.height + shift[1]
        for stroke in DIGITS[name]:
            words: list[str] = []
            for i, (x, y) in enumerate(stroke):
                at = (centre_x + (x - 50) * scale * ratio, centre_y + (y - 70) * scale * ratio)
                words += ["mousemove", str(round(at[0])), str(round(at[1])), "sleep", "0.004"]
                words += ["mousedown", "1"] if i == 0 else []
            self._desk.xdotool(*words, "mouseup", "1")

    def kill(self) -> None:
        """As a power cut would: no chance to write anything more."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)

    def close(self) -> int:
        self.focus()
        self.key("ctrl+q")
        return self.process.wait(PATIENCE)


class Desk:
    """`with Desk() as desk:` an X server, gone with all its programs at the end."""

    def __init__(self, width: int = 1280, height: int = 840, ratio: float = 1.0) -> None:
        self.ratio = ratio
        self._size = (int(width * ratio), int(height * ratio))
        self._programs: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Desk:
        read, write = os.pipe()
        width, height = self._size
        # -noreset: else it begins anew when its last client leaves, and turns away one that comes just then.
        command = [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            f"{width}x{height}x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ]
        quiet = subprocess.DEVNULL
        self._server = subprocess.Popen(command, pass_fds=[write], stdout=quiet, stderr=quiet)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = f":{pipe.readline().strip()}"
        self._temporary = tempfile.TemporaryDirectory()  # the programs' own: one finds nothing that another left
        return self

    def __exit__(self, *_: object) -> None:
        for program in self._programs:
            if program.poll() is None:
                program.kill()
            program.wait(PATIENCE)
        self._server.terminate()
        self._server.wait(PATIENCE)
        self._temporary.cleanup()

    def environment(self, **more: str) -> dict[str, str]:
        own = {
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": f"{self.ratio:g}",
            "TMPDIR": self._temporary.name,
        }
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {**kept, **own, **more}  # as with a person: modules are compiled once

    def start(self, profile: Path | None, *arguments: str, program: Sequence[str] = DIGITPAD) -> Window:
        """Open the window as a person does, and wait until it is there and has the keyboard.

        Without `profile` the program chooses its own.
        """
        before = self._windows()
        chosen = [] if profile is None else ["--profile", str(profile)]
        process = subprocess.Popen([*program, *chosen, *arguments], env=self.environment())
        self._programs.append(process)

        def is_open() -> bool:
            assert process.poll() is None, f"digitpad ended with {process.returncode}"
            return bool(self._windows() - before)

        wait_until(is_open, "the window opens")
        window = Window(self, process, (self._windows() - before).pop())
        window.focus()
        return window

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.environment(), capture_output=True, text=True, check=True)
        return done.stdout

    def picture(self, path: Path) -> None:
        """The whole screen as a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment(), check=True)

    def _windows(self) -> set[str]:
        found: Sequence[str] = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "digitpad"],
            env=self.environment(),
            capture_output=True,
            text=True,
            check=False,
        ).stdout.split()
        return set(found)
