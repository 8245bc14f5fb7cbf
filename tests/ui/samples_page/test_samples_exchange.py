"""Export, backups, and sets in other files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitpad.session import Session
from digitpad.ui.samples_page.page import SamplesPage
from digitpad.ui.window.main_window import MainWindow

from .conftest import N_MINE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs

Stored = Callable[[], dict[str, int]]
Settled = Callable[[MainWindow], None]


def test_export_writes_what_was_chosen(
    samples_window: MainWindow, page: SamplesPage, settled: Settled, tmp_path: Path
) -> None:
    page.grid_panel.grid.choose([0, 1, N_MINE + 1])
    samples_window.actions_["export"].trigger()
    exporter = samples_window.samples.controller.exchange.exporter
    assert exporter.dialog is not None
    assert len(exporter.dialog.ids) == 2
    target = tmp_path / "out.ndjson"
    exporter.write(str(target))
    settled(samples_window)
    assert "2 samples are in" in exporter.dialog.notice.sentence
    lines = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert [line["word"] for line in lines] == ["0", "0"]
    exporter.dialog.reject()


def test_export_counts_what_was_taught_a_moment_ago(
    samples_window: MainWindow, draw: Callable[..., None], settled: Settled, qtbot: QtBot
) -> None:
    samples_window.show_page("draw")
    draw(samples_window)
    samples_window.actions_["teach-7"].trigger()
    settled(samples_window)
    samples_window.show_page("samples")
    samples_window.actions_["export"].trigger()
    exporter = samples_window.samples.controller.exchange.exporter
    qtbot.waitUntil(lambda: exporter.dialog is not None)
    assert len(exporter.dialog.ids) == N_MINE + 1
    exporter.dialog.reject()


def test_export_asks_about_each_file_that_it_would_replace_and_nobody_named(
    samples_window: MainWindow, page: SamplesPage, settled: Settled, tmp_path: Path
) -> None:
    page.grid_panel.grid.choose([0, 1])
    samples_window.actions_["export"].trigger()
    exporter = samples_window.samples.controller.exchange.exporter
    dialog = exporter.dialog
    assert dialog is not None
    dialog.formats.setCurrentIndex(dialog.formats.findData("idx"))
    images, labels = tmp_path / "own-images-idx3-ubyte", tmp_path / "own-labels-idx1-ubyte"
    labels.write_bytes(b"theirs")
    exporter.ask(str(images))
    assert dialog.notice.kind == "question"
    assert labels.name in dialog.notice.sentence
    assert images.name not in dialog.notice.sentence
    dialog.notice.buttons[1].click()
    assert labels.read_bytes() == b"theirs"
    assert not images.exists()
    exporter.ask(str(images))
    dialog.notice.buttons[0].click()
    settled(samples_window)
    assert "2 samples are in" in dialog.notice.sentence
    assert images.stat().st_size == 16 + 2 * 784
    assert labels.read_bytes() != b"theirs"
    exporter.ask(str(tmp_path / "other-images-idx3-ubyte"))  # nothing is there
    settled(samples_window)
    assert (tmp_path / "other-labels-idx1-ubyte").is_file()
    exporter.ask(str(tmp_path / "own.bz2"))
    assert dialog.notice.kind == "problem"
    dialog.reject()


def test_export_that_fails_says_why(samples_window: MainWindow, settled: Settled, tmp_path: Path) -> None:
    samples_window.actions_["export"].trigger()
    exporter = samples_window.samples.controller.exchange.exporter
    exporter.write(str(tmp_path / "nowhere" / "out.ndjson"))
    settled(samples_window)
    assert exporter.dialog is not None
    assert "nowhere" in exporter.dialog.notice.sentence
    exporter.dialog.reject()


def test_a_backup_is_made_and_gone_back_to_and_that_is_undoable(
    samples_window: MainWindow, page: SamplesPage, settled: Settled, stored: Stored
) -> None:
    samples_window.actions_["backups"].trigger()
    keeper = samples_window.samples.controller.exchange.backups
    dialog = keeper.dialog
    assert dialog is not None
    dialog.backup_wanted.emit()
    settled(samples_window)
    page.grid_panel.grid.choose([0, 1, 2])
    samples_window.samples.controller.remove()
    settled(samples_window)
    assert len(stored()) == N_MINE - 3
    dialog.list.setCurrentRow(0)
    dialog.restore.click()
    settled(samples_window)
    assert len(stored()) == N_MINE
    assert samples_window.undo_stack.undoText() == "restore a backup"
    samples_window.undo_stack.undo()
    settled(samples_window)
    assert len(stored()) == N_MINE - 3


def test_a_new_set_is_empty_has_its_title_and_the_way_back_is_in_the_menu(
    samples_window: MainWindow, page: SamplesPage, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    page.grid_panel.grid.choose([0])
    samples_window.samples.relabel(3)
    settled(samples_window)
    path = tmp_path / "class.digitpad"
    samples_window.samples.files.create(str(path))
    settled(samples_window)
    assert path.exists()
    assert "class.digitpad" in samples_window.windowTitle()
    assert not samples_window.undo_stack.canUndo()
    qtbot.waitUntil(lambda: page.grid_panel.model.catalog.n_mine == 0)
    menu = samples_window.actions_["recent"].menu()
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Your own training set", str(path)]
    menu.actions()[0].trigger()
    settled(samples_window)
    qtbot.waitUntil(lambda: page.grid_panel.model.catalog.n_mine == N_MINE)
    assert "class.digitpad" not in samples_window.windowTitle()


def test_a_new_set_never_goes_over_a_file(samples_window: MainWindow, settled: Settled, tmp_path: Path) -> None:
    path = tmp_path / "there.digitpad"
    path.write_text("precious", encoding="utf-8")
    samples_window.samples.files.create(str(path))
    settled(samples_window)
    assert path.read_text(encoding="utf-8") == "precious"
    assert "already" in samples_window.notice.sentence


def test_what_is_no_set_leaves_the_present_one_open(
    samples_window: MainWindow, settled: Settled, tmp_path: Path, stored: Stored
) -> None:
    path = tmp_path / "odd.digitpad"
    path.write_text("not a database at all", encoding="utf-8")
    samples_window.samples.files.open(str(path))
    samples_window.samples.files.open(str(tmp_path / "missing.digitpad"))
    settled(samples_window)
    assert samples_window.training.state is not None
    assert samples_window.training.state.n_mine == N_MINE
    assert samples_window.notice.sentence
    assert path.read_text(encoding="utf-8") == "not a database at all"


def test_a_copy_is_whole(samples_window: MainWindow, settled: Settled, tmp_path: Path) -> None:
    path = tmp_path / "copy.digitpad"
    samples_window.samples.files.copy_to(str(path))
    settled(samples_window)
    copy = Session.open(None, path, strict=True)
    assert copy.n_mine == N_MINE
    copy.close()


@pytest.mark.parametrize("name", ["set.digitpad", "drawing.ndjson"])
def test_files_dropped_on_the_window(
    samples_window: MainWindow, settled: Settled, tmp_path: Path, name: str, qtbot: QtBot
) -> None:
    if name == "set.digitpad":
        Session.open(None, tmp_path / name).close()
    else:
        (tmp_path / name).write_text('{"word": "1", "drawing": [[[0, 1], [0, 9]]]}', encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(QPoint(300, 300), *how), QDropEvent(QPointF(300, 300), *how)):
        QApplication.sendEvent(samples_window, event)
        assert event.isAccepted()
    settled(samples_window)
    assert samples_window.training.state is not None
    if name == "set.digitpad":
        assert samples_window.training.state.path == str(tmp_path / name)
    else:
        importer = samples_window.samples.controller.exchange.importer
        qtbot.waitUntil(lambda: importer.dialog is not None and importer.dialog.preview.isVisible(), timeout=20_000)
        assert importer.dialog is not None
        importer.dialog.reject()
