"""The README's pictures, taken of the real program: `python tests/e2e/readme_pictures.py [FOLDER]`.

FOLDER is packaging/pictures unless given. Needs Xvfb, xdotool and ImageMagick, and some minutes.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desk import Desk, Window
from hands import import_drawings, write_drawings

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "pictures"
SIZE = (1240, 800)
PAGE = (740, 1000)
"""The explanation's size: as much of it as fits."""
SETTLED = 2.0
"""Seconds before a picture is taken."""
N_COLORS = "128"
"""The window has few: a palette halves the files."""

Scene = Callable[[Desk, Window], None]


def drawing(_desk: Desk, window: Window) -> None:
    for digit in "3074":
        window.draw(digit)
        window.key(digit)
        time.sleep(0.5)
    window.draw("9")


def explanation(desk: Desk, window: Window) -> None:
    window.draw("4")
    time.sleep(SETTLED)
    window.key("shift+F1")
    time.sleep(SETTLED)
    found = desk.xdotool("search", "--onlyvisible", "--name", "How a reading").split()[-1]
    desk.xdotool("windowsize", "--sync", found, str(PAGE[0]), str(PAGE[1]), "windowmove", found, "0", "0")


def training_set(_desk: Desk, window: Window) -> None:
    window.key("ctrl+2")
    time.sleep(2 * SETTLED)


def cells(_desk: Desk, window: Window) -> None:
    window.key("k", *["shift+Down"] * 3, *["shift+Right"] * 3, "Up", "Up", *["shift+Down"] * 4)


SCENES: dict[str, tuple[Scene, str, int]] = {
    "drawing": (drawing, "light", 0),
    "explanation": (explanation, "light", 0),
    "training-set": (training_set, "dark", 80),
    "cells": (cells, "dark", 0),
}
"""Each scene with the look it is taken in, and how many samples there are."""


def take(folder: Path, name: str) -> Path:
    scene, theme, n_samples = SCENES[name]
    with tempfile.TemporaryDirectory() as home, Desk(*(PAGE if name == "explanation" else SIZE)) as desk:
        profile = Path(home) / "profile"
        profile.mkdir()
        hints = '[window]\nhints_done="compare,teach,undo"\n'
        (profile / "settings.ini").write_text(f"{hints}[look]\ntheme={theme}\n")
        if n_samples:
            import_drawings(profile, write_drawings(Path(home) / "drawings.ndjson", n_samples))
        window = desk.start(profile)
        window.resize(*SIZE)
        time.sleep(SETTLED)
        scene(desk, window)
        time.sleep(SETTLED)
        path = folder / f"{name}.png"
        desk.picture(path)
        subprocess.run(["mogrify", "-strip", "+dither", "-colors", N_COLORS, str(path)], check=True)
        return path


def main(folder: Path) -> None:
    for name in SCENES:
        print(take(folder, name))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
