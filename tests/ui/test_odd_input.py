"""What comes from a clipboard or a file may be anything; the window says what is wrong with it, and goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPixmap
from pytestqt.qtbot import QtBot

from digitpad.ui.window.main_window import MainWindow


def image(color: object) -> QImage:
    made = QImage(60, 60, QImage.Format.Format_RGB32)
    made.fill(QColor(color))
    return made


class Promise(QMimeData):
    """Says that it has a picture, and has something else."""

    def __init__(self, given: object) -> None:
        super().__init__()
        self._given = given

    def hasImage(self) -> bool:  # noqa: N802 - Qt calls it
        return True

    def retrieveData(self, _kind: str, _type: object) -> object:  # noqa: N802 - Qt calls it
        return self._given

    def formats(self) -> list[str]:
        return ["application/x-qt-image"]


@pytest.mark.parametrize("given", [None, 7, "a word", QByteArray(b"\x89PNG"), QColor("red"), [1, 2], QImage()])
def test_a_clipboard_that_promises_a_picture_and_gives_something_else(
    qtbot: QtBot, window: MainWindow, given: object
) -> None:
    window.controller.take(Promise(given))
    assert window.notice.is_taken
    assert "should not have" not in window.notice.sentence
    assert window.controller.pad.is_empty


def test_a_clipboard_that_has_nothing_at_all(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: SimpleNamespace(mimeData=lambda: None))
    window.actions_["paste"].trigger()
    assert "no picture in the clipboard" in window.notice.sentence


def test_a_pixmap_is_a_picture(window: MainWindow) -> None:
    drawn = image("white")
    drawn.setPixelColor(30, 30, QColor("black"))
    window.controller.take(Promise(QPixmap.fromImage(drawn)))
    assert not window.controller.pad.is_empty


@pytest.mark.parametrize("color", ["white", "black", "gray"])
def test_a_blank_picture_says_so_and_takes_the_old_reading_away(
    qtbot: QtBot, window: MainWindow, draw: Callable[..., None], color: str, settled: Callable[[MainWindow], None]
) -> None:
    draw(window)
    data = QMimeData()
    data.setImageData(image(color))
    window.controller.take(data)
    question = window.draw_page.question
    qtbot.waitUntil(lambda: "nothing on it" in question.sentence)
    assert window.controller.reader.reading is None
    assert window.draw_page.result.verdict.sentence == "Nothing to read yet"
    assert not window.controller.reader.is_reading_page
    window.controller.teacher.teach(3)
    settled(window)
    qtbot.waitUntil(lambda: "no drawing to learn" in window.notice.sentence)
    assert window.training.state is not None
    assert window.training.state.n_mine == 0


def test_a_blank_picture_from_a_file(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "white.png"
    image(Qt.GlobalColor.white).save(str(path))
    window.sharing.files.open(str(path))
    qtbot.waitUntil(lambda: "nothing on it" in window.draw_page.question.sentence)
