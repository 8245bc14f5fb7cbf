"""Mouse, touch and stylus as one kind of pen: Qt's pointer events in, `PenEvent`s out.

One pointer draws at a time. What the system or Qt makes up from another device's events (mouse events from a finger or
a stylus) is dropped, so is every further finger, a palm, and a finger while the stylus is at work.
"""

from __future__ import annotations

from enum import Enum
from math import nan
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QMouseEvent,
    QPointerEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)

PALM_DIAMETER = 70.0
"""Logical pixels; a touch wider than this is a palm (a fingertip covers 30 to 50)."""
STYLUS_LINGER = 600
"""Milliseconds after the stylus' last event in which fingers are still taken for the hand that holds it."""

SILENCE = 2000
"""Milliseconds without an event after which another pointer may take over."""


class Phase(Enum):
    DOWN = "down"
    MOVE = "move"
    UP = "up"
    CANCEL = "cancel"


class PenEvent(NamedTuple):
    """One moment of the pen: position in the widget's logical pixels, time in ms, pressure 0..1 or NaN."""

    phase: Phase
    x: float
    y: float
    t: float
    pressure: float
    eraser: bool
    device: str


_TOUCH_PHASES = {
    QEventPoint.State.Pressed: Phase.DOWN,
    QEventPoint.State.Updated: Phase.MOVE,
    QEventPoint.State.Stationary: Phase.MOVE,
    QEventPoint.State.Released: Phase.UP,
}
_MOUSE_PHASES = {
    QEvent.Type.MouseButtonPress: Phase.DOWN,
    QEvent.Type.MouseButtonDblClick: Phase.DOWN,
    QEvent.Type.MouseMove: Phase.MOVE,
    QEvent.Type.MouseButtonRelease: Phase.UP,
}
_TABLET_PHASES = {
    QEvent.Type.TabletPress: Phase.DOWN,
    QEvent.Type.TabletMove: Phase.MOVE,
    QEvent.Type.TabletRelease: Phase.UP,
}


class PointerFilter:
    """Turns the events of every device into those of the one pointer that draws."""

    def __init__(self) -> None:
        self._active: tuple[str, int] | None = None
        self._last: PenEvent | None = None
        self._stylus_time = -float("inf")

    def take(self, event: QEvent) -> list[PenEvent] | None:
        """The pen's events in `event` (none where another pointer draws); None where it is no pointer event."""
        taken = self._take(event)
        self._last = taken[-1] if taken else self._last
        return taken

    def let_go(self) -> list[PenEvent]:
        """End the stroke where its pointer was last seen: it went away without a release event."""
        if self._active is None or self._last is None:
            self._active = None
            return []
        self._active = None
        return [self._last._replace(phase=Phase.UP)]

    def _take(self, event: QEvent) -> list[PenEvent] | None:
        if isinstance(event, QTabletEvent):
            return self._take_tablet(event)
        if isinstance(event, QTouchEvent):
            return self._take_touch(event)
        if isinstance(event, QMouseEvent) and event.type() in _MOUSE_PHASES:
            return self._take_mouse(event)
        return None

    def forget(self) -> None:
        """Forget the drawing pointer; its remaining events are ignored."""
        self._active = None

    def _take_mouse(self, event: QMouseEvent) -> list[PenEvent]:
        if event.source() != Qt.MouseEventSource.MouseEventNotSynthesized or not _is_mouse(event):
            return []
        phase = _MOUSE_PHASES[event.type()]
        if phase is Phase.MOVE:
            wanted = bool(event.buttons() & Qt.MouseButton.LeftButton)
            if not wanted and self._active == ("mouse", 0):
                return self.let_go()
        else:
            wanted = event.button() == Qt.MouseButton.LeftButton
        if not wanted:
            return []
        before = self._end_lost(("mouse", 0), phase, event)
        if not self._admits(("mouse", 0), phase):
            return []
        return [*before, _pen_event(phase, event.position(), event, nan, False, "mouse")]

    def _take_tablet(self, event: QTabletEvent) -> list[PenEvent]:
        phase = _TABLET_PHASES.get(event.type())
        if phase is None:
            return []
        before: list[PenEvent] = []
        self._stylus_time = event.timestamp()
        tip = event.buttons() if phase is Phase.MOVE else event.button()
        if not tip & Qt.MouseButton.LeftButton:
            return self.let_go() if phase is Phase.MOVE and self._active == ("stylus", 0) else []
        if phase is Phase.DOWN and self._active is not None and self._active[0] == "touch":
            before = [_pen_event(Phase.CANCEL, event.position(), event, nan, False, "touch")]
            self._active = None
        before += self._end_lost(("stylus", 0), phase, event)
        if not self._admits(("stylus", 0), phase):
            return before
        eraser = event.pointerType() == QPointingDevice.PointerType.Eraser
        return [*before, _pen_event(phase, event.position(), event, event.pressure(), eraser, "stylus")]

    def _take_touch(self, event: QTouchEvent) -> list[PenEvent]:
        if event.type() == QEvent.Type.TouchCancel:
            return self._cancel_touch(event)
        taken = []
        for point in event.points():
            phase = _TOUCH_PHASES.get(point.state())
            if phase is None or (phase is Phase.DOWN and self._is_resting_hand(point, event)):
                continue
            taken += self._end_lost(("touch", point.id()), phase, event)
            if self._admits(("touch", point.id()), phase):
                taken.append(_pen_event(phase, point.position(), event, _touch_pressure(point), False, "touch"))
        return taken

    def _cancel_touch(self, event: QTouchEvent) -> list[PenEvent]:
        if self._active is None or self._active[0] != "touch":
            return []
        self._active = None
        return [_pen_event(Phase.CANCEL, QPointF(), event, nan, False, "touch")]

    def _is_resting_hand(self, point: QEventPoint, event: QTouchEvent) -> bool:
        size = point.ellipseDiameters()
        is_palm = max(size.width(), size.height()) > PALM_DIAMETER
        return is_palm or 0 <= event.timestamp() - self._stylus_time < STYLUS_LINGER

    def _end_lost(self, pointer: tuple[str, int], phase: Phase, event: QPointerEvent) -> list[PenEvent]:
        """On a pointer going down, release an earlier one whose release was lost or that has long been silent."""
        if phase is not Phase.DOWN or self._active is None or self._last is None:
            return []
        is_silent = event.timestamp() - self._last.t > SILENCE
        return self.let_go() if self._active == pointer or is_silent else []

    def _admits(self, pointer: tuple[str, int], phase: Phase) -> bool:
        if phase is Phase.DOWN:
            if self._active not in (None, pointer):
                return False
            self._active = pointer
            return True
        if self._active != pointer:
            return False
        if phase is Phase.UP:
            self._active = None
        return True


def _is_mouse(event: QMouseEvent) -> bool:
    """Whether a real mouse sent it; some platforms pass a touch screen's emulated events on as not synthesized."""
    return event.deviceType() not in (QInputDevice.DeviceType.TouchScreen, QInputDevice.DeviceType.Stylus)


def _touch_pressure(point: QEventPoint) -> float:
    device = point.device()
    has_pressure = device is not None and bool(device.capabilities() & QInputDevice.Capability.Pressure)
    return point.pressure() if has_pressure else nan


def _pen_event(
    phase: Phase, position: QPointF, event: QPointerEvent, pressure: float, eraser: bool, device: str
) -> PenEvent:
    return PenEvent(phase, position.x(), position.y(), float(event.timestamp()), pressure, eraser, device)
