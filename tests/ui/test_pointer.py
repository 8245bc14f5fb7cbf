"""Mouse, finger and stylus on the pad, through the window system."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest
from pointing import drag
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF
from PySide6.QtGui import QInputDevice, QMouseEvent, QPaintEvent, QPointingDevice, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_system import LEFT, NO_KEYS, RIGHT, Stylus, from_middle

from digitpad.core.ink import Ink, Stroke
from digitpad.ui.pad.canvas import Canvas

LINE = [(-50 + 10 * i, 3 * i) for i in range(11)]


class Drawn:
    """What a canvas told, with its drawing kept up to date as a pad does."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.devices: list[str] = []
        self.erased: list[frozenset[int]] = []
        self.n_abandoned = 0
        self.ink = Ink()
        canvas.stroke_finished.connect(self._on_stroke)
        canvas.erased.connect(self._on_erased)
        canvas.stroke_abandoned.connect(self._on_abandoned)

    def _on_stroke(self, stroke: Stroke, device: str) -> None:
        self.devices.append(device)
        self.ink = self.ink.with_stroke(stroke)
        self.canvas.set_drawing(self.ink)

    def _on_erased(self, indices: frozenset[int]) -> None:
        self.erased.append(indices)
        self.ink = Ink(tuple(stroke for i, stroke in enumerate(self.ink.strokes) if i not in indices))
        self.canvas.set_drawing(self.ink)

    def _on_abandoned(self) -> None:
        self.n_abandoned += 1


@pytest.fixture
def canvas(qtbot: QtBot) -> Iterator[Canvas]:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 400)
    canvas.show()
    qtbot.waitExposed(canvas)
    yield canvas
    canvas.hide()


@pytest.fixture
def drawn(canvas: Canvas) -> Drawn:
    return Drawn(canvas)


def mouse_draw(canvas: Canvas, points: list[tuple[int, int]], button: object = LEFT) -> None:
    handle = canvas.windowHandle()
    places = [from_middle(canvas, *point) for point in points]
    drag(handle, places, button)


def finger(canvas: Canvas, device: QPointingDevice) -> QTest.QTouchEventSequence:
    return QTest.touchEvent(canvas.windowHandle(), device, False)


