"""What a label in a file says: known, missing, or to be asked about; never guessed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.label_words import LabelKind, label_of, meaning_of, meanings_of
from digitpad.core.samples import NOT_A_DIGIT, label_name

SPELLINGS = (
    "{}",
    " {} ",
    "{}.0",
    "{},0",
    "{}e+00",
    "+{}",
    "0{}",
    "b'{}'",
    'b"{}"',
    "'{}'",
    "${}$",
    "({})",
    "#{}",
    "{}.",
    "class_{}",
    "Class {}",
    "digit-{}",
    "digit_{}.0",
    "test digit {}",
    "{}-samples",
    "{}_pictures",
    "klasse {}",
    "label={}",
    "writer_12_digit_{}_sample_345",
    "数字{}",
)


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_digit_is_known_in_every_spelling(spelling: str) -> None:
    assert [label_of(spelling.format(digit)) for digit in range(10)] == list(range(10))


def test_a_word_before_samples_is_the_class_that_they_are_of() -> None:
    """Teachable Machine's "Three-samples.zip"; a word before any other says nothing for sure."""
    assert [label_of(name) for name in ("Three-samples", "sieben samples", "three pages")] == [3, 7, None]


@pytest.mark.parametrize(
    "words",
    [
        "zero One TWO three four five six seven eight nine",
        "uno dos tres cuatro cinco seis siete ocho nueve",
        "eins zwei drei vier fünf sechs sieben acht neun",
        "零 一 二 三 四 五 六 七 八 九",
        "０ １ ２ ３ ４ ５ ６ ７ ８ ９",
        "٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩",
        "० १ २ ३ ४ ५ ६ ७ ८ ९",
        "𝟎 𝟏 𝟐 𝟑 𝟒 𝟓 𝟔 𝟕 𝟖 𝟗",
        "① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨",
    ],
)
def test_a_digit_is_known_in_every_language_and_script(words: str) -> None:
    parts = words.split()
    assert [label_of(word) for word in parts] == list(range(10))[-len(parts) :]


@pytest.mark.parametrize("word", ["not a digit", "Not_a-digit", "n", "N", "keine Ziffer", "No es una cifra", "非数字"])
def test_only_words_that_say_so_are_not_a_digit(word: str) -> None:
    assert label_of(word) == NOT_A_DIGIT


@pytest.mark.parametrize("word", ["", "  ", "?", "-1", "-1.0", "NaN", "nan", "None", "<NA>", "N/A", "unknown", "未知"])
def test_what_says_unknown_has_no_label(word: str) -> None:
    assert meaning_of(word).kind is LabelKind.MISSING


@pytest.mark.parametrize("word", ["10", "10.0", "26", "3.5", "-3", "1e5", "5,000", "$12$", "1e999", "9" * 500])
def test_a_number_that_is_no_digit_is_asked_about(word: str) -> None:
    assert meaning_of(word).kind is LabelKind.NUMBER


@pytest.mark.parametrize(
    "word",
    [
        *("cat", "Class 12", "class 1 2", "$x+7$", "x_2", "2x", "x=7", "0x7", "\\frac{7}{x}", "img_5", "Page 3"),
        *(
            "Seite 4",
            "Sample001",
            "train_7",
            "version 2",
            "not 7",
            "no 7",
            "True",
            "null",
            "+",
            "-",
            "seven eight",
            "three_5",
            "number 5 of 9",
            "1_0",
            "7\u200b",
        ),
    ],
)
def test_any_other_word_is_asked_about(word: str) -> None:
    assert meaning_of(word).kind is LabelKind.WORD


def test_labels_of_one_set_explain_each_other() -> None:
    assert meanings_of(["null", "eins"])["null"].label == 0
    assert meanings_of(["null", "one"])["null"].label is None


@given(st.text(max_size=30))
def test_whatever_the_word_the_answer_is_sound(word: str) -> None:
    meaning = meaning_of(word)
    assert (meaning.label is None) == (meaning.kind is not LabelKind.LABEL)


@given(st.floats() | st.integers())
def test_a_number_is_its_digit_or_none(number: float) -> None:
    wanted = int(number) if number in range(10) else None
    assert label_of(str(number)) == wanted
    assert label_of(repr(np.float64(min(max(number, -1e300), 1e300)).item())) == wanted


@pytest.mark.parametrize("label", range(11))
def test_what_digitpad_writes_it_reads(label: int) -> None:
    assert label_of(label_name(label)) == label
