"""A bar for each label, with the threshold of the refusal: of digitpad's reading, or of somebody's own model."""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True)
class Bars:
    """What bars show: the share of each label (0..1), the label that is the answer, and from where on one refuses.

    `threshold`: None where nothing is refused. `sentence`: the same for a screen reader.
    """

    shares: tuple[float, ...]
    answer: Label
    threshold: float | None = None
    sentence: str = ""

    @classmethod
    def of(cls, recognition: Recognition) -> Bars:
        """Of a recognition; the last bar is the refusal."""
        shares = (*recognition.scores[:NOT_A_DIGIT], recognition.refusal)
        return cls(shares, recognition.verdict, recognition.threshold, ranking_sentence(recognition))


class LabelBars(QWidget):
    """Draws shares side by side, the answer's in colour; of a refusal also its threshold as a line across."""

    def __init__(self, parent: QWidget | None = None, *, n_labels: int = len(LABELS)) -> None:
        super().__init__(parent)
        self._bars: Bars | None = None
        self._n_labels = n_labels
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Score of each label"))

    def sizeHint(self) -> QSize:
        return QSize(300, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._height())

    def set_recognition(self, recognition: Recognition | None) -> None:
        self.set_bars(Bars.of(recognition) if recognition else None)

    def set_bars(self, bars: Bars | None) -> None:
        """Show these, as many shares as there are labels; None for nothing."""
        self._bars = bars
        self.setAccessibleDescription(bars.sentence if bars else "")
        self.update()

    def share_of(self, label: Label) -> float:
        """The height of a label's bar, 0..1."""
        return 0.0 if self._bars is None else self._bars.shares[label]

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = current_colors()
        for label in range(self._n_labels):
            self._paint_bar(painter, label, colors)
        if self._bars is not None and self._bars.threshold is not None:
            self._paint_threshold(painter, self._bars.threshold, colors)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._tip_at(event.pos().x()), self)
            return True
        return super().event(event)

    def _tip_at(self, x: int) -> str:
        label = min(int(x / max(self.width(), 1) * self._n_labels), self._n_labels - 1)
        if self._bars is None:
            return ""
        share = percent(self.share_of(label))
        if label != NOT_A_DIGIT or self._bars.threshold is None:
            return tr("{label}: {share}", label=shown_label(label), share=share)
        threshold = percent(self._bars.threshold)
        return tr("Not a digit: {share}; refused from {threshold} on", share=share, threshold=threshold)

    def _column(self, label: Label) -> QRectF:
        width = self.width() / self._n_labels
        room = self._text_room()
        return QRectF(label * width, room, width, self.height() - 2 * room)

    def _text_room(self) -> int:
        return self.fontMetrics().height() + 5

    def _height(self) -> int:
        return max(BAR_ROOM, 5 * self.fontMetrics().height()) + 2 * self._text_room()

    def _paint_bar(self, painter: QPainter, label: Label, colors: Colors) -> None:
        column = self._column(label)
        share = self.share_of(label)
        is_answer = self._bars is not None and label == self._bars.answer
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
