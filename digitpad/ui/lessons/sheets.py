"""The lesson sheets' texts: Markdown in the person's language, with the window's own words where they stand for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QFile, QIODevice, QLocale
from PySide6.QtGui import QTextDocument

from digitpad.core.text import Text
from digitpad.ui.kit.i18n import CONTEXT, spoken, translate, without_mnemonic
from digitpad.ui.state.action_table import ROWS

FOLDER = "assets:lessons"
_NAMED = re.compile(r"\[\[(menu|word):(.+?)\]\]")


@dataclass(frozen=True)
class Sheet:
    """One page: its file's name, and what it is called."""

    name: str
    title: Text


SHEETS = (
    Sheet("picture-teacher", Text("1. What is a picture to a machine? Teacher's notes")),
    Sheet("picture-pupil", Text("1. What is a picture to a machine? Pupil's page")),
    Sheet("neighbours-teacher", Text("2. Neighbours vote. Teacher's notes")),
    Sheet("neighbours-pupil", Text("2. Neighbours vote. Pupil's page")),
    Sheet("hand-teacher", Text("3. Why 98% is not your hand. Teacher's notes")),
    Sheet("hand-pupil", Text("3. Why 98% is not your hand. Pupil's page")),
)


def sheet_text(sheet: Sheet, language: str = "") -> str:
    """The sheet in Markdown, in `language` (one of `LANGUAGES`; "": the window's)."""
    file = QFile(f"{FOLDER}/{language or spoken(QLocale())}/{sheet.name}.md")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(file.fileName())
    text = bytes(file.readAll().data()).decode()
    file.close()
    return _NAMED.sub(lambda match: named(*match.groups()), text)


def sheet_html(sheet: Sheet) -> str:
    """The sheet as a page to be shown or printed."""
    document = QTextDocument()
    document.setMarkdown(sheet_text(sheet))
    body = document.toHtml()
    return re.sub(r"<table[^>]*>", '<table border="1" cellspacing="0" cellpadding="5" width="100%">', body)


def named(kind: str, name: str) -> str:
    """What a sheet names, as the window writes it: the place of an action in the menus, or a word of the window.

    KeyError for an action that is not there.
    """
    if kind == "word":
        return f"**{without_mnemonic(QCoreApplication.translate(CONTEXT, name))}**"
    row = {row.name: row for row in ROWS}[name]
    menu, action = (without_mnemonic(translate(text)) for text in (row.menu, row.text))
    return f"**{menu} → {action.rstrip('…').rstrip()}**"
