"""What is read wrongly without itself: by the recognizer in use for a few hundred samples, else by the nearest."""

from __future__ import annotations

from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.recognizer import simple_recognizer
from digitpad.session.recognizing.recognizer_cache import built_in_digits
from digitpad.ui.samples_page.browse import sample_queries
from digitpad.ui.samples_page.browse.query import Query
from digitpad.ui.samples_page.browse.sample_queries import JobObserver
from digitpad.ui.samples_page.detail.held_out_reading import read_without_themselves
from digitpad.ui.samples_page.page import SamplesPage
from digitpad.ui.window.main_window import MainWindow

from .conftest import MISLABELLED, N_MINE, own_samples


def test_each_is_read_by_a_recognizer_that_does_not_know_it() -> None:
    mine = own_samples()
    shares: list[float] = []
    verdicts = read_without_themselves(simple_recognizer(built_in_digits(), mine), mine, shares.append)
    assert len(verdicts) == N_MINE
    assert verdicts[MISLABELLED] == 4
    assert shares == sorted(shares)


def test_the_page_shows_its_readings(page: SamplesPage, qtbot: QtBot) -> None:
    model = page.grid_panel.model
    qtbot.waitUntil(lambda: model.findings is not None and len(model.findings.verdicts) == N_MINE, timeout=30_000)
    page.filters.set_query(Query(show="wrong", whose="mine"))
    qtbot.waitUntil(lambda: len(model.rows) < N_MINE)
    assert model.answer(model.catalog.row_of[MISLABELLED]) == 4


def test_of_many_samples_the_nearest_answer(
    monkeypatch: pytest.MonkeyPatch, samples_window: MainWindow, qtbot: QtBot
) -> None:
    monkeypatch.setattr(sample_queries, "ASKED_UP_TO", N_MINE - 1)
    page = samples_window.samples.page
    assert page is not None
    model = page.grid_panel.model
    before = model.findings
    qtbot.waitUntil(lambda: before is not None and bool(model.findings and model.findings.verdicts), timeout=30_000)
    page.grid_panel.grid.choose([0])
    samples_window.samples.relabel(3)
    qtbot.waitUntil(lambda: model.findings is not None and model.findings.table is not before.table, timeout=30_000)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not samples_window.background.jobs, timeout=30_000)
    assert model.findings is not None
    assert not model.findings.verdicts
    assert model.answer(model.catalog.row_of[MISLABELLED]) == 4


@pytest.fixture
def begun(samples_window: MainWindow, page: SamplesPage, qtbot: QtBot) -> list[str]:
    """What a test notes of the work that is begun, once all that opening the page began is over."""
    qtbot.waitUntil(lambda: not samples_window.background.jobs, timeout=30_000)
    return []


def test_what_was_asked_for_is_read_before_growth_is_measured(
    monkeypatch: pytest.MonkeyPatch, samples_window: MainWindow, page: SamplesPage, begun: list[str], qtbot: QtBot
) -> None:
    may_go_on = Event()
    read_all, growth = sample_queries.Findings.of, sample_queries.growth

    def slowly(*given: Any) -> object:
        begun.append("all")
        assert may_go_on.wait(60)
        return read_all(*given)

    def measured(*given: Any, **more: Any) -> object:
        begun.append("growth")
        return growth(*given, **more)

    monkeypatch.setattr(sample_queries.Findings, "of", staticmethod(slowly))
    monkeypatch.setattr(sample_queries, "growth", measured)
    page.grid_panel.grid.choose([0])
    samples_window.samples.relabel(3)
    qtbot.waitUntil(lambda: bool(begun), timeout=30_000)
    passed: list[object] = []
    samples_window.training.run(lambda _session: None, passed.append)
    qtbot.waitUntil(lambda: len(passed) == 1)
    samples_window.background.work(lambda _job: None, passed.append, queue=sample_queries.GROWTH_QUEUE)
    qtbot.waitUntil(lambda: len(passed) == 2, timeout=30_000)
    assert begun == ["all"]
    may_go_on.set()
    qtbot.waitUntil(lambda: "growth" in begun, timeout=30_000)


def test_growth_that_is_being_measured_makes_way_and_begins_anew(
    monkeypatch: pytest.MonkeyPatch, samples_window: MainWindow, page: SamplesPage, begun: list[str], qtbot: QtBot
) -> None:
    growth = sample_queries.growth

    def measured(*given: Any, observer: JobObserver, **more: Any) -> object:
        begun.append("growth")
        while len(begun) == 1:
            observer.progress(0.0)
        return growth(*given, observer=observer, **more)

    monkeypatch.setattr(sample_queries, "growth", measured)
    monkeypatch.setattr(sample_queries, "UNASKED_UP_TO", 0)
    page.grid_panel.grid.choose([0])
    samples_window.samples.relabel(3)
    qtbot.waitUntil(lambda: bool(begun), timeout=30_000)
    page.filters.set_query(Query(show="wrong"))
    qtbot.waitUntil(lambda: len(begun) == 2, timeout=30_000)
