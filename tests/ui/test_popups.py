"""Drop-down lists open as high as their entries need, wherever they stand and whatever has the focus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.dialogs.preferences import Preferences
from digitpad.ui.kit.theme import Theme
from digitpad.ui.state.settings import Settings
from digitpad.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of popups

ROOM_FOR_ALL = 30
"""Lists that are longer may scroll."""


@pytest.fixture(params=["light", "dark"])
def shown_theme(look: Theme, request: pytest.FixtureRequest) -> Iterator[str]:
    look.choose(request.param)
    yield request.param
    look.choose("light")


@pytest.fixture(params=[1.0, 2.0])
def text_size(request: pytest.FixtureRequest) -> Iterator[float]:
    usual = QApplication.font()
    large = QApplication.font()
    large.setPointSizeF(usual.pointSizeF() * request.param)
    QApplication.setFont(large)
    yield request.param
    QApplication.setFont(usual)


def boxes_in(widget: QWidget) -> list[QComboBox]:
    return [box for box in widget.findChildren(QComboBox) if box.isVisible() and 0 < box.count() <= ROOM_FOR_ALL]


def assert_whole(box: QComboBox) -> None:
    """Its popup shows every entry, from the first and from the last, with the focus and without."""
    for current in (0, box.count() - 1):
        box.setCurrentIndex(current)
        box.setFocus()
        box.showPopup()
        QTest.qWait(1)
        view = box.view()
        needed = sum(view.sizeHintForRow(row) for row in range(box.count()))
        assert view.viewport().height() >= needed, (box.accessibleName(), view.viewport().height(), needed)
        assert view.verticalScrollBar().maximum() == 0
        box.hidePopup()


def test_the_lists_of_the_window_show_all_their_entries(
    shown_theme: str, text_size: float, window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_["side-by-side"].trigger()
    boxes = boxes_in(window.draw_page)
    assert len(boxes) == 2
    for box in boxes:
        assert_whole(box)
    window.show_page("samples")
    qtbot.waitUntil(lambda: window.samples.page is not None and len(boxes_in(window.samples.page)) >= 3)
    for box in boxes_in(window.samples.page):
        assert_whole(box)
    window.show_page("experiments")
    qtbot.waitUntil(lambda: window.experiments.controller is not None)
    page = window.experiments.controller.page
    for name in ("validation", "metrics"):
        page.catalogue.choose(name)
        QTest.qWait(20)
        for box in boxes_in(page):
            assert_whole(box)


def test_the_lists_of_the_preferences_show_all_their_entries(
    shown_theme: str, text_size: float, settings: Settings, qtbot: QtBot
) -> None:
    dialog = Preferences(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    assert boxes_in(dialog)
    for box in boxes_in(dialog):
        assert_whole(box)


def test_the_focus_moves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    """A field is as large with the focus as without."""
    window.show_page("samples")
    qtbot.waitUntil(lambda: window.samples.page is not None and len(boxes_in(window.samples.page)) >= 3)
    fields = boxes_in(window.samples.page)
    before = [field.sizeHint() for field in fields]
    for field, size in zip(fields, before, strict=True):
        field.setFocus(Qt.FocusReason.TabFocusReason)
        assert field.sizeHint() == size
