"""Words from files in sentences for people, and names in scripts."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.articles import with_article
from digitpad.core.text import Text, literal, printable

anything = st.text(st.characters(), max_size=30)


@given(anything)
def test_what_is_shown_is_one_line_of_plain_text_that_any_terminal_can_take(text: str) -> None:
    shown = printable(text)
    assert all(c.isprintable() or c in "\u200c\u200d\u00a0\u2009\u202f" for c in shown)
    shown.encode("utf-8")


@given(anything)
def test_a_literal_means_the_name_and_nothing_else(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    assert literal(text).isascii()


def test_plain_words_stay_as_they_are() -> None:
    assert printable("Zoë, می‌نویسم 7") == "Zoë, می‌نویسم 7"
    assert printable("92\u00a0%") == "92\u00a0%"


def test_bidi_marks_surrogates_and_escape_sequences_are_named() -> None:
    assert printable("a\u202eb\ud800\x1b[31m\n") == "a\\u202eb\\ud800\\x1b[31m\\n"


def test_a_sentence_cleans_what_it_is_given_once() -> None:
    inner = Text("by {writer}", writer="\x1b[2J")
    assert str(Text("{n} drawings {of}", n=3, of=inner)) == "3 drawings by \\x1b[2J"


@pytest.mark.parametrize("noun", ["a 7", "an 8", "an 11", "a 110", "an 18,000", "an airplane", "a unicorn", "a ship"])
def test_the_article_is_the_spoken_one(noun: str) -> None:
    assert str(with_article(noun.split()[1])) == noun


def test_a_sentence_of_one_thing_is_no_plural() -> None:
    template = "{n} drawings are left out: they have no label"
    assert str(Text(template, n=1)) == "1 drawing is left out: it has no label"
    assert str(Text(template, n=2)) == "2 drawings are left out: they have no label"
    assert str(Text(template, n=0)).startswith("0 drawings are")
