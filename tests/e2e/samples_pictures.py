"""Pictures of the training set page, made as a person would: `python tests/e2e/samples_pictures.py FOLDER [NAME…]`."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desk import Desk, Window, build_cache
from hands import import_drawings, write_drawings

PAUSE = 2.5
"""Seconds for the page to settle before a picture is taken."""
SIZES = {"empty": 0, "many": 20_000}
"""Samples in the set, 60 unless told here."""

Scene = Callable[[Desk, Window], None]


def empty(_desk: Desk, _window: Window) -> None:
    """Nothing is the person's own yet."""


def some(_desk: Desk, _window: Window) -> None:
    """60 samples."""


def many(_desk: Desk, window: Window) -> None:
    for _ in range(6):
        window.key("Next")


def selection(_desk: Desk, window: Window) -> None:
    window.key("Right", "shift+Right", "shift+Down")


def large(_desk: Desk, window: Window) -> None:
    window.key("Right", "Down", "Return")


def collecting(_desk: Desk, window: Window) -> None:
    window.key("ctrl+d")
    time.sleep(PAUSE)
    window.draw("5", 1.6, (0.26 * window.width, 0.05 * window.height))


def importing(_desk: Desk, window: Window) -> None:
    window.key("ctrl+i")


def exporting(_desk: Desk, window: Window) -> None:
    window.key("ctrl+e")


SCENES: dict[str, Scene] = {
    scene.__name__: scene for scene in (empty, some, many, selection, large, collecting, importing, exporting)
}


def take(folder: Path, scene: str, theme: str, size: tuple[int, int], ratio: float, cache: Path) -> Path:
    with tempfile.TemporaryDirectory() as home, Desk(*size, ratio) as desk:
        profile = Path(home) / "profile"
        shutil.copytree(cache, profile / "cache")
        (profile / "settings.ini").write_text(f"[look]\ntheme={theme}\n")
        if n := SIZES.get(scene, 60):
            import_drawings(profile, write_drawings(Path(home) / "drawings.ndjson", n))
        window = desk.start(profile)
        window.resize(int(size[0] * ratio), int(size[1] * ratio))
        window.key("ctrl+2")
        time.sleep(PAUSE)
        SCENES[scene](desk, window)
        time.sleep(PAUSE)
        path = folder / f"samples-{scene}-{theme}-{size[0]}x{size[1]}@{ratio:g}.png"
        desk.picture(path)
        return path


def main(folder: Path, chosen: list[str]) -> None:
    with tempfile.TemporaryDirectory() as home:
        cache = build_cache(Path(home) / "profile")
        for scene in chosen or list(SCENES):
            print(take(folder, scene, "light", (1240, 800), 1.0, cache))
            print(take(folder, scene, "dark", (1024, 700), 1.0, cache))
            print(take(folder, scene, "light", (1024, 700), 2.0, cache))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
