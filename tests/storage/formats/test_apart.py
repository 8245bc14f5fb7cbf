"""A reader in a process of its own gives what it gives here, and takes nobody along."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.text import Text
from digitpad.storage.formats.apart import read_apart
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.picture_sets.words import Words

N = 3


def known(path: Path, are_large: bool) -> PictureSet:
    side = 28 if are_large else 8
    pictures = np.arange(N * side * side).astype(np.uint8).reshape(N, side, side)
    notes = (Text("of {path}: {what}", path=path, what=Text("{n} pictures", n=N)),)
    return PictureSet(pictures, 16, Words.of(["7", "né", "7"]), Words.of("aba"), "X = 0", notes)


def dies(path: Path) -> PictureSet:
    print("words of a library", flush=True)
    os.abort()


class _Deadly:
    """Pictures of which the process dies that sends them."""

    shape = (N, 8, 8)

    def __array__(self, *args: object, **kwargs: object) -> np.ndarray:
        os.abort()


def dies_within_its_answer(path: Path) -> PictureSet:
    code = "long enough to have been written by then " * 10_000
    return PictureSet(_Deadly(), 16, Words.of("abc"), None, code, ())  # type: ignore[arg-type]


def refuses(path: Path) -> PictureSet:
    raise UserError("{path} holds {n} drawings.", path=path, n=0)


@pytest.mark.parametrize("are_large", [False, True])
def test_what_is_read_apart_is_what_is_read_here(are_large: bool) -> None:
    here, apart = known(Path("a.h5"), are_large), read_apart(known, Path("a.h5"), are_large)
    assert apart is not None
    np.testing.assert_array_equal(apart.pictures, here.pictures)
    assert apart.writers is not None
    assert [apart.labels[i] + apart.writers[i] for i in range(N)] == ["7a", "néb", "7a"]
    assert (apart.top, apart.code) == (16, "X = 0")
    assert str(apart.notes[0]) == str(here.notes[0]) == "of a.h5: 3 pictures"


def test_its_death_and_its_refusal_are_told() -> None:
    assert read_apart(dies, Path("a.h5")) is None
    assert read_apart(dies_within_its_answer, Path("a.h5")) is None
    with pytest.raises(UserError, match="holds 0 drawings"):
        read_apart(refuses, Path("a.h5"))
