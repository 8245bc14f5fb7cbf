"""The real window on a profile of the test's own; silence, and nothing left behind."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pointing import drag
from PySide6.QtCore import QCoreApplication, QDir, QEvent, QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_system import SEVEN, OpenWindow

from digitpad.session import Session
from digitpad.storage.assets import asset_path
from digitpad.storage.profile import Profile
from digitpad.ui.kit.theme import Theme
from digitpad.ui.state import training_set
from digitpad.ui.state.background import Background
from digitpad.ui.state.settings import Settings
from digitpad.ui.window.application import Application
from digitpad.ui.window.main_window import MainWindow

PATIENCE = 60_000
"""Milliseconds after which what is waited for is taken to be missing."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """What pytest-qt makes: the application that hears what Qt tells no widget."""
    return Application


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> Iterator[Theme]:
    """The application set up as `digitpad.app` does it."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    QDir.addSearchPath("icons", str(asset_path("icons")))
    QDir.addSearchPath("assets", str(asset_path("")))
    qapp.setStyle("Fusion")
    QLocale.setDefault(QLocale("en"))  # where no language is set, Qt's own numbers and dates differ between releases
    yield Theme(qapp, "light")
    # The offscreen platform deletes what was copied after Python has gone, and crashes.
    QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine is no error: what is waited for may take its time."""
    wait = QtBot.waitUntil

    def wait_patiently(bot: QtBot, callback: Callable[[], object], *, timeout: int = PATIENCE) -> None:
        wait(bot, callback, timeout=timeout)

    monkeypatch.setattr(QtBot, "waitUntil", wait_patiently)


@pytest.fixture(autouse=True)
def no_leaked_widget(qapp: QApplication) -> Iterator[None]:
    before = set(map(id, QApplication.topLevelWidgets()))
    yield
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    leaked = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in before and widget.isVisible()]
    assert not leaked, f"widgets left behind: {leaked}"


@pytest.fixture(autouse=True)
def plain_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here the plain set reads, whose answers are easily foretold; `tests/e2e` has the full one."""
    monkeypatch.setattr(training_set, "needs_preparing", lambda _session: False)
    monkeypatch.setattr(training_set, "take_reference", lambda _session: None)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile.open(tmp_path / "profile")


@pytest.fixture
def settings(profile: Profile) -> Settings:
    return Settings(profile.settings_path)


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def open_window(qtbot: QtBot, profile: Profile) -> Iterator[OpenWindow]:
    """Open a window and wait until its samples are there; it is closed at the end of the test."""
    windows: list[MainWindow] = []

    def open_one(at: Profile = profile) -> MainWindow:
        window = MainWindow(Settings(at.settings_path), lambda: Session.open(at))
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.training.state is not None)
        return window

    yield open_one
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window()


@pytest.fixture
def draw(qtbot: QtBot) -> Callable[..., None]:
    """Draw with the mouse through the window system, and wait for the reading."""

    def draw_stroke(window: MainWindow, points: list[tuple[int, int]] = SEVEN, wait: bool = True) -> None:
        handle, canvas = window.windowHandle(), window.draw_page.canvas
        middle = canvas.mapTo(window, canvas.rect().center())
        places = [middle + QPoint(x, y) for x, y in points]
        drag(handle, places)
        if wait:
            controller = window.controller
            qtbot.waitUntil(lambda: controller.reader.reading_of(controller.pad.drawing) is not None)

    return draw_stroke


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Wait until nothing is under way on the store's lane."""
    return lambda window: qtbot.waitUntil(lambda: not window.background.jobs)
