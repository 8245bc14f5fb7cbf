"""Collect mode through the window: asked, drawn, stored, one undo for all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scenes import settle

from digitpad.core.articles import label_noun
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.recognition import Recognition
from digitpad.core.samples import Drawing
from digitpad.ui.samples_page.collect import collector as collector_module
from digitpad.ui.samples_page.collect.collecting import LIMIT, PAUSE, REACTION
from digitpad.ui.samples_page.collect.collector import Collector, is_far
from digitpad.ui.window.main_window import MainWindow

from .conftest import N_MINE

Stored = Callable[[], dict[str, int]]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def collector(samples_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Collector:
    """Asking, with its clock stopped: the tests let time pass. What they draw is no digit, and not doubted for it."""
    monkeypatch.setattr(collector_module, "is_far", lambda _reading, _label: False)
    samples_window.actions_["collect"].trigger()
    collector = samples_window.samples.controller.collector
    assert collector is not None
    collector._timer.stop()
    return collector


def draw(collector: Collector, seed: int) -> int:
    """Draw some stroke; the digit that it was asked for."""
    canvas, label = collector.view.canvas, collector.rules.label
    start = canvas.rect().center() - QPoint(40, 60)
    QTest.mousePress(canvas, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for i in range(1, 9):
        QTest.mouseMove(canvas, start + QPoint(i * (3 + seed), i * 14))
    QTest.mouseRelease(canvas, LEFT, Qt.KeyboardModifier.NoModifier, start + QPoint(8 * (3 + seed), 112))
    return label


def test_each_pause_stores_a_drawing_and_one_undo_takes_all_back(
    samples_window: MainWindow, collector: Collector, stored: Stored, settled: Callable[[MainWindow], None]
) -> None:
    labels = []
    for seed in range(3):
        labels.append(draw(collector, seed))
        collector.pass_time(PAUSE)
        collector.pass_time(REACTION)
        settled(samples_window)
    assert list(stored().values())[N_MINE:] == labels
    assert "3 collected" in collector.view.count
    QTest.keyClick(collector.view, Qt.Key.Key_Escape)
    settled(samples_window)
    assert samples_window.undo_stack.undoText() == "collect 3 digits"
    samples_window.undo_stack.undo()
    settled(samples_window)
    assert len(stored()) == N_MINE
    samples_window.undo_stack.redo()
    settled(samples_window)
    assert list(stored().values())[N_MINE:] == labels


def test_finishing_keeps_the_drawing_that_stands(
    samples_window: MainWindow, collector: Collector, stored: Stored, qtbot: QtBot
) -> None:
    draw(collector, 0)
    with qtbot.waitSignal(collector.finished) as finished:
        collector.view.stopped.emit()
    assert finished.args == [1]
    assert len(stored()) == N_MINE + 1


def test_the_last_one_can_be_taken_back(
    samples_window: MainWindow, collector: Collector, stored: Stored, settled: Callable[[MainWindow], None]
) -> None:
    label = draw(collector, 0)
    collector.pass_time(PAUSE)
    settled(samples_window)
    QTest.keyClick(collector.view, Qt.Key.Key_Backspace)
    settled(samples_window)
    assert collector.rules.label == label
    assert len(stored()) == N_MINE
    collector.view.stopped.emit()
    settled(samples_window)
    assert not samples_window.undo_stack.canUndo()


def test_another_digit_and_waiting(collector: Collector) -> None:
    first = collector.rules.label
    QTest.keyClick(collector.view, Qt.Key.Key_Space)
    assert collector.rules.label != first
    assert collector.view.question == f"Now {label_noun(collector.rules.label)}"
    asked = collector.rules.label
    collector.pass_time(LIMIT)
    assert "Waiting for you" in collector.view.told
    assert collector.rules.label == asked


def test_an_eight_drawn_slowly_is_stored_as_one_drawing(
    samples_window: MainWindow, collector: Collector, stored: Stored, settled: Callable[[MainWindow], None]
) -> None:
    """Its second stroke comes right after the next digit was asked for: it was meant for the first."""
    label = draw(collector, 0)
    collector.pass_time(LIMIT)
    settled(samples_window)
    assert collector.rules.label != label
    assert draw(collector, 2) != label  # what is asked for as the pen comes down
    assert collector.rules.label == label
    collector.pass_time(PAUSE)
    collector.pass_time(REACTION)
    settled(samples_window)
    assert list(stored().values())[N_MINE:] == [label]
    (found,) = samples_window.training._session.drawn(list(stored())[N_MINE:])
    assert len(found.drawing.strokes) == 2


class Sure:
    """Reads everything as one digit, by far."""

    def __init__(self, label: int) -> None:
        self._label = label

    def recognize(self, drawing: Drawing) -> Recognition:
        scores = tuple(float(label == self._label) for label in range(11))
        return Recognition(self._label, self._label, 0.99, scores, 0.0, 0.5, (), preprocess(drawing))


@pytest.mark.parametrize("answer", ["keep", "other", "again"])
def test_a_drawing_that_reads_as_something_else_is_asked_about_in_place(
    answer: str,
    samples_window: MainWindow,
    collector: Collector,
    stored: Stored,
    settled: Callable[[MainWindow], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    label = collector.rules.label
    read = (label + 1) % 10
    monkeypatch.setattr(collector_module, "is_far", is_far)
    monkeypatch.setattr(samples_window.training, "recognizers_of", lambda _session: {"default": Sure(read)})
    draw(collector, 0)
    settle(samples_window)
    place = collector.view.canvas.geometry()
    collector.pass_time(PAUSE)
    settled(samples_window)
    settle(samples_window)
    assert collector.view.canvas.geometry() == place  # the question moves nothing under the pen
    assert len(stored()) == N_MINE
    assert collector.view.doubt.sentence == f"This reads as {read}: keep it as {label}?"
    assert (collector.rules.label, collector.view.canvas.isEnabled()) == (label, False)
    if answer == "keep":
        QTest.keyClick(collector.view, Qt.Key.Key_Return)
    elif answer == "other":
        samples_window.actions_[f"teach-{read}"].trigger()
    else:
        QTest.keyClick(collector.view, Qt.Key.Key_Backspace)
    settled(samples_window)
    assert not collector.view.doubt.isVisible()
    expected = {"keep": [label], "other": [read], "again": []}[answer]
    assert list(stored().values())[N_MINE:] == expected
    assert (collector.rules.label == label) == (answer == "again")


def test_how_many_of_each_are_done_is_shown(
    samples_window: MainWindow, collector: Collector, settled: Callable[[MainWindow], None]
) -> None:
    label = draw(collector, 0)
    collector.pass_time(PAUSE)
    settled(samples_window)
    assert f"{label}: 1" in collector.view._tally.accessibleName()


def test_leaving_the_page_finishes(
    samples_window: MainWindow, collector: Collector, stored: Stored, settled: Callable[[MainWindow], None]
) -> None:
    draw(collector, 1)
    collector.resume_clock()
    samples_window.show_page("draw")
    settled(samples_window)
    assert len(stored()) == N_MINE + 1
    assert not collector.is_active
