"""Which of several pointers draws: times and sizes at their edges, lost releases, buttons that do not draw."""

from __future__ import annotations

from math import isnan
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QPointF, QSizeF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtTest import QTest

from digitpad.ui.pad.pointer import PALM_DIAMETER, SILENCE, STYLUS_LINGER, PointerFilter

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
KEYS = Qt.KeyboardModifier.NoModifier
State = QEventPoint.State
Type = QEvent.Type


@pytest.fixture(scope="module")
def screen(qapp: object) -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


class _Touch(QTouchEvent):
    """Points whose size and pressure are given: Qt's test events have neither."""

    def __init__(self, device: QPointingDevice, points: list[SimpleNamespace], at: int, kind: QEvent.Type) -> None:
        super().__init__(kind, device, KEYS, [])
        self._points, self._at = points, at

    def points(self) -> list[SimpleNamespace]:  # type: ignore[override]
        return self._points

    def timestamp(self) -> int:
        return self._at


def point(
    state: QEventPoint.State, id: int = 1, size: tuple[float, float] = (40, 40), *, feels: bool = False
) -> SimpleNamespace:
    abilities = QInputDevice.Capability.Pressure if feels else QInputDevice.Capability.Position
    device = SimpleNamespace(capabilities=lambda: abilities)
    return SimpleNamespace(
        state=lambda: state,
        id=lambda: id,
        position=lambda: QPointF(10 * id, 20),
        pressure=lambda: 0.25,
        device=lambda: device,
        ellipseDiameters=lambda: QSizeF(*size),
    )


class Hand:
    """What a filter makes of events, as words: "down mouse", "up touch", …."""

    def __init__(self, screen: QPointingDevice) -> None:
        self.pointer = PointerFilter()
        self._screen = screen

    def _told(self, event: QEvent) -> list[str]:
        self.last = self.pointer.take(event) or []
        return [f"{each.phase.value} {each.device}" for each in self.last]

    def mouse(
        self, kind: QEvent.Type, at: int, button: Qt.MouseButton = LEFT, held: Qt.MouseButton = LEFT
    ) -> list[str]:
        event = QMouseEvent(kind, QPointF(1, 2), QPointF(1, 2), button, held, KEYS)
        event.setTimestamp(at)
        return self._told(event)

    def stylus(
        self, kind: QEvent.Type, at: int, button: Qt.MouseButton = LEFT, held: Qt.MouseButton = LEFT
    ) -> list[str]:
        pen = QPointingDevice.primaryPointingDevice()
        place = QPointF(3, 4)
        event = QTabletEvent(kind, pen, place, place, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, KEYS, button, held)
        event.setTimestamp(at)
        return self._told(event)

    def touch(self, at: int, *points: SimpleNamespace, kind: QEvent.Type = Type.TouchUpdate) -> list[str]:
        return self._told(_Touch(self._screen, list(points), at, kind))


@pytest.fixture
def hand(screen: QPointingDevice) -> Hand:
    return Hand(screen)


@pytest.mark.parametrize(
    ("size", "draws"),
    [((PALM_DIAMETER, 40), True), ((PALM_DIAMETER + 0.5, 40), False), ((40, PALM_DIAMETER + 0.5), False)],
)
def test_a_palm_is_wider_than_a_fingertip_either_way(hand: Hand, size: tuple[float, float], draws: bool) -> None:
    assert hand.touch(0, point(State.Pressed, size=size)) == (["down touch"] if draws else [])


@pytest.mark.parametrize(
    ("at", "draws"), [(999, True), (1000, False), (1000 + STYLUS_LINGER - 1, False), (1000 + STYLUS_LINGER, True)]
)
def test_fingers_are_the_stylus_hand_s_for_a_while(hand: Hand, at: int, draws: bool) -> None:
    assert hand.stylus(Type.TabletMove, 1000, NONE, NONE) == []
    assert hand.touch(at, point(State.Pressed)) == (["down touch"] if draws else [])


def test_a_second_pointer_draws_where_the_first_is_silent_for_two_seconds(hand: Hand) -> None:
    assert hand.mouse(Type.MouseButtonPress, 100) == ["down mouse"]
    assert hand.touch(100 + SILENCE, point(State.Pressed)) == []
    assert hand.touch(101 + SILENCE, point(State.Pressed)) == ["up mouse", "down touch"]
    assert hand.mouse(Type.MouseMove, 102 + SILENCE, NONE) == []
    assert hand.touch(103 + SILENCE, point(State.Updated)) == ["move touch"]
    assert hand.touch(104 + SILENCE, point(State.Stationary), point(State.Updated, 2)) == ["move touch"]
    assert hand.touch(105 + SILENCE, point(State.Released, 2)) == []
    assert hand.touch(106 + SILENCE, point(State.Released)) == ["up touch"]
    assert hand.touch(107 + SILENCE, point(State.Updated)) == []


