"""The game: asked, drawn, read; fooled on purpose; nothing is taught unless its own button is pressed."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace

import pytest
from pointing import drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from window_system import ONE, SEVEN

from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import NOT_A_DIGIT, Sample
from digitpad.ui.game import controller as game_controller
from digitpad.ui.game.controller import GameController
from digitpad.ui.game.dialog import GameDialog
from digitpad.ui.game.rules import LOOKALIKES, N_FOOLING, N_PLAIN, Answer, Game, Task, to_blame
from digitpad.ui.game.words import result_sentence
from digitpad.ui.state.settings import MODE, THRESHOLD, WRITER
from digitpad.ui.window.main_window import MainWindow


class Short(Game):
    """Two tasks: a 7, and a 1 that is taken for a 7."""

    def __init__(self) -> None:
        super().__init__(random.Random(0))
        self.tasks = (Task(7), Task(1, 7))


@pytest.fixture
def played(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> tuple[GameController, GameDialog, MainWindow]:
    monkeypatch.setattr(game_controller, "Game", Short)
    window.actions_["game"].trigger()
    qtbot.waitUntil(lambda: window.side_windows.game is not None)
    game = window.side_windows.game
    assert game is not None
    qtbot.waitUntil(game.dialog.isVisible)
    return game, game.dialog, window


def draw(dialog: GameDialog, points: list[tuple[int, int]], qtbot: QtBot) -> None:
    handle, canvas = dialog.windowHandle(), dialog.canvas
    middle = canvas.mapTo(dialog, canvas.rect().center())
    places = [middle + QPoint(x, y) for x, y in points]
    drag(handle, places)
    qtbot.waitUntil(lambda: dialog.outcome != "")


def button(dialog: GameDialog, text: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == text)


def test_what_is_asked_is_one_half_plain_and_one_half_to_fool() -> None:
    game = Game(random.Random(3))
    plain = [task for task in game.tasks if task.taken_for is None]
    fooling = [(task.label, task.taken_for) for task in game.tasks if task.taken_for is not None]
    assert (len(plain), len(fooling)) == (N_PLAIN, N_FOOLING)
    assert len({task.label for task in plain}) == N_PLAIN
    assert set(fooling) <= set(LOOKALIKES)


def test_a_game_from_the_first_question_to_what_it_learnt(
    played: tuple[GameController, GameDialog, MainWindow], qtbot: QtBot
) -> None:
    _game, dialog, window = played
    window._settings.set(WRITER, "Ada")
    taught: list[Sample] = []
    window.training.changed.connect(lambda change: taught.extend(change.added))
    assert dialog.question == "Draw a 7"
    assert not button(dialog, "Next").isEnabled()
    draw(dialog, SEVEN, qtbot)
    assert dialog.outcome == "Read right."
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.question == "Draw a 1 that it takes for a 7"
    draw(dialog, ONE, qtbot)
    assert not button(dialog, "Next").isEnabled()
    dialog.finished_one.emit()  # whoever asks for the next
    assert dialog.question == "Draw a 1 that it takes for a 7"
    QTest.keyClick(dialog, Qt.Key.Key_Delete)
    assert dialog.canvas.ink.is_empty
    draw(dialog, SEVEN, qtbot)
    assert dialog.outcome.startswith("Fooled! These ")
    assert "with 1 of the vote" not in dialog.outcome
    button(dialog, "Next").click()
    assert "Read right: 1 of 1" in dialog.end.result
    assert "Fooled on purpose: 1 of 1" in dialog.end.result
    assert "Nothing" in dialog.end.learnt
    assert window.training.state is not None
    assert window.training.state.n_mine == 0
    (teach,) = dialog.end.buttons
    assert teach.text() == "Teach it as 1"
    teach.click()
    qtbot.waitUntil(lambda: "now reads" in dialog.end.learnt)
    assert window.training.state.n_mine == 1
    assert [(sample.label, sample.writer, sample.device) for sample in taught] == [(1, "Ada", "mouse")]
    assert not teach.isEnabled()
    window.undo_stack.undo()
    qtbot.waitUntil(lambda: "Nothing" in dialog.end.learnt)
    assert teach.isEnabled()
    window.undo_stack.redo()
    qtbot.waitUntil(lambda: "now reads" in dialog.end.learnt)
    button(dialog, "Play again").click()
    assert dialog.question == "Draw a 7"
    assert window.controller.pad.is_empty


def reading(verdict: int, *labels: int) -> SimpleNamespace:
    return SimpleNamespace(verdict=verdict, neighbors=tuple(SimpleNamespace(label=label) for label in labels))


def test_to_blame_are_those_that_spoke_for_the_wrong_answer() -> None:
    blamed = to_blame(reading(7, 7, 1, 7, 9), 1)
    assert [near.label for near in blamed] == [7, 7]
    assert to_blame(reading(1, 1, 7), 1) == ()


def test_what_came_out_counts_each_half_by_itself() -> None:
    game = Game(random.Random(0))
    game.tasks = (Task(7), Task(1), Task(1, 7))
    for task, verdict in ((Task(7), 7), (Task(1), 7), (Task(1, 7), 7)):
        game.go_on(Answer(task, Ink(), reading(verdict), "mouse"))  # type: ignore[arg-type]
    assert result_sentence(game) == "Read right: 1 of 2 drawings. Fooled on purpose: 1 of 1 times."


def test_it_reads_in_the_mode_and_with_the_threshold_that_were_chosen(
    played: tuple[GameController, GameDialog, MainWindow], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    game, dialog, window = played
    window._settings.set(MODE, "simple")
    window._settings.set(THRESHOLD, 0.2)
    assert window.training.state is not None
    default = window.training.state.recognizers["default"]
    told = replace(default.recognize(Ink.from_drawing([[[0, 60, 20], [0, 0, 90]]])), refusal=0.3, threshold=0.5)
    simple = SimpleNamespace(recognize=lambda _drawing: told)
    state = SimpleNamespace(recognizers={"default": default, "simple": simple})
    monkeypatch.setattr(game, "_training", SimpleNamespace(state=state))
    draw(dialog, SEVEN, qtbot)
    assert game._reading is not None
    assert (game._reading.verdict, game._reading.threshold) == (NOT_A_DIGIT, 0.2)


def test_an_answer_to_an_older_drawing_is_not_shown(
    played: tuple[GameController, GameDialog, MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    game, dialog, _ = played
    asked: list[tuple[Callable[[None], object], Callable[[object], None]]] = []
    background = SimpleNamespace(work=lambda read, take, **_: asked.append((read, take)))
    monkeypatch.setattr(game, "_background", background)
    line = Stroke([(50.0, 10.0 * i) for i in range(12)])
    game._on_canvas_stroke_finished(line, "mouse")
    read, take = asked[0]
    game._clear()
    take(read(None))
    assert dialog.outcome == ""
    game._on_canvas_stroke_finished(line, "mouse")
    read, take = asked[1]
    take(read(None))
    assert dialog.outcome != ""


def test_what_is_skipped_counts_as_no_answer(
    played: tuple[GameController, GameDialog, MainWindow], qtbot: QtBot
) -> None:
    _game, dialog, window = played
    draw(dialog, ONE, qtbot)
    for _ in range(2):
        button(dialog, "Skip this one").click()
    assert "0 of 0" in dialog.end.result
    assert not dialog.end.buttons
    assert window.undo_stack.count() == 0


def test_by_keys_alone(played: tuple[GameController, GameDialog, MainWindow], qtbot: QtBot) -> None:
    _game, dialog, window = played
    taught: list[Sample] = []
    window.training.changed.connect(lambda change: taught.extend(change.added))
    QTest.keyClick(dialog, Qt.Key.Key_K)
    grid = dialog.cells
    assert grid.isVisible()
    for _ in range(6):
        QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: dialog.outcome.startswith("Misread"))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert dialog.question == "Draw a 1 that it takes for a 7"
    assert not grid.cells.any()
    button(dialog, "Skip this one").click()
    (teach,) = dialog.end.buttons
    teach.click()
    qtbot.waitUntil(lambda: bool(taught))
    assert (taught[0].label, taught[0].device) == (7, "keyboard")
