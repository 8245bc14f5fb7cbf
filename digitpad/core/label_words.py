"""What a label in somebody's file says: a digit, "not a digit", that it is unknown, or nothing that is sure.

The one place that decides it, for every format. What is sure is taken; all else is left for a person to say: a wrong
label would be taught.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from digitpad.core.samples import NOT_A_DIGIT, Label


class LabelKind(Enum):
    """`LABEL`: known. `MISSING`: it says that nobody knows. `NUMBER`: one that is no digit. `WORD`: any other word."""

    LABEL = "label"
    MISSING = "missing"
    NUMBER = "number"
    WORD = "word"


@dataclass(frozen=True)
class Meaning:
    """`label` is None for every kind but `LABEL`."""

    kind: LabelKind
    label: Label | None = None


MISSING = Meaning(LabelKind.MISSING)
_NUMBER = Meaning(LabelKind.NUMBER)
_WORD = Meaning(LabelKind.WORD)
_NOT_A_DIGIT = Meaning(LabelKind.LABEL, NOT_A_DIGIT)
_DIGITS = tuple(Meaning(LabelKind.LABEL, digit) for digit in range(10))

_DIGIT_WORDS = (
    "zero one two three four five six seven eight nine",
    "- eins zwei drei vier fünf sechs sieben acht neun",
    "- - zwo - - fuenf - - - -",
    "cero uno dos tres cuatro cinco seis siete ocho nueve",
    "零 一 二 三 四 五 六 七 八 九",
    "〇 壹 贰 叁 肆 伍 陆 柒 捌 玖",
)
"""By language, from 0 on. German "null" is no word for zero by itself: databases write it for what is missing."""

_GERMAN = frozenset(" ".join(_DIGIT_WORDS[1:3]).split()) - {"-"}
_DIGIT_OF_WORD = {word: digit for words in _DIGIT_WORDS for digit, word in enumerate(words.split()) if word != "-"}
_NOT_A_DIGIT_WORDS = frozenset(
    (
        *("n", "not a digit", "no digit", "notadigit", "non digit", "nondigit", "keine ziffer", "no es una cifra"),
        *("ninguna cifra", "no es un dígito", "no es un digito", "非数字", "不是数字"),
    )
)
_MISSING_WORDS = frozenset(
    (
        *("", "nan", "-nan", "na", "n/a", "none", "nil", "missing", "unknown", "unlabeled", "unlabelled", "undefined"),
        *("no label", "unbekannt", "ohne label", "desconocido", "desconocida", "sin etiqueta", "未知", "无标签"),
    )
)
_RUNNING_WORDS = (
    "img image picture photo pic scan page sheet file copy part batch fold split train test val valid set sample",
    "hsf no nr user writer person subject session version v untitled unnamed example item id index row col column line",
    "bild foto seite blatt datei kopie teil schreiber zeile spalte probe beispiel",
    "imagen página pagina hoja archivo copia parte fila columna muestra ejemplo",
    "图片 图像 照片 页 文件 样本",
)
_RUNNING = frozenset(word for words in _RUNNING_WORDS for word in words.split())
"""Words before a number that counts things: "page 3" says nothing about what is drawn."""
_NEGATIONS = frozenset(("no", "not", "non", "kein", "keine", "nicht", "sin", "except", "without", "ohne", "非", "不"))

_CLASS_WORDS = frozenset(
    ("digit", "class", "label", "number", "ziffer", "klasse", "zahl", "cifra", "clase", "dígito", "número", "数字")
)

_COUNTING_WORDS = frozenset(("number", "zahl", "número"))
"""Those of them that count as well: "number 5 of 9"."""

_NUMBER_PATTERN = re.compile(r"[+-]?(\d+)([.,](\d*))?(e([+-]?\d{1,3}))?")
_NAME_PATTERN = re.compile(r"(?:[^\W\d]|\d|[\s_\-.:=#()\[\]])+")
_SPELT_PATTERN = re.compile(r"([^\W\d_]+)[\s\-.]*\(?\d+\)?")
_PART_PATTERN = re.compile(r"(?P<number>\d+(?:\.0+)?)|[^\W\d_]+")
_QUOTES = frozenset(("$$", "''", '""', "“”", "„“", "«»", "{}", "()", "[]", "<>"))
_WORD_LENGTH = 2
_LONGEST = 200


@lru_cache(maxsize=4096)
def meaning_of(name: str) -> Meaning:
    """What one label says, whatever wrote it: "5", "5.0", "b'5'", "５", "five", "$5$", "class_5", "?", "cat"."""
    word = _plain(name)
    if word in _MISSING_WORDS or not word.strip("?"):
        return MISSING
    if word in _NOT_A_DIGIT_WORDS:
        return _NOT_A_DIGIT
    if word in _DIGIT_OF_WORD:
        return _DIGITS[_DIGIT_OF_WORD[word]]
    return _number(word) or _name(word)


def spelt_before_number(name: str) -> str:
    """The word of a digit that a name begins with, a count and nothing else behind it: "seven" of "seven_12"; or ""."""
    match = _SPELT_PATTERN.fullmatch(_plain(name))
    return match[1] if match is not None and match[1] in _DIGIT_OF_WORD else ""


def label_of(name: str) -> Label | None:
    """The label that is known; None where there is none, or where a person has to say what the word means."""
    return meaning_of(name).label


def meanings_of(names: Iterable[str]) -> dict[str, Meaning]:
    """Of all labels of one set, which explain each other: "null" is zero beside "eins" or "sieben"."""
    found = {name: meaning_of(name) for name in names}
    if any(_plain(name) in _GERMAN for name in found):
        found |= {name: _DIGITS[0] for name in found if _plain(name) == "null"}
    return found


def _plain(name: str) -> str:
    """Lower case, plain digits, one blank between words; quotes, brackets and TeX's dollars taken off."""
    word = unicodedata.normalize("NFKC", name[:_LONGEST])
    word = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in word).strip().casefold()
    if re.fullmatch(r"b(['\"]).*\1", word):
        word = word[2:-1]
    while len(word) > 1 and word[0] + word[-1] in _QUOTES:
        word = word[1:-1].strip()
    word = re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", " ", word)
    return re.sub(r"[\s_]+", " ", word)


