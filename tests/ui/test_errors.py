"""What goes wrong: the world's errors in a sentence, ours in the log, and the drawing is kept."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from window_system import OpenWindow

from digitpad import app
from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.ui.kit.widgets import FINGER
from digitpad.ui.state.settings import RESCUED_INK, Settings
from digitpad.ui.window.crash_recovery import save_ink, take_ink
from digitpad.ui.window.main_window import MainWindow

Draw = Callable[..., None]


def test_a_persons_error_is_one_sentence_and_no_log(window: MainWindow) -> None:
    told: list[object] = []
    window.went_wrong.connect(told.append)
    window.show_error(UserError("There is no file {path}.", path="x.png"))
    assert window.notice.sentence == "There is no file x.png."
    assert told == []


def test_a_problem_is_told_where_it_moves_nothing_and_hides_no_button(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    QCoreApplication.processEvents()
    canvas, page = window.draw_page.canvas, window.draw_page
    before = QRect(canvas.mapTo(window, QPoint()), canvas.size())
    window.show_error(UserError("There is no file {path}.", path="x.png"))
    qtbot.waitUntil(lambda: window.notice.height() >= FINGER)
    assert QRect(canvas.mapTo(window, QPoint()), canvas.size()) == before
    hidden = window.notice.geometry()
    for button in filter(QAbstractButton.isVisible, page.findChildren(QAbstractButton)):
        assert not hidden.intersects(QRect(button.mapTo(window, QPoint()), button.size()))
    window.resize(1200, 760)
    assert window.rect().contains(window.notice.geometry())


def test_a_problem_goes_with_the_next_success(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    window.show_error(UserError("{path} holds no drawing.", path="letter.txt"))
    assert not window.notice.isHidden()
    draw(window)
    window.actions_["teach-3"].trigger()
    qtbot.waitUntil(window.notice.isHidden)


def test_esc_takes_a_problem_away_after_what_is_nearer(window: MainWindow) -> None:
    window.show_error(UserError("There is no file {path}.", path="x.png"))
    window.draw_page.question.say("news", "Something.")
    for bar in (window.draw_page.question, window.notice):
        assert bar.isVisible()
        window.actions_["abandon"].trigger()
        assert not bar.isVisible()


def test_a_bug_is_logged_each_time_and_shown_once(window: MainWindow, caplog: pytest.LogCaptureFixture) -> None:
    window.went_wrong.connect(app.log_exception)
    for _ in range(2):
        try:
            raise ZeroDivisionError("a bug")
        except ZeroDivisionError as error:
            window.show_error(error)
        shown = window.notice.isVisible()
        window.notice.dismiss()
    assert not shown
    records = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(records) == 2
    assert records[0].exc_info[0] is ZeroDivisionError
    caplog.clear()


def test_an_exception_in_a_slot_reaches_the_window(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Exception] = []
    window.went_wrong.connect(told.append)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    app.install_exception_hook(window)
    sys.excepthook(KeyError, KeyError("x"), None)
    assert [type(error) for error in told] == [KeyError]
    assert window.notice.isVisible()


def test_the_drawing_comes_back_after_a_crash(open_window: OpenWindow, draw: Draw) -> None:
    first = open_window()
    draw(first)
    first.show_error(RuntimeError("a bug"))
    second = open_window()
    assert np.allclose(second.controller.pad.ink.strokes[0].xy, first.controller.pad.ink.strokes[0].xy)
    third = open_window()
    assert third.controller.pad.is_empty


def test_a_window_that_closes_well_leaves_no_drawing_behind(open_window: OpenWindow, draw: Draw) -> None:
    first = open_window()
    draw(first)
    first.show_error(RuntimeError("a bug"))
    first.close()
    assert open_window().controller.pad.is_empty


def test_kept_ink_is_the_same_ink(settings: Settings) -> None:
    ink = Ink((Stroke([(1.5, 2.25, 0.0, 0.5), (3.0, 4.0, 10.0, 0.75)]), Stroke([(0.0, 0.0)])))
    save_ink(settings, ink)
    assert take_ink(settings) == ink
    assert take_ink(settings).is_empty


@pytest.mark.parametrize("text", ["{", "[[1]]", "[[[null, 1, 2, 3]]]", '"x"', "3", "[[]]"])
def test_kept_ink_that_cannot_be_read_is_none(settings: Settings, text: str) -> None:
    settings.set(RESCUED_INK, text)
    assert take_ink(settings).is_empty


def test_another_processs_samples_appear_by_themselves(
    window: MainWindow, draw: Draw, qtbot: QtBot, settled: Callable[[MainWindow], None], open_window: OpenWindow
) -> None:
    other = open_window()
    draw(other)
    other.actions_["teach-3"].trigger()
    settled(other)
    qtbot.waitUntil(lambda: window.training.state.n_mine == 1)


def test_without_a_display_the_sentence_points_at_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(UserError, match="digitpad recognize"):
        app.check_display()


def test_a_log_folder_that_cannot_be_written_costs_only_the_log(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    handlers = list(app.log.handlers)
    app.start_log(blocked / "logs")
    app.log.info("nothing happens")
    app.log.handlers[:] = handlers
