"""Lays another style sheet on all that there is, a few widgets a turn: at once, it held the window 70 ms.

Exchanged while widgets wear it, a style sheet is laid on each of them once for each of its ancestors. So each takes the
old one off by itself, then the exchange meets nobody, and each puts the new one on.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QApplication, QWidget
from shiboken6 import isValid

SLICE = 0.003
"""Seconds of a turn; one widget more may be under way then."""
_WEARS_IT = Qt.WidgetAttribute.WA_WState_Polished
"""Without it, a widget is passed over when a style comes or goes."""
_IS_HELD = Qt.WidgetAttribute.WA_UpdatesDisabled
"""Of a window alone: let go by `setUpdatesEnabled`, which holds its children, too, it is painted twice (6.11.3)."""
_HAS_FONT = Qt.WidgetAttribute.WA_SetFont
_IS_DEAF = Qt.WidgetAttribute.WA_SetStyle
"""With it, a widget is not told that the application's style is another."""


def restyled(app: QApplication, palette: QPalette, sheet: str) -> Generator[None]:
    """Parts of the work for `IdleTasks`; nothing is painted in between, so that the look changes at once.

    Stopped, it leaves the windows as they are: another one is to follow at once.
    """
    windows = [one for one in app.topLevelWidgets() if one.isVisible() or one.testAttribute(_IS_HELD)]
    for window in windows:
        window.setAttribute(_IS_HELD, True)
    bare: list[QWidget] = []
    try:
        yield from _in_slices(_with_style_of(app), lambda widget: _take_off(widget, bare))
        _exchange(app, palette, sheet, [one for one in bare if isValid(one)])
        _count_as_dressed(bare)
        yield
        yield from _in_slices(bare, _put_on)
        yield  # for the layouts
    except GeneratorExit:
        _count_as_dressed(bare)  # the next exchange must meet them
        raise
    except BaseException:
        _count_as_dressed(bare)
        _let_go(windows)
        raise
    _let_go(windows)


def _let_go(windows: list[QWidget]) -> None:
    for window in windows:
        if isValid(window):
            window.setAttribute(_IS_HELD, False)
            window.repaint()


def _with_style_of(app: QApplication) -> list[QWidget]:
    """Those with a style sheet of their own are left to Qt."""
    style = app.style()
    return [one for one in app.allWidgets() if one.style() is style]


def _in_slices(widgets: list[QWidget], do: Callable[[QWidget], None]) -> Generator[None]:
    began = time.perf_counter()
    for widget in widgets:
        if isValid(widget):
            do(widget)
        if time.perf_counter() - began > SLICE:
            yield
            began = time.perf_counter()


def _take_off(widget: QWidget, bare: list[QWidget]) -> None:
    if widget.testAttribute(_WEARS_IT):  # else it will be dressed when it is first shown
        with _its_font_kept(widget):
            widget.style().unpolish(widget)
        widget.setAttribute(_WEARS_IT, False)
        bare.append(widget)


@contextmanager
def _its_font_kept(widget: QWidget) -> Iterator[None]:
    """Qt gives a widget back the font that it had before it wore a style sheet, whatever it was given since."""
    parts = (widget, *_embedded(widget))
    fonts = [(one, one.font()) for one in parts if one.testAttribute(_HAS_FONT)]
    yield
    for one, font in fonts:
        if one.font() != font or not one.testAttribute(_HAS_FONT):  # the same one may be its parent's for now
            one.setFont(font)


def _embedded(widget: QWidget) -> tuple[QWidget, ...]:
    """What a style sheet counts as part of `widget`."""
    if isinstance(widget, QAbstractScrollArea):
        return (widget.viewport(),)
    return (widget.lineEdit(),) if isinstance(widget, QAbstractSpinBox) else ()


def _exchange(app: QApplication, palette: QPalette, sheet: str, bare: list[QWidget]) -> None:
    deaf = [one for one in bare if not one.testAttribute(_IS_DEAF)]
    for widget in deaf:
        widget.setAttribute(_IS_DEAF, True)
    app.setStyleSheet("")
    app.setPalette(palette)
    app.setStyleSheet(sheet)
    for widget in deaf:
        widget.setAttribute(_IS_DEAF, False)


def _count_as_dressed(bare: list[QWidget]) -> None:
    for widget in bare:
        if isValid(widget):
            widget.setAttribute(_WEARS_IT, True)


def _put_on(widget: QWidget) -> None:
    with _its_font_kept(widget):
        widget.style().polish(widget)
    QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
