"""The data sets that experiments run on: built in, a person's own, both, or any file of labelled pictures."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.preprocess import picture_of
from digitpad.core.samples import Sample
from digitpad.experiments.dataset import Dataset, digits_dataset, npz_dataset
from digitpad.session.session import Session
from digitpad.storage.arrays import read_arrays
from digitpad.storage.assets import load_built_in_digits

NAMES = ("digits", "mine", "both")
MINE_FILE = "mine.npz"
MOST_DRAWINGS = 100_000

_BOTH_CODE = f"""\
import numpy as np
from sklearn.datasets import load_digits

mine = np.load("{MINE_FILE}")  # digitpad samples export {MINE_FILE}
X, y = load_digits(return_X_y=True)
X, y = np.concatenate([X, mine["X"].reshape(-1, 64)]), np.concatenate([y, mine["y"]])"""


def load_dataset(name: str, profile: Path | None = None) -> Dataset:
    """`digits`, `mine`, `both`, or the path of a file; UserError where there is nothing to load."""
    if name == "digits":
        return digits_dataset(*load_built_in_digits())
    if name not in NAMES:
        return file_dataset(Path(name))
    session = Session.open(profile, strict=True)
    try:
        return own_dataset(session.samples(), both=name == "both")
    finally:
        session.close()


def own_dataset(samples: Sequence[Sample], both: bool = False) -> Dataset:
    """A person's own samples as 8x8 pictures; after the built-in ones if `both`. Scripts read them from `mine.npz`."""
    if not samples:
        raise UserError("You have not taught anything yet: draw some digits first, or use the built-in ones.")
    X = np.stack([sample.picture.reshape(64) for sample in samples])
    y = np.array([sample.label for sample in samples], dtype=np.int64)
    if not both:
        return npz_dataset("mine", X, y, (8, 8), 16.0, MINE_FILE)
    built_in, labels = load_built_in_digits()
    X, y = np.concatenate([built_in, X]), np.concatenate([labels.astype(np.int64), y])
    return Dataset("both", X, y, (8, 8), 16.0, _BOTH_CODE)


def file_dataset(path: Path) -> Dataset:
    """Arrays as they are; drawings of any other format as digitpad's 8x8, with their writers."""
    found = read_arrays(path)
    if found is not None:
        return Dataset(path.name, found.X, found.y, found.shape, found.top, found.code, found.classes)
    return _drawings_dataset(path)


def _drawings_dataset(path: Path) -> Dataset:
    from digitpad.storage.formats import read

    records = [record for record in islice(read(path), MOST_DRAWINGS) if record.label is not None]
    if not records:
        raise UserError("{path} holds no labelled drawings.", path=path)
    X = np.stack([picture_of(record.reading).reshape(64) for record in records])
    y = np.array([record.label for record in records], dtype=np.int64)
    code = f"""\
from pathlib import Path
from digitpad.session.datasets import file_dataset

data = file_dataset(Path("{path}"))
X, y = data.X, data.y"""
    writers = np.array([record.writer for record in records])
    known = bool((writers != "").all()) and len(set(writers.tolist())) > 1
    return Dataset(path.name, X, y, (8, 8), 16.0, code, writers=writers if known else None)
