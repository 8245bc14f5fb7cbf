"""The experiments page through the window: choose, run, stop, point, compare, take away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from scenes import settle

from digitpad.core.ink import Stroke
from digitpad.experiments.process.runner import TO_COMPUTE, TO_DRAW, TaskProcess
from digitpad.experiments.registry import EXPERIMENTS
from digitpad.ui.experiments_page import comparison, laboratory
from digitpad.ui.experiments_page.catalogue import Catalogue
from digitpad.ui.experiments_page.controller import ExperimentsController
from digitpad.ui.experiments_page.export.code_dialog import CodeDialog
from digitpad.ui.experiments_page.inputs import form
from digitpad.ui.experiments_page.inputs.form import SettingsForm
from digitpad.ui.experiments_page.lazy_page import ELSEWHERE
from digitpad.ui.experiments_page.plot.plot_view import PlotView
from digitpad.ui.own_model.function_dialog import FunctionDialog
from digitpad.ui.window.main_window import MainWindow

LONG = 60_000
"""Milliseconds: processes of their own take seconds to start on a busy machine."""


class Lasting(TaskProcess):
    """Outlives the pages of the tests, which saves its start; a run that is stopped ends it as ever."""

    def kill(self) -> None:
        """Not yet."""

    def end(self) -> None:
        super().kill()


@pytest.fixture(scope="module")
def process() -> Iterator[Lasting]:
    made = Lasting(TO_COMPUTE, TO_DRAW)
    yield made
    made.end()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, process: Lasting, monkeypatch: pytest.MonkeyPatch) -> ExperimentsController:
    """The page, which runs and draws its first experiment."""
    monkeypatch.setattr(laboratory, "TaskProcess", lambda *_modules: process)
    window.show_page("experiments")
    qtbot.waitUntil(lambda: window.experiments.controller is not None, timeout=LONG)
    controller = window.experiments.controller
    assert controller is not None
    return controller


@pytest.fixture
def drawn(qtbot: QtBot) -> Callable[[ExperimentsController], None]:
    """Wait until what was run is finished and drawn."""

    def wait(controller: ExperimentsController) -> None:
        qtbot.waitUntil(lambda: not controller.is_running and bool(controller.page.plot.spots), timeout=LONG)

    return wait


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_experiment_runs_when_it_is_chosen_and_tells_what_to_see(
    qtbot: QtBot, page: ExperimentsController, drawn: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        page.page.state, "setText", lambda text: told.append((text, page.page.plot.image.isNull())), raising=False
    )
    drawn(page)
    qtbot.waitUntil(lambda: any(text.startswith("Done") for text, _ in told), timeout=LONG)
    assert not any(is_empty for text, is_empty in told if text.startswith("Done"))
    monkeypatch.undo()
    assert "The classes are even" in page.page.reading.text()
    page.page.catalogue.setFocus()
    QTest.keyClick(page.page.catalogue, Qt.Key.Key_Down)
    assert page.page.title.text() == "Train and test"
    drawn(page)
    page.show_code()
    (dialog,) = page.page.findChildren(CodeDialog)
    assert dialog.isVisible()
    dialog.close()
    qtbot.waitUntil(lambda: not page.page.findChildren(CodeDialog))  # kept by its page it would be one more each time
    assert "13 of 270 are misread" in page.page.reading.text()
    assert page.page.plot.accessibleDescription() == page.page.reading.text()
    box = page.form.findChild(QSpinBox, "k")
    box.setValue(1)
    page.page.run_button.click()
    qtbot.waitUntil(lambda: not page.is_running, timeout=LONG)
    assert page.outcome is not None
    assert page.outcome.result.k == 1


def test_a_run_is_stopped_at_once_and_another_works(
    qtbot: QtBot, window: MainWindow, page: ExperimentsController, drawn: Callable[..., None]
) -> None:
    drawn(page)
    page.page.catalogue.choose("network")
    page.form.set_value("epochs", 1000)
    page.run_experiment()
    assert page.page.stop_button.isVisible()
    qtbot.waitUntil(lambda: page.page.progress.value() > 0, timeout=LONG)
    window.actions_["stop-experiment"].trigger()
    assert not page.is_running
    assert page.page.state.text() == "Stopped."
    qtbot.waitUntil(lambda: not window.background.jobs, timeout=LONG)
    page.page.catalogue.choose("regions")
    drawn(page)
    assert "Two numbers keep" in page.page.reading.text()


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs
def test_a_python_file_runs_after_its_question_alone_and_each_run_asks_anew(
    qtbot: QtBot, page: ExperimentsController, tmp_path: Path
) -> None:
    path = tmp_path / "mine.py"
    path.write_text("def predict(images):\n    open(__file__ + '.ran', 'w').close()\n    return [7] * len(images)\n")
    page.page.catalogue.choose("your-model")
    for name, value in {"model": str(path), "train": 40, "test": 10, "hidden": 2}.items():
        page.form.set_value(name, value)
    page.run_experiment()
    first = page.page.findChild(FunctionDialog)
    first.reject()
    assert not page.is_running
    page.run_experiment()
    second = next(found for found in page.page.findChildren(FunctionDialog) if found is not first)
    assert not path.with_name("mine.py.ran").exists()
    second.findChildren(QDialogButtonBox)[0].accepted.emit()
    assert page.is_running
    qtbot.waitUntil(lambda: not page.is_running and page.outcome is not None, timeout=LONG)
    assert path.with_name("mine.py.ran").exists()
    assert page.outcome is not None
    assert page.outcome.result.readers[0].name == "your model"


def test_who_walks_down_the_list_starts_nothing_and_what_was_stopped_begins_anew(
    qtbot: QtBot, page: ExperimentsController, drawn: Callable[..., None]
) -> None:
    drawn(page)
    page.page.catalogue.choose("slices")
    page.form.set_value("seeds", 1000)
    page.page.catalogue.choose("holdout")
    assert not page.is_running
    page.page.catalogue.choose("slices")
    qtbot.waitUntil(lambda: page.page.progress.value() > 0 and page.outcome is not None, timeout=LONG)
    page.page.catalogue.choose("holdout")
    drawn(page)
    page.page.catalogue.choose("slices")
    page.form.set_value("seeds", 3)
    drawn(page)
    qtbot.waitUntil(lambda: page.page.state.text().startswith("Done"), timeout=LONG)
    assert len(page.outcome.result.luck) == 3  # type: ignore[union-attr]


def test_a_drawing_of_ones_own_is_changed_live(
    qtbot: QtBot, window: MainWindow, page: ExperimentsController, drawn: Callable[..., None]
) -> None:
    drawn(page)
    live, button = page.page.live, page.page.live_button
    assert not button.isVisible()
    window.controller.pad.add_stroke(Stroke([(300.0, 100.0), (300.0, 500.0)]))
    page.page.catalogue.choose("invariance")
    button.click()
    assert live.isVisible()
    qtbot.waitUntil(lambda: "Both say 1" in live.verdict.text(), timeout=LONG)
    live.sliders["shift"].setValue(40)
    qtbot.waitUntil(lambda: "normalised, as a 1" in live.verdict.text(), timeout=LONG)
    live.clear()
    qtbot.waitUntil(lambda: live.verdict.text().startswith("Draw a digit"), timeout=LONG)
    for place in (QPoint(70, 60), QPoint(70, 90)):
        QTest.mousePress(live.canvas, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseRelease(live.canvas, Qt.MouseButton.LeftButton, pos=place)
    assert len(live.drawing) == 2
    assert live.sliders["shift"].value() == 0
    qtbot.waitUntil(lambda: not live.verdict.text().startswith("Draw a digit"), timeout=LONG)
    page.page.catalogue.choose("look")
    assert not live.isVisible()
    assert page.page.plot.isVisible()


def test_spots_are_told_to_pointer_and_keys_and_open_what_lies_behind(
    qtbot: QtBot, page: ExperimentsController, drawn: Callable[..., None]
) -> None:
    page.page.catalogue.choose("confusion")
    drawn(page)
    plot = page.page.plot
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.tip == "0 read as 0: 88"
    x, y, width, height = plot.spots[0].box
    ratio = plot.image.width() / plot.width()
    assert plot.point_at(QPointF((x + width / 2) / ratio, (y + height / 2) / ratio)) is plot.spots[0]
    assert plot.point_at(QPointF(-5, -5)) is None
    assert plot.tip == ""
    before = plot.spots
    QTest.keyClick(plot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: plot.spots is not before, timeout=LONG)
    assert page.page.back_button.isVisible()
    page.page.back_button.click()
    qtbot.waitUntil(lambda: len(plot.spots) == len(before), timeout=LONG)


def test_zoom_by_keys_shows_less_and_is_taken_back(
    qtbot: QtBot, page: ExperimentsController, drawn: Callable[..., None]
) -> None:
    page.page.catalogue.choose("validation")
    drawn(page)
    plot = page.page.plot
    whole = len(plot.spots)
    QTest.keyClicks(plot, "+++")
    qtbot.waitUntil(lambda: len(plot.spots) < whole, timeout=LONG)
    QTest.keyClicks(plot, "0")
    qtbot.waitUntil(lambda: len(plot.spots) == whole, timeout=LONG)


def test_a_run_is_kept_beside_exported_and_copied(
    qtbot: QtBot, page: ExperimentsController, drawn: Callable[..., None], tmp_path: Path
) -> None:
    drawn(page)
    page.keep_run()
    assert page.page.kept.isVisible()
    qtbot.waitUntil(lambda: len(page.page.kept.plot.spots) > 0, timeout=LONG)
    sides = [plot.width() for plot in (page.page.plot, page.page.kept.plot)]
    assert min(sides) > 0.8 * max(sides)
    window = page.page.window()
    window.resize(1024, 700)  # without the room for two beside each other
    qtbot.waitUntil(lambda: page.page.plot.width() > 420)
    settle(page.page)
    kept = page.page.kept
    assert kept.plot.geometry().bottom() < min(kept.caption.geometry().top(), kept.close_button.geometry().top())
    sides = [plot.height() for plot in (page.page.plot, kept.plot)]
    assert min(sides) > 0.8 * max(sides)
    assert "The built-in digits" in kept.caption.text()
    before = page.page.kept_reading.text()
    assert before.startswith("Kept beside: ")
    assert "What differs" not in before
    page.page.catalogue.choose("holdout")
    assert "It is another experiment." in page.page.kept_reading.text() or page.outcome is None
    drawn(page)
    page.keep_run()
    page.form.set_value("k", 9)
    page.run_experiment()
    drawn(page)
    assert "What differs: Neighbours (k): 9 now, " in page.page.kept_reading.text()
    page.exporter.export_to(tmp_path / "look.svg")
    qtbot.waitUntil(lambda: "Saved as" in page.page.notice.sentence, timeout=LONG)
    assert (tmp_path / "look.svg").exists()
    page.copy_plot()
    assert not QGuiApplication.clipboard().image().isNull()
    page.page.kept.close_button.click()
    assert not page.page.kept.isVisible()


def test_bad_settings_and_missing_samples_are_said(
    qtbot: QtBot, page: ExperimentsController, drawn: Callable[..., None]
) -> None:
    page.page.catalogue.choose("cross-validation")
    drawn(page)
    page.form.findChild(QLineEdit, "k").setText("many")
    page.run_experiment()
    assert page.page.notice.sentence == "“many” is no good value for Neighbours (k), a list."
    assert page.page.plot.image.isNull()
    assert page.page.reading.text() == "Run it, and what came out will be said here."
    assert page.outcome is None
    page.page.catalogue.choose("holdout")
    page.page.data.chosen = "mine"
    page.run_experiment()
    qtbot.waitUntil(lambda: "not taught anything yet" in page.page.notice.sentence, timeout=LONG)
    assert not page.is_running


def test_a_picture_typed_into_the_grid_is_a_setting(qtbot: QtBot) -> None:
    from digitpad.experiments.studies.not_a_digit import NotADigitSettings

    holder = QWidget()
    qtbot.addWidget(holder)
    form = SettingsForm(NotADigitSettings, lambda: None, holder)
    form.resize(400, 800)
    holder.show()
    assert form.values() == NotADigitSettings()
    grid = form.findChild(object, "drawing").grid  # type: ignore[attr-defined]
    QTest.keyClicks(grid, "12")
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClicks(grid, "7+")
    assert form.values().drawing[:3] == (12.0, 11.0, 0.0)
    told = grid.model().data(grid.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "row 1, column 2: 11"
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(11, 11))
    assert form.values().drawing[:3] == (0.0, 11.0, 0.0)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(55, 11))
    assert form.values().drawing[:3] == (0.0, 11.0, 16.0)


def test_a_tool_keeps_its_words_when_its_action_changes(page: ExperimentsController) -> None:
    tool = next(each for each in page.page.findChildren(QToolButton) if each.text() == "Keep beside")
    for is_enabled in (False, True):
        tool.defaultAction().setEnabled(is_enabled)
    assert tool.text() == "Keep beside"


def test_an_empty_plot_takes_all_gestures(qtbot: QtBot) -> None:
    plot = PlotView()
    qtbot.addWidget(plot)
    plot.show()
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(plot, Qt.MouseButton.LeftButton)
    QTest.keyClicks(plot, "+-0")
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.tip == ""


def test_the_chosen_experiment_stays_in_sight_when_the_list_shrinks(qtbot: QtBot) -> None:
    catalogue = Catalogue()
    qtbot.addWidget(catalogue)
    catalogue.resize(300, 900)
    catalogue.show()
    catalogue.choose("network")
    catalogue.resize(300, 200)

    def is_in_sight() -> bool:
        return catalogue.viewport().rect().contains(catalogue.visualItemRect(catalogue.currentItem()))

    qtbot.waitUntil(is_in_sight)


def test_nothing_of_qt_is_imported_on_another_thread() -> None:
    assert not [name for name in ELSEWHERE if name.startswith("digitpad.ui")]


def test_no_cell_of_a_form_is_cut(qtbot: QtBot, window: MainWindow, page: ExperimentsController) -> None:
    window.resize(1024, 700)
    for study in EXPERIMENTS:
        page.page.catalogue.choose(study.name)
        page.stop_experiment()
        qtbot.waitUntil(page.form.isVisible)
        QApplication.processEvents()
        area = page.form.parentWidget().parentWidget()
        assert isinstance(area, QScrollArea)
        button = page.page.run_button.mapTo(window, QPoint(0, 0)).y()
        assert area.mapTo(window, QPoint(0, area.height())).y() <= button, study.name
        for field in page.form.findChildren(QWidget):
            if field.isVisible() and isinstance(field, QAbstractSpinBox | QComboBox | QLineEdit | QCheckBox):
                below = field.mapTo(page.form, QPoint(0, field.height())).y()
                area.verticalScrollBar().setValue(below - area.viewport().height())
                QApplication.processEvents()
                seen = field.visibleRegion().boundingRect()
                assert seen.size() == field.size(), f"{study.name}: {field.objectName()} is cut"
                if not isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox) and field.objectName() == "seed":
                    beginning = page.page.data.mapTo(window, QPoint(0, 0)).x()
                    assert field.mapTo(window, QPoint(0, 0)).x() == beginning, f"{study.name}: data stand elsewhere"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_two_signs_of_a_name_stand_beside_each_other(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "translate", lambda _text: "距离")  # a sign is a word: it may be wrapped after each
    shown = SettingsForm(EXPERIMENTS[1].settings, tuple)
    qtbot.addWidget(shown)
    shown.resize(shown.minimumSizeHint().width(), 400)
    shown.show()
    settle(shown)
    names = [one for one in shown.findChildren(QLabel) if one.buddy() is not None]
    assert names
    for name in names:
        assert name.width() >= name.fontMetrics().horizontalAdvance("距离")


@pytest.mark.parametrize("height", [140, 150, 160])
def test_no_title_of_the_list_is_cut(qtbot: QtBot, height: int) -> None:
    catalogue = Catalogue()
    qtbot.addWidget(catalogue)
    catalogue.resize(220, height)
    catalogue.set_brief(True)
    catalogue.show()
    inside = catalogue.viewport().rect()
    for top in (0, catalogue.count() - 1):
        catalogue.setCurrentRow(top)
        places = [catalogue.visualItemRect(catalogue.item(row)) for row in range(catalogue.count())]
        assert all(inside.contains(place) for place in places if place.intersects(inside))


def test_files_of_one_name_are_other_data(page: ExperimentsController, drawn: Callable[..., None]) -> None:
    drawn(page)
    page.keep_run()
    outcome = page.outcome
    assert outcome is not None
    runs = [replace(outcome.run, source=replace(outcome.run.source, key=key)) for key in ("/a/t.csv", "/b/t.csv")]
    told = [comparison._beside(replace(outcome, run=run), replace(outcome, run=runs[0])) for run in runs]
    assert "same settings and data" in told[0]
    assert "other data" in told[1]
