"""In a language with longer words and strange letters, nothing is cut off and nothing stays English."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pseudo_language import PseudoTranslator
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from room import Findings, look_over
from scenes import fill, scenes

from digitpad.storage.profile import Profile
from digitpad.ui.experiments_page.controller import ExperimentsController
from digitpad.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture(params=["left to right", "right to left"])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    before = qapp.layoutDirection()
    is_reverse = request.param == "right to left"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_reverse else Qt.LayoutDirection.LeftToRight)
    yield
    qapp.setLayoutDirection(before)


@pytest.fixture
def resting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Experiments are looked at, not run: their processes take seconds to start."""
    monkeypatch.setattr(ExperimentsController, "run_experiment", lambda _self: None)


@pytest.mark.usefixtures("pseudo", "direction", "resting")
def test_nothing_is_cut_off_and_nothing_stays_english(
    profile: Profile, open_window: Callable[[Profile], MainWindow], tmp_path: Path
) -> None:
    fill(profile)
    window = open_window(profile)
    window.resize(1024, 700)
    findings = Findings()
    for _name, top in scenes(window, tmp_path):
        look_over(top, findings)
    assert findings.told() == []
    assert findings.n_texts > 5000
    assert (window.width(), window.height()) == (1024, 700)
