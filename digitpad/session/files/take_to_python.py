"""What a person takes to Python: a notebook on their training set, or the 8x8 k-NN as a model's file."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import numpy as np

from digitpad.experiments.dataset import Dataset
from digitpad.models.neighbors_export import N_CHECKED, KnownSamples, varied, write_knn
from digitpad.session.files.datasets import load_dataset, own_dataset
from digitpad.session.files.set_notebook import set_notebook
from digitpad.session.session import Session
from digitpad.storage.files.replacing import write_bytes

Known = Literal["digits", "mine", "both"]
"""What an exported k-NN knows: the built-in samples, the person's own, or both."""


def known_samples(session: Session, known: Known) -> Dataset:
    """The samples of that kind; UserError where the person has none yet."""
    return load_dataset(known) if known == "digits" else own_dataset(session.samples(), both=known == "both")


def model_bytes(dataset: Dataset, path: Path, n_neighbors: int = 5) -> tuple[bytes, int]:
    """The checked content of an .onnx or .skops file for `path`, and how many samples are in it; UserError else."""
    known = KnownSamples(np.rint(dataset.X).astype(np.uint8), np.asarray(dataset.y, np.int64), n_neighbors)
    return write_knn(known, path, varied(known, N_CHECKED)), len(known.y)


def write_model(dataset: Dataset, path: Path) -> Path:
    """Write the k-NN to `path`, which is replaced; UserError where it cannot be written or would read differently."""
    write_bytes(path, model_bytes(dataset, path)[0])
    return path


def write_notebook(session_path: Path, path: Path) -> Path:
    """Write a notebook on the set at `session_path`; UserError where it cannot be written."""
    write_bytes(path, set_notebook(session_path))
    return path
