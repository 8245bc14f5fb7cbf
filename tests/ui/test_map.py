"""The map of the samples: places, the drawing among them, selecting by a line and by keys, what it is worth."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from pointing import drag
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitpad.experiments.process.runner import TaskProcess
from digitpad.session import Remove
from digitpad.ui.kit.theme import Theme
from digitpad.ui.kit.widgets import FRAME
from digitpad.ui.map.controller import MapController
from digitpad.ui.map.dialog import MapDialog
from digitpad.ui.map.plane_transform import PlaneTransform
from digitpad.ui.window.main_window import MainWindow

Draw = Callable[..., None]
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def opened(window: MainWindow, draw: Draw, qtbot: QtBot) -> tuple[MapController, MapDialog]:
    draw(window)
    window.actions_["map"].trigger()
    qtbot.waitUntil(lambda: window.side_windows.map is not None)
    controller = window.side_windows.map
    assert controller is not None
    qtbot.waitUntil(lambda: controller.layout is not None and controller.dialog.isVisible())
    return controller, controller.dialog


def draw_around(dialog: MapDialog, corners: list[tuple[int, int]]) -> None:
    plane = dialog.plane
    drag(plane, [QPoint(*corner) for corner in corners])


def test_all_samples_stand_there_and_the_drawing_moves_among_them(
    window: MainWindow, opened: tuple[MapController, MapDialog], draw: Draw, qtbot: QtBot
) -> None:
    controller, dialog = opened
    room = dialog.screen().availableSize() - FRAME
    assert dialog.size() == QSize(820, 760).boundedTo(room)  # as it was made to fit, not as its parts would like it
    assert controller.layout is not None
    assert len(controller.layout.of) == 1797
    assert "600 samples were asked" in dialog.worth
    before = dialog.plane._live
    assert before is not None
    draw(window, [(80, -60 + 5 * i) for i in range(25)])
    qtbot.waitUntil(lambda: dialog.plane._live is not None and not np.allclose(dialog.plane._live[0], before[0]))
    window.actions_["clear"].trigger()
    qtbot.waitUntil(lambda: dialog.plane._live is None)


def test_what_is_within_a_line_is_selected_in_the_training_set(
    window: MainWindow, opened: tuple[MapController, MapDialog], qtbot: QtBot
) -> None:
    _, dialog = opened
    plane = dialog.plane
    w, h = plane.width(), plane.height()
    draw_around(dialog, [(w // 4, h // 4), (3 * w // 4, h // 4), (3 * w // 4, h // 2), (w // 4, h // 2)])
    at = plane.view.to_widget(plane._scene.places)
    within = (at[:, 0] > w // 4) & (at[:, 0] < 3 * w // 4) & (at[:, 1] > h // 4) & (at[:, 1] < h // 2)
    chosen = plane.chosen
    assert 0 < len(chosen) < 1797
    assert set(np.flatnonzero(within)) <= {*chosen.tolist()}
    dialog.handed_over.emit()
    grid = window.samples.controller._page.grid_panel
    qtbot.waitUntil(lambda: len(grid.grid.chosen()) == len(chosen))
    ids = grid.model.catalog.ids(grid.model.rows[grid.grid.chosen()])
    assert set(ids) == controller_ids(opened)


def controller_ids(opened: tuple[MapController, MapDialog]) -> set[str]:
    controller, dialog = opened
    assert controller.layout is not None
    return set(controller.layout.catalog.ids(controller.layout.of[dialog.plane.chosen]))


def test_by_keys_one_goes_from_sample_to_sample_and_hears_what_it_is(
    opened: tuple[MapController, MapDialog],
) -> None:
    plane = opened[1].plane
    QTest.keyClick(plane, Qt.Key.Key_Right)
    first = plane.current
    assert first >= 0
    assert "built in" in plane.accessibleDescription()
    QTest.keyClick(plane, Qt.Key.Key_Right)
    second = plane.current
    assert plane._scene.places[second, 0] > plane._scene.places[first, 0]
    assert plane.chosen.tolist() == [second]
    QTest.keyClick(plane, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(plane.chosen) == 2
    QTest.keyClick(plane, Qt.Key.Key_Space)
    assert len(plane.chosen) == 1
    QTest.keyClick(plane, Qt.Key.Key_Plus)
    assert plane.view.zoom > 1
    QTest.keyClick(plane, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert plane.view.x != 0
    QTest.keyClick(plane, Qt.Key.Key_Home)
    assert plane.view == PlaneTransform(plane.width(), plane.height())


def test_enter_shows_the_sample_large(
    window: MainWindow, opened: tuple[MapController, MapDialog], qtbot: QtBot
) -> None:
    plane = opened[1].plane
    QTest.keyClick(plane, Qt.Key.Key_Right)
    QTest.keyClick(plane, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.samples.isVisible() and window.samples.controller._detail.is_open)


def test_the_wheel_zooms_where_it_points_and_the_right_button_moves(opened: tuple[MapController, MapDialog]) -> None:
    plane = opened[1].plane
    fixed = plane.view.to_plane(50, 70)
    at, none = QPointF(50, 70), QPoint()
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(at, at, none, QPoint(0, 240), no_button, no_key, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(plane, wheel)
    assert plane.view.zoom > 1
    assert plane.view.to_plane(50, 70) == pytest.approx(fixed)
    drag(plane, [QPoint(200, 200), QPoint(230, 190)], RIGHT)
    assert plane.view.to_plane(80, 60) == pytest.approx(fixed)


def test_what_is_taught_comes_onto_the_map_and_colours_tell_label_writer_and_doubt(
    window: MainWindow, opened: tuple[MapController, MapDialog], qtbot: QtBot
) -> None:
    controller, dialog = opened
    window.actions_["teach-3"].trigger()
    qtbot.waitUntil(lambda: controller.layout is not None and len(controller.layout.of) == 1798)
    by_label = dialog.plane._scene.pixels
    dialog._coloring.setCurrentIndex(1)
    assert "me" in dialog._legend.text()
    assert not np.array_equal(dialog.plane._scene.pixels, by_label)
    dialog._coloring.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "speak against" in dialog._legend.text())
    assert len(np.unique(dialog.plane._scene.pixels)) > 2


def test_what_is_left_out_is_not_on_the_map(
    window: MainWindow, opened: tuple[MapController, MapDialog], qtbot: QtBot
) -> None:
    controller, dialog = opened
    assert controller.layout is not None
    dialog.plane.choose(np.arange(1700, 1797))
    left_out = set(controller.layout.catalog.ids(controller.layout.of[[3, 5]]))
    window.training.run(lambda session: session.apply(Remove(tuple(left_out))), lambda _change: None)
    qtbot.waitUntil(lambda: controller.layout is not None and len(controller.layout.of) == 1795)
    assert not left_out & set(controller.layout.catalog.ids(controller.layout.of))
    assert len(dialog.plane.chosen) == 97


def test_the_thumbnails_touch_each_other_nowhere(opened: tuple[MapController, MapDialog]) -> None:
    plane = opened[1].plane
    plane._move_to(plane.view.zoomed(5, plane.width() / 2, plane.height() / 2))
    plane.grab()
    at = np.rint(plane.view.to_widget(plane._scene.places[plane._painter.shown]))
    assert len(at) > 10
    gaps = np.abs(at[:, None] - at[None]).max(axis=2) + 1000 * np.eye(len(at))
    assert gaps.min() >= 8 * 3


def test_t_sne_comes_later_and_says_where_the_drawing_stands(
    window: MainWindow, opened: tuple[MapController, MapDialog], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller, dialog = opened
    monkeypatch.setattr(TaskProcess, "do", lambda _self, task, *_: task.rows[:, 20:22] * 3)
    dialog._method.setCurrentIndex(1)
    qtbot.waitUntil(lambda: controller.layout is not None and controller.layout.method == "tsne")
    assert "five nearest" in dialog._how.text()
    layout = controller.layout
    assert layout is not None
    assert np.abs(layout.places).max() == pytest.approx(1.0)
    assert dialog.plane._live is not None
    window.actions_["teach-3"].trigger()
    qtbot.waitUntil(lambda: controller.layout is not None and len(controller.layout.of) == 1798)
    assert controller.layout.method == "tsne"
    assert np.allclose(controller.layout.places[:1797], layout.places)


def test_another_look_has_other_colours_on_the_map_too(
    look: Theme, opened: tuple[MapController, MapDialog], qtbot: QtBot
) -> None:
    _, dialog = opened
    dots, legend = dialog.plane._scene.pixels, dialog._legend.text()
    look.choose("dark")
    qtbot.waitUntil(lambda: dialog._legend.text() != legend)
    assert (dialog.plane._scene.pixels != dots).all()
    look.choose("light")
    qtbot.waitUntil(lambda: dialog._legend.text() == legend)
    assert (dialog.plane._scene.pixels == dots).all()
    qtbot.waitUntil(dialog.updatesEnabled)
