"""A bar for each of the eleven labels, with the threshold of the refusal."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitpad.core.recognition import Recognition
from digitpad.core.samples import LABELS, NOT_A_DIGIT, Label
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import percent, short_label, shown_label, tr
from digitpad.ui.kit.theme import Colors, current_colors

BAR_ROOM = 76
"""Logical pixels of the highest bar."""
LEAST = 0.004
"""A smaller share is no bar: a hair's breadth would only look untidy."""
ROOMY = 30
"""From this width of a column on there is room for every number."""


class LabelBars(QWidget):
    """Draws a recognition's scores; the last bar is the refusal, with its threshold as a line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recognition: Recognition | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Score of each label"))

    def sizeHint(self) -> QSize:
        return QSize(300, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._height())

    def set_recognition(self, recognition: Recognition | None) -> None:
        self._recognition = recognition
        self.setAccessibleDescription(ranking_sentence(recognition) if recognition else "")
        self.update()

    def share_of(self, label: Label) -> float:
        """The height of a label's bar, 0..1."""
        if self._recognition is None:
            return 0.0
        return self._recognition.refusal if label == NOT_A_DIGIT else self._recognition.scores[label]

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = current_colors()
        for label in LABELS:
            self._paint_bar(painter, label, colors)
        if self._recognition is not None:
            self._paint_threshold(painter, self._recognition.threshold, colors)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip_at(event.pos().x()), self)
            return True
        return super().event(event)

    def _tip_at(self, x: int) -> str:
        label = min(int(x / max(self.width(), 1) * len(LABELS)), NOT_A_DIGIT)
        if self._recognition is None:
            return ""
        share = percent(self.share_of(label))
        if label != NOT_A_DIGIT:
            return tr("{label}: {share}", label=shown_label(label), share=share)
        threshold = percent(self._recognition.threshold)
        return tr("Not a digit: {share}; refused from {threshold} on", share=share, threshold=threshold)

    def _column(self, label: Label) -> QRectF:
        width = self.width() / len(LABELS)
        room = self._text_room()
        return QRectF(label * width, room, width, self.height() - 2 * room)

    def _text_room(self) -> int:
        return self.fontMetrics().height() + 5

    def _height(self) -> int:
        return max(BAR_ROOM, 5 * self.fontMetrics().height()) + 2 * self._text_room()

    def _paint_bar(self, painter: QPainter, label: Label, colors: Colors) -> None:
        column = self._column(label)
        share = self.share_of(label)
        is_answer = self._recognition is not None and label == self._recognition.verdict
        bar = column.adjusted(column.width() * 0.2, 0, -column.width() * 0.2, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("sunken"))
        painter.drawRoundedRect(bar, 4, 4)
        if share >= LEAST:
            painter.setBrush(_bar_color(label, is_answer, colors))
            height = max(bar.height() * share, 3.0)
            painter.drawRoundedRect(QRectF(bar.x(), bar.bottom() - height, bar.width(), height), 4, 4)
        self._paint_texts(painter, label, share, is_answer, colors)

    def _paint_texts(self, painter: QPainter, label: Label, share: float, is_answer: bool, colors: Colors) -> None:
        column = self._column(label)
        font = self.font()
        font.setBold(is_answer)
        painter.setFont(font)
        painter.setPen(colors.color("text" if is_answer else "muted"))
        below = QRectF(column.x(), column.bottom(), column.width(), self._text_room())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, short_label(label))
        if share >= (0.005 if column.width() > ROOMY else 0.1):
            font.setPointSizeF(font.pointSizeF() * 0.85)
            painter.setFont(font)
            text = percent(share)
            width = painter.fontMetrics().horizontalAdvance(text) + 2
            x = min(max(column.center().x() - width / 2, 0.0), self.width() - width)
            painter.drawText(QRectF(x, 0, width, self._text_room()), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_threshold(self, painter: QPainter, threshold: float, colors: Colors) -> None:
        column = self._column(NOT_A_DIGIT)
        if not 0.0 < threshold < 1.0:
            return
        y = column.bottom() - column.height() * threshold
        painter.setPen(QPen(colors.color("text"), 2.0))
        painter.drawLine(int(column.x() + 3), int(y), int(column.right() - 3), int(y))


def _bar_color(label: Label, is_answer: bool, colors: Colors) -> QColor:
    if is_answer:
        return colors.color("against" if label == NOT_A_DIGIT else "accent")
    return colors.color("control")


def ranking_sentence(recognition: Recognition) -> str:
    """Answer and runner-up in words, as a screen reader says them."""
    (first, _), (second, share) = recognition.ranking[:2]
    other, other_share = (second, share) if first == recognition.verdict else (first, recognition.scores[first])
    if other_share < 0.005:
        return tr(
            "Read as {label}, {share}.",
            label=shown_label(recognition.verdict),
            share=percent(recognition.confidence),
        )
    return tr(
        "Read as {label}, {share}; runner-up {other}, {other_share}.",
        label=shown_label(recognition.verdict),
        share=percent(recognition.confidence),
        other=shown_label(other),
        other_share=percent(other_share),
    )