def test_a_release_that_was_lost_is_made_up_for(hand: Hand) -> None:
    assert hand.mouse(Type.MouseButtonPress, 100) == ["down mouse"]
    assert hand.mouse(Type.MouseButtonPress, 110) == ["up mouse", "down mouse"]
    assert hand.mouse(Type.MouseMove, 120, NONE, NONE) == ["up mouse"]
    assert hand.mouse(Type.MouseMove, 130, NONE, NONE) == []
    assert hand.stylus(Type.TabletPress, 140) == ["down stylus"]
    assert hand.stylus(Type.TabletMove, 150, NONE, NONE) == ["up stylus"]
    assert hand.stylus(Type.TabletMove, 160, NONE, NONE) == []


def test_the_stylus_takes_over_from_a_finger_but_not_from_a_mouse(hand: Hand) -> None:
    assert hand.touch(100, point(State.Pressed)) == ["down touch"]
    assert hand.stylus(Type.TabletPress, 110) == ["cancel touch", "down stylus"]
    assert hand.last[1].pressure == 0.5
    assert (hand.last[1].x, hand.last[1].y, hand.last[1].t, hand.last[1].eraser) == (3, 4, 110, False)
    assert hand.stylus(Type.TabletMove, 120, NONE) == ["move stylus"]
    assert hand.stylus(Type.TabletRelease, 130, LEFT, NONE) == ["up stylus"]
    assert hand.mouse(Type.MouseButtonPress, 5000) == ["down mouse"]
    assert hand.stylus(Type.TabletPress, 5010) == []
    assert hand.mouse(Type.MouseButtonRelease, 5020) == ["up mouse"]


def test_a_touch_that_the_system_takes_back_is_cancelled(hand: Hand) -> None:
    assert hand.touch(90, kind=Type.TouchCancel) == []
    assert hand.touch(100, point(State.Pressed)) == ["down touch"]
    assert hand.touch(110, kind=Type.TouchCancel) == ["cancel touch"]
    assert not hand.last[0].eraser
    assert hand.touch(120, kind=Type.TouchCancel) == []
    assert hand.mouse(Type.MouseButtonPress, 130) == ["down mouse"]
    assert hand.touch(140, kind=Type.TouchCancel) == []
    assert hand.mouse(Type.MouseMove, 150, NONE) == ["move mouse"]


@pytest.mark.parametrize(("feels", "pressure"), [(True, 0.25), (False, None)])
def test_a_finger_has_a_pressure_where_its_screen_feels_one(hand: Hand, feels: bool, pressure: float | None) -> None:
    hand.touch(100, point(State.Pressed, feels=feels))
    assert hand.last[0].pressure == pressure if pressure is not None else isnan(hand.last[0].pressure)


def test_other_buttons_do_not_draw(hand: Hand) -> None:
    assert hand.mouse(Type.MouseButtonPress, 100, RIGHT, RIGHT) == []
    assert hand.mouse(Type.MouseMove, 110, NONE, RIGHT) == []
    assert hand.stylus(Type.TabletPress, 120, RIGHT, RIGHT) == []
    assert hand.stylus(Type.TabletMove, 125, NONE, RIGHT) == []
    assert hand.mouse(Type.MouseButtonPress, 130) == ["down mouse"]
    assert isnan(hand.last[0].pressure)
    assert hand.mouse(Type.MouseButtonRelease, 140, RIGHT) == []
    assert hand.mouse(Type.MouseMove, 150, NONE) == ["move mouse"]
    assert hand.pointer.take(QEvent(Type.Wheel)) is None


def test_a_pointer_that_is_forgotten_draws_no_more(hand: Hand) -> None:
    assert hand.pointer.let_go() == []
    assert hand.mouse(Type.MouseButtonPress, 100) == ["down mouse"]
    hand.pointer.forget()
    assert hand.mouse(Type.MouseMove, 110, NONE) == []
    assert hand.pointer.let_go() == []
    assert hand.mouse(Type.MouseButtonPress, 120) == ["down mouse"]
    assert [(each.phase.value, each.t) for each in hand.pointer.let_go()] == [("up", 120)]
    assert hand.pointer.let_go() == []
