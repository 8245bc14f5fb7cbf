"""Pictures of the window in every state, made as a person would: `python tests/e2e/pictures.py FOLDER [NAME…]`."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desk import Desk, Window

PAUSE = 1.0
"""Seconds for the window to settle before a picture is taken."""

Scene = Callable[[Desk, Window], None]


def empty(_desk: Desk, _window: Window) -> None:
    """As the window opens."""


def in_use(_desk: Desk, window: Window) -> None:
    for digit in "3074":
        window.draw(digit)
        window.key(digit)
        time.sleep(0.3)
    window.draw("5")


def steps(desk: Desk, window: Window) -> None:
    window.draw("2")
    time.sleep(PAUSE)
    desk.xdotool("mousemove", str(int(0.66 * window.width)), str(int(0.82 * window.height)))


def cells(_desk: Desk, window: Window) -> None:
    """A four, by keys alone."""
    window.key("k", *["shift+Down"] * 3, *["shift+Right"] * 3, "Up", "Up", *["shift+Down"] * 5)


def explanation(_desk: Desk, window: Window) -> None:
    window.draw("4")
    time.sleep(PAUSE)
    window.key("shift+F1")


def explanation_end(desk: Desk, window: Window) -> None:
    explanation(desk, window)
    time.sleep(PAUSE)
    window.key(*["Next"] * 5)


def presentation(_desk: Desk, window: Window) -> None:
    window.draw("8")
    window.key("F11")


def left_handed(_desk: Desk, _window: Window) -> None:
    """Its settings say so."""


def file_menu(_desk: Desk, window: Window) -> None:
    window.key("alt+f")


def help_menu(_desk: Desk, window: Window) -> None:
    window.key("alt+h")


def compared(_desk: Desk, window: Window) -> None:
    window.draw("9")
    time.sleep(PAUSE)
    window.click(0.6 * window.width, 0.58 * window.height)


def taught(_desk: Desk, window: Window) -> None:
    window.draw("star", 1.6)
    time.sleep(PAUSE)
    window.key("4")


def taught_again(_desk: Desk, window: Window) -> None:
    window.draw("star", 1.6)
    time.sleep(PAUSE)
    window.key("4")
    time.sleep(PAUSE)
    window.draw("star", 1.5, (10, 12))


def not_a_digit(_desk: Desk, window: Window) -> None:
    window.draw("scribble", 1.6)


def both_modes(_desk: Desk, window: Window) -> None:
    window.draw("9")
    window.key("ctrl+b")


def preferences(_desk: Desk, window: Window) -> None:
    window.draw("6")
    window.key("ctrl+comma")


def shortcuts(_desk: Desk, window: Window) -> None:
    window.key("F1")


def menu(_desk: Desk, window: Window) -> None:
    window.draw("8")
    window.key("alt+e")


def error(_desk: Desk, _window: Window) -> None:
    """Its profile is damaged before it opens."""


def nothing_copied(_desk: Desk, window: Window) -> None:
    window.key("ctrl+c")


def samples(_desk: Desk, window: Window) -> None:
    window.key("ctrl+2")


SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        empty,
        in_use,
        steps,
        compared,
        taught,
        taught_again,
        not_a_digit,
        both_modes,
        preferences,
        shortcuts,
        menu,
        file_menu,
        help_menu,
        cells,
        explanation,
        explanation_end,
        presentation,
        left_handed,
        nothing_copied,
        error,
        samples,
    )
}

SETTINGS = {"steps": "[window]\nwhy_tab=1\n", "left_handed": "[look]\nleft_handed=true\n"}
"""What a scene has chosen before it begins."""


def take(folder: Path, scene: str, theme: str, size: tuple[int, int], ratio: float) -> Path:
    """One picture of one scene."""
    with tempfile.TemporaryDirectory() as home, Desk(*size, ratio) as desk:
        profile = Path(home) / "profile"
        profile.mkdir()
        (profile / "settings.ini").write_text(f"{SETTINGS.get(scene, '')}[look]\ntheme={theme}\n")
        if scene == "error":
            (profile / "samples.digitpad").write_bytes(b"this is no database" * 100)
        window = desk.start(profile)
        window.resize(int(size[0] * ratio), int(size[1] * ratio))
        time.sleep(PAUSE)
        SCENES[scene](desk, window)
        time.sleep(PAUSE)
        path = folder / f"{scene}-{theme}-{size[0]}x{size[1]}@{ratio:g}.png"
        desk.picture(path)
        return path


def main(folder: Path, chosen: list[str]) -> None:
    for scene in chosen or list(SCENES):
        for theme in ("light", "dark"):
            print(take(folder, scene, theme, (1240, 800), 1.0))
        print(take(folder, scene, "light", (1024, 700), 1.0))
        print(take(folder, scene, "dark", (1024, 700), 2.0))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
