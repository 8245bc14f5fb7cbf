"""How well texts stand out from what is behind them, measured in the pixels that a person sees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QTabBar, QWidget

from digitpad.ui.kit.theme import contrast

LEAST = 4.5
"""WCAG 2.2, AA, for text of usual size."""
BLURRED = 0.85
"""Smoothed edges take a little off a thin letter's darkest pixel: what is measured may be this part of `LEAST`."""


@dataclass
class Contrasts:
    """What was measured, and which texts were too faint."""

    n: int = 0
    poor: dict[str, float] = field(default_factory=dict)

    def look_over(self, scene: str, top: QWidget) -> None:
        picture = top.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for widget, text in _texts(top):
            place = QRect(widget.mapTo(top, QPoint()), widget.size()).intersected(top.rect())
            visible = widget.visibleRegion().boundingRect().size()
            if place.width() < 8 or place.height() < 8 or visible.height() < widget.height():
                continue
            self.n += 1
            measured = measure(_scaled(picture, place, top))
            if measured < LEAST * BLURRED:
                where = f"{scene}, {type(widget).__name__} in {type(widget.parent()).__name__}: {text}"
                self.poor[where] = round(measured, 2)


def measure(picture: QImage) -> float:
    """The contrast of the ground, which is the colour seen most, with what stands out most from it."""
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), -1)[:, : picture.width()]
    colors, counts = np.unique(pixels & 0xFFFFFF, return_counts=True)
    ground = QColor(int(colors[counts.argmax()]))
    return max(contrast(ground, QColor(int(color))) for color in colors)


def _scaled(picture: QImage, place: QRect, top: QWidget) -> QImage:
    ratio = picture.width() / max(top.width(), 1)
    return picture.copy(QRect(place.topLeft() * ratio, place.size() * ratio))


def _texts(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Enabled widgets that show a text; what is disabled need not stand out (WCAG 1.4.3)."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisibleTo(top) or not widget.isEnabled() or isinstance(widget.parent(), QTabBar):
            continue
        if isinstance(widget, QLabel | QAbstractButton) and widget.text():
            yield widget, widget.text()
        elif isinstance(widget, QComboBox):
            yield widget, widget.currentText()
        elif isinstance(widget, QAbstractSpinBox):
            yield widget, widget.text()
