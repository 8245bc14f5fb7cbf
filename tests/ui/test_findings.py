"""What a stranger saw in the window, each held by a test: the rest stands with what it belongs to."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from digitpad.core.preprocessing.cells import drawing_of
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.recognizers.rejection_features import N_VOTERS
from digitpad.session import Session
from digitpad.ui.draw_page.mode_bar import ModeBar
from digitpad.ui.samples_page.detail.sample_detail import look_at
from digitpad.ui.state.settings import MODE
from digitpad.ui.window.main_window import MainWindow


def test_k_and_metric_are_shown_where_they_act(window: MainWindow) -> None:
    bar = window.draw_page.result.findChild(ModeBar) or window.findChild(ModeBar)
    k = bar.findChild(QSpinBox)
    boxes = [box for box in bar.findChildren(QComboBox) if box.findData("l1") >= 0]
    fixed = next(one for one in bar.findChildren(QLabel) if "weighted" in one.text())
    assert (k.isHidden(), boxes[0].isHidden(), fixed.isHidden()) == (True, True, False)
    assert fixed.text() == f"k = {N_VOTERS}, weighted by distance"
    window._settings.set(MODE, "simple")
    assert (k.isHidden(), boxes[0].isHidden(), fixed.isHidden()) == (False, False, True)


def test_a_sample_has_the_same_8x8_on_the_pad_stored_and_large(
    window: MainWindow, draw: Callable[..., None], settled: Callable[[MainWindow], None]
) -> None:
    draw(window)
    reading = window.controller.reader.reading_of(window.controller.pad.drawing)
    assert reading is not None
    assert window.training.state is not None
    recognizer = window.training.state.recognizers["default"]
    window.controller.teach(7)
    settled(window)
    found: list[Session] = []
    window.training.when_open(found.append)
    settled(window)
    (sample,) = found[0].drawn(one.id for one in found[0].samples())
    built_in = next(one for one in found[0].samples(all=True) if one.id == "digits:17")
    large = look_at(sample, 0, False, recognizer, None).reading.steps.picture
    assert np.array_equal(sample.picture, reading.main.steps.picture)
    assert np.array_equal(large, sample.picture)
    assert np.array_equal(
        look_at(built_in, 0, False, recognizer, None).reading.steps.picture, picture_of(drawing_of(built_in))
    )


def test_what_is_made_late_has_the_text_of_a_large_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(2500, 1400)
    qtbot.waitUntil(lambda: window.text_size.factor > 1.3)
    window.show_page("samples")
    qtbot.waitUntil(lambda: window.samples.page is not None and not window.background.jobs)
    window.samples.controller.collect()
    collector = window.samples.controller.collector
    assert collector is not None
    wanted = QApplication.font().pointSizeF() * window.text_size.factor
    assert all(abs(one.font().pointSizeF() - wanted) < 0.1 for one in collector.view.findChildren(QPushButton))
    collector.finish()
