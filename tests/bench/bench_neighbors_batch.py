"""1,000 queries at once against scikit-learn's brute force: `python -m tests.bench.bench_neighbors_batch DATA`.

The samples of `load_digits` (1,797 x 64), queried with varied ones, and 60,000 x 784: DATA's MNIST test pictures, each
moved to six places, queried with others of them moved elsewhere. One thread each, float64, in turns; times are of the
processor, so that other work on the machine counts less; memory is what each allocates beyond its data. Answers must be
equal, distances exactly, up to scikit-learn's choice among ties.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier

from digitpad.sklearn import NeighborsClassifier
from tests.bench.own_models import SIDE, mnist

N_QUERIES = 1000
PLACES = ((0, 0), (0, 1), (1, 0), (0, -1), (-1, 0), (1, 1))


def small() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    X, y = load_digits(return_X_y=True)
    rng = np.random.default_rng(0)
    queries = X[rng.integers(0, len(X), N_QUERIES)] + rng.normal(0, 2, (N_QUERIES, 64))
    return X, y, np.clip(np.rint(queries), 0, 16)


def large(folder: Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    images, labels = mnist(folder)
    pictures = np.rint(images * 255).reshape(-1, SIDE, SIDE)
    moved = [np.roll(pictures, place, axis=(1, 2)) for place in PLACES]
    chosen = np.random.default_rng(0).permutation(len(pictures))[:N_QUERIES]
    queries = np.roll(pictures[chosen], (-1, 1), axis=(1, 2))
    X = np.concatenate(moved).reshape(-1, SIDE**2).astype(np.float64)
    return X, np.tile(labels, len(PLACES)), queries.reshape(N_QUERIES, -1).astype(np.float64)


def seconds(predict: Callable[[np.ndarray], object], queries: np.ndarray) -> float:
    start = time.process_time()
    predict(queries)
    return time.process_time() - start


def megabytes(predict: Callable[[np.ndarray], object], queries: np.ndarray) -> float:
    tracemalloc.start()
    predict(queries)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


def compare(name: str, X: np.ndarray, y: np.ndarray, queries: np.ndarray, rounds: int) -> None:
    ours = NeighborsClassifier(5).fit(X, y)
    theirs = KNeighborsClassifier(5, algorithm="brute").fit(X, y)
    times: dict[str, list[float]] = {"ours": [], "theirs": []}
    for _ in range(rounds):
        times["ours"].append(seconds(ours.predict, queries))
        times["theirs"].append(seconds(theirs.predict, queries))
    mine, their = (statistics.median(times[who]) for who in ("ours", "theirs"))
    print(
        f"{name}: ours {mine:.3f} s, scikit-learn {their:.3f} s of the processor: {their / mine:.2f} times", flush=True
    )
    np.testing.assert_allclose(ours.kneighbors(queries)[0], theirs.kneighbors(queries)[0], rtol=1e-6, atol=1e-6)
    agree = float(np.mean(ours.predict(queries) == theirs.predict(queries)))
    print(f"{name}: {agree:.2%} of the answers equal; index {ours._index.nbytes / 1e6:.0f} MB beside data of "
          f"{X.nbytes / 1e6:.0f} MB; a batch takes {megabytes(ours.predict, queries):.0f} MB, "
          f"theirs {megabytes(theirs.predict, queries):.0f} MB")  # fmt: skip


def main() -> None:
    compare("1,797 x 64", *small(), rounds=9)
    compare("60,000 x 784", *large(Path(sys.argv[1])), rounds=1)


if __name__ == "__main__":
    main()
