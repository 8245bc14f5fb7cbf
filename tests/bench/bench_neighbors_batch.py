"""1,000 queries at once against scikit-learn's brute force: `python -m tests.bench.bench_neighbors_batch DATA`.

The samples of `load_digits` (1,797 x 64), queried with varied ones, and 60,000 x 784: DATA's MNIST test pictures, each
moved to six places, queried with others of them moved elsewhere. One thread each, float64, in turns; times are of the
processor, so that other work on the machine counts less. Memory is that of a process which does nothing else (Linux
alone): what it holds once the estimator has learnt and the caller has let go of the data, and by how much the batch
raises its highest, after a batch of ten. Answers must be equal, distances exactly, up to scikit-learn's choice among
ties.
"""

from __future__ import annotations

import ctypes
import gc
import os
import statistics
import subprocess
import sys
import time
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


def status(name: str) -> float:
    """A figure of this process in MB: VmRSS (now) or VmHWM (its highest)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1000


def give_back() -> None:
    """What is free already, to the system (glibc): else what is asked for next hides in it."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)


def tell_memory(who: str, case: str, folder: Path) -> None:
    """In a process of its own: print what `who` holds of the data, and what a batch takes beside it."""
    X, y, queries = CASES[case](folder)
    give_back()
    before = status("VmRSS") - X.nbytes / 1e6
    classifier = ESTIMATORS[who]().fit(X, y)
    del X
    classifier.predict(queries[:10])
    give_back()
    held = status("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # the highest begins anew
    classifier.predict(queries)
    print(f"{who} holds {held - before:.1f} MB and takes {status('VmHWM') - held:.1f} MB for the batch", flush=True)


ESTIMATORS: dict[str, Callable[[], NeighborsClassifier | KNeighborsClassifier]] = {
    "digitpad": lambda: NeighborsClassifier(5),
    "scikit-learn": lambda: KNeighborsClassifier(5, algorithm="brute"),
}
CASES: dict[str, Callable[[Path], tuple[np.ndarray, np.ndarray, np.ndarray]]] = {
    "1,797 x 64": lambda _: small(),
    "60,000 x 784": large,
}


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
    print(f"{name}: {agree:.2%} of the answers equal", flush=True)


def main() -> None:
    folder = Path(sys.argv[1])
    if len(sys.argv) > 2:
        tell_memory(sys.argv[2], sys.argv[3], folder)
        return
    for case, rounds in zip(CASES, (9, 1), strict=True):
        compare(case, *CASES[case](folder), rounds=rounds)
        for who in ESTIMATORS:
            subprocess.run([sys.executable, "-m", "tests.bench.bench_neighbors_batch", folder, who, case], check=True)


if __name__ == "__main__":
    main()
