"""A new person's way with numbers, with pictures: `python tests/e2e/number_walk.py FOLDER [LOOK…]`.

By pointer and by keys through the window system: two digits and five, one that is no digit, digits drawn in one go, a
box that is put right and taken back, a number that is taught, undone and done again, presentation. `looks.py`
says what a LOOK is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from looks import take_all, visited
from strokes import DIGITS, line

LOOKS = ["light-1024x700@1", "dark-1440x900@1", "light-2880x1800@2"]
HEIGHT = 0.3
"""Of the canvas: how high a digit is drawn."""


class Hand:
    """Draws on the window's canvas and presses keys, as events of the window system."""

    def __init__(self, window: Any, wait: Callable[[Callable[[], bool]], None]) -> None:
        self.window, self.wait = window, wait

    def draw(self, *signs: str, linked: bool = False, gap: float = 30.0) -> None:
        """The signs from left to right on an empty canvas; `linked`: without lifting the pen between them."""
        from pointing import drag
        from PySide6.QtCore import QPointF

        canvas, handle = self.window.draw_page.canvas, self.window.windowHandle()
        scale = min(HEIGHT * canvas.height() / 140, 0.9 * canvas.width() / (len(signs) * (100 + gap)))
        left = canvas.width() / 2 - scale * len(signs) * (100 + gap) / 2
        strokes: list[list[tuple[float, float]]] = []
        for place, sign in enumerate(signs):
            moved = [[(x + place * (100 + gap), y) for x, y in stroke] for stroke in DIGITS[sign]]
            if linked and strokes:
                strokes[-1] += line(strokes[-1][-1], moved[0][0]) + moved.pop(0)
            strokes += moved
        for stroke in strokes:
            points = [
                canvas.mapTo(self.window, QPointF(left + x * scale, canvas.height() * 0.35 + y * scale).toPoint())
                for x, y in stroke
            ]
            drag(handle, points)
        self.wait(self.has_read)

    def has_read(self) -> bool:
        controller = self.window.controller
        return controller.reader.reading_of(controller.pad.drawing) is not None

    def shown(self) -> str:
        """The number, or the digit, that is shown."""
        reading = self.window.controller.reader.reading
        if reading is None:
            return ""
        return reading.number.text if reading.number is not None else str(reading.main.verdict)

    def key(self, key: Any, modifier: Any = None) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(
            self.window.focusWidget() or self.window.windowHandle(), key, modifier or Qt.KeyboardModifier.NoModifier
        )

    def clear(self) -> None:
        self.window.controller.pad.show(type(self.window.controller.pad.drawing)())
        self.window.draw_page.canvas.setFocus()


def walk(window: Any, wait: Callable[[Callable[[], bool]], None], moment: Callable[[str], None]) -> None:
    from PySide6.QtCore import Qt

    hand = Hand(window, wait)
    told = []

    def n_samples() -> int:
        return int(window.training.state.n_mine)

    def seen(name: str) -> None:
        moment(name)
        told.append(f"{name} {hand.shown()} ({n_samples()})")

    hand.draw("2", "6")
    seen("two-digits")
    hand.clear()
    hand.draw("2", "0", "4", "7", "5")
    seen("five-digits")
    hand.key(Qt.Key.Key_Right)
    seen("five-digits-second")
    hand.clear()
    hand.draw("7", "star", "2")
    seen("one-refused")
    hand.clear()
    hand.draw("0", "0", linked=True)
    seen("cut-boxes")
    hand.clear()
    hand.draw("4", "1", gap=-5)
    seen("before-correction")
    hand.key(Qt.Key.Key_J)
    wait(lambda: window.controller.reader.grouping is not None)
    seen("joined")
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: window.controller.reader.grouping is None)
    seen("join-undone")
    before = n_samples()
    hand.key(Qt.Key.Key_4)
    hand.key(Qt.Key.Key_1)
    seen("answering")
    hand.key(Qt.Key.Key_Return)
    wait(lambda: n_samples() == before + 2)
    seen("taught")
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: n_samples() == before)
    seen("teaching-undone")
    hand.key(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    wait(lambda: n_samples() == before + 2)
    seen("teaching-done-again")
    hand.clear()
    hand.key(Qt.Key.Key_F11)
    before_it = window.draw_page.canvas.width()
    wait(lambda: window.draw_page.canvas.width() != before_it)
    moment("presentation-empty")
    hand.draw("4", "0", "7")
    seen("presentation")
    hand.key(Qt.Key.Key_Escape)
    print(", ".join(told), f"{n_samples() - before} samples more", flush=True)


def take(folder: Path, look: str) -> None:
    with visited(folder, look) as visit:
        walk(visit.window, visit.wait, visit.moment)


if __name__ == "__main__":
    take_all(__file__, take, sys.argv[1:], LOOKS)
