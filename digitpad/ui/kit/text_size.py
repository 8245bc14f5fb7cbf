"""How large text is in a window: larger where there is much room, and in front of a room full of people."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from digitpad.ui.kit.timers import single_shot

ROOMS = ((QSize(1900, 1050), 1.15), (QSize(2400, 1300), 1.35), (QSize(3400, 1900), 1.7))
"""From which size of a window on (logical pixels) text is how many times as large as the system's."""
PRESENTED = 1.5
"""In presentation mode, the more."""
FACTOR = "text_factor"
"""A widget's property: how many times as large as other text its own is."""
WINDOW_FACTOR = "window_text_factor"
"""A window's property: how many times as large as the system's all of its text is."""
_SAME = 0.01
"""Points that do not matter."""
SETTLED = 60
"""Milliseconds without another size: who drags a window's edge does not lay everything out at every pixel."""
LARGEST_DIALOG = 0.9
"""Of the window: what a dialog takes at most when it grows with its text."""


def factor_for(size: QSize) -> float:
    """For a window of `size` in logical pixels."""
    fitting = [factor for room, factor in ROOMS if size.width() >= room.width() and size.height() >= room.height()]
    return max(fitting, default=1.0)


def window_factor(widget: QWidget) -> float:
    """How many times as large as the system's the text of the widget's window is."""
    told = widget.window().property(WINDOW_FACTOR)
    return 1.0 if told is None else float(told)


def scaled_font(widget: QWidget, factor: float) -> None:
    """Make `widget`'s text `factor` times as large as other text of its window, and keep it so."""
    widget.setProperty(FACTOR, factor)
    _apply(widget, window_factor(widget))


def _apply(widget: QWidget, factor: float) -> None:
    font = widget.font()
    font.setPointSizeF(_size(widget, factor))
    widget.setFont(font)


def _fit(widget: QWidget, factor: float) -> None:
    """A font that is set anew lays the widget out again, the same one, too."""
    if abs(widget.font().pointSizeF() - _size(widget, factor)) > _SAME:
        _apply(widget, factor)


def _size(widget: QWidget, factor: float) -> float:
    """Points of the widget's text where that of its window is `factor` times the system's."""
    own = widget.property(FACTOR)
    return QApplication.font().pointSizeF() * factor * (1.0 if own is None else float(own))


class TextSize(QObject):
    """Follows the size of `window`, in its dialogs, too; `set_presented` makes text larger still.

    Each part's font is set by itself: where there is a style sheet, Qt hands neither the application's font on nor that
    of the window. What is made later gets its font when it is first shown.
    """

    changed = Signal()
    settled = Signal()
    """Text fits the window, whether it was changed or not."""

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
        if factor != self.factor:
            self._set_factor(factor)
        self.settled.emit()

    def _set_factor(self, factor: float) -> None:
        self.factor = factor
        app = QApplication.instance()
        assert app is not None
        is_usual = factor == 1.0
        app.removeEventFilter(self)
        if not is_usual:  # it is asked at each event of the program: not where nobody needs it
            app.installEventFilter(self)
        self._window.setProperty(WINDOW_FACTOR, factor)
        for widget in self._window.findChildren(QWidget):
            if is_usual or widget.isVisible():  # the others when they are shown
                if widget.isWindow():
                    widget.setProperty(WINDOW_FACTOR, factor)
                _fit(widget, factor)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and watched is not self._window:
            if isinstance(watched, QWidget) and self._is_ours(watched):
                self._take_up(watched)
        elif watched is self._window and event.type() == QEvent.Type.Resize:
            self._settled.start()
        return super().eventFilter(watched, event)

    def _take_up(self, widget: QWidget) -> None:
        self._take_up_window(widget.window())  # before its parts, which ask it how large text is
        _fit(widget, self.factor)

    def _take_up_window(self, window: QWidget) -> None:
        if window.property(WINDOW_FACTOR) == self.factor:
            return
        grown = self.factor / window_factor(window)
        window.setProperty(WINDOW_FACTOR, self.factor)
        if isinstance(window, QDialog) and not isinstance(window, QFileDialog):
            wanted = (window.size() * grown).boundedTo(self._window.size() * LARGEST_DIALOG)
            window.resize(window.size().expandedTo(wanted))

    def _is_ours(self, widget: QWidget) -> bool:
        above = widget.parentWidget()
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return above is not None
