"""Colours that can be read, icons that are sharp, targets that can be hit, nothing cut."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Sample
from digitpad.ui.kit import theme
from digitpad.ui.kit.icons import icon
from digitpad.ui.kit.theme import DARK, LIGHT, Colors, Theme
from digitpad.ui.samples_page.detail.replay import ReplayView
from digitpad.ui.state.settings import SIDE_BY_SIDE
from digitpad.ui.window.main_window import MainWindow

TEXT_ON_GROUND = [
    *((text, ground) for text in ("text", "muted", "accent") for ground in ("window", "surface", "sunken")),
    ("text", "accent_soft"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("text", "error_soft"),
    ("text", "against_soft"),
    ("against", "surface"),
    ("against", "against_soft"),
    ("against", "accent_soft"),
    ("muted", "accent_soft"),
    ("ink", "surface"),
    ("error", "surface"),
    ("good", "surface"),
]
CONTROLS_ON_GROUND = [("control", "surface"), ("accent", "surface"), ("accent", "window"), ("error", "error_soft")]


def contrast(first: QColor, second: QColor) -> float:
    """WCAG 2.2's contrast ratio."""

    def luminance(color: QColor) -> float:
        parts = [color.redF(), color.greenF(), color.blueF()]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_and_controls_can_be_told_from_their_ground(colors: Colors) -> None:
    pairs = [(pair, 4.5) for pair in TEXT_ON_GROUND] + [(pair, 3.0) for pair in CONTROLS_ON_GROUND]
    poor = {
        pair: round(contrast(colors.color(pair[0]), colors.color(pair[1])), 2)
        for pair, least in pairs
        if contrast(colors.color(pair[0]), colors.color(pair[1])) < least
    }
    assert poor == {}


def test_the_style_sheet_names_only_colours_that_exist() -> None:
    sheet = (Path(theme.__file__).parent / "theme.qss").read_text(encoding="utf-8")
    names = set(re.findall(r"(?<!\$)\$(\w+)", sheet))
    assert names <= set(Colors.__dataclass_fields__)
    assert "$" not in theme.style_sheet_of(LIGHT).replace("$name", "")


def test_the_theme_is_the_systems_or_the_chosen_one(look: Theme) -> None:
    look.choose("dark")
    assert theme.current_colors() is DARK
    look.choose("light")
    assert theme.current_colors() is LIGHT
    look.choose("system")
    assert theme.current_colors() is (DARK if look.is_dark else LIGHT)
    look.choose("light")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_icons_are_drawn_at_the_screens_resolution(scale: float) -> None:
    pixmap = icon("undo").pixmap(QSize(20, 20), scale)
    assert pixmap.size() == QSize(int(20 * scale), int(20 * scale))


def shown(window: QWidget, kind: type) -> list[QWidget]:
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


@pytest.fixture
def full_window(window: MainWindow) -> MainWindow:
    """At its smallest, with as many controls as there can be."""
    window._settings.set(SIDE_BY_SIDE, True)
    window.resize(window.minimumSize())
    window.notice.say("problem", "A problem.", [("Try again", lambda: None)])
    return window


def test_every_control_has_a_name(full_window: MainWindow) -> None:
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractSlider, QAbstractItemView)
    internal = (QScrollBar,)
    nameless = [
        widget
        for kind in kinds
        for widget in shown(full_window, kind)
        if not isinstance(widget, internal)
        and not isinstance(widget.parent(), QTabBar)
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
        and widget.objectName() not in ("qt_menubar_ext_button", "qt_spinbox_lineedit")
    ]
    assert nameless == []


def test_targets_are_large_enough(full_window: MainWindow) -> None:
    small = {
        (widget.accessibleName() or widget.objectName(), widget.width(), widget.height())
        for widget in shown(full_window, QAbstractButton)
        if min(widget.width(), widget.height()) < 24 and not isinstance(widget.parent(), QTabBar)
    }
    assert small == set()


def test_every_control_can_be_reached_by_keyboard(full_window: MainWindow) -> None:
    reachable = {id(full_window)}
    widget: QWidget = full_window
    for _ in range(500):
        widget = widget.nextInFocusChain()
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reachable.add(id(widget))
    buttons = [
        button
        for button in shown(full_window, QAbstractButton)
        if button.isEnabled() and button.objectName() != "qt_menubar_ext_button"
    ]
    assert [button.accessibleName() for button in buttons if id(button) not in reachable] == []


def test_no_text_is_cut(full_window: MainWindow) -> None:
    def is_cut(label: QLabel) -> bool:
        if label.wordWrap():
            return label.heightForWidth(label.width()) > label.height()
        return label.sizeHint().width() > label.width() + 1 or label.sizeHint().height() > label.height() + 1

    cut = [label.text() for label in shown(full_window, QLabel) if label.text() and is_cut(label)]
    cut += [
        button.text()
        for button in shown(full_window, QAbstractButton)
        if button.text() and button.sizeHint().width() > button.width() + 1 and not button.property("teach")
    ]
    assert cut == []


