"""What the panels show of a reading, and how they are used: neighbours, comparison, steps, dialogs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLabel, QSlider, QSpinBox
from pytestqt.qtbot import QtBot

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.recognition import Neighbor, Recognition
from digitpad.core.samples import NOT_A_DIGIT, Label, Origin
from digitpad.ui.dialogs.about import About
from digitpad.ui.dialogs.preferences import Preferences
from digitpad.ui.kit.i18n import date_of, short_date
from digitpad.ui.reading import verdict_view
from digitpad.ui.reading.label_bars import LabelBars, ranking_sentence
from digitpad.ui.reading.neighbor_view import AGAINST, NeighborView, neighbor_sentence, origin_sentence
from digitpad.ui.reading.result_panel import NeighborsPanel
from digitpad.ui.reading.stage_view import CellsView
from digitpad.ui.reading.steps_panel import StepsPanel
from digitpad.ui.reading.verdict_view import VerdictView, verdict_sentence
from digitpad.ui.state.settings import CLEAR_AFTER_TEACHING, LEFT_HANDED, MOTION, PEN_WIDTH, THEME, THRESHOLD, Settings
from digitpad.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs

Draw = Callable[..., None]
BLANK = np.zeros((8, 8), dtype=np.uint8)


def neighbor(label: Label, weight: float = 0.2, **more: object) -> Neighbor:
    return replace(Neighbor("digits:1", label, 12.5, weight, BLANK, Origin.DIGITS), **more)


def recognition(verdict: Label = 7, share: float = 0.9, rival: Label = 1, **more: object) -> Recognition:
    """A reading with two labels in play."""
    steps = preprocess(Ink((Stroke([(0, 0), (60, 2), (25, 90)]),)))
    scores = [0.0] * 11
    scores[verdict], scores[rival] = share, 1 - share
    digit = verdict if verdict != NOT_A_DIGIT else rival
    neighbors = (neighbor(7), neighbor(7), neighbor(rival))
    refusal = scores[NOT_A_DIGIT]
    plain = Recognition(verdict, digit, share, tuple(scores), refusal, 0.5, neighbors, steps)
    return replace(plain, **more)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (recognition(), "It is a 7"),
        (recognition(share=0.6), "Probably 7, or 1"),
        (recognition(share=0.6, rival=NOT_A_DIGIT), "Probably 7, or not a digit"),
        (recognition(NOT_A_DIGIT), "Not a digit"),
        (recognition(NOT_A_DIGIT, share=0.6), "Probably not a digit, or 1"),
        (recognition(share=0.5, tied=(1, 7)), "A tie between 1, 7"),
    ],
)
def test_the_verdict_is_as_careful_as_the_reading_is_sure(given: Recognition, sentence: str) -> None:
    assert verdict_sentence(given) == sentence


def test_the_style_and_the_certainty_are_said(qtbot: QtBot) -> None:
    view = VerdictView()
    qtbot.addWidget(view)
    view.set_recognition(recognition(style="barred"))
    assert view.detail == "90% sure, written as: barred"
    assert view.accessibleName() == "Read as 7, 90%; runner-up 1, 10%."
    view.set_recognition(None)
    assert view.sentence == "Nothing to read yet"


def test_what_is_not_certain_is_not_called_so() -> None:
    assert "99%" in ranking_sentence(recognition(share=0.9996 - 0.001))


def test_every_bar_can_be_read(qtbot: QtBot) -> None:
    bars = LabelBars()
    qtbot.addWidget(bars)
    bars.resize(330, 116)
    bars.show()
    bars.set_recognition(recognition(NOT_A_DIGIT, share=0.7, rival=3))
    assert bars.share_of(3) == pytest.approx(0.3)
    assert bars.share_of(NOT_A_DIGIT) == pytest.approx(0.7)
    bars.grab()
    for label, tip in ((3, "3: 30%"), (NOT_A_DIGIT, "Not a digit: 70%; refused from 50% on")):
        place = QPoint(label * 30 + 15, 50)
        QApplication.sendEvent(bars, QHelpEvent(QEvent.Type.ToolTip, place, bars.mapToGlobal(place)))
        assert bars._tip_at(place.x()) == tip
    bars.hide()


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({}, "built in"),
        ({"origin": Origin.ATLAS, "style": "barred"}, "barred"),
        ({"origin": Origin.TAUGHT, "created": "2026-03-01T10:00:00Z"}, "yours, "),
        ({"origin": Origin.IMPORTED, "created": "2026-03-01T10:00:00Z"}, "imported "),
        ({"origin": Origin.TAUGHT, "created": "once"}, "yours"),
        ({"origin": Origin.IMPORTED, "created": ""}, "imported"),
        ({"origin": Origin.IMPORTED, "created": "", "writer": "Ada"}, "by Ada, imported"),
    ],
)
def test_the_origin_is_said(more: dict[str, object], sentence: str) -> None:
    assert origin_sentence(neighbor(7, **more)).startswith(sentence)


def test_a_neighbour_tells_all_in_words() -> None:
    said = neighbor_sentence(neighbor(1, 0.25, varied=True), True)
    assert said == "1; distance 12.50; 25% of the vote; built in; a variation of it; voted against the answer"


def test_neighbours_keep_their_order_and_mark_dissent(qtbot: QtBot) -> None:
    view = NeighborView()
    qtbot.addWidget(view)
    given = recognition()
    view.set_neighbors(given.neighbors, given.verdict)
    model = view.model()
    assert [model.index(i, 0).data(AGAINST) for i in range(model.rowCount())] == [False, False, True]
    view.resize(400, 300)
    view.grab()


def test_a_neighbour_is_compared_by_click_and_by_key(qtbot: QtBot) -> None:
    panel = NeighborsPanel()
    qtbot.addWidget(panel)
    panel.resize(460, 420)
    panel.show()
    panel.set_recognition(recognition())
    view, compare = panel._list, panel._compare
    assert not compare.isVisible()
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert compare.isVisible()
    assert "voted against" in compare._sentence.text()
    panel.grab()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert "voted against" not in compare._sentence.text()
    compare.closed.emit()
    assert not compare.isVisible()
    panel.hide()


def test_the_steps_are_shown_and_a_cell_says_what_it_counts(qtbot: QtBot) -> None:
    panel = StepsPanel()
    qtbot.addWidget(panel)
    panel.resize(480, 420)
    panel.show()
    steps = recognition().steps
    panel.set_steps(steps)
    shown = {label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)}
    assert {str(stage.title) for stage in steps.stages} <= shown
    (cells,) = panel.findChildren(CellsView)
    said: list[str] = []
    cells.cell_named.connect(said.append)
    QTest.mouseMove(cells, QPoint(4 * 22 + 5, 3 * 22 + 5))
    QTest.keyClick(cells, Qt.Key.Key_Right)
    QTest.keyClick(cells, Qt.Key.Key_Down)
    row, column = cells._cell
    assert said[-1] == f"Row {row + 1}, column {column + 1}: {steps.picture[row, column]} of its 16 pixels are ink."
    panel.grab()
    panel.set_steps(None)
    assert any("64 numbers" in label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel))
    panel.hide()


def test_preferences_are_taken_at_once(qtbot: QtBot, settings: Settings) -> None:
    dialog = Preferences(settings)
    qtbot.addWidget(dialog)
    theme, language = dialog.findChildren(QComboBox)
    assert [language.itemData(i) for i in range(language.count())] == ["", "en", "de", "es", "zh_CN"]
    theme.setCurrentIndex(theme.findData("dark"))
    theme.activated.emit(theme.currentIndex())
    dialog.findChild(QSpinBox).setValue(20)
    left_handed, less_motion, clear, calibrated = dialog.findChildren(QCheckBox)
    left_handed.setChecked(True)
    less_motion.setChecked(True)
    clear.setChecked(False)
    slider = dialog.findChild(QSlider)
    share = slider.parentWidget().findChild(QLabel)
    assert not slider.isEnabled()
    assert share.text() == ""
    calibrated.setChecked(False)
    slider.setValue(30)
    assert share.text() == "30%"
    assert settings.get(LEFT_HANDED) is True
    assert settings.get(MOTION) == "reduced"
    assert settings.get(THEME) == "dark"
    assert settings.get(PEN_WIDTH) == 20
    assert settings.get(CLEAR_AFTER_TEACHING) is False
    assert settings.get(THRESHOLD) == pytest.approx(0.3)
    calibrated.setChecked(True)
    assert settings.get(THRESHOLD) == THRESHOLD.default
    assert share.text() == ""


def test_about_names_versions_and_places(qtbot: QtBot) -> None:
    dialog = About("/home/me/samples.digitpad", "/home/me/logs")
    qtbot.addWidget(dialog)
    for part in ("/home/me/samples.digitpad", "/home/me/logs", "LGPL", np.__version__):
        assert part in dialog.facts.toPlainText()


def test_a_long_path_is_broken_not_cut(qtbot: QtBot) -> None:
    path = "/home/me" + "/of-the-spring" * 30
    dialog = About(path, "/home/me/logs")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() < 1000
    facts = dialog.facts
    lines = facts.document().begin().layout()
    assert lines.lineCount() > 1
    assert max(lines.lineAt(i).naturalTextWidth() for i in range(lines.lineCount())) <= facts.viewport().width()
    assert facts.document().size().height() <= facts.viewport().height()
    facts.selectAll()
    assert path in facts.textCursor().selection().toPlainText()


@pytest.mark.parametrize("name", ["preferences", "shortcuts", "about"])
def test_each_dialog_opens_and_closes_by_key(window: MainWindow, qtbot: QtBot, name: str) -> None:
    def shown() -> list[QDialog]:
        return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]

    window.actions_[name].trigger()
    qtbot.waitUntil(lambda: len(shown()) == 1)
    assert shown()[0].windowTitle()
    QTest.keyClick(shown()[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown())


def test_forgetting_asks_nothing_and_offers_the_way_back(
    window: MainWindow, draw: Draw, settled: Callable[[MainWindow], None]
) -> None:
    window.actions_["forget"].trigger()
    assert window.notice.sentence == "There is nothing to forget: nothing has been taught or imported yet."
    draw(window)
    window.actions_["teach-7"].trigger()
    settled(window)
    window.actions_["forget"].trigger()
    settled(window)
    assert window.training.state.n_mine == 0
    assert "forgotten" in window.notice.sentence
    (undo,) = window.notice.buttons
    undo.click()
    settled(window)
    assert window.training.state.n_mine == 1
    assert not window.notice.isVisible()


def test_a_step_that_takes_long_says_that_it_is_under_way(window: MainWindow, qtbot: QtBot) -> None:
    usual, may_end = window.status.sentence, Event()
    window.training.run(lambda _session: may_end.wait(60))
    window.status._patience.start(0)
    qtbot.waitUntil(lambda: window.status.sentence == "Working on your samples…")
    may_end.set()
    qtbot.waitUntil(lambda: window.status.sentence == usual)


def test_what_an_action_does_is_not_written_over_the_foots_own_words(window: MainWindow) -> None:
    own = next(words for words in window.status.findChildren(QLabel) if words.text() == window.status.sentence)
    window.status.hide()
    window.status.showMessage("What the action under the pointer does")
    window.status.show()
    assert not own.isVisible()
    own.setMinimumHeight(60)  # the line is laid out anew, as it is while the window starts
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    assert not own.isVisible()
    window.status.clearMessage()
    assert own.isVisible()


def test_dates_are_the_persons_own() -> None:
    moment = datetime(2026, 3, 1, 10, 0, tzinfo=UTC)
    assert date_of("2026-03-01T10:00:00Z") == short_date(moment)
    assert date_of("") == ""


def test_a_reading_is_told_to_screen_readers_once_it_stands(
    window: MainWindow, qtbot: QtBot, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(verdict_view, "announce", lambda _widget, sentence: said.append(sentence))
    draw(window)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [ranking_sentence(window.controller.reader.reading.main)]
    window.actions_["teach-7"].trigger()
    qtbot.waitUntil(lambda: len(said) > 1)
    assert said[1] == "Learnt: 7. Now read as 7. Samples in your set: 1."


def test_a_runner_up_that_has_nothing_is_not_named() -> None:
    assert ranking_sentence(recognition(share=1.0)) == "Read as 7, 100%."