def _number(word: str) -> Meaning | None:
    """Of a word that is a number and nothing else; -1 says "unknown", as in scikit-learn and many tables."""
    match = _NUMBER_PATTERN.fullmatch(word)
    if match is None:
        return None
    if match[2] and match[2].startswith(",") and len(match[3]) == 3:
        return _NUMBER  # "5,000" is five in one country and five thousand in another
    value = float(word.replace(",", "."))
    if value == -1:
        return MISSING
    return _DIGITS[int(value)] if value in range(10) else _NUMBER


def _name(word: str) -> Meaning:
    """Of a name that holds exactly one number or digit's word, where that doesn't count files, pages or people."""
    if not _NAME_PATTERN.fullmatch(word):
        return _WORD
    parts = list(_PART_PATTERN.finditer(word))
    words = [part[0] for part in parts]
    numbers = [place for place, part in enumerate(parts) if part["number"]]
    if not numbers:
        if words[1:] == ["samples"]:  # "Three-samples.zip": a class of a Teachable Machine
            words = ["class", words[0]]
        sure = len(words) == 2 and words[0] in _CLASS_WORDS and words[1] in _DIGIT_OF_WORD
        return _DIGITS[_DIGIT_OF_WORD[words[1]]] if sure else _WORD
    place = _telling(words, numbers)
    if place is None or _NEGATIONS & set(words) or _spells_another(words, place):
        return _WORD
    value = float(words[place][:_LONGEST])
    digit = _DIGITS[int(value)] if value < 10 else None
    if len(words) == 1:
        return digit or _NUMBER
    if place and words[place - 1] in _CLASS_WORDS:
        return digit or _WORD
    counts = _RUNNING & set(words) or all(len(part) < _WORD_LENGTH for part in words[:place] + words[place + 1 :])
    return digit if digit and not counts else _WORD


def _spells_another(words: Sequence[str], place: int) -> bool:
    """As "three_5" does: the number counts threes, or the word is none."""
    return any(_DIGIT_OF_WORD.get(part, float(words[place])) != float(words[place]) for part in words)


def _telling(words: Sequence[str], numbers: Sequence[int]) -> int | None:
    """The place of the only number, or of the one right behind the only word for labels: "img00012_label7_2"."""
    if len(numbers) == 1:
        return numbers[0]
    told = [place for place in numbers if place and words[place - 1] in _CLASS_WORDS]
    if len(told) != 1 or told == [numbers[-1]]:
        return told[0] if len(told) == 1 else None
    behind = words[told[0] + 1]
    is_list = behind.isdigit() and len(behind) < _WORD_LENGTH  # "class 1 2"
    return None if is_list or words[told[0] - 1] in _COUNTING_WORDS else told[0]
