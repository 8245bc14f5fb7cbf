"""Sentences for people as data (template and parameters), which `ui` alone formats and translates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from digitpad.core.singulars import SINGULARS

_HARMLESS = "\u200c\u200d\u00a0\u2009\u202f"
"""Joiners, part of words in Persian and of emoji, and the spaces that do not break, as in "92 %"."""


def printable(text: str) -> str:
    """`text` in one line, everything escaped that steers a terminal, turns what stands beside it (bidi), or is no text.

    For whatever comes from a file: names, labels, words of a writer.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in _HARMLESS else c.encode("unicode_escape").decode("ascii") for c in text)


def literal(value: object) -> str:
    """A string literal of Python that means `str(value)`, whatever is in it, in ASCII."""
    return ascii(str(value))


class Text:
    """An English template with `{named}` parameters; its template is the key by which `ui` translates it.

    The template is always a literal at the call (`Text("There is no file {path}.", path=path)`), so that
    a script can collect every sentence. A count that decides singular or plural is the parameter `n`.
    """

    __slots__ = ("_params", "_template")

    def __init__(self, template: str, /, **params: object) -> None:
        self._template = template
        self._params = tuple(sorted(params.items()))

    @property
    def template(self) -> str:
        """English, with {parameters}."""
        return self._template

    @property
    def params(self) -> Mapping[str, Any]:
        """Values for the template, by name."""
        return dict(self._params)

    def __str__(self) -> str:
        """The English sentence, as the commands and the log print it: of one thing where `n` is 1."""
        values = dict(self._params)
        template = SINGULARS.get(self._template, self._template) if values.get("n") == 1 else self._template
        return template.format(**{name: _shown(value) for name, value in values.items()})

    def __repr__(self) -> str:
        return f"Text({self._template!r}, {dict(self._params)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Text):
            return NotImplemented
        return (self._template, self._params) == (other._template, other._params)

    def __hash__(self) -> int:
        return hash((self._template, self._params))


def per_cent(share: float) -> Text:
    """A share of 0..1 as a whole per cent, for a parameter: languages differ in what stands before the sign."""
    return Text("{value}%", value=round(100 * share))


def to_digits(value: float, digits: int) -> float:
    """`value` with so many significant digits, for a parameter: a whole number where that is one."""
    short = float(f"{value:.{digits}g}")
    return int(short) if short.is_integer() else short


def _shown(value: object) -> str:
    return str(value) if isinstance(value, Text) else printable(str(value))
