"""A language that shows mistakes: every letter is strange, all is 40% longer; what looks English was not translated."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QTranslator

LONGER = 0.4
_STRANGE = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçðéƒğħíĵķĺɱñóþʠŕšŧúṽŵẋýžÁƁÇÐÉƑĞĦÍĴĶĹṀÑÓÞɊŔŠŦÚṼŴẊÝŽ",
)
_WORD = re.compile(r"\{\w+\}|[^\W\d_]+")
_FILLING = "éóá"
_KEYS = "QShortcut"
"""Qt's context for the names of keys: they are read back from text, so they stay as they are."""
NAMES = re.compile(
    r"\b(digitpad|MNIST|CIFAR|optdigits|pendigits|InkML|NDJSON|IDX|CSV|PNG|SVG|JSON|LGPL|MIT|UCI|numpy|Python|Qt|"
    r"PySide6|scikit-learn|load_digits|Ctrl|Shift|Alt|Del|Esc|Backspace|Return|Home|End|PgUp|PgDown|Enter|F\d+|[A-Z]|"
    r"English|Deutsch|Español|L1|L2|PCA|k|AM|PM)\b|[\w./~-]*[./][\w./~-]*|\*\.\w+|\bdigits\.npz\b"
)
"""What is called the same everywhere (programs, formats, keys, files, languages), and the times of day."""


def pseudo(text: str) -> str:
    """`text` in the language of strange letters; placeholders, mnemonics and names keep."""
    owed = 0.0

    def stranger(found: re.Match[str]) -> str:
        nonlocal owed
        word = found.group()
        if word.startswith("{") or NAMES.fullmatch(word):
            return word
        owed += LONGER * len(word)
        extra = round(owed)
        owed -= extra
        return word.translate(_STRANGE) + (_FILLING * len(word))[:extra]

    return _WORD.sub(stranger, text)


@cache
def english_in(text: str) -> str:
    """The plain letters of `text` that nobody translated; "" where there are none."""
    rest = re.sub(r"<[^>]+>", " ", text)
    return " ".join(re.findall(r"[A-Za-z]{2,}", NAMES.sub(" ", rest)))


class PseudoTranslator(QTranslator):
    """Translates whatever it is asked, Qt's own texts too."""

    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return source if context == _KEYS else pseudo(source)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False
