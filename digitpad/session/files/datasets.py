"""The data sets that experiments run on: built in, a person's own, both, or any file of labelled pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.samples import Origin, Sample
from digitpad.core.text import literal
from digitpad.core.typing import Picture
from digitpad.experiments.dataset import Dataset, digits_dataset, npz_dataset
from digitpad.session.files.labelled_files import read_labelled
from digitpad.session.session import Session
from digitpad.session.upkeep import rebuild_pictures
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.formats import Record
from digitpad.storage.formats.arrays.cifar import NAMES as CIFAR_NAMES
from digitpad.storage.formats.arrays.cifar import ROW_BYTES, SIDE, is_cifar, read_cifar

NAMES = ("digits", "mine", "both")
MINE_FILE = "mine.npz"
MOST_DRAWINGS = 100_000

_BOTH_CODE = f"""\
import numpy as np
from sklearn.datasets import load_digits

mine = np.load("{MINE_FILE}")  # digitpad samples export {MINE_FILE}
X, y = load_digits(return_X_y=True)
X, y = np.concatenate([X, mine["X"].reshape(-1, 64)]), np.concatenate([y, mine["y"]])"""


def load_dataset(name: str, profile: Path | None = None, *, as_is: bool = False) -> Dataset:
    """`digits`, `mine`, `both`, or the path of a file; UserError where there is nothing to load."""
    if name == "digits":
        return digits_dataset(*load_built_in_digits())
    if name not in NAMES:
        return file_dataset(Path(name), as_is=as_is)
    session = Session.open(profile, strict=True)
    try:
        if rebuild_pictures(session):
            session.refresh()
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


def file_dataset(path: Path, *, as_is: bool = False) -> Dataset:
    """Pictures of one size as 0..255 (8x8 counts: 0..16), ink high; drawings as digitpad's 8x8, with their writers.

    What an import and an evaluation take: the set is looked at, turned where it lies on its side (`as_is`: it is
    not), and drawings without a label are left out, which the set's `notes` say.
    """
    if path.name.lower().endswith(".bin") and is_cifar(path):
        return _cifar_dataset(path)
    found = read_labelled(path, as_is=as_is, most_single=MOST_DRAWINGS)
    code = found.code or _CODE.format(path=literal(path), options=", as_is=True" if as_is else "")
    if found.pictures is None:
        X = np.stack([_picture_of(record).reshape(64) for record in found.records])
        writers = _known_writers([record.writer for record in found.records])
        return Dataset(path.name, X, found.labels, (8, 8), 16.0, code, writers=writers, notes=found.notes)
    pictures, writers = found.pictures.pictures, None
    if found.pictures.writers is not None:
        writers = _known_writers([found.pictures.writers[row] for row in range(len(found.pictures))])
    X = pictures.reshape(len(pictures), -1)
    top = float(found.pictures.top)
    return Dataset(path.name, X, found.labels, pictures.shape[1:], top, code, writers=writers, notes=found.notes)


def _picture_of(record: Record) -> Picture:
    """As an import takes it: what is known by its counts alone keeps them."""
    if record.drawing is None and record.picture is not None:
        return record.picture
    return picture_of(record.reading)


_CODE = """\
from pathlib import Path
from digitpad.session.files.datasets import file_dataset

data = file_dataset(Path({path}){options})
X, y = data.X, data.y"""


def _cifar_dataset(path: Path) -> Dataset:
    X, y = read_cifar(path)
    code = (
        f"import numpy as np\n\nrows = np.fromfile({literal(path)}, np.uint8).reshape(-1, {ROW_BYTES})\n"
        "X, y = rows[:, 1:].reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1).reshape(len(rows), -1), rows[:, 0]"
    )
    return Dataset(path.name, X.reshape(len(X), -1), y.astype(np.int64), (SIDE, SIDE, 3), 255.0, code, CIFAR_NAMES)
