"""A stylus as a platform plugin reports it: through QWindowSystemInterface, so that Qt's own synthesis is in play."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from itertools import count
from pathlib import Path

import PySide6
import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtWidgets import QWidget

from digitpad.ui.window.main_window import MainWindow

_TABLET_EVENT = (
    "_ZN22QWindowSystemInterface17handleTabletEventEP7QWindowmPK15QPointingDeviceRK7QPointFS7_"
    "6QFlagsIN2Qt11MouseButtonEE{numbers}S8_INS9_16KeyboardModifierEE"
)
_NUMBERS = ("diiddi", "dddddi", "dddddd")
"""Pressure, tilt across and along, tangential pressure, rotation, height over the tablet: newer have more doubles."""
_TYPES = {"d": ctypes.c_double, "i": ctypes.c_int}
_CLOCK = count(1_000_000, 5)


class _QPointF(ctypes.Structure):
    _fields_ = (("x", ctypes.c_double), ("y", ctypes.c_double))


def next_time() -> int:
    """A time stamp in ms, 5 ms after the one before."""
    return next(_CLOCK)


class Stylus:
    """A pen over one widget."""

    def __init__(self, widget: QWidget, kind: QPointingDevice.PointerType = QPointingDevice.PointerType.Pen) -> None:
        capabilities = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
        device_type = QInputDevice.DeviceType.Stylus
        self._device = QPointingDevice("pen", 77, device_type, kind, capabilities, 1, 2)
        self._widget = widget
        library = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
        qt = ctypes.CDLL(str(library))
        self._numbers = next(one for one in _NUMBERS if hasattr(qt, _TABLET_EVENT.format(numbers=one)))
        self._handle = getattr(qt, _TABLET_EVENT.format(numbers=self._numbers))
        self._handle.restype = ctypes.c_bool

    def send(self, x: float, y: float, pressure: float, buttons: int = 1) -> None:
        """At a point from the widget's middle; `buttons`: 1 is the tip, 2 the barrel's button."""
        window = self._widget.window().windowHandle()
        middle = self._widget.mapTo(self._widget.window(), self._widget.rect().center())
        local = QPointF(middle.x() + x, middle.y() + y)
        place = window.mapToGlobal(local)
        self._handle(
            ctypes.c_void_p(shiboken6.getCppPointer(window)[0]),
            ctypes.c_ulong(next_time()),
            ctypes.c_void_p(shiboken6.getCppPointer(self._device)[0]),
            ctypes.byref(_QPointF(local.x(), local.y())),
            ctypes.byref(_QPointF(place.x(), place.y())),
            ctypes.c_int(buttons),
            *(_TYPES[each](value) for each, value in zip(self._numbers, (pressure, 0, 0, 0, 0, 0), strict=True)),
            ctypes.c_int(0),
        )
        QCoreApplication.processEvents()

    def draw(self, points: list[tuple[float, float]], pressure: float = 0.5, buttons: int = 1) -> None:
        for x, y in points:
            self.send(x, y, pressure, buttons)
        self.send(*points[-1], 0.0, 0)


def from_middle(widget: QWidget, x: int, y: int) -> QPoint:
    return widget.rect().center() + QPoint(x, y)


LEFT, RIGHT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
SEVEN = [(-60 + 8 * i, -90) for i in range(16)] + [(64 - 5 * i, -84 + 13 * i) for i in range(15)]
ONE = [(0, -90 + 10 * i) for i in range(19)]
OpenWindow = Callable[..., MainWindow]
