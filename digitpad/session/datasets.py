"""The data sets that experiments run on: built in, a person's own, both, or any file of labelled pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.samples import Origin, Sample
from digitpad.core.text import literal
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
    """A person's own samples as 8x8 pictures; after the built-in ones if `both`. Scripts read them from `mine.npz`.

    Writers are known where all samples are the person's own and none was imported without its writer.
    """
    if not samples:
        raise UserError("You have not taught anything yet: draw some digits first, or use the built-in ones.")
    X = np.stack([sample.picture.reshape(64) for sample in samples])
    y = np.array([sample.label for sample in samples], dtype=np.int64)
    if not both:
        mine = npz_dataset("mine", X, y, (8, 8), 16.0, MINE_FILE)
        return replace(mine, writers=_known_writers([_writer_of(sample) for sample in samples]))
    built_in, labels = load_built_in_digits()
    X, y = np.concatenate([built_in, X]), np.concatenate([labels.astype(np.int64), y])
    return Dataset("both", X, y, (8, 8), 16.0, _BOTH_CODE)


def _writer_of(sample: Sample) -> str:
    """What was taught here without a name counts as one writer's."""
    return sample.writer or (sample.origin.value if sample.origin is Origin.TAUGHT else "")


def _known_writers(names: Sequence[str]) -> NDArray[np.str_] | None:
    """None unless each is known, and there are two or more."""
    writers = np.array(names)
    return writers if bool((writers != "").all()) and len(set(names)) > 1 else None


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

data = file_dataset(Path({literal(path)}))
X, y = data.X, data.y"""
    writers = _known_writers([record.writer for record in records])
    return Dataset(path.name, X, y, (8, 8), 16.0, code, writers=writers)
