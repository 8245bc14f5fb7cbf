"""From the first start to the third taught digit, as a new person goes: `python tests/e2e/first_minutes.py FOLDER`.

Once by pointer and once by keyboard alone, with a picture of each moment in FOLDER; then the window is closed, opened
again, and shows what was taught. `test_first_minutes.py` goes the same ways and looks at what is stored;
`packaging/linux/journey` goes them with an installed package: `first_minutes.py FOLDER WAY PROGRAM…` starts PROGRAM, as
it comes.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desk import DIGITPAD, Desk, Window

SIZE = (1240, 800)
FIRST_LABEL, LABEL_STEP, LABELS_Y = 159, 49, 735
"""Where the buttons of the labels are in a window of that size."""
FIRST_NEIGHBOR = (722, 455)
HELP_MENU, HELP_HINTS = (247, 14), (300, 100)
TRAINING_SET = (56, 140)
SETTLED = 1.0
"""Seconds before a picture."""

Moment = Callable[[str], None]
Journey = Callable[[Window, Moment], None]
STROKES = {
    "1": ["shift+Down"] * 5,
    "4": [*["shift+Down"] * 3, *["shift+Right"] * 3, "Up", "Up", *["shift+Down"] * 4],
    "7": [*["shift+Right"] * 3, *["shift+Down"] * 5],
}
"""Digits on the 8x8 cells, from the cell at row 2, column 4 on; see `home`."""


def teach_by_button(window: Window, label: int) -> None:
    window.click(FIRST_LABEL + LABEL_STEP * label, LABELS_Y)


def by_pointer(window: Window, moment: Moment) -> None:
    """Draw, look at a reason, teach by the buttons, take one back, ask for the hints again."""
    moment("start")
    window.draw("3")
    moment("first-reading")
    window.click(*FIRST_NEIGHBOR)
    moment("first-neighbour-compared")
    teach_by_button(window, 3)
    moment("first-taught")
    window.draw("7")
    moment("second-reading")
    teach_by_button(window, 7)
    window.draw("9")
    teach_by_button(window, 4)
    moment("third-taught-as-another")
    window.draw("9")
    moment("read-as-taught")
    window.click(*HELP_MENU)
    moment("help")
    window.click(*HELP_HINTS)
    moment("hints-again")


def by_keyboard(window: Window, moment: Moment) -> None:
    """The same without a pointer: cells, labels' keys, undo, menus."""
    window.key("k")
    moment("cells")
    at = (1, 3)
    for digit, start in (("7", (1, 2)), ("1", (1, 3)), ("4", (1, 2))):
        at = draw_cells(window, digit, at, start)
        moment(f"drawn-{digit}")
        window.key(digit)
        moment(f"taught-{digit}")
    window.key("ctrl+z")
    moment("taken-back")
    window.key("ctrl+shift+z")
    moment("taught-again")
    window.key("k")
    window.key("alt+h")
    moment("help")
    window.key("Escape", "Escape", "shift+F1")
    moment("explained")
    window.key("Escape")


def draw_cells(window: Window, digit: str, at: tuple[int, int], start: tuple[int, int]) -> tuple[int, int]:
    """Go from cell `at` (row, column) to `start` and draw; return where that ends."""
    down, right = start[0] - at[0], start[1] - at[1]
    window.key(*["Down" if down > 0 else "Up"] * abs(down), *["Right" if right > 0 else "Left"] * abs(right))
    window.key(*STROKES[digit])
    row, column = start
    for stroke in STROKES[digit]:
        name = stroke.removeprefix("shift+")
        row += {"Down": 1, "Up": -1}.get(name, 0)
        column += {"Right": 1, "Left": -1}.get(name, 0)
    return row, column


def look_by_pointer(window: Window) -> None:
    window.click(*TRAINING_SET)


def look_by_keyboard(window: Window) -> None:
    window.key("ctrl+2")


JOURNEYS: dict[str, Journey] = {"pointer": by_pointer, "keyboard": by_keyboard}
LOOKS: dict[str, Callable[[Window], None]] = {"pointer": look_by_pointer, "keyboard": look_by_keyboard}
"""How one comes to the training set."""


def main(folder: Path) -> None:
    """Both ways with this source tree."""
    with tempfile.TemporaryDirectory() as home:
        for way in JOURNEYS:
            profile = Path(home) / way
            profile.mkdir()
            take(folder, way, (*DIGITPAD, "--profile", str(profile)))


def take(folder: Path, way: str, program: Sequence[str]) -> None:
    """One journey with its pictures, started twice by `program`."""
    with Desk(*SIZE) as desk:
        n = 0

        def moment(title: str) -> None:
            nonlocal n
            n += 1
            time.sleep(SETTLED)
            desk.picture(folder / f"{way}-{n:02d}-{title}.png")

        window = start(desk, program)
        JOURNEYS[way](window, moment)
        window.close()
        window = start(desk, program)
        moment("started-again")
        LOOKS[way](window)
        time.sleep(SETTLED)
        moment("all-there")
        window.close()


def start(desk: Desk, program: Sequence[str]) -> Window:
    window = desk.start(None, program=program)
    window.resize(*SIZE)
    window.move(0, 0)  # there is no window manager, whose frame it would leave room for
    return window


if __name__ == "__main__":
    if len(sys.argv) > 2:
        take(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
    else:
        main(Path(sys.argv[1]))
