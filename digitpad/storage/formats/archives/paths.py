"""What the names of files and folders say of the drawings in them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path

from digitpad.core.label_words import LabelKind, label_of, meaning_of, spelt_before_number

_FIRST = re.compile(r"(\d)(?![\w])|(\d)_")
"""A file that begins with its label: "7.png", "7-3.png", "7_first.png"."""
_NUMBERS = re.compile(r"\d+")
_FEWEST = 20
"""Files, to tell which number of their names counts them."""
_BEFORE_WORDS = re.compile(r"(?i)(?:full[_-])?(?:numpy_bitmap|binary|simplified|raw)[_-](?=[^\W\d_])")
"""What browsers make of "full/numpy_bitmap/seven.npy"."""
_OF_ONE_DIGIT = re.compile(r"(?i)(?:train|test)\.\d")
_KEY = re.compile(r"(?i)[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}")
"""A name that a program gave (UUID), as to reMarkable's notebooks: no word."""
_PLAIN = re.compile(r"\s*\d+\s*")
_CLASS = re.compile(
    r"(?i)\s*(?:digit|class|label|ziffer|klasse|cifra|clase|dígito|数字)(?![^\W\d_])|"
    r"\s*not[ _-]a[ _-]digit\s*|\s*\w+[ _-]samples\s*$"
)


def name_from(path: Path) -> str:
    """The label of the one drawing that a file holds, by its own name or its folder's; "" where they say nothing.

    A folder that is surely a label's ("7", "class_7") decides; a file's own number may count files. Of a file and a
    folder that contradict each other neither is believed.
    """
    folder, own = path.parent.name, _own_name(path)
    if _is_labels(folder):
        return folder
    return "" if label_of(folder) not in (None, label_of(own)) else own


def is_named_after_label(path: Path) -> bool:
    """Is the number in the name surely a label, and no count: "7.png", "class_7/a.png", but not "scan-1.png"?"""
    stem = path.name.partition(".")[0]
    return _is_labels(path.parent.name) or _is_labels(stem) or _FIRST.match(stem) is not None


def name_of_folder(path: Path) -> str:
    """The label of all drawings in a file: its folder's name, where that is surely one."""
    return path.parent.name if _is_labels(path.parent.name) else ""


def name_of_set(path: Path) -> str:
    """The label of all drawings in a file of many: its own name or its folder's, "digit_3" or "three".

    A number alone may count parts of a set.
    """
    stem = _stem(path)
    is_word = stem.isalpha() and label_of(stem) in range(10)
    is_sure = is_word or (not _PLAIN.fullmatch(stem) and _is_labels(stem))
    return stem if is_sure else name_of_folder(path)


def names_below(root: Path, files: Sequence[Path]) -> dict[Path, str]:
    """The labels of files among many: the folder's that is a label, else what a file's own name begins with.

    A file's number alone says nothing there: it counts the files. Where folders of two levels are labels ("7/3"),
    both are handed on, to be asked about, and so is the one number that is a digit in names of several ("img_*_7").
    The name of a folder that is no label is handed on where nothing else is known.
    """
    levels = {file: _levels(root, file) for file in files}
    seen: dict[int, set[str]] = {}
    for parts in levels.values():
        for depth, name in enumerate(parts):
            seen.setdefault(depth, set()).add(name)
    by_number = _by_number(files)
    return {
        file: _name_below(file, levels[file], seen) or by_number.get(file, "") or _last(levels[file]) for file in files
    }


def names_within(path: Path) -> list[str]:
    """The name of a file, or of a folder and the first files in it; of a zip file, those of its members as well."""
    try:
        if path.is_dir():
            return [path.name, *(file.name for file in islice(path.rglob("*"), _FEWEST))]
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                return [path.name, *archive.namelist()[:_FEWEST]]
    except (OSError, ValueError, zipfile.BadZipFile):
        pass  # its reader says what is wrong
    return [path.name]


def _levels(root: Path, file: Path) -> tuple[str, ...]:
    inner = ("" if _KEY.fullmatch(name) else name for name in file.relative_to(root).parts[:-1])
    return (root.name if _is_labels(root.name) else "", *inner)


def _name_below(file: Path, levels: Sequence[str], seen: Mapping[int, set[str]]) -> str:
    of_kind = [meaning_of(name).kind if name else LabelKind.MISSING for name in levels]
    labels = [depth for depth, kind in enumerate(of_kind) if kind is LabelKind.LABEL]
    varying = [depth for depth in labels if len(seen[depth]) > 1] or labels[-1:]
    named = [depth for depth in varying if _CLASS.match(levels[depth])]
    chosen = named if len(named) == 1 else varying
    if chosen:
        return "/".join(levels[depth] for depth in chosen)
    own = "" if _PLAIN.fullmatch(file.stem) else _own_name(file)
    numbers = [name for name, kind in zip(levels, of_kind, strict=True) if kind is LabelKind.NUMBER]
    return own or _last(numbers)


def _by_number(files: Sequence[Path]) -> dict[Path, str]:
    """Of names with several numbers, the one that is always a digit, the others as "*": "img_*_7", no label yet."""
    found = [(file, _NUMBERS.findall(file.stem)) for file in files]
    found = [(file, numbers) for file, numbers in found if len(numbers) > 1]
    if len({(_NUMBERS.sub("#", file.stem)) for file, _ in found}) != 1 or len(found) < _FEWEST:
        return {}
    columns = list(zip(*(numbers for _, numbers in found), strict=True))
    digits = [
        place for place, column in enumerate(columns) if all(len(n) == 1 for n in column) and len(set(column)) > 1
    ]
    if len(digits) != 1 or max(len(set(column)) for column in columns) <= len(set(columns[digits[0]])):
        return {}
    place = digits[0]

    def name(file: Path, digit: str) -> str:
        parts = _NUMBERS.split(file.stem)
        said = parts[place].strip(" _-.") + digit
        if _CLASS.match(said) and label_of(said) is not None:
            return said  # "digit-7_3" as well as "digit-7_12"
        marks = [digit if i == place else "*" for i in range(len(columns))]
        return "".join(part + mark for part, mark in zip(parts, [*marks, ""], strict=True))

    return {file: name(file, numbers[place]) for file, numbers in found}


def _stem(path: Path) -> str:
    """A file's name without what Quick, Draw!'s store puts before each word, and zip code's "train.7" turned round."""
    parts = path.name.split(".")
    if len(parts) > 1 and _OF_ONE_DIGIT.fullmatch(".".join(parts[:2])):
        return f"digit {parts[1]}"
    return _BEFORE_WORDS.sub("", parts[0])


def _own_name(path: Path) -> str:
    stem = _stem(path)
    first = _FIRST.match(stem)
    if first:
        return first[1] or first[2]
    if spelt := spelt_before_number(stem):
        return spelt
    return stem if label_of(stem) is not None else ""


def _is_labels(folder: str) -> bool:
    plain = _PLAIN.fullmatch(folder) or _CLASS.match(folder)
    return bool(plain) and label_of(folder) is not None


def _last(folders: Sequence[str]) -> str:
    return folders[-1] if folders else ""
