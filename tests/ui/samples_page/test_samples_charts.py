"""The charts: what lies under the pointer, what is advised, and that colours are never alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from digitpad.core.samples import N_LABELS, Sample
from digitpad.evaluation.growth import Growth, LabelGrowth
from digitpad.ui.samples_page.browse.catalog import Catalog
from digitpad.ui.samples_page.charts.growth_chart import BeforeAfterChart, GrowthChart
from digitpad.ui.samples_page.charts.label_chart import LabelChart
from digitpad.ui.samples_page.charts.overview import Overview


def growth(right_after: int = 9, n_taught: int = 10) -> Growth:
    parts = tuple(LabelGrowth(digit, 10, 10, 6, 10) for digit in range(9))
    part = LabelGrowth(9, n_taught, n_taught, 6 if n_taught else 0, right_after)
    return Growth((0, 50, 100), (0.6, 0.9, 0.97), (*parts, part), 100)


def test_the_label_chart_tells_each_column(qtbot: QtBot) -> None:
    chart = LabelChart()
    qtbot.addWidget(chart)
    chart.resize(220, 122)
    chart.set_counts(np.arange(N_LABELS), np.full(N_LABELS, 1500))
    assert chart.tip_at(QPointF(219, 50)) == "not a digit: 1,500 taught or imported, 10 built in."
    assert chart.tip_at(QPointF(1, 50)) == "0: 1,500 taught or imported, 0 built in."
    assert not chart.grab().isNull()


def test_the_growth_chart_tells_the_nearest_point(qtbot: QtBot) -> None:
    chart = GrowthChart()
    qtbot.addWidget(chart)
    chart.resize(240, 108)
    assert chart.tip_at(QPointF(0, 0)) == ""
    chart.set_growth(growth())
    assert chart.tip_at(QPointF(0, 50)) == "60% read right with 0 samples taught."
    assert chart.tip_at(QPointF(239, 50)) == "97% read right with 100 samples taught."
    assert not chart.grab().isNull()


def test_each_digit_before_and_after(qtbot: QtBot) -> None:
    chart = BeforeAfterChart()
    qtbot.addWidget(chart)
    chart.resize(240, 108)
    assert chart.tip_at(QPointF(0, 0)) == ""
    chart.set_growth(growth(0, 0))
    assert chart.tip_at(QPointF(45, 50)) == "0: 60% read right before teaching, 100% now, of 10."
    assert chart.tip_at(QPointF(239, 50)) == "9: not taught yet."
    assert not chart.grab().isNull()


@pytest.mark.parametrize(
    ("found", "advice"),
    [
        (growth(7), "Most to gain: more 9s; 3 of 10 are misread."),
        (growth(0, 0), "Most to gain: teach some 9s, none has been taught or imported yet."),
        (growth(10), "No digit stands out as needing more samples."),
    ],
)
def test_the_advice_names_the_digit_in_need(qtbot: QtBot, found: Growth, advice: str) -> None:
    overview = Overview()
    qtbot.addWidget(overview)
    overview.set_growth(found)
    assert overview.advice == advice
    assert "60%" in overview.lesson
    assert "97%" in overview.lesson


def test_how_many_of_all_were_asked_is_said(qtbot: QtBot) -> None:
    overview = Overview()
    qtbot.addWidget(overview)
    overview.set_growth(growth())
    assert overview.lesson.startswith("Of 100 digits taught or imported, each read")
    overview.set_growth(replace(growth(), n_asked=51))
    assert overview.lesson.startswith("Of 100 digits taught or imported, 51 were read")


def test_before_anything_is_known_it_says_so(qtbot: QtBot) -> None:
    overview = Overview()
    qtbot.addWidget(overview)
    assert "Teach some digits" in overview.lesson
    overview.set_catalog(Catalog.of([Sample("one", 1, np.zeros((8, 8), np.uint8))]))
    assert "Working out" in overview.lesson
