"""Beside the samples: how many of each label there are, and what teaching did."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from digitpad.evaluation.growth import Growth
from digitpad.ui.kit.i18n import percent, tr
from digitpad.ui.kit.widgets import GAP, card, column, label, row
from digitpad.ui.samples_page.browse.catalog import Catalog
from digitpad.ui.samples_page.charts.growth_chart import BeforeAfterChart, GrowthChart
from digitpad.ui.samples_page.charts.label_chart import LabelChart

WIDTH, DIGITS_WIDE = 288, 36


class Overview(QScrollArea):
    """Two cards of charts."""

    collect_asked = Signal()
    writers_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.counts = LabelChart()
        self._legend = label(muted=True, wrap=True)
        self._lesson = label(wrap=True)
        self._advice = label(wrap=True)
        self.growth_chart = GrowthChart()
        self.by_label = BeforeAfterChart()
        self._by_label_title = label(tr("Each digit, before (○) and now (●)"), muted=True, wrap=True)
        self._how = label(
            tr("Measured by the mode of reading in use; no drawing is read by itself."), muted=True, wrap=True
        )
        self._collect = QPushButton(tr("Collect digits…"))
        self._collect.setProperty("primary", True)
        self._collect.clicked.connect(self.collect_asked)
        self._writers = QPushButton(tr("By writer…"))
        self._writers.setToolTip(
            tr("See how each writer is read by the others, two writers side by side, and a report that prints.")
        )
        self._writers.clicked.connect(self.writers_asked)
        self._writers.hide()
        self._charts = (self.growth_chart, self._by_label_title, self.by_label, self._how)
        self._is_known = False
        self._lay_out()
        self.set_growth(None)

    @property
    def lesson(self) -> str:
        return self._lesson.text()

    @property
    def advice(self) -> str:
        return self._advice.text()

    def changeEvent(self, event: QEvent) -> None:
        """As much wider as its text is larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedWidth(max(WIDTH, DIGITS_WIDE * self.fontMetrics().horizontalAdvance("0")))

    def set_catalog(self, catalog: Catalog) -> None:
        built_in, mine = catalog.counts()
        self.counts.set_counts(built_in, mine)
        n_mine, n_built_in = int(mine.sum()), int(built_in.sum())
        if n_mine and not self._is_known:
            self._lesson.setText(tr("Working out whether your teaching pays…"))
        self._writers.setVisible(len(catalog.writers) > 1)
        self._legend.setText(tr("■ {mine} taught or imported\n□ {built_in} built in", mine=n_mine, built_in=n_built_in))

    def set_growth(self, growth: Growth | None) -> None:
        """None: not known yet, or nothing was taught."""
        self._is_known = growth is not None and growth.n_asked > 0
        for chart in self._charts:
            chart.setVisible(self._is_known)
        if growth is None or not self._is_known:
            self._lesson.setText(tr("Teach some digits and see here whether it pays."))
            self._advice.setText("")
            return
        self.growth_chart.set_growth(growth)
        self.by_label.set_growth(growth)
        before, after = percent(growth.accuracy[0]), percent(growth.accuracy[-1])
        n, total = growth.n_asked, sum(part.n_taught for part in growth.by_label)
        if n == total:
            lesson = tr(
                "Of {n} digits taught or imported, each read without itself: {before} right if nothing were taught, "
                "{after} now.",
                n=n,
                before=before,
                after=after,
            )
        else:
            lesson = tr(
                "Of {total} digits taught or imported, {n} were read, each without itself: {before} right if nothing "
                "were taught, {after} now.",
                n=n,
                total=total,
                before=before,
                after=after,
            )
        self._lesson.setText(" ".join(filter(None, (lesson, _of_strangers(growth)))))
        self._advice.setText(_advice(growth))

    def _lay_out(self) -> None:
        counts, _ = card(
            label(tr("Samples by label"), heading=True, wrap=True), self.counts, self._legend, row(self._writers, None)
        )
        teaching, below = card(label(tr("What teaching did"), heading=True, wrap=True))
        for widget in (self._lesson, self._advice, self.growth_chart, self._by_label_title, self.by_label, self._how):
            below.addWidget(widget)
        below.addLayout(row(self._collect, None))
        body = QWidget()
        column(body, counts, teaching, None, spacing=GAP)
        self.setWidget(body)


def _of_strangers(growth: Growth) -> str:
    """Where several people wrote them: how well each is read by the others alone."""
    if not growth.n_of_writers:
        return ""
    share = percent(growth.right_as_stranger / growth.n_of_writers)
    return tr(
        "Without any sample of the same writer, {share} of {n} are read right.", share=share, n=growth.n_of_writers
    )


def _advice(growth: Growth) -> str:
    neediest = growth.neediest
    if neediest is None:
        return tr("No digit stands out as needing more samples.")
    part = growth.by_label[neediest]
    if part.n_taught == 0:
        return tr("Most to gain: teach some {digit}s, none has been taught or imported yet.", digit=neediest)
    return tr(
        "Most to gain: more {digit}s; {wrong} of {n} are misread.",
        digit=neediest,
        wrong=part.n_asked - part.right_after,
        n=part.n_asked,
    )
