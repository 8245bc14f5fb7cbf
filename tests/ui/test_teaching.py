"""One keystroke labels, stores, learns and clears; one undo takes all of it back."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoCommand
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_system import ONE, OpenWindow

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.text import Text
from digitpad.session import Remove, Session
from digitpad.storage.profile import Profile
from digitpad.ui.draw_page.teacher import Doubt, Lesson
from digitpad.ui.state.settings import CLEAR_AFTER_TEACHING, Settings
from digitpad.ui.window.main_window import UNDO_STEPS, MainWindow

Draw = Callable[..., None]
Settled = Callable[[MainWindow], None]


@pytest.fixture
def lessons(window: MainWindow) -> list[Lesson]:
    told: list[Lesson] = []
    window.controller.teacher.learnt.connect(told.append)
    return told


def mine(profile: Profile) -> list[int]:
    """Labels that are on disk, as another process would find them."""
    session = Session.open(profile)
    labels = [sample.label for sample in session.samples()]
    session.close()
    return labels


def test_a_key_teaches_and_clears(
    window: MainWindow, draw: Draw, lessons: list[Lesson], qtbot: QtBot, profile: Profile
) -> None:
    draw(window)
    QTest.keyClick(window.draw_page.canvas, Qt.Key.Key_4)
    assert window.controller.pad.is_empty
    assert lessons == []
    qtbot.waitUntil(lambda: len(lessons) == 1)
    assert mine(profile) == [4]
    assert (lessons[0].label, lessons[0].before.verdict) == (4, 7)
    assert window.draw_page.result.verdict.sentence == "7 → 4"
    assert "Samples in your set: 1" in window.draw_page.result.verdict.detail


@pytest.mark.parametrize(("key", "label"), [(Qt.Key.Key_0, 0), (Qt.Key.Key_9, 9), (Qt.Key.Key_N, NOT_A_DIGIT)])
def test_each_label_has_its_key(
    window: MainWindow, draw: Draw, lessons: list[Lesson], qtbot: QtBot, key: Qt.Key, label: int
) -> None:
    draw(window)
    QTest.keyClick(window.draw_page.canvas, key)
    qtbot.waitUntil(lambda: [lesson.label for lesson in lessons] == [label])


def test_the_menu_teaches_too(window: MainWindow, draw: Draw, lessons: list[Lesson], qtbot: QtBot) -> None:
    draw(window)
    window.actions_["teach-7"].trigger()
    qtbot.waitUntil(lambda: len(lessons) == 1)
    assert window.draw_page.result.verdict.sentence == "Learnt: 7"


def test_what_is_taught_while_the_set_is_being_opened_is_learnt(
    qtbot: QtBot, draw: Draw, settled: Settled, profile: Profile
) -> None:
    may_open = Event()

    def open_session() -> Session:
        assert may_open.wait(60)
        return Session.open(profile)

    window = MainWindow(Settings(profile.settings_path), open_session)
    window.show()
    draw(window, wait=False)
    QTest.keyClick(window.draw_page.canvas, Qt.Key.Key_4)
    assert window.controller.pad.is_empty
    may_open.set()
    settled(window)
    assert mine(profile) == [4]
    window.close()
    window.deleteLater()


def test_a_set_that_could_not_be_opened_gives_the_drawing_back(
    qtbot: QtBot, draw: Draw, settled: Settled, profile: Profile
) -> None:
    def open_session() -> Session:
        raise UserError("The set is gone.")

    window = MainWindow(Settings(profile.settings_path), open_session)
    window.show()
    draw(window, wait=False)
    drawing = window.controller.pad.drawing
    QTest.keyClick(window.draw_page.canvas, Qt.Key.Key_4)
    settled(window)
    assert window.controller.pad.drawing is drawing
    assert "not open" in window.notice.sentence
    window.close()
    window.deleteLater()


def test_a_lesson_that_fails_after_another_step_took_its_place(
    qtbot: QtBot, draw: Draw, settled: Settled, profile: Profile
) -> None:
    may_fail = Event()

    def open_session() -> Session:
        assert may_fail.wait(60)
        raise UserError("The set is gone.")

    window = MainWindow(Settings(profile.settings_path), open_session)
    window.show()
    draw(window, wait=False)
    QTest.keyClick(window.draw_page.canvas, Qt.Key.Key_4)
    window.undo_stack.undo()
    draw(window, wait=False)
    drawing = window.controller.pad.drawing
    may_fail.set()
    settled(window)
    assert window.controller.pad.drawing is drawing
    assert "not open" in window.notice.sentence
    window.close()
    window.deleteLater()


def test_undo_takes_back_sample_and_clearing(
    window: MainWindow, draw: Draw, settled: Settled, lessons: list[Lesson], profile: Profile
) -> None:
    draw(window)
    drawing = window.controller.pad.drawing
    window.actions_["teach-4"].trigger()
    settled(window)
    assert window.training.state.score.n == 1
    window.undo_stack.undo()
    settled(window)
    assert window.controller.pad.drawing is drawing
    assert window.training.state.n_mine == 0
    assert window.training.state.score.n == 0
    assert mine(profile) == []
    window.undo_stack.redo()
    settled(window)
    assert window.controller.pad.is_empty
    assert mine(profile) == [4]


def test_undo_before_the_sample_is_stored(window: MainWindow, draw: Draw, settled: Settled, profile: Profile) -> None:
    draw(window)
    window.actions_["teach-4"].trigger()
    window.undo_stack.undo()
    window.undo_stack.redo()
    window.undo_stack.undo()
    settled(window)
    assert not window.controller.pad.is_empty
    assert mine(profile) == []


def test_without_clearing_the_drawing_stays_and_is_read_anew(
    window: MainWindow, draw: Draw, lessons: list[Lesson], qtbot: QtBot
) -> None:
    window._settings.set(CLEAR_AFTER_TEACHING, False)
    draw(window)
    window.actions_["teach-4"].trigger()
    qtbot.waitUntil(lambda: len(lessons) == 1)
    assert not window.controller.pad.is_empty
    assert window.draw_page.question.isVisible()
    assert window.draw_page.question.sentence.startswith("7 → 4")


def test_the_same_drawing_with_another_label_is_relabelled(
    window: MainWindow, draw: Draw, settled: Settled, profile: Profile
) -> None:
    window._settings.set(CLEAR_AFTER_TEACHING, False)
    draw(window)
    for label in (4, 4, 7):
        window.actions_[f"teach-{label}"].trigger()
        settled(window)
    assert mine(profile) == [7]


def test_a_label_on_an_empty_pad_teaches_nothing(window: MainWindow, settled: Settled, profile: Profile) -> None:
    window.actions_["teach-4"].trigger()
    settled(window)
    assert window.draw_page.question.sentence == "Draw a digit first, then say what it was."
    assert mine(profile) == []


def test_a_doubtful_label_is_asked_about_and_can_be_mended(
    window: MainWindow, draw: Draw, settled: Settled, profile: Profile, lessons: list[Lesson]
) -> None:
    draw(window)
    window.actions_["teach-4"].trigger()
    settled(window)
    ids = tuple(sample.id for sample in lessons[0].change.added)
    question = Text("All {n} neighbours say {rival}: keep as {label}?", n=25, rival=7, label=4)
    window.controller.teacher.doubted.emit(Doubt(question, 4, 7, ids))
    bar = window.draw_page.question
    assert bar.sentence == "All 25 neighbours say 7: keep as 4?"
    (button,) = [button for button in bar.buttons if button.text() == "No, 7"]
    button.click()
    settled(window)
    assert not bar.isVisible()
    assert mine(profile) == [7]


def test_a_drawing_that_is_cleared_counts_as_nothing(window: MainWindow, draw: Draw, settled: Settled) -> None:
    draw(window)
    window.actions_["clear"].trigger()
    settled(window)
    assert window.training.state.score.n == 0
    assert window.draw_page.score == ""


def ask_about_the_last(window: MainWindow, lessons: list[Lesson]) -> None:
    ids = tuple(sample.id for sample in lessons[-1].change.added)
    question = Text("All {n} neighbours say {rival}: keep as {label}?", n=25, rival=7, label=4)
    window.controller.teacher.doubted.emit(Doubt(question, 4, 7, ids))


@pytest.mark.parametrize("what", ["undo", "draw", "relabel", "forget"])
def test_a_question_goes_with_what_it_is_about(
    what: str, window: MainWindow, draw: Draw, settled: Settled, lessons: list[Lesson]
) -> None:
    draw(window)
    window.actions_["teach-4"].trigger()
    settled(window)
    ask_about_the_last(window, lessons)
    bar = window.draw_page.question
    assert bar.isVisible()
    ids = tuple(sample.id for sample in lessons[-1].change.added)
    if what == "undo":
        window.undo_stack.undo()
    elif what == "draw":
        draw(window, ONE)
    elif what == "relabel":
        window.controller.teacher.relabel(ids, 1)
    else:  # by another window or command
        window.training.run(lambda session: session.apply(Remove(ids)))
    settled(window)
    assert bar.kind != "question"


def test_a_question_that_comes_too_late_is_not_asked(window: MainWindow, draw: Draw, settled: Settled) -> None:
    asked: list[Doubt] = []
    window.controller.teacher.doubted.connect(asked.append)
    teacher = window.controller.teacher
    draw(window)
    window.actions_["teach-4"].trigger()
    window.undo_stack.undo()
    settled(window)
    assert asked == []
    assert teacher is window.controller.teacher


def test_an_error_goes_with_the_next_success(window: MainWindow, draw: Draw, settled: Settled) -> None:
    window.show_error(UserError("There is no file {path}.", path="a.png"))
    assert window.notice.kind == "problem"
    draw(window)
    window.actions_["teach-4"].trigger()
    settled(window)
    assert window.notice.kind == ""
    window.show_error(UserError("There is no file {path}.", path="a.png"))
    draw(window)
    window.actions_["copy-drawing"].trigger()
    assert window.notice.kind == ""


def test_a_taught_misreading_counts_as_wrong(window: MainWindow, draw: Draw, settled: Settled) -> None:
    draw(window)
    window.actions_["teach-4"].trigger()
    draw(window, ONE)
    window.actions_["teach-1"].trigger()
    settled(window)
    assert (window.training.state.score.n, window.training.state.score.correct) == (2, 1)
    assert window.draw_page.score == "2 taught, 1 of them had been read right"


def test_taught_samples_are_there_at_the_next_start(open_window: OpenWindow, draw: Draw, settled: Settled) -> None:
    first = open_window()
    draw(first)
    first.actions_["teach-4"].trigger()
    settled(first)
    first.close()
    assert open_window().training.state.n_mine == 1


def test_two_windows_see_each_other(open_window: OpenWindow, draw: Draw, settled: Settled) -> None:
    first, second = open_window(), open_window()
    draw(first)
    first.actions_["teach-4"].trigger()
    settled(first)
    second.training.refresh()
    settled(second)
    assert second.training.state.n_mine == 1


def test_everything_can_be_forgotten_and_brought_back(
    window: MainWindow, draw: Draw, settled: Settled, profile: Profile
) -> None:
    for points in ((ONE), [(x + y // 4, y) for x, y in ONE]):
        draw(window, points)
        window.actions_["teach-1"].trigger()
        settled(window)
    window.dialogs.forget()
    settled(window)
    assert mine(profile) == []
    window.actions_["remember"].trigger()
    settled(window)
    assert mine(profile) == [1, 1]
    window.undo_stack.undo()
    window.undo_stack.undo()
    settled(window)
    assert mine(profile) == [1, 1]


def test_a_damaged_set_opens_the_window_and_says_so(open_window: OpenWindow, profile: Profile) -> None:
    profile.samples_path.parent.mkdir(parents=True)
    profile.samples_path.write_bytes(b"no database at all" * 50)
    window = open_window()
    assert window.notice.isVisible()
    assert profile.samples_path.read_bytes() == b"no database at all" * 50


def test_the_history_does_not_grow_for_ever(window: MainWindow) -> None:
    for _ in range(UNDO_STEPS + 3):
        window.undo_stack.push(QUndoCommand("step"))
    assert window.undo_stack.count() == UNDO_STEPS
    window.undo_stack.undo()
    assert window.undo_stack.canUndo()
