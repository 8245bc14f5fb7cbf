"""A lesson in the window, in each language: `python tests/e2e/lesson_hours.py FOLDER [LOOK…]`.

The game is played to its end with a pointer (where it is to be fooled, what it is to be taken for is drawn),
one drawing is taught, and it is played again. The lesson sheets are saved as PDF. `looks.py` says what a look is.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hand_walks import Hands
from looks import take_all, visited

LOOKS = ["light-1024x700@1", "dark-1440x900@1-de", "light-2560x1440@1-es", "dark-3840x2160@2-zh_CN"]


def play(hands: Hands) -> None:
    """All tasks: pictures of the first, of one that is fooled or not, and of the end."""
    window = hands.window
    hands.menu("game")
    dialog = hands.dialog()
    controller = window.side_windows.game
    while (task := controller.game.task) is not None:
        place = controller.game.place
        _draw(hands, dialog, str(task.label if task.taken_for is None else task.taken_for))
        if place in (0, 4, 5, 6, 7):
            hands.moment(f"task-{place + 1}")
        hands.click(dialog._next if dialog._next.isEnabled() else dialog._skip)
        hands.rest()
    hands.moment("end")
    if dialog.end.buttons:
        hands.click(dialog.end.buttons[0])
        hands.rest()
        hands.moment("taught")
    hands.click(dialog._again)
    hands.moment("again")
    dialog.close()


def _draw(hands: Hands, dialog: Any, digit: str) -> None:
    hands.draw(dialog.canvas, digit, 1.2)
    hands.visit.wait(lambda: dialog.outcome != "")


def sheets(hands: Hands) -> None:
    from digitpad.ui.lessons.sheets import SHEETS

    hands.menu("lessons")
    dialog = hands.dialog()
    for number, sheet in enumerate(SHEETS):
        dialog.choose(number)
        hands.rest()
        if number < 2:
            hands.moment(f"sheet-{number + 1}")
        dialog.save(str(hands.visit.folder / f"{number + 1}-{sheet.name}-{hands.visit.look}.pdf"))
    dialog.close()


def take(folder: Path, look: str) -> None:
    with visited(folder, look) as visit:
        hands = Hands(visit, "lesson")
        play(hands)
        sheets(hands)


if __name__ == "__main__":
    take_all(__file__, take, sys.argv[1:], LOOKS)
