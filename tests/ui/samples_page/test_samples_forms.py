"""Collecting on paper: the form is printed, and comes back as its writer's samples; what is in doubt is asked about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from digitpad.core.form.layout import CELLS
from digitpad.core.form.marks import find_marks, form_map
from digitpad.session import Session
from digitpad.storage.formats.pictures.paged import pages
from digitpad.storage.profile import Profile
from digitpad.ui.samples_page.importing.importer import Importer
from digitpad.ui.sharing.form_dialog import FormDialog
from digitpad.ui.window.main_window import MainWindow
from tests.core.form.drawn_form import form_page

from .conftest import N_MINE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs

WRONG = 2
"""A box in which another digit stands than was asked for."""


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """Two pages of a small TIFF, three boxes of the first filled and two of the second."""
    asked = {place: cell.label for place, cell in enumerate(CELLS[:3])}
    first = form_page(asked | {WRONG: (asked[WRONG] + 1) % 10})
    second = form_page({place: cell.label for place, cell in enumerate(CELLS[:5]) if place >= 3})
    path = tmp_path / "scan.tif"
    first.reduce(2).save(path, save_all=True, append_images=[second.reduce(2)], compression="tiff_lzw")
    return path


@pytest.fixture
def importer(samples_window: MainWindow) -> Importer:
    return samples_window.samples.controller.exchange.importer


def test_a_filled_form_gives_samples_with_their_writers(
    importer: Importer, scan: Path, qtbot: QtBot, samples_window: MainWindow, profile: Profile
) -> None:
    importer.open([str(scan)])
    qtbot.waitUntil(lambda: importer.dialog is not None and importer.dialog.preview.isVisible(), timeout=30_000)
    dialog = importer.dialog
    assert dialog is not None
    preview = dialog.preview
    preview._keep.setChecked(True)
    asked = CELLS[WRONG].label
    assert preview.choices.mapping[f"{asked}?"] is None
    assert dialog.agreement == "Import 4 samples"
    preview.names.take_proposals(True)
    assert preview.choices.mapping[f"{asked}?"] == asked
    assert dialog.agreement == "Import 5 samples"
    preview.names.take_proposals(False)
    qtbot.waitUntil(lambda: len(preview.pages.fields) == 2, timeout=30_000)
    first, second = preview.pages.fields
    first.setEditText("Ada")
    second.setEditText("Alan")
    dialog.agreed.emit()
    qtbot.waitUntil(lambda: not dialog.preview.isVisible() and "4 samples" in dialog.report, timeout=30_000)
    session = Session.open(profile)
    try:
        writers = [sample.writer for sample in session.samples() if sample.source.startswith("scan.tif")]
        assert sorted(writers) == ["Ada"] * 2 + ["Alan"] * 2
    finally:
        session.close()
    samples_window.undo_stack.undo()
    state = samples_window.training
    qtbot.waitUntil(lambda: state.state is not None and state.state.n_mine == N_MINE)
    dialog.reject()


def test_the_form_is_printed_as_it_is_read(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, settled: Callable[[MainWindow], None]
) -> None:
    pytest.importorskip("pypdfium2")
    window.actions_["form"].trigger()
    qtbot.waitUntil(lambda: window.side_windows.form is not None and window.side_windows.form.isVisible())
    dialog = window.side_windows.form
    assert isinstance(dialog, FormDialog)
    path = tmp_path / "form.pdf"
    with qtbot.waitSignal(dialog.said):
        dialog.save(str(path))
    (page,) = pages(path)
    form = form_map(find_marks(page.grey))
    assert form is not None
    unit = page.grey.shape[0] / 297
    assert abs(form[0, 2] - 15 * unit) < unit
    assert abs(form[1, 2] - 15 * unit) < unit
    with qtbot.waitSignal(dialog.failed):
        dialog.save(str(tmp_path / "no" / "folder.pdf"))
    dialog.reject()
    settled(window)
