"""Arrays whose labels lie in a file of their own: X.npy and Y.npy, x_train.npy and y_train.npy, KMNIST's pairs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from digitpad.storage.formats.picture_sets.named_arrays import names_labels, names_pictures, without_kind


def characters(codes: Iterable[tuple[int, int]]) -> dict[str, str]:
    """Labels and the characters that they stand for, of pairs of a number and a character's code."""
    return {str(label): chr(code) for label, code in codes if 32 < code < 0x110000}


def labels_beside(path: Path) -> Path | None:
    """The file with the labels of the pictures in `path`; None where none is surely so called."""
    if not names_pictures(path.stem):
        return None
    found = [other for other in _beside(path) if names_labels(other.stem)]
    return found[0] if len(found) == 1 else None


def are_no_labels(path: Path) -> bool:
    """Is this not the file of labels for pictures beside it?"""
    return not (names_labels(path.stem) and any(labels_beside(other) == path for other in _beside(path)))


def _beside(path: Path) -> list[Path]:
    """Files of the same kind whose names say the same but for pictures and labels."""
    try:
        others = sorted(path.parent.glob(f"*{path.suffix}"))
    except OSError:
        return []
    wanted = without_kind(path.stem)
    return [other for other in others if other != path and other.is_file() and without_kind(other.stem) == wanted]
