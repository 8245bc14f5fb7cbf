"""What digitpad writes, read by the libraries that its users use; run by hand: `python -m tests.bench.read_by_others`.

Libraries and programs that are not there are named and passed over (Xournal++ runs under `xvfb-run`).
"""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.samples import Sample
from digitpad.storage.formats import format_named
from digitpad.storage.formats.writing import write_samples

LABELS = [7, 1, 10, 0]
SAMPLES = [
    Sample(str(n), label, picture_of(ink), ink)
    for n, label in enumerate(LABELS)
    for ink in [
        Ink(
            (
                Stroke(np.array([[10, 10], [60 + 9 * n, 14], [25, 90]], float)),
                Stroke(np.array([[20, 50], [55, 50]], float)),
            )
        )
    ]
]
WORDS = ["7", "1", "not a digit", "0"]


def written(folder: Path, format: str, name: str) -> Path:
    """The file of all samples."""
    write_samples(format_named(format), SAMPLES, folder / name)
    return folder / name


def by_pandas(folder: Path) -> Iterable[object]:
    """Kaggle's table."""
    import pandas

    table = pandas.read_csv(written(folder, "kaggle", "a.csv"))
    return table["label"].astype(str).tolist() if table.shape == (4, 785) else ()


def by_polars(folder: Path) -> Iterable[object]:
    """Parquet."""
    import polars

    return polars.read_parquet(written(folder, "parquet", "a.parquet"))["label"].to_list()


def by_numpy(folder: Path) -> Iterable[object]:
    """As keras' load_data reads its mnist.npz."""
    with np.load(written(folder, "keras", "mnist.npz"), allow_pickle=False) as data:
        assert data["x_train"].shape == (4, 28, 28)
        assert len(data["x_test"]) == len(data["y_test"]) == 0
        return [WORDS[LABELS.index(label)] for label in data["y_train"].tolist()]


def by_sklearn(folder: Path) -> Iterable[object]:
    """An estimator fitted to what npz holds reads it all right."""
    from sklearn.neighbors import KNeighborsClassifier

    data = np.load(written(folder, "npz", "a.npz"))
    return [WORDS[LABELS.index(y)] for y in KNeighborsClassifier(1).fit(data["X"], data["y"]).predict(data["X"])]


def by_scipy(folder: Path) -> Iterable[object]:
    """ARFF."""
    from scipy.io import arff

    return [row["class"].decode().replace("-", " ") for row in arff.loadarff(written(folder, "arff", "a.arff"))[0]]


def by_liac(folder: Path) -> Iterable[object]:
    """ARFF as OpenML reads it."""
    import arff

    return [row[-1].replace("-", " ") for row in arff.loads(written(folder, "arff", "a.arff").read_text())["data"]]


def by_idx2numpy(folder: Path) -> Iterable[object]:
    """IDX, packed."""
    import idx2numpy

    written(folder, "idx", "train-images-idx3-ubyte.gz")
    with gzip.open(folder / "train-labels-idx1-ubyte.gz") as file:
        return [WORDS[LABELS.index(y)] for y in idx2numpy.convert_from_file(file).tolist()]


def by_xournalpp(folder: Path) -> Iterable[object]:
    """The program itself makes a PDF of the pages."""
    if not shutil.which("xournalpp") or not shutil.which("xvfb-run"):
        raise ImportError("xournalpp")
    source, target = written(folder, "xournal", "a.xopp"), folder / "a.pdf"
    subprocess.run(["xvfb-run", "-a", "xournalpp", f"--create-pdf={target}", str(source)], check=True, timeout=120)
    return WORDS if target.stat().st_size > 1000 else ()


READERS: tuple[Callable[[Path], Iterable[object]], ...] = (
    *(by_pandas, by_polars, by_numpy, by_sklearn, by_scipy, by_liac, by_idx2numpy, by_xournalpp),
)


def main() -> int:
    """1 where a library reads something else than was written."""
    status = 0
    for reader in READERS:
        with tempfile.TemporaryDirectory() as folder:
            try:
                found = list(reader(Path(folder)))
            except ImportError as error:
                print(f"{reader.__name__:14} not here: {error}")
                continue
        print(f"{reader.__name__:14} {'reads all' if found == WORDS else f'reads {found}'}")
        status |= found != WORDS
    return status


if __name__ == "__main__":
    sys.exit(main())
