"""The about box of an installed digitpad shows what it brings along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from digitpad.ui.dialogs.about import About
from digitpad.ui.dialogs.licences import Licences

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs


@pytest.fixture
def frozen(tmp_path: Path) -> Iterator[None]:
    """Where an installed digitpad has its texts."""
    (tmp_path / "third-party-licences.txt").write_text("numpy 2.4 (BSD-3-Clause) …")
    (tmp_path / "sbom.cdx.json").write_text('{"bomFormat": "CycloneDX"}')
    usual = QDir.searchPaths("assets")
    QDir.setSearchPaths("assets", [*usual, str(tmp_path)])
    yield
    QDir.setSearchPaths("assets", usual)


def about(qtbot: QtBot) -> About:
    dialog = About("/home/me/samples.digitpad", "/home/me/logs")
    qtbot.addWidget(dialog)
    return dialog


def buttons(dialog: About) -> list[QPushButton]:
    return [button for button in dialog.findChildren(QPushButton) if "licences" in button.text()]


@pytest.mark.usefixtures("frozen")
def test_about_shows_licences_and_parts(qtbot: QtBot) -> None:
    dialog = about(qtbot)
    buttons(dialog)[0].click()
    shown = dialog.findChild(Licences)
    assert shown is not None
    texts = {page.toPlainText() for page in shown.findChildren(QPlainTextEdit)}
    assert texts == {"numpy 2.4 (BSD-3-Clause) …", '{"bomFormat": "CycloneDX"}'}
    shown.reject()


def test_from_source_each_package_has_its_own(qtbot: QtBot) -> None:
    assert not buttons(about(qtbot))
