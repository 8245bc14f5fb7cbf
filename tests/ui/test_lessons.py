"""The lesson sheets: in four languages, with the window's own words, each on one page of A4."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from digitpad.core.errors import UserError
from digitpad.storage.assets import asset_path
from digitpad.ui.kit.i18n import LANGUAGES
from digitpad.ui.lessons.sheets import LINE, SHEETS, Sheet, named, sheet_html, sheet_text
from digitpad.ui.sharing.paper import print_html, save_as_pdf
from digitpad.ui.sharing.paper_view import PaperView
from digitpad.ui.window.main_window import MainWindow

SHEET = pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)


def source(sheet: Sheet, language: str) -> str:
    return asset_path(f"lessons/{language}/{sheet.name}.md").read_text(encoding="utf-8")


@SHEET
def test_all_languages_name_the_same_parts_of_the_window_and_all_of_them_are_there(sheet: Sheet) -> None:
    catalog = asset_path("translations/digitpad_de.ts").read_text(encoding="utf-8")
    names = {language: sorted(re.findall(r"\[\[(\w+):(.+?)\]\]", source(sheet, language))) for language in LANGUAGES}
    assert names["en"]
    assert all(found == names["en"] for found in names.values())
    for kind, name in names["en"]:
        assert named(kind, name)
        if kind == "word":
            assert f"<source>{escape(name, quote=False)}</source>" in catalog
    for language in LANGUAGES:
        assert "[[" not in sheet_text(sheet, language)


@SHEET
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_has_the_same_parts_in_every_language_and_fits_one_page(
    sheet: Sheet, language: str, tmp_path: Path
) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    path = tmp_path / "sheet.pdf"
    save_as_pdf(str(path), lambda writer: print_html(sheet_html(sheet, language), writer))
    with pdfium.PdfDocument(path) as document:
        assert len(document) == 1
    for sign in ("\n## ", "\n1. ", "|"):
        assert source(sheet, language).count(sign) == source(sheet, "en").count(sign)


def test_a_page_is_dark_on_white_in_a_dark_window_too(tmp_path: Path, qapp: QApplication) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    usual, path = qapp.palette(), tmp_path / "sheet.pdf"
    qapp.setPalette(QPalette(QColor("white"), QColor("black")))
    try:
        save_as_pdf(str(path), lambda writer: print_html(sheet_html(SHEETS[0]), writer))
    finally:
        qapp.setPalette(usual)
    with pdfium.PdfDocument(path) as document:
        grey = document[0].render(scale=1.0).to_pil().convert("L")
    assert sum(grey.histogram()[:100]) > 1000


def test_the_actions_stand_with_their_menus() -> None:
    assert named("menu", "map") == "View → Map of the samples"
    text = sheet_html(SHEETS[3])
    assert "<b>View → Map of the samples</b>" in text
    with pytest.raises(KeyError):
        named("menu", "no such action")


def test_sheets_are_chosen_read_and_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.actions_["lessons"].trigger()
    qtbot.waitUntil(lambda: window.side_windows.lessons is not None)
    dialog = window.side_windows.lessons
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert "What is a picture to a machine?" in dialog.page.toPlainText()
    dialog.findChild(QComboBox).setCurrentIndex(4)
    assert "about 17 of 100" in dialog.page.toPlainText()
    dialog.save(str(tmp_path / "lesson.pdf"))
    assert (tmp_path / "lesson.pdf").read_bytes().startswith(b"%PDF")
    assert "lesson.pdf" in window.notice.sentence
    caught: list[UserError] = []
    dialog.failed.connect(caught.append)
    dialog.save(str(tmp_path / "nowhere" / "lesson.pdf"))
    assert [type(error) for error in caught] == [UserError]


def test_a_sheet_is_in_the_windows_language_and_a_pupil_has_room_to_write() -> None:
    usual = QLocale()
    try:
        for language in ("de", "es", "zh_CN"):
            QLocale.setDefault(QLocale(language))
            assert sheet_text(SHEETS[0]) == sheet_text(SHEETS[0], language)
            assert sheet_text(SHEETS[0]) != sheet_text(SHEETS[0], "en")
            assert any("_" * LINE in sheet_html(sheet) for sheet in SHEETS if sheet.is_for_pupils)
    finally:
        QLocale.setDefault(usual)


@pytest.mark.parametrize(
    ("body", "scrolls"),
    [
        ("<table width='100%'>" + 60 * f"<tr>{13 * '<td>a</td>'}</tr>" + "</table>", False),
        ("<pre>" + 99 * "wide " + "</pre>", True),
    ],
)
def test_a_page_scrolls_sideways_only_where_text_is_beyond_its_edge(qtbot: QtBot, body: str, scrolls: bool) -> None:
    view = PaperView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.set_page(body)
    QApplication.processEvents()
    assert view.horizontalScrollBar().isVisible() is scrolls
