"""A large picture on the pad is looked at closely, by wheel, pinch and middle button."""

from __future__ import annotations

import numpy as np
import pytest
from pointing import drag
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.ink import Ink
from digitpad.core.samples import Raster
from digitpad.ui.pad.canvas import Canvas
from digitpad.ui.pad.picture.view import CLOSEST
from digitpad.ui.pad.picture.zoom import PictureZoom

CTRL = Qt.KeyboardModifier.ControlModifier
NO_KEYS = Qt.KeyboardModifier.NoModifier
MIDDLE = Qt.MouseButton.MiddleButton


def halves() -> Raster:
    """A picture that is black on its left and white on its right."""
    grey = np.zeros((300, 600), np.uint8)
    grey[:, 300:] = 255
    return Raster(grey)


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(640, 420)
    over = QWidget(canvas)
    over.setGeometry(canvas.rect())
    PictureZoom(canvas, over, canvas)
    canvas.set_drawing(halves())
    canvas.show()
    return canvas


def turn(canvas: Canvas, at: QPoint, notches: float, held: Qt.KeyboardModifier = NO_KEYS) -> bool:
    """A wheel over what lies on the canvas; whether anybody took it."""
    child = canvas.children()[-2] if isinstance(canvas.children()[-2], QWidget) else canvas
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.ignore()
    QApplication.sendEvent(child, event)
    return event.isAccepted()


def pixel_at(canvas: Canvas, at: QPoint) -> tuple[float, float]:
    area = canvas.area_of(QRectF(QPointF(at), QPointF(at + QPoint(1, 1))))
    return area.x(), area.y()


def width_of_a_pixel(canvas: Canvas) -> float:
    return 100 / canvas.area_of(QRectF(270, 200, 100, 10)).width()


def test_ctrl_and_the_wheel_zoom_around_the_pointer(canvas: Canvas) -> None:
    at, before = QPoint(200, 190), width_of_a_pixel(canvas)
    seen = pixel_at(canvas, at)
    assert turn(canvas, at, 4, CTRL)
    assert width_of_a_pixel(canvas) == pytest.approx(before * 1.25**4, rel=0.01)
    assert pixel_at(canvas, at) == pytest.approx(seen, abs=1.5)
    turn(canvas, at, 100, CTRL)
    assert width_of_a_pixel(canvas) == pytest.approx(before * CLOSEST, rel=0.01)
    turn(canvas, at, -100, CTRL)
    assert width_of_a_pixel(canvas) == pytest.approx(before, rel=0.01)
    assert not turn(canvas, at, -1, CTRL)


def test_what_is_painted_is_the_part_that_is_seen(canvas: Canvas) -> None:
    turn(canvas, QPoint(120, 200), 8, CTRL)
    image = canvas.grab().toImage()
    assert {image.pixelColor(x, y).lightness() for x in (40, 320, 600) for y in (40, 210, 380)} == {0}
    turn(canvas, QPoint(320, 200), -20, CTRL)
    image = canvas.grab().toImage()
    assert (image.pixelColor(200, 210).lightness(), image.pixelColor(440, 210).lightness()) == (0, 255)


def test_wheel_and_middle_button_move_it_within_its_edges(canvas: Canvas) -> None:
    at = QPoint(320, 210)
    assert not turn(canvas, at, 1)  # all of it is seen: whoever is below may have the wheel
    turn(canvas, at, 6, CTRL)
    x, y = pixel_at(canvas, at)
    assert turn(canvas, at, 1)
    assert pixel_at(canvas, at)[1] < y
    turn(canvas, at, 500)
    assert pixel_at(canvas, QPoint(320, 19))[1] == pytest.approx(0, abs=1)
    drag(canvas, [at, at + QPoint(80, 0)], MIDDLE)
    assert pixel_at(canvas, at + QPoint(80, 0))[0] == pytest.approx(x, abs=1.5)


def test_a_pinch_zooms(canvas: Canvas) -> None:
    before = width_of_a_pixel(canvas)
    pinch = QPinchGesture(canvas)
    pinch.setScaleFactor(2.0)
    pinch.setCenterPoint(QPointF(canvas.mapToGlobal(QPoint(320, 210))))
    (zoom,) = canvas.findChildren(PictureZoom)
    assert zoom.eventFilter(canvas, QGestureEvent([pinch]))  # Qt delivers only those that it has made itself
    assert width_of_a_pixel(canvas) == pytest.approx(2 * before, rel=0.01)


def test_what_is_out_of_sight_is_brought_into_it(canvas: Canvas) -> None:
    turn(canvas, QPoint(120, 200), 8, CTRL)
    area = QRectF(560, 250, 20, 30)
    assert not canvas.rect().contains(canvas.pixels_of(area))
    canvas.reveal(area)
    assert canvas.rect().contains(canvas.pixels_of(area))
    before = canvas.pixels_of(area)
    canvas.reveal(area)
    assert canvas.pixels_of(area) == before


def test_another_picture_is_seen_whole_and_ink_is_never_zoomed(canvas: Canvas) -> None:
    before = width_of_a_pixel(canvas)
    turn(canvas, QPoint(320, 210), 3, CTRL)
    canvas.set_drawing(halves())
    assert width_of_a_pixel(canvas) == pytest.approx(before)
    canvas.set_drawing(Ink())
    assert not turn(canvas, QPoint(320, 210), 3, CTRL)
