"""The lesson sheets' texts: Markdown in the person's language, with the window's own words where they stand for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QFile, QIODevice, QLocale
from PySide6.QtGui import QTextDocument

from digitpad.core.text import Text
from digitpad.ui.kit.i18n import CONTEXT, spoken, translate, without_mnemonic
from digitpad.ui.state.action_table import MENUS

FOLDER = "assets:lessons"
LINE = 80
"""Signs of a line to write on."""
SIZE = 10.0
"""Points of the text: each sheet fits one page of A4."""
_BEGIN, _END = "\ue000", "\ue001"
"""Around what stands in the window, until the Markdown is HTML: its own marks need spaces, which Chinese has not."""
_NAMED = re.compile(r"\[\[(menu|word):(.+?)\]\]")


@dataclass(frozen=True)
class Sheet:
    """One page: its file's name, and what it is called."""

    name: str
    title: Text

    @property
    def is_for_pupils(self) -> bool:
        return self.name.endswith("-pupil")


SHEETS = (
    Sheet("picture-teacher", Text("1. What is a picture to a machine? Teacher's notes")),
    Sheet("picture-pupil", Text("1. What is a picture to a machine? Pupil's page")),
    Sheet("neighbours-teacher", Text("2. Neighbours vote. Teacher's notes")),
    Sheet("neighbours-pupil", Text("2. Neighbours vote. Pupil's page")),
    Sheet("hand-teacher", Text("3. Why 98% is not your hand. Teacher's notes")),
    Sheet("hand-pupil", Text("3. Why 98% is not your hand. Pupil's page")),
)


def sheet_text(sheet: Sheet, language: str = "") -> str:
    """The sheet in Markdown, in `language` (one of `LANGUAGES`; "": the window's); private signs mark its names."""
    file = QFile(f"{FOLDER}/{language or spoken(QLocale())}/{sheet.name}.md")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(file.fileName())
    text = bytes(file.readAll().data()).decode()
    file.close()
    told = _NAMED.sub(lambda match: f"{_BEGIN}{named(*match.groups())}{_END}", text)
    return told.replace(f"…{_END}.", f"…{_END}")


def sheet_html(sheet: Sheet, language: str = "") -> str:
    """The sheet as a page to be shown or printed; a pupil's with room to write."""
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSizeF(SIZE)
    document.setDefaultFont(font)
    document.setMarkdown(_with_room(sheet_text(sheet, language)))
    padding = 5 if sheet.is_for_pupils else 4
    body = re.sub(
        r"<table[^>]*>", f'<table border="1" cellspacing="0" cellpadding="{padding}" width="97%">', document.toHtml()
    )
    body = body.replace('</table>\n<h2 style=" margin-top:0px;', '</table>\n<h2 style=" margin-top:14px;')
    if sheet.is_for_pupils:
        body = body.replace('<p style="', f'<p style="line-height:{_line_height(language or spoken(QLocale()))}%;')
    return body.replace(_BEGIN, "<b>").replace(_END, "</b>")


def _line_height(language: str) -> int:
    """Per cent: the lines of Chinese fonts are a quarter higher than others, and the sheet has one page."""
    return 110 if language.startswith("zh") else 135


def _with_room(text: str) -> str:
    """Empty cells of a table would be joined, and a line to write on would be a rule: a space keeps them."""
    text = re.sub(r"^\|.*$", lambda row: re.sub(r"\|(?= *\|)", "|\u00a0", row[0]), text, flags=re.MULTILINE)
    text = re.sub(r"^(\d)\. (_+)$", r"\1\\. \2\n", text, flags=re.MULTILINE)
    return re.sub(r"^_+$", "\u00a0" + "_" * LINE, text, flags=re.MULTILINE)


def named(kind: str, name: str) -> str:
    """What a sheet names, as the window writes it: the place of an action in the menus, or a word of the window.

    KeyError for an action that is not there.
    """
    if kind == "word":
        return without_mnemonic(QCoreApplication.translate(CONTEXT, name))
    texts = {row.name: (title, row.text) for title, rows in MENUS.items() for row in rows}[name]
    menu, action = (without_mnemonic(translate(text)) for text in texts)
    return f"{menu} → {action}"
