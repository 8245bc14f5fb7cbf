"""The indefinite article before a label or a class: a 7, an 8, an airplane."""

from __future__ import annotations

from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.text import Text

_VOWELS = "aeiou"


def with_article(name: str) -> Text:
    """`name`, a class in English or a number, as a noun of a sentence: "a 7", "an 8", "an airplane"."""
    return Text("an {name}", name=name) if _begins_with_a_vowel(name) else Text("a {name}", name=name)


def heading_with_article(name: str) -> Text:
    """As `with_article`, where it begins a sentence or a title."""
    return Text("An {name}", name=name) if _begins_with_a_vowel(name) else Text("A {name}", name=name)


def label_noun(label: Label) -> Text:
    """A label as a noun of a sentence."""
    return Text("no digit") if label == NOT_A_DIGIT else with_article(str(label))


def label_heading(label: Label) -> Text:
    """As `label_noun`, where it begins a sentence or a title."""
    return Text("No digit") if label == NOT_A_DIGIT else heading_with_article(str(label))


def _begins_with_a_vowel(name: str) -> bool:
    """As it is spoken: eight, eighteen and eighty begin with one, and so does eleven."""
    spoken = name.strip().lower()
    number = spoken.replace(",", "")
    if number.isdecimal():
        return spoken.startswith("8") or (number.startswith(("11", "18")) and len(number) % 3 == 2)
    return spoken[:1] in _VOWELS and not spoken.startswith(("uni", "eu"))
