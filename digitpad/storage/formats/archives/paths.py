"""What the names of files and folders say of the drawings in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from digitpad.core.label_words import LabelKind, label_of, meaning_of

_FIRST = re.compile(r"(\d)(?![\w])|(\d)_")
"""A file that begins with its label: "7.png", "7-3.png", "7_first.png"."""
_PLAIN = re.compile(r"\s*\d+\s*")
_CLASS = re.compile(r"(?i)\s*(?:digit|class|label|ziffer|klasse|cifra|clase|dígito|数字)\b|\s*not[ _-]a[ _-]digit\s*")


def name_from(path: Path) -> str:
    """The label of the one drawing that a file holds, by its own name or its folder's; "" where they say nothing.

    A folder that is surely a label's ("7", "class_7") decides; a file's own number may count files. Of a file and a
    folder that contradict each other neither is believed.
    """
    folder, own = path.parent.name, _own_name(path)
    if _is_labels(folder):
        return folder
    return "" if label_of(folder) not in (None, label_of(own)) else own


def name_of_folder(path: Path) -> str:
    """The label of all drawings in a file: its folder's name, where that is surely one."""
    return path.parent.name if _is_labels(path.parent.name) else ""


def name_below(root: Path, file: Path) -> str:
    """The label of a file among many: the nearest folder's that is a label, else what its own name begins with.

    A file's number alone says nothing there: it counts the files. The name of a folder that is no label is handed on
    where nothing else is known, to be asked about.
    """
    folders = (*([root.name] if _is_labels(root.name) else []), *file.relative_to(root).parts[:-1])
    labels = [name for name in folders if meaning_of(name).kind is LabelKind.LABEL]
    if labels:
        return labels[-1]
    own = "" if _PLAIN.fullmatch(file.stem) else _own_name(file)
    return own or _last(folders)


def _own_name(path: Path) -> str:
    stem = path.name.partition(".")[0]
    first = _FIRST.match(stem)
    if first:
        return first[1] or first[2]
    return stem if label_of(stem) is not None else ""


def _is_labels(folder: str) -> bool:
    plain = _PLAIN.fullmatch(folder) or _CLASS.match(folder)
    return bool(plain) and label_of(folder) is not None


def _last(folders: Sequence[str]) -> str:
    return folders[-1] if folders else ""