def test_the_window_keeps_to_its_smallest_size(full_window: MainWindow) -> None:
    assert (full_window.width(), full_window.height()) == (1024, 700)


def test_another_look_is_laid_on_what_is_shown_and_on_what_is_hidden(
    look: Theme, window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page("samples")
    qtbot.waitUntil(lambda: window.samples.page is not None)
    window.show_page("draw")
    window.notice.say("news", "A sentence.")
    shown = [window.menuBar(), window.notice, window.draw_page.teach_bar, window.draw_page.result]
    hidden = window.samples.page.findChildren(QComboBox)
    assert hidden

    def pictures() -> list[QImage]:
        return [part.grab().toImage() for part in (*shown, *hidden)]

    def wait_for_it() -> None:
        qtbot.waitUntil(lambda: not window.updatesEnabled())
        qtbot.waitUntil(window.updatesEnabled)

    look.choose("dark")
    qtbot.waitUntil(lambda: not window.updatesEnabled())
    look.choose("light")  # before that was done
    look.choose("dark")
    wait_for_it()
    changed = pictures()
    qapp = QApplication.instance()
    assert isinstance(qapp, QApplication)
    assert all(one.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) for one in window.findChildren(QLabel))
    qapp.setStyleSheet("")
    qapp.setStyleSheet(theme.style_sheet_of(DARK))
    assert pictures() == changed
    window.notice.say("news", "A sentence.")
    assert pictures() == changed
    look.choose("light")
    wait_for_it()


@pytest.fixture
def large_parts(window: MainWindow, draw: Callable[..., None], qtbot: QtBot) -> list[QWidget]:
    """What is seen in a window so large that its text is large, too."""
    window.resize(1950, 1100)
    draw(window)
    qtbot.waitUntil(lambda: window.text_size.factor > 1)
    parts = [part for part in window.draw_page.findChildren(QWidget) if part.isVisible()]
    return [part for part in parts if not part.property("teach")]  # the style sheet tells the size of theirs


class Watch(QObject):
    """Notes what paints a widget."""

    def __init__(self, painted: list[QEvent.Type]) -> None:
        super().__init__()
        self._painted = painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self._painted.append(event.type())
        return False


def go_on(window: MainWindow) -> None:
    """A turn in which the look is about to change."""
    QCoreApplication.processEvents()
    assert not window.updatesEnabled()  # nobody sees what is half done


def test_another_look_leaves_text_as_large_as_it_was(
    look: Theme, window: MainWindow, large_parts: list[QWidget], qtbot: QtBot
) -> None:
    """The next look may be chosen before this one is there, and text may be given another size meanwhile."""

    def sizes() -> list[float]:
        return [part.font().pointSizeF() for part in large_parts]

    before = sizes()
    qtbot.waitUntil(lambda: not window.background.jobs)
    painted: list[QEvent.Type] = []
    watch = Watch(painted)
    window.draw_page.canvas.installEventFilter(watch)
    for n, choice in enumerate(("dark", "light", "dark"), start=1):
        look.choose(choice)
        for _ in range(n):
            go_on(window)
    assert painted == []
    qtbot.waitUntil(window.updatesEnabled)
    assert theme.current_colors() is DARK
    assert sizes() == before
    look.choose("light")
    go_on(window)
    window.resize(window.minimumSize())
    window.text_size.follow()
    go_on(window)
    usual = sizes()
    qtbot.waitUntil(window.updatesEnabled)
    assert sizes() == usual
    assert max(usual) < max(before)


def test_a_window_that_is_hidden_while_the_look_changes_is_painted_again(
    look: Theme, window: MainWindow, qtbot: QtBot
) -> None:
    look.choose("dark")
    go_on(window)
    window.hide()
    look.choose("light")  # before that was done
    qtbot.waitUntil(window.updatesEnabled)


def test_where_nobody_sees_it_another_look_is_there_at_once(look: Theme, window: MainWindow, qtbot: QtBot) -> None:
    look.choose("dark")
    qtbot.waitUntil(lambda: theme.current_colors() is DARK and window.updatesEnabled())
    window.hide()
    look.choose("light")
    assert theme.current_colors() is LIGHT


def test_a_drawing_that_is_shown_large_is_painted_anew_for_another_look(look: Theme, qtbot: QtBot) -> None:
    stroke = Stroke(np.column_stack([np.linspace(0, 90, 20)] * 2 + [np.arange(20.0)]))
    shown = Sample("", 1, np.zeros((8, 8), np.uint8), Ink((stroke,)))

    def replay() -> ReplayView:
        view = ReplayView()
        qtbot.addWidget(view)
        view.set_sample(shown)
        view.show()
        return view

    before = replay()
    before.grab()

    def choose(name: str) -> None:
        look.choose(name)
        qtbot.waitUntil(lambda: theme.current_colors().name == name)
        qtbot.waitUntil(before.updatesEnabled)

    choose("dark")
    painted = before.grab().toImage()
    assert painted == replay().grab().toImage()
    choose("light")
