"""A mouse that draws through the window system."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag(on: QWindow | QWidget, places: Sequence[QPoint], button: Qt.MouseButton = LEFT) -> None:
    """Press at the first of `places`, move to each other one, and let go at the last."""
    QTest.mousePress(on, button, NO_KEYS, places[0])  # type: ignore[call-overload]
    for place in places[1:]:
        QTest.mouseMove(on, place)  # type: ignore[call-overload]
    QTest.mouseRelease(on, button, NO_KEYS, places[-1])  # type: ignore[call-overload]
