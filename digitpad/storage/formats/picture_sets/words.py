"""A column of labels or names as written, one small number a row: a million rows take four megabytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

MOST_CHARACTERS = 200


@dataclass(frozen=True, eq=False)
class Words:
    """`values[codes[i]]` is the word of row i; `codes` int32 (n,)."""

    codes: NDArray[np.int32]
    values: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, row: int) -> str:
        return self.values[int(self.codes[row])]

    @classmethod
    def none(cls, n: int) -> Words:
        """No word for any of `n` rows."""
        return cls(np.zeros(n, np.int32), ("",))

    @classmethod
    def of(cls, words: Iterable[str]) -> Words:
        """Of one word a row, each cut to `MOST_CHARACTERS`."""
        known: dict[str, int] = {}
        codes = [known.setdefault(word[:MOST_CHARACTERS].strip(), len(known)) for word in words]
        return cls(np.array(codes, np.int32), tuple(known))

    @classmethod
    def of_array(cls, values: NDArray[Any]) -> Words:
        """Of a one-dimensional array of numbers, bytes or text: 5.0 is "5", b"5" is "5"."""
        found, codes = np.unique(values, return_inverse=True)
        words = [_word(value)[:MOST_CHARACTERS].strip() for value in found.tolist()]
        return cls(codes.astype(np.int32).reshape(-1), tuple(words))

    @classmethod
    def joined(cls, parts: Sequence[Words]) -> Words:
        """The rows of all parts, one after the other."""
        known: dict[str, int] = {}
        codes = [
            np.array([known.setdefault(word, len(known)) for word in part.values], np.int32)[part.codes]
            for part in parts
        ]
        return cls(np.concatenate(codes) if codes else np.zeros(0, np.int32), tuple(known))

    def rows(self, chosen: NDArray[Any] | slice) -> Words:
        """The words of some rows: indices, a mask or a slice."""
        return Words(self.codes[chosen], self.values)

    def renamed(self, names: dict[str, str]) -> Words:
        """The same rows with other words for some."""
        return Words(self.codes, tuple(names.get(word, word) for word in self.values))

    def used(self) -> list[str]:
        """The words that occur, each once."""
        return list(dict.fromkeys(self.values[code] for code in np.unique(self.codes)))


def _word(value: object) -> str:
    if isinstance(value, bytes):
        return bytes(value).decode("utf-8", "replace")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return f"{value}"
