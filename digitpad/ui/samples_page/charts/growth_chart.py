"""What teaching did, as two charts: accuracy as the set grew, and each label before and after."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.evaluation.growth import Growth, LabelGrowth
from digitpad.ui.kit.i18n import percent, shown, tr
from digitpad.ui.kit.theme import Colors
from digitpad.ui.samples_page.charts.chart import CENTER, Chart, ShareAxis


class GrowthChart(Chart):
    """Share of the person's digits read right, over the number of samples taught."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Accuracy as you taught"), 108, parent)
        self._growth: Growth | None = None

    def set_growth(self, growth: Growth) -> None:
        self._growth = growth
        self.say(" ".join(self._sentence(i) for i in range(len(growth.n_taught))))

    def tip_at(self, position: QPointF) -> str:
        if self._growth is None:
            return ""
        places = [abs(self._point(i).x() - position.x()) for i in range(len(self._growth.n_taught))]
        return self._sentence(places.index(min(places)))

    def paint_chart(self, painter: QPainter, colors: Colors) -> None:
        growth = self._growth
        if growth is None:
            return
        plot = self.share_plot()
        self._axis().paint(painter, colors)
        points = [self._point(i) for i in range(len(growth.n_taught))]
        painter.setPen(QPen(colors.color("accent"), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(colors.color("accent"))
        for point in (points[0], points[-1]):
            painter.drawEllipse(point, 3.0, 3.0)
        painter.setPen(colors.color("muted"))
        foot = QRectF(plot.left(), plot.bottom() + 3, plot.width(), self.height() - plot.bottom() - 3)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, tr("0 taught"))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, shown(growth.n_taught[-1]))

    def _axis(self) -> ShareAxis:
        return ShareAxis.holding(self.share_plot(), self._growth.accuracy if self._growth is not None else ())

    def _point(self, i: int) -> QPointF:
        assert self._growth is not None
        plot, last = self.share_plot(), max(self._growth.n_taught[-1], 1)
        share = self._growth.n_taught[i] / last
        return QPointF(plot.left() + share * plot.width(), self._axis().y(self._growth.accuracy[i]))

    def _sentence(self, i: int) -> str:
        assert self._growth is not None
        share = percent(self._growth.accuracy[i])
        return tr("{share} read right with {n} samples taught.", share=share, n=self._growth.n_taught[i])


class BeforeAfterChart(Chart):
    """For each digit a line from the share read right before teaching (hollow) to the share now (solid)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Each digit before and after teaching"), 108, parent)
        self._growth: Growth | None = None

    def set_growth(self, growth: Growth) -> None:
        self._growth = growth
        self.say(" ".join(_part_sentence(part) for part in growth.by_label))

    def tip_at(self, position: QPointF) -> str:
        if self._growth is None:
            return ""
        plot = self.share_plot()
        digit = int((position.x() - plot.left()) / max(plot.width(), 1) * NOT_A_DIGIT)
        return _part_sentence(self._growth.by_label[min(max(digit, 0), NOT_A_DIGIT - 1)])

    def paint_chart(self, painter: QPainter, colors: Colors) -> None:
        if self._growth is None:
            return
        axis = self._axis()
        axis.paint(painter, colors)
        for part in self._growth.by_label:
            self._paint_part(painter, axis, part, colors)

    def _axis(self) -> ShareAxis:
        parts = self._growth.by_label if self._growth is not None else ()
        asked = [part for part in parts if part.n_asked]
        shares = [n / part.n_asked for part in asked for n in (part.right_before, part.right_after)]
        return ShareAxis.holding(self.share_plot(), shares)

    def _paint_part(self, painter: QPainter, axis: ShareAxis, part: LabelGrowth, colors: Colors) -> None:
        assert self._growth is not None
        plot = axis.plot
        width = plot.width() / NOT_A_DIGIT
        x = plot.left() + (part.label + 0.5) * width
        is_neediest = part.label == self._growth.neediest
        painter.setPen(colors.color("against" if is_neediest else "text"))
        foot = QRectF(x - width / 2, plot.bottom() + 3, width, self.height() - plot.bottom() - 3)
        painter.drawText(foot, CENTER, str(part.label))
        if part.n_asked == 0:
            return
        before, after = (QPointF(x, axis.y(n / part.n_asked)) for n in (part.right_before, part.right_after))
        color = colors.color("against" if part.right_after < part.right_before else "accent")
        painter.setPen(QPen(color, 2.0))
        painter.drawLine(before, after)
        painter.setBrush(colors.color("surface"))
        painter.drawEllipse(before, 3.4, 3.4)
        painter.setBrush(color)
        painter.drawEllipse(after, 3.4, 3.4)


def _part_sentence(part: LabelGrowth) -> str:
    if part.n_asked == 0:
        return tr("{digit}: not taught yet.", digit=part.label)
    return tr(
        "{digit}: {before} read right before teaching, {after} now, of {n}.",
        digit=part.label,
        before=percent(part.right_before / part.n_asked),
        after=percent(part.right_after / part.n_asked),
        n=part.n_asked,
    )
