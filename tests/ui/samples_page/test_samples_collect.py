"""Collect mode through the window: asked, drawn, stored, one undo for all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitpad.ui.samples_page.collect.collecting import LIMIT, PAUSE
from digitpad.ui.samples_page.collect.collector import Collector
from digitpad.ui.window.main_window import MainWindow

from .conftest import N_MINE

Stored = Callable[[], dict[str, int]]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def collector(samples_window: MainWindow) -> Collector:
    """Asking, with its clock stopped: the tests let time pass."""
    samples_window.actions_["collect"].trigger()
    collector = samples_window.samples.controller.collector
    assert collector is not None
    collector.pause_clock()
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
    assert collector.view.question == f"Now a {collector.rules.label}"
    for _ in range(2):
        collector.pass_time(LIMIT)
    assert "Waiting for you" in collector.view.told


def test_leaving_the_page_finishes(
    samples_window: MainWindow, collector: Collector, stored: Stored, settled: Callable[[MainWindow], None]
) -> None:
    draw(collector, 1)
    collector.resume_clock()
    samples_window.show_page("draw")
    settled(samples_window)
    assert len(stored()) == N_MINE + 1
    assert not collector.is_active
