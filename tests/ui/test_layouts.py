"""Other ways to have the window: presenting, left-handed, with less motion, with larger text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from room import Findings, look_over
from scenes import dialog_scenes, draw_scenes, settle
from shiboken6 import isValid

from digitpad.core.ink import Stroke
from digitpad.session import Session
from digitpad.storage.profile import Profile
from digitpad.ui.kit.motion import Motion, spares_motion
from digitpad.ui.state.settings import LEFT_HANDED, Settings
from digitpad.ui.window.main_window import MainWindow

Draw = Callable[..., None]


def test_presenting_shows_pad_and_answer_alone(window: MainWindow, draw: Draw) -> None:
    draw(window)
    chrome = [window.menuBar(), window.status, window._rail, window.draw_page._tools]
    digit = window.draw_page.result.verdict._digit
    usual = digit.height()
    window.actions_["presentation"].trigger()
    assert window.isFullScreen()
    assert not any(part.isVisible() for part in chrome)
    assert digit.height() > usual
    assert window.draw_page.canvas.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in chrome)
    assert digit.height() == usual
    assert not window.actions_["presentation"].isChecked()


def test_presenting_is_in_larger_text_and_tells_the_way_out(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["presentation"].trigger()
    qtbot.waitUntil(lambda: window.text_size.factor >= 1.5, timeout=5000)
    (told,) = [
        one for one in window.draw_page.teach_bar.findChildren(QLabel) if one.isVisible() and "Esc" in one.text()
    ]
    assert told.font().pointSizeF() > 1.4 * QApplication.font().pointSizeF()
    for notice in (window.notice, window.draw_page.question):
        notice.say("news", "Said while presenting.")
        settle(window)
        place = QRect(told.mapTo(window, QPoint()), told.size())
        assert told.isVisible()
        assert not place.intersects(QRect(notice.mapTo(window, QPoint()), notice.size()))
        notice.dismiss()
    window.actions_["presentation"].trigger()


def test_after_presenting_all_is_as_wide_as_before_and_painted_once(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    settle(window)
    widths = window.draw_page.split.sizes()
    window.actions_["presentation"].trigger()
    qtbot.waitUntil(lambda: window.text_size.factor >= 1.5)
    settle(window)
    watched = window.draw_page.result.verdict._digit
    paints = Paints()
    watched.installEventFilter(paints)
    window.actions_["presentation"].trigger()
    qtbot.waitUntil(lambda: paints.n > 0)
    settle(window)
    watched.removeEventFilter(paints)
    assert (window.text_size.factor, paints.n) == (1.0, 1)
    assert window.draw_page.split.sizes() == widths


class Paints(QObject):
    """Counts how often a widget is painted."""

    n = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.n += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_no_word_of_the_answer_is_cut_while_presenting(
    window: MainWindow, draw: Draw, settled: Callable[[MainWindow], None], qtbot: QtBot
) -> None:
    draw(window)
    window.actions_["teach-7"].trigger()
    settled(window)
    window.actions_["presentation"].trigger()
    qtbot.waitUntil(lambda: window.text_size.factor >= 1.5)
    window.resize(1024, 700)  # the screen of these tests is smaller than any that a window is made for
    draw(window)
    verdict = window.draw_page.result.verdict
    verdict.set_lesson(7, "It is a 7", "99% sure, written as: hat as second stroke")
    settle(window)
    detail = verdict._detail
    assert detail.height() >= detail.heightForWidth(detail.width())
    window.actions_["presentation"].trigger()


def test_presenting_is_drawing_and_teaching_goes_on(
    window: MainWindow, draw: Draw, settled: Callable[[MainWindow], None]
) -> None:
    window.show_page("samples")
    window.actions_["presentation"].trigger()
    assert window.draw_page.isVisible()
    draw(window)
    QTest.keyClick(window, Qt.Key.Key_7)
    settled(window)
    assert window.training.state.n_mine == 1
    window.actions_["presentation"].trigger()
    assert window.menuBar().isVisible()


def test_the_drawing_grows_with_the_pad_and_goes_on_where_the_pen_is(
    window: MainWindow, draw: Draw, qtbot: QtBot
) -> None:
    canvas = window.draw_page.canvas

    def side() -> int:
        return min(canvas.width(), canvas.height())

    def place_of(stroke: Stroke) -> QRectF:
        (left, top), (right, bottom) = stroke.xy.min(axis=0), stroke.xy.max(axis=0)
        return QRectF(canvas.pixels_of(QRectF(left, top, right - left, bottom - top)))

    draw(window)
    usual, usual_side = place_of(canvas.ink.strokes[0]), side()
    window.actions_["presentation"].trigger()
    qtbot.waitUntil(lambda: window.text_size.factor >= 1.5 and window.centralWidget().updatesEnabled())
    window.showNormal()  # the test's screen is small
    window.resize(1600, 1200)
    qtbot.waitUntil(lambda: side() > 1.2 * usual_side)
    assert place_of(canvas.ink.strokes[0]).height() == pytest.approx(usual.height() * side() / usual_side, abs=3)
    draw(window, [(-60, 20), (0, 20), (60, 20)])
    bar = place_of(canvas.ink.strokes[1])
    assert (bar.left(), bar.right()) == pytest.approx((canvas.width() / 2 - 60, canvas.width() / 2 + 60), abs=3)
    window.actions_["presentation"].trigger()
    qtbot.waitUntil(lambda: place_of(canvas.ink.strokes[0]).size() == usual.size())


def test_another_page_and_the_end_leave_it(open_window: Callable[[], MainWindow]) -> None:
    window = open_window()
    window.actions_["presentation"].trigger()
    window.actions_["page-samples"].trigger()
    assert not window.isFullScreen()
    assert window.menuBar().isVisible()
    window.actions_["presentation"].trigger()
    window.close()
    assert not open_window().isFullScreen()


def test_what_waits_for_the_next_turn_dies_with_the_window(qtbot: QtBot, profile: Profile) -> None:
    """Presentation mode paints in the next turn; a window that is gone by then is asked for nothing."""
    window = MainWindow(Settings(profile.settings_path), lambda: Session.open(profile))
    window.show()
    qtbot.waitUntil(lambda: window.training.state is not None)
    window.actions_["presentation"].trigger()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    assert not isValid(window)
    with qtbot.captureExceptions() as raised:
        QApplication.processEvents()
    assert raised == []


def test_esc_gives_up_the_stroke_before_it_leaves(window: MainWindow) -> None:
    window.actions_["presentation"].trigger()
    canvas = window.draw_page.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton)
    assert canvas.is_busy
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not canvas.is_busy
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_the_left_handed_have_it_mirrored(window: MainWindow) -> None:
    def places() -> tuple[int, int, int]:
        QApplication.processEvents()
        parts = (window._rail, window.draw_page.canvas, window.draw_page.result)
        rail, canvas, result = (part.mapTo(window, part.rect().topLeft()).x() for part in parts)
        return rail, canvas, result

    rail, canvas, result = places()
    assert rail < canvas < result
    window._settings.set(LEFT_HANDED, True)
    rail, canvas, result = places()
    assert result < canvas < rail
    window._settings.set(LEFT_HANDED, False)
    rail, canvas, result = places()
    assert rail < canvas < result


@pytest.fixture
def motion(qapp: QApplication) -> Iterator[Motion]:
    flash = QApplication.cursorFlashTime()
    motion = Motion(qapp)
    yield motion
    motion.choose("system")
    QApplication.setCursorFlashTime(flash)


def test_less_motion_is_for_the_asking(motion: Motion, window: MainWindow, qtbot: QtBot) -> None:
    motion.choose("reduced")
    assert spares_motion(window)
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    assert QApplication.cursorFlashTime() == 0
    motion.choose("system")
    assert spares_motion(window) == (not window.style().styleHint(window.style().StyleHint.SH_Widget_Animate))


@pytest.fixture
def larger_text(qapp: QApplication) -> Iterator[None]:
    """As where the system's text is half as large again."""
    usual = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(1.5 * usual.pointSizeF())
    qapp.setFont(larger)
    yield
    qapp.setFont(usual)


@pytest.mark.usefixtures("larger_text")
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_size_of_the_systems_text_is_followed(open_window: Callable[[], MainWindow]) -> None:
    window = open_window()
    window.resize(1600, 1000)
    findings = Findings()
    for name, top in chain(draw_scenes(window), dialog_scenes(window)):
        settle(top)
        if name != "draw-large":  # it fills the screen, which is a small one here
            look_over(top, findings, is_pseudo=False)
    assert findings.told() == []