@pytest.fixture(scope="module")
def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def test_the_mouse_draws_what_it_does(canvas: Canvas, drawn: Drawn) -> None:
    mouse_draw(canvas, LINE)
    (stroke,) = drawn.ink.strokes
    offset = canvas.rect().center() - QPoint(canvas.width() // 2, canvas.height() // 2)
    assert stroke.xy.tolist() == [[x + offset.x(), y + offset.y()] for x, y in LINE]
    assert np.isnan(stroke.data[:, 3]).all()
    assert stroke.data[0, 2] == 0.0
    assert (np.diff(stroke.data[:, 2]) >= 0).all()
    assert drawn.devices == ["mouse"]


def test_the_right_button_does_not_draw(canvas: Canvas, drawn: Drawn) -> None:
    mouse_draw(canvas, LINE, RIGHT)
    assert drawn.ink.is_empty


def test_a_second_stroke_follows_at_once(canvas: Canvas, drawn: Drawn) -> None:
    """Two quick presses are a double click to the system, and two strokes to the hand."""
    mouse_draw(canvas, LINE)
    mouse_draw(canvas, LINE)
    mouse_draw(canvas, LINE)
    assert [len(stroke) for stroke in drawn.ink.strokes] == [11, 11, 11]
    times = np.concatenate([stroke.data[:, 2] for stroke in drawn.ink.strokes])
    assert (np.diff(times) >= 0).all()


@pytest.mark.qt_log_ignore("occurs outside target window")
def test_leaving_and_coming_back_keeps_the_stroke(canvas: Canvas, drawn: Drawn) -> None:
    mouse_draw(canvas, [(0, 0), (100, 0), (300, 0), (300, 80), (100, 80), (0, 80)])
    (stroke,) = drawn.ink.strokes
    assert len(stroke) == 6
    assert stroke.xy[:, 0].max() > canvas.width() / 2


def test_a_click_is_a_dot(canvas: Canvas, drawn: Drawn) -> None:
    mouse_draw(canvas, [(5, 5)])
    assert [len(stroke) for stroke in drawn.ink.strokes] == [1]


def test_escape_abandons_and_the_rest_of_the_drag_is_ignored(canvas: Canvas, drawn: Drawn) -> None:
    handle = canvas.windowHandle()
    QTest.mousePress(handle, LEFT, NO_KEYS, from_middle(canvas, 0, 0))
    QTest.mouseMove(handle, from_middle(canvas, 20, 0))
    assert canvas.abandon()
    QTest.mouseMove(handle, from_middle(canvas, 40, 0))
    QTest.mouseRelease(handle, LEFT, NO_KEYS, from_middle(canvas, 40, 0))
    assert drawn.ink.is_empty
    assert drawn.n_abandoned == 1
    assert not canvas.abandon()
    mouse_draw(canvas, LINE)
    assert len(drawn.ink.strokes) == 1


def test_the_stylus_draws_with_pressure_and_once(canvas: Canvas, drawn: Drawn) -> None:
    Stylus(canvas).draw(LINE, 0.25)
    (stroke,) = drawn.ink.strokes
    assert len(stroke) == 11
    assert stroke.data[:, 3] == pytest.approx(0.25, abs=1e-6)
    assert np.diff(stroke.data[:, 2]) == pytest.approx(5.0)
    assert drawn.devices == ["stylus"]


def test_the_barrel_button_does_not_draw(canvas: Canvas, drawn: Drawn) -> None:
    Stylus(canvas).draw(LINE, buttons=2)
    assert drawn.ink.is_empty


def test_the_eraser_end_erases_whole_strokes(canvas: Canvas, drawn: Drawn) -> None:
    mouse_draw(canvas, LINE)
    mouse_draw(canvas, [(x, y - 100) for x, y in LINE])
    Stylus(canvas, QPointingDevice.PointerType.Eraser).draw([(0, 40), (0, 15), (0, 0)])
    assert drawn.erased == [frozenset({0})]
    assert len(drawn.ink.strokes) == 1


def test_the_eraser_tool_erases_with_the_mouse(canvas: Canvas, drawn: Drawn) -> None:
    mouse_draw(canvas, LINE)
    canvas.set_eraser(True)
    mouse_draw(canvas, [(-150, -150), (-140, -150)])
    assert drawn.erased == [frozenset()]
    mouse_draw(canvas, [(0, -60), (0, 100)])
    mouse_draw(canvas, [(5, 15), (5, 16)])
    assert drawn.ink.is_empty


def test_a_finger_draws_once(canvas: Canvas, drawn: Drawn, touch_screen: QPointingDevice) -> None:
    finger(canvas, touch_screen).press(0, from_middle(canvas, *LINE[0])).commit()
    for x, y in LINE[1:]:
        finger(canvas, touch_screen).move(0, from_middle(canvas, x, y)).commit()
    finger(canvas, touch_screen).release(0, from_middle(canvas, *LINE[-1])).commit()
    QCoreApplication.processEvents()
    assert drawn.devices == ["touch"]
    assert len(drawn.ink.strokes[0]) == 11


def test_a_second_finger_is_ignored(canvas: Canvas, drawn: Drawn, touch_screen: QPointingDevice) -> None:
    finger(canvas, touch_screen).press(0, from_middle(canvas, 0, 0)).commit()
    finger(canvas, touch_screen).stationary(0).press(1, from_middle(canvas, 90, 90)).commit()
    finger(canvas, touch_screen).move(0, from_middle(canvas, 10, 0)).move(1, from_middle(canvas, 95, 90)).commit()
    finger(canvas, touch_screen).stationary(0).release(1, from_middle(canvas, 95, 90)).commit()
    finger(canvas, touch_screen).release(0, from_middle(canvas, 20, 0)).commit()
    (stroke,) = drawn.ink.strokes
    assert stroke.xy[:, 1].max() < 5


def test_a_resting_hand_is_ignored_while_the_stylus_draws(
    canvas: Canvas, drawn: Drawn, touch_screen: QPointingDevice
) -> None:
    stylus = Stylus(canvas)
    stylus.send(0, 0, 0.5)
    finger(canvas, touch_screen).press(0, from_middle(canvas, 90, 90)).commit()
    stylus.send(10, 0, 0.5)
    finger(canvas, touch_screen).release(0, from_middle(canvas, 90, 90)).commit()
    stylus.send(20, 0, 0.5)
    stylus.send(20, 0, 0.0, 0)
    assert drawn.devices == ["stylus"]
    assert len(drawn.ink.strokes[0]) == 3


def test_the_stylus_takes_over_from_the_hand(canvas: Canvas, drawn: Drawn, touch_screen: QPointingDevice) -> None:
    finger(canvas, touch_screen).press(0, from_middle(canvas, 90, 90)).commit()
    Stylus(canvas).draw(LINE)
    finger(canvas, touch_screen).release(0, from_middle(canvas, 90, 90)).commit()
    assert drawn.devices == ["stylus"]
    assert drawn.n_abandoned == 1


class PaintSpy(QObject):
    """Which part of a widget was painted since `clear`."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def clear(self) -> None:
        QCoreApplication.processEvents()
        self.region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.region |= event.region()
        return False


def test_the_invitation_goes_and_then_only_what_changes_is_painted(canvas: Canvas, drawn: Drawn) -> None:
    spy = PaintSpy(canvas)
    spy.clear()
    mouse_draw(canvas, LINE)
    QCoreApplication.processEvents()
    assert spy.region.boundingRect() == canvas.rect()
    spy.clear()
    mouse_draw(canvas, LINE)
    QCoreApplication.processEvents()
    painted = spy.region.boundingRect()
    assert painted.width() < 140
    assert painted.height() < 70


def test_ten_thousand_events_are_ten_thousand_points(canvas: Canvas, drawn: Drawn) -> None:
    handle = canvas.windowHandle()
    places = [from_middle(canvas, int(150 * np.cos(i / 40)), int(150 * np.sin(i / 31)) + i % 2) for i in range(10_000)]
    drag(handle, places)
    (stroke,) = drawn.ink.strokes
    sent = [places[0]] + [b for a, b in pairwise(places) if a != b]
    middle = np.array([canvas.width() / 2, canvas.height() / 2])
    assert (stroke.xy + middle).tolist() == [[place.x(), place.y()] for place in sent]


def test_a_lost_release_of_the_mouse_keeps_the_stroke_that_is_visible(canvas: Canvas, drawn: Drawn) -> None:
    handle = canvas.windowHandle()
    for _ in range(2):
        QTest.mousePress(handle, LEFT, NO_KEYS, from_middle(canvas, -50, 0))
        QTest.mouseMove(handle, from_middle(canvas, 0, 20))
        QTest.mouseMove(handle, from_middle(canvas, 50, 0))
        event = QMouseEvent(
            QEvent.Type.MouseButtonPress,
            QPointF(from_middle(canvas, -50, 40)),
            QPointF(0, 0),
            LEFT,
            LEFT,
            NO_KEYS,
        )
        QCoreApplication.sendEvent(canvas, event)  # the next press, with no release between
        assert [len(stroke) for stroke in drawn.ink.strokes][-1] == 3
        QTest.mouseRelease(handle, LEFT, NO_KEYS, from_middle(canvas, -50, 40))
    assert len(drawn.ink.strokes) == 4
    assert drawn.n_abandoned == 0


def test_a_pad_that_is_hidden_in_mid_stroke_keeps_it(canvas: Canvas, drawn: Drawn) -> None:
    QTest.mousePress(canvas.windowHandle(), LEFT, NO_KEYS, from_middle(canvas, -50, 0))
    QTest.mouseMove(canvas.windowHandle(), from_middle(canvas, 0, 20))
    canvas.hide()
    assert [len(stroke) for stroke in drawn.ink.strokes] == [2]
    assert not canvas.is_busy


def test_a_pen_that_leaves_without_a_release_keeps_its_stroke_and_frees_the_pad(
    qapp: QApplication, canvas: Canvas, drawn: Drawn
) -> None:
    stylus = Stylus(canvas)
    stylus.send(-50, 0, 0.5)
    stylus.send(0, 20, 0.5)
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.TabletLeaveProximity))
    assert [len(stroke) for stroke in drawn.ink.strokes] == [2]
    mouse_draw(canvas, LINE)
    assert drawn.devices == ["stylus", "mouse"]
    assert drawn.n_abandoned == 0
