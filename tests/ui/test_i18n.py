"""Templates become sentences: parameters by the locale, Texts inside Texts, translators with English beneath."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from scenes import settle
from window_system import OpenWindow

import digitpad.ui
from digitpad.core.ink import Ink
from digitpad.core.text import Text
from digitpad.storage.assets import asset_path
from digitpad.ui.kit.i18n import (
    LANGUAGES,
    day_of,
    install_translators,
    percent,
    shown,
    spoken,
    system_locale,
    tr,
    translate,
    without_mnemonic,
)
from digitpad.ui.state.settings import LANGUAGE, Settings
from digitpad.ui.window.main_window import MainWindow

SOURCES = sorted(Path(digitpad.ui.__file__).parent.rglob("*.py"))
TRANSLATIONS = asset_path("translations")


def remove_translators(app: QCoreApplication, locale: QLocale) -> None:
    QLocale.setDefault(locale)
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.setParent(None)


def test_parameters_are_written_as_the_locale_does() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        assert shown(12345) == "12.345"
        assert shown(np.int64(12345)) == "12.345"
        assert shown(1.5) == "1,5"
        assert shown(98.0) == "98"
        assert shown(0.00012) == "0,0001"
        assert shown(0.000012).lower() == "1,2e-05"  # little, and not nothing; Qt 6.8 writes a capital
    finally:
        QLocale.setDefault(before)


def test_a_text_inside_a_text_is_a_sentence_too() -> None:
    assert translate(Text("Now a {label}", label=Text("{digit}", digit=4))) == "Now a 4"


def test_a_missing_language_is_no_error(tmp_path: Path, qapp: QCoreApplication) -> None:
    before = QLocale()
    try:
        assert not [name for name in install_translators(qapp, tmp_path, "tlh") if name.startswith("digitpad")]
    finally:
        remove_translators(qapp, before)


@pytest.mark.parametrize(
    ("system", "language"),
    [("de_AT", "de"), ("es_MX", "es"), ("zh_SG", "zh_CN"), ("zh_TW", "en"), ("fr_FR", "en"), ("en_GB", "en")],
)
def test_a_person_is_spoken_to_in_the_same_language_and_script(system: str, language: str) -> None:
    assert spoken(QLocale(system)) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_qts_own_texts_speak_the_windows_language(qapp: QCoreApplication, language: str) -> None:
    before = QLocale()
    try:
        assert f"qtbase_{language}" in install_translators(qapp, TRANSLATIONS, language)
    finally:
        remove_translators(qapp, before)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("&File", "File"), ("Save && go", "Save & go"), ("文件(&F)", "文件"), ("Pre&ferences…", "Preferences…")],
)
def test_a_name_without_its_mnemonic(text: str, plain: str) -> None:
    assert without_mnemonic(text) == plain


@pytest.mark.parametrize(("share", "text"), [(1.0, "100%"), (0.9991, "99%"), (0.5, "50%"), (0.0, "0%")])
def test_what_is_not_certain_is_not_a_hundred_percent(share: float, text: str) -> None:
    assert percent(share) == text


@pytest.mark.parametrize(
    ("language", "menu", "samples", "sure", "day"),
    [
        ("de", "&Datei", "1 Beispiel in der eigenen Menge", "zu 92\u00a0% sicher", "08.11.26"),
        ("es", "&Archivo", "1 muestra en su conjunto", "seguridad: 92\u00a0%", "8/11/26"),
        ("zh_CN", "文件(&F)", "训练集中的样本：1 个", "置信度 92%", "2026/11/8"),
    ],
)
def test_the_window_speaks_the_language_that_was_chosen(
    qapp: QCoreApplication,
    settings: Settings,
    open_window: OpenWindow,
    language: str,
    menu: str,
    samples: str,
    sure: str,
    day: str,
) -> None:
    before = QLocale()
    settings.set(LANGUAGE, language)
    install_translators(qapp, TRANSLATIONS, settings.get(LANGUAGE))
    try:
        window = open_window()
        assert window.menuBar().actions()[0].text() == menu
        assert tr("{n} samples in your set", n=1) == samples
        assert tr("{share} sure", share=percent(0.92)) == sure
        assert day_of("2026-11-08T12:00:00Z") == day
    finally:
        remove_translators(qapp, before)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_mirrored_window_does_not_mirror_the_ink(
    qapp: QApplication, window: MainWindow, draw: Callable[..., None], direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    settle(window)
    draw(window)
    drawing = window.controller.pad.drawing
    assert isinstance(drawing, Ink)
    xy = drawing.strokes[0].xy
    assert xy[15, 0] > xy[0, 0]
    assert xy[-1, 0] < xy[15, 0]


def test_every_template_is_a_literal() -> None:
    """A script collects the sentences: it can only see those that stand in the call."""
    hidden = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "Text"):
                first = node.args[0] if node.args else None
                if not (isinstance(first, ast.Constant) and isinstance(first.value, str)) and path.name != "i18n.py":
                    hidden.append(f"{path.name}:{node.lineno}")
    assert hidden == []


SETTERS = {
    "setText",
    "setToolTip",
    "setWindowTitle",
    "setAccessibleName",
    "setStatusTip",
    "setPlaceholderText",
    "addTab",
}


def test_no_sentence_reaches_a_widget_untranslated() -> None:
    bare = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in SETTERS):
                continue
            for argument in node.args:
                is_words = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
                if is_words and any(letter.isalpha() for letter in argument.value) and argument.value != "digitpad":
                    bare.append(f"{path.name}:{node.lineno}: {argument.value}")
    assert bare == []


def test_counts_say_one_sample_where_english_is_installed(qapp: QCoreApplication) -> None:
    before = QLocale()
    loaded = install_translators(qapp, TRANSLATIONS, "en")
    try:
        assert "digitpad_en" in loaded
        assert tr("{n} samples in your set", n=1) == "1 sample in your set"
        assert tr("{n} samples in your set", n=2) == "2 samples in your set"
    finally:
        remove_translators(qapp, before)


def test_where_no_language_is_set_dates_are_for_people(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", QLocale.c)
    assert system_locale().toString(1797) == "1,797"


def test_the_systems_own_formats_are_kept_where_it_speaks_the_persons_language(monkeypatch: pytest.MonkeyPatch) -> None:
    system = QLocale("de_AT")
    monkeypatch.setattr(QLocale, "system", lambda: system)
    assert system_locale() is system
