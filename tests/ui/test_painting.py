"""Painting that fails costs a picture, never the window."""

from __future__ import annotations

import ast
import gc
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

import digitpad.ui
from digitpad.core.text import Text
from digitpad.experiments.plotting.render import HotSpot, RenderedPlot
from digitpad.ui.experiments_page.plot.plot_view import PlotView
from digitpad.ui.graphics.painting import close_painters, paint_event, paint_item
from digitpad.ui.kit.icons import icon


class Frail(QWidget):
    fails = True
    n_painted = 0

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt calls it
        painter = QPainter(self)
        self.n_painted += 1
        if self.fails:
            raise LookupError("planted")
        painter.fillRect(self.rect(), Qt.GlobalColor.green)


class FrailDelegate(QStyledItemDelegate):
    @paint_item
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painter.setPen(Qt.GlobalColor.red)
        if index.row() == 1:
            raise LookupError("planted")
        painter.fillRect(option.rect, Qt.GlobalColor.green)


class Three(QAbstractListModel):
    def rowCount(self, parent: object = None) -> int:  # noqa: N802 - Qt calls it
        return 3

    def data(self, index: QModelIndex, role: int = 0) -> str | None:
        return "row" if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    errors: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: errors.append(error))
    return errors


def shown(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_a_paint_event_that_fails_is_told_once_and_the_widget_lives(qtbot: QtBot, told: list[BaseException]) -> None:
    widget = Frail()
    qtbot.addWidget(widget)
    widget.resize(300, 200)
    widget.show()
    for _ in range(5):
        apology = shown(widget)
        gc.collect()
    assert widget.n_painted >= 5
    assert [str(error) for error in told] == ["planted"]
    blank = QImage(apology)
    blank.fill(widget.palette().window().color())
    assert apology != blank, "a word stands where the picture is missing"
    widget.fails = False
    assert shown(widget).pixelColor(150, 20) == Qt.GlobalColor.green


def test_an_item_that_fails_leaves_the_others(qtbot: QtBot, told: list[BaseException]) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(Three(view))
    view.setItemDelegate(FrailDelegate(view))
    view.resize(200, 200)
    view.show()
    image = [shown(view) for _ in range(3)][-1]
    middles = [view.visualRect(view.model().index(row, 0)).center() for row in range(3)]
    green = [image.pixelColor(view.viewport().mapTo(view, place)) == Qt.GlobalColor.green for place in middles]
    assert green == [True, False, True]
    assert len(told) == 1


def test_a_painter_left_open_on_a_picture_is_closed() -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)

    def paint() -> None:
        painter = QPainter(image)
        painter.drawLine(0, 0, 7, 7)
        raise LookupError("planted")

    try:
        paint()
    except LookupError as error:
        assert image.paintingActive()
        close_painters(error.__traceback__)
    assert not image.paintingActive()


@pytest.mark.usefixtures("qapp")
def test_an_icon_that_is_missing_costs_its_picture_alone() -> None:
    """As in half an installation: a pixmap that goes while a painter is on it would end the process."""
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon").pixmap(16, 16)


def test_every_paint_event_and_delegate_is_guarded() -> None:
    """A new widget that paints itself is guarded, too."""
    found = []
    for path in Path(digitpad.ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                is_delegate = any("Delegate" in ast.unparse(base) for base in node.bases)
                for method in node.body:
                    if isinstance(method, ast.FunctionDef):
                        guards = {"paintEvent": "paint_event", "paint": "paint_item" if is_delegate else ""}
                        guard = guards.get(method.name)
                        if guard and guard not in map(ast.unparse, method.decorator_list):
                            found.append(f"{path.name}: {node.name}.{method.name}")
    assert found == []


def test_a_plot_that_was_cleared_forgets_the_point_that_was_looked_at(qtbot: QtBot) -> None:
    """By keys alone: an arrow onto a point, then another experiment."""
    view = PlotView()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    drawn = RenderedPlot(
        np.full((200, 300, 4), 255, np.uint8), (HotSpot((10, 10, 20, 20), Text("a point"), (), ""),), (), {}
    )
    view.show_drawn(drawn)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    view.clear("Another experiment")
    shown(view)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    shown(view)
    view.show_drawn(drawn)
    shown(view)
