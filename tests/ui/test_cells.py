"""A digit by keyboard: 8x8 cells, read as they are set, taught and undone like any drawing, told to screen readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pointing import drag
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_system import LEFT, NO_KEYS

from digitpad.core.ink import Ink
from digitpad.core.samples import Raster
from digitpad.ui.kit.text_size import scaled_font
from digitpad.ui.pad.cell_grid import SHADE, CellGrid, CellPad
from digitpad.ui.pad.cells import FULL, Cells, cells_of, drawing_of, no_cells
from digitpad.ui.window.main_window import MainWindow

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@given(st.lists(st.integers(0, 16), min_size=64, max_size=64))
def test_the_cells_of_a_drawing_are_those_it_was_made_of(counts: list[int]) -> None:
    cells = np.array(counts, dtype=np.uint8).reshape(8, 8)
    found = cells_of(drawing_of(cells))
    assert found is not None
    assert np.array_equal(found, cells)


@pytest.mark.parametrize("side", [8, 64, 80])
def test_other_pictures_are_not_taken_for_cells(side: int) -> None:
    grey = np.random.default_rng(3).integers(0, 256, (side, side)).astype(np.uint8)
    assert cells_of(Raster(grey)) is None


def test_without_ink_the_drawing_is_empty() -> None:
    assert drawing_of(no_cells()) == Ink()


@pytest.fixture
def grid(qtbot: QtBot) -> Iterator[CellGrid]:
    grid = CellGrid()
    qtbot.addWidget(grid)
    grid.resize(400, 400)
    grid.show()
    grid.setCurrentIndex(grid.model().index(2, 2))
    yield grid
    grid.hide()


def press(grid: CellGrid, *keys: Qt.Key, shift: bool = False) -> None:
    for key in keys:
        QTest.keyClick(grid, key, SHIFT if shift else NO_KEYS)


def test_arrows_move_and_with_shift_they_draw(grid: CellGrid) -> None:
    press(grid, Key.Key_Right, Key.Key_Down)
    assert not grid.cells.any()
    press(grid, Key.Key_Left, Key.Key_Down, shift=True)
    expected = no_cells()
    for row, column in ((3, 3), (3, 2), (4, 2)):
        expected[row, column] = FULL
    assert np.array_equal(grid.cells, expected)


def test_the_cursor_goes_round_the_edges(grid: CellGrid) -> None:
    press(grid, *[Key.Key_Left] * 3)
    assert grid.currentIndex().column() == 7


def test_a_cell_is_inked_shaded_and_wiped(grid: CellGrid) -> None:
    edits: list[Cells] = []
    grid.edited.connect(edits.append)
    press(grid, Key.Key_Space)
    press(grid, Key.Key_Minus)
    assert grid.cells[2, 2] == FULL - SHADE
    press(grid, Key.Key_Plus, Key.Key_Plus)
    assert grid.cells[2, 2] == FULL
    press(grid, Key.Key_Backspace, Key.Key_Minus)
    assert grid.cells[2, 2] == 0
    assert len(edits) == 4  # what changes nothing is no edit


def test_a_pointer_draws_and_wipes_too(grid: CellGrid) -> None:
    viewport = grid.viewport()
    drag(viewport, [QPoint(75, 75), QPoint(125, 75)])
    assert grid.cells[1, 1] == FULL
    QTest.mouseClick(viewport, LEFT, NO_KEYS, QPoint(75, 75))
    assert grid.cells[1, 1] == 0


def test_a_mirrored_window_does_not_mirror_the_digit(qtbot: QtBot) -> None:
    holder = CellPad()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.resize(500, 400)
    holder.show()
    grid = holder.grid
    assert grid.width() == grid.height() == 400
    assert grid.visualRect(grid.model().index(0, 0)).x() < grid.visualRect(grid.model().index(0, 7)).x()
    holder.hide()


def test_numbers_are_as_large_as_their_cells_whatever_the_size_of_other_text(grid: CellGrid) -> None:
    grid.resize(800, 800)
    scaled_font(grid.viewport(), 1.0)  # as in a large window
    cells = no_cells()
    cells[0, 0] = FULL
    grid.set_cells(cells)
    cell = grid.viewport().grab(QRect(4, 4, 90, 90)).toImage()
    ground = cell.pixelColor(0, 0)
    rows = [y for y in range(90) if any(cell.pixelColor(x, y) != ground for x in range(90))]
    assert max(rows) - min(rows) > 20


def test_a_screen_reader_finds_a_table_with_named_cells(grid: CellGrid) -> None:
    press(grid, Key.Key_Space)
    found = QAccessible.queryAccessibleInterface(grid)
    assert found.role() == QAccessible.Role.Table
    names = [found.child(i).text(QAccessible.Text.Name) for i in range(found.childCount())]
    assert sum(name.startswith("row ") for name in names) == 64
    assert "row 3, column 3: 16" in names


def draw_one(window: MainWindow) -> None:
    """A one, by keys alone."""
    window.actions_["cells"].trigger()
    grid = window.draw_page.cells
    grid.setCurrentIndex(grid.model().index(1, 4))
    press(grid, *[Key.Key_Down] * 5, shift=True)


def is_read(window: MainWindow) -> bool:
    controller = window.controller
    return controller.reader.reading_of(controller.pad.drawing) is not None


def test_it_is_read_undone_and_taught(window: MainWindow, qtbot: QtBot, settled: Callable[[MainWindow], None]) -> None:
    draw_one(window)
    qtbot.waitUntil(lambda: is_read(window))
    assert window.controller.reader.reading.main.digit == 1
    grid = window.draw_page.cells
    assert np.count_nonzero(grid.cells) == 6
    window.undo_stack.undo()
    assert np.count_nonzero(grid.cells) == 5
    QTest.keyClick(grid, Key.Key_1)
    settled(window)
    assert window.training.state.n_mine == 1
    assert not grid.cells.any()
    (sample,) = window.training._session.samples()
    assert (sample.label, sample.device) == (1, "keyboard")
    window.undo_stack.undo()
    settled(window)
    assert np.count_nonzero(grid.cells) == 5


def test_an_empty_grid_says_which_keys_there_are(window: MainWindow) -> None:
    window.actions_["cells"].trigger()
    question = window.draw_page.question
    assert "Space inks or wipes" in question.sentence
    press(window.draw_page.cells, Key.Key_Space)
    assert not question.isVisible() or "Space" not in question.sentence


def test_a_pen_drawing_goes_on_as_cells(window: MainWindow, draw: Callable[..., None]) -> None:
    draw(window)
    window.actions_["cells"].trigger()
    grid = window.draw_page.cells
    assert np.array_equal(grid.cells, window.controller.own_picture())
    before = window.controller.pad.drawing
    press(grid, Key.Key_Space)
    assert isinstance(window.controller.pad.drawing, Raster)
    window.undo_stack.undo()
    assert window.controller.pad.drawing is before
    window.actions_["cells"].trigger()
    assert window.draw_page.canvas.isVisible()
    assert window.draw_page.canvas.hasFocus()


def test_while_the_next_cell_is_read_the_last_reading_stands(window: MainWindow, qtbot: QtBot) -> None:
    cells = no_cells()
    cells[1:7, 4] = FULL
    window.controller.put(drawing_of(cells), "draw cells")
    reader = window.controller.reader
    qtbot.waitUntil(lambda: reader.reading_of(window.controller.pad.drawing) is not None)
    told = window.draw_page.result.verdict.sentence
    cells[1, 3] = FULL
    window.controller.put(drawing_of(cells), "draw cells")
    assert window.draw_page.result.verdict.sentence == told
    qtbot.waitUntil(lambda: reader.reading_of(window.controller.pad.drawing) is not None)
