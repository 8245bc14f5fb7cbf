"""A class in the window: sets brought together, the report, two writers beside each other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from digitpad.session import Add, Session
from digitpad.storage.profile import Profile
from digitpad.ui.window.main_window import MainWindow

from .conftest import sample

Settled = Callable[[MainWindow], None]


@pytest.fixture
def sets(tmp_path: Path) -> list[str]:
    """Of two pupils, three fours and three sevens each; one of Ben's fours is labelled 7."""
    paths = []
    for number, name in enumerate(("anna", "ben")):
        path = tmp_path / f"{name}.digitpad"
        session = Session.open(tmp_path / "pupil", path, strict=True)
        first = 100 * (number + 1)
        labels = {first + 2: 7} if name == "ben" else {}
        kinds = (4, 4, 4, 7, 7, 7)
        session.apply(Add(tuple(sample(first + i, kind, labels.get(first + i)) for i, kind in enumerate(kinds))))
        session.close()
        paths.append(str(path))
    return paths


@pytest.fixture
def of_class(window: MainWindow, sets: list[str], tmp_path: Path, qtbot: QtBot, settled: Settled) -> MainWindow:
    """The window with the two sets brought together, as by a drop of both."""
    window.samples.files.take(sets)
    gatherer = window.samples.controller.exchange.gatherer
    qtbot.waitUntil(lambda: gatherer.dialog is not None and bool(gatherer.dialog.names))
    assert gatherer.dialog is not None
    assert list(gatherer.dialog.names.values()) == ["anna", "ben"]
    assert gatherer.dialog.told.startswith("12 samples in 2 files")
    item = gatherer.dialog.table.item(1, 2)
    assert item is not None
    item.setText("Benjamin")
    gatherer.gather(str(tmp_path / "class.digitpad"))
    qtbot.waitUntil(lambda: window.training.state is not None and window.training.state.path.endswith("class.digitpad"))
    settled(window)
    return window


def test_sets_dropped_together_become_one(of_class: MainWindow, tmp_path: Path, profile: Profile) -> None:
    page = of_class.samples.page
    assert page is not None
    assert of_class.samples.controller.exchange.gatherer.dialog is None
    assert page.notice.sentence == "12 samples of 2 writers brought together; 0 were there already."
    assert page.grid_panel.model.catalog.writers == ("Benjamin", "anna")
    session = Session.open(profile, tmp_path / "class.digitpad", strict=True)
    assert sorted({one.writer for one in session.samples()}) == ["Benjamin", "anna"]
    session.close()
    own = Session.open(profile)
    assert own.n_mine == 0
    own.close()


def test_a_place_that_is_taken_is_said_in_the_dialog(
    window: MainWindow, sets: list[str], qtbot: QtBot, settled: Settled
) -> None:
    window.samples.files.take(sets)
    gatherer = window.samples.controller.exchange.gatherer
    qtbot.waitUntil(lambda: gatherer.dialog is not None and bool(gatherer.dialog.names))
    gatherer.gather(sets[0])
    settled(window)
    assert gatherer.dialog is not None
    assert "There is already a file" in gatherer.dialog.notice.sentence
    gatherer.dialog.reject()


def test_the_report_and_two_writers(of_class: MainWindow, tmp_path: Path, qtbot: QtBot, settled: Settled) -> None:
    page = of_class.samples.page
    assert page is not None
    button = next(one for one in page.overview.findChildren(QPushButton) if one.text() == "By writer…")
    assert not button.isHidden()
    button.click()
    writers = of_class.samples.controller.exchange.writers
    qtbot.waitUntil(lambda: writers.report is not None)
    settled(of_class)
    dialog, report = writers.dialog, writers.report
    assert dialog is not None
    assert report is not None
    assert [(one.writer, one.figures.n) for one in report.writers] == [("Benjamin", 6), ("anna", 6)]
    assert "Benjamin" in dialog.page.toPlainText()
    assert "Samples: 12, writers: 2." in dialog.page.toPlainText()
    dialog.choose("anna", "Benjamin")
    settled(of_class)
    assert "By the nearest sample of Benjamin, 6 of 6 digits of anna are read right" in dialog.said
    assert "Taken for another, most often: 7 for 4 (1 of 4)." in dialog.said
    first, second = dialog.findChildren(QComboBox)
    second.setCurrentIndex(first.currentIndex())
    settled(of_class)
    assert (first.currentData(), second.currentData()) == ("Benjamin", "anna")  # nobody stands beside themselves
    first.setCurrentIndex(second.currentIndex())
    settled(of_class)
    assert "By the nearest sample of Benjamin, 6 of 6 digits of anna are read right" in dialog.said
    dialog.view.resize(800, 400)
    assert dialog.view.tip_at(QPointF(4.5 * 80, 10)).startswith("anna, 4: 3 samples, ")
    for name in ("page.pdf", "page.html"):
        writers.save(str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 1000
    dialog.page.anchorClicked.emit(QUrl(f"sample:{102:032x}"))
    qtbot.waitUntil(lambda: page.currentIndex() != 0)
    assert writers.dialog is None


def test_one_writer_alone_is_no_class(window: MainWindow, settled: Settled) -> None:
    window.show_page("samples")
    assert window.samples.controller.exchange.gatherer.dialog is None
    settled(window)
    assert window.samples.page is not None
    texts = [b.text() for b in window.samples.page.overview.findChildren(QPushButton) if not b.isHidden()]
    assert "By writer…" not in texts
