"""What is shown over a place while something is dragged that it would take."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.theme import current_colors

MARGIN = 4


class DropHighlight(QWidget):
    """A frame with a sentence over all of `place`; hidden until it is shown."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._sentence = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said, "" while nothing is."""
        return self._sentence if self.isVisible() else ""

    def show_over(self, sentence: str) -> None:
        place = self.parentWidget()
        if place is not None:
            self._sentence = sentence
            self.setGeometry(place.rect())
            self.raise_()
            self.show()

    @paint_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current_colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colors.color("accent_soft")
        ground.setAlphaF(0.88)
        painter.setBrush(ground)
        painter.setPen(QPen(colors.color("accent"), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), 12, 12)
        painter.setPen(colors.color("text"))
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        painter.setFont(font)
        words = self.rect().adjusted(24, 24, -24, -24)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self._sentence)
        painter.end()
