"""How large text is in a window: larger where there is much room, and in front of a room full of people."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.ui.kit.timers import single_shot

ROOMS = ((QSize(1900, 1050), 1.15), (QSize(2400, 1300), 1.35), (QSize(3400, 1900), 1.7))
"""From which size of a window on (logical pixels) text is how many times as large as the system's."""
PRESENTED = 1.5
"""In presentation mode, the more."""
FACTOR = "text_factor"
"""A widget's property: how many times as large as other text its own is."""
SETTLED = 60
"""Milliseconds without another size: who drags a window's edge does not lay everything out at every pixel."""


def factor_for(size: QSize) -> float:
    """For a window of `size` in logical pixels."""
    fitting = [factor for room, factor in ROOMS if size.width() >= room.width() and size.height() >= room.height()]
    return max(fitting, default=1.0)


def scaled_font(widget: QWidget, factor: float) -> None:
    """Make `widget`'s text `factor` times as large as other text, and keep it so."""
    widget.setProperty(FACTOR, factor)
    _apply(widget, factor * QApplication.font().pointSizeF())


def _apply(widget: QWidget, size: float) -> None:
    font = widget.font()
    font.setPointSizeF(size)
    widget.setFont(font)


class TextSize(QObject):
    """Follows the size of `window`; `set_presented` makes its text larger still.

    Each part's font is set by itself: where there is a style sheet, Qt hands neither the application's font on nor that
    of the window.
    """

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_presented = False
        self.factor = 1.0
        self._settled = single_shot(self, SETTLED, self.follow)
        window.installEventFilter(self)

    def set_presented(self, on: bool) -> None:
        self._is_presented = on
        self._settled.start()

    def follow(self) -> None:
        """Fit the text to the window as it is now."""
        factor = factor_for(self._window.size()) * (PRESENTED if self._is_presented else 1.0)
        if factor == self.factor:
            return
        self.factor = factor
        self._apply_to_all()
        self.changed.emit()

    def refresh(self) -> None:
        """Parts of the window are new."""
        if self.factor != 1.0:
            self._apply_to_all()

    def _apply_to_all(self) -> None:
        size = QApplication.font().pointSizeF() * self.factor
        for widget in self._window.findChildren(QWidget):
            own = widget.property(FACTOR)
            _apply(widget, size * (1.0 if own is None else float(own)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settled.start()
        return super().eventFilter(watched, event)
