"""The whole window, scene by scene, for those who see, point or read otherwise: contrast, targets, names, keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from legible import Contrasts
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QMenuBar,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from scenes import fill, scenes

from digitpad.storage.profile import Profile
from digitpad.ui.experiments_page.controller import ExperimentsController
from digitpad.ui.kit.theme import Theme
from digitpad.ui.samples_page.browse.thumbnail_grid import SampleGrid
from digitpad.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs

CONTROLS = (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider, QAbstractItemView)
QT_OWN = ("qt_menubar_ext_button", "qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton")
ROLELESS = (QAccessible.Role.NoRole, QAccessible.Role.Client)
"""Qt knows no role for a view of our own making; `SampleGrid` says its current sample as its description instead."""
TARGET, FINGER = 24, 44
"""Logical pixels: WCAG 2.2, target size, minimum and enhanced."""


@pytest.fixture(params=["light", "dark"])
def theme(look: Theme, request: pytest.FixtureRequest) -> Iterator[str]:
    look.choose(request.param)
    yield request.param
    look.choose("light")


@pytest.fixture
def resting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Experiments are looked at, not run: their processes take seconds to start."""
    monkeypatch.setattr(ExperimentsController, "run_experiment", lambda _self: None)


@dataclass
class Controls:
    """What was looked at, and what is wrong with it, each once."""

    seen: set[int] = field(default_factory=set)
    wrong: set[str] = field(default_factory=set)

    def look_over(self, scene: str, top: QWidget) -> None:
        reachable = set(map(id, _focus_chain(top)))
        for control in _controls(top):
            self.seen.add(id(control))
            name = f"{scene}: {_name(control) or type(control).__name__}"
            found = QAccessible.queryAccessibleInterface(control)
            if not _name(control):
                self.wrong.add(f"{name} has no name ({control.objectName()})")
            if found is None or (found.role() in ROLELESS and not isinstance(control, SampleGrid)):
                self.wrong.add(f"{name} has no role")
            if isinstance(control, QAbstractButton) and min(control.width(), control.height()) < TARGET:
                self.wrong.add(f"{name} is {control.width()} x {control.height()}")
            if control.isEnabled() and id(control) not in reachable and not _is_reached_by_group(control):
                self.wrong.add(f"{name} is out of the keyboard's reach")


def _controls(top: QWidget) -> Iterator[QWidget]:
    for kind in CONTROLS:
        for control in top.findChildren(kind):
            is_part = isinstance(control.parent(), QTabBar | QMenuBar | QComboBox)
            is_part = is_part or isinstance(control, QScrollBar | QHeaderView)
            if control.isVisibleTo(top) and not is_part and control.objectName() not in QT_OWN:
                yield control


def _name(control: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(control)
    return found.text(QAccessible.Text.Name) if found is not None else ""


def _focus_chain(top: QWidget) -> Iterator[QWidget]:
    widget = top
    while True:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget.focusProxy() or widget
            yield widget
        widget = widget.nextInFocusChain()
        if widget is top:
            return


def _is_reached_by_group(control: QWidget) -> bool:
    """Arrow keys go on from the one button of a group that has the focus."""
    return isinstance(control, QAbstractButton) and control.autoExclusive()


@pytest.mark.usefixtures("resting")
def test_every_text_and_every_control_in_every_scene(
    profile: Profile, open_window: Callable[[Profile], MainWindow], tmp_path: Path, theme: str
) -> None:
    fill(profile)
    window = open_window(profile)
    window.resize(1024, 700)
    contrasts, controls = Contrasts(), Controls()
    for scene, top in scenes(window, tmp_path):
        contrasts.look_over(scene, top)
        controls.look_over(scene, top)
    print(f"{theme}: {contrasts.n} texts, {len(controls.seen)} controls")
    assert contrasts.poor == {}
    assert sorted(controls.wrong) == []
    assert contrasts.n > 500
    assert len(controls.seen) > 100


def test_what_is_too_faint_is_found(qtbot: QtBot) -> None:
    """The measure itself: a text on purpose between readable and not."""
    for color, is_poor in (("#767676", False), ("#999999", True)):
        top = QWidget()
        qtbot.addWidget(top)
        QLabel("Hardly to be seen", top).setStyleSheet(f"color: {color}; background: #ffffff")
        contrasts = Contrasts()
        top.show()
        contrasts.look_over("by itself", top)
        top.hide()
        assert contrasts.n == 1
        assert bool(contrasts.poor) == is_poor


def test_what_a_finger_uses_is_large_enough(window: MainWindow) -> None:
    window.resize(window.minimumSize())
    window.controller.hints.begin_anew()
    window.draw_page.question.say("question", "Sure?", [("Keep", lambda: None)])
    page = window.draw_page
    used = [*page._tools.findChildren(QAbstractButton), *page.teach_bar.findChildren(QAbstractButton)]
    used += window._rail.findChildren(QAbstractButton)
    small = {
        button.accessibleName() or button.text(): (button.width(), button.height())
        for button in used
        if button.isVisible() and min(button.width(), button.height()) < FINGER
    }
    assert len(used) >= 20
    assert small == {}


def test_tab_goes_round_the_page_in_its_order(window: MainWindow) -> None:
    """From the tools over the pad and the labels to the answer: as the page is read."""
    page = window.draw_page
    order = [widget for widget in _focus_chain(window) if widget.isVisible()]
    parts = [
        page._tools.findChildren(QAbstractButton)[-1],
        page.canvas,
        page.teach_bar.findChildren(QAbstractButton)[-1],
        page.result.tabs.tabBar(),
    ]
    places = [order.index(part) for part in parts]
    assert places == sorted(places)
