"""A hand that rests on the screen does not draw: told by the size of its touch, and by the stylus that it holds."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtTest import QTest

from digitpad.ui.pad.pointer import PALM_DIAMETER, STYLUS_LINGER, Phase, PointerFilter

FINGERTIP = 40.0
Touch = Callable[[float, float], list[str]]


class _Touch(QTouchEvent):
    """A press whose size and time are given: Qt's test events have neither."""

    def __init__(self, device: QPointingDevice, diameter: float, timestamp: int) -> None:
        super().__init__(QEvent.Type.TouchBegin, device, Qt.KeyboardModifier.NoModifier, [])
        self._point = SimpleNamespace(
            state=lambda: QEventPoint.State.Pressed,
            id=lambda: 1,
            position=lambda: QPointF(10, 20),
            pressure=lambda: 1.0,
            device=lambda: None,
            ellipseDiameters=lambda: QSizeF(diameter, FINGERTIP),
        )
        self._timestamp = timestamp

    def points(self) -> list[SimpleNamespace]:  # type: ignore[override]
        return [self._point]

    def timestamp(self) -> int:
        return self._timestamp


@pytest.fixture(scope="module")
def screen(qapp: object) -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


@pytest.fixture
def pointer() -> PointerFilter:
    return PointerFilter()


def touch(pointer: PointerFilter, screen: QPointingDevice, diameter: float = FINGERTIP, at: int = 0) -> list[Phase]:
    return [event.phase for event in pointer.take(_Touch(screen, diameter, at)) or []]


def hover(pointer: PointerFilter, at: int) -> None:
    """The stylus moves near the screen without touching it."""
    pen = QPointingDevice.primaryPointingDevice()
    moved = QTabletEvent(
        QEvent.Type.TabletMove, pen, QPointF(), QPointF(), 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
        Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
    )  # fmt: skip
    moved.setTimestamp(at)
    assert pointer.take(moved) == []


def test_a_touch_wider_than_a_finger_is_a_palm(pointer: PointerFilter, screen: QPointingDevice) -> None:
    assert touch(pointer, screen, 90.0) == []
    assert touch(pointer, screen, PALM_DIAMETER + 1) == []
    assert touch(pointer, screen, PALM_DIAMETER - 1) == [Phase.DOWN]


@pytest.mark.parametrize("diameter", [30.0, 50.0])
def test_a_fingertip_is_none(pointer: PointerFilter, screen: QPointingDevice, diameter: float) -> None:
    assert touch(pointer, screen, diameter) == [Phase.DOWN]


def test_the_hand_that_holds_the_stylus_may_touch_for_a_while(pointer: PointerFilter, screen: QPointingDevice) -> None:
    hover(pointer, 1000)
    assert touch(pointer, screen, at=1000) == []
    assert touch(pointer, screen, at=1000 + STYLUS_LINGER - 1) == []
    assert touch(pointer, screen, at=1000 + STYLUS_LINGER) == [Phase.DOWN]


def test_a_finger_before_the_stylus_draws(pointer: PointerFilter, screen: QPointingDevice) -> None:
    hover(pointer, 1000)
    assert touch(pointer, screen, at=900) == [Phase.DOWN]  # an event that was late in coming
