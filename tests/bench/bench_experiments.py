"""Cross-validation and L1 against scikit-learn, side by side in one run, and the memory of 60,000 x 784.

    python tests/bench/bench_experiments.py [t10k-images-idx3-ubyte.gz] [memory] [digits] [l1] [large]

Without a file of MNIST's format, random pictures of the same kind take its place (times hold, accuracies mean nothing).
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

from digitpad.experiments.dataset import Dataset, digits_dataset
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer
from digitpad.experiments.studies.cross_validation import CrossValidationSettings
from digitpad.experiments.studies.cross_validation import run as cross_validate
from digitpad.session.files.datasets import file_dataset
from digitpad.storage.assets import load_built_in_digits

KS = tuple(range(1, 31))
PARTS = ["memory", "digits", "l1", "large"]


def timed(function: Callable[[], object]) -> tuple[float, object]:
    began = time.perf_counter()
    result = function()
    return time.perf_counter() - began, result


def best_of_three(function: Callable[[], object]) -> tuple[float, object]:
    return min((timed(function) for _ in range(3)), key=lambda pair: pair[0])


def mnist(path: str | None) -> Dataset:
    if path:
        return file_dataset(Path(path))
    rng = np.random.default_rng(0)
    y = rng.integers(0, 10, 10_000)
    ink = rng.random((10, 784)) < 0.25
    X = (rng.integers(0, 256, (10_000, 784)) * (ink[y] ^ (rng.random((10_000, 784)) < 0.05))).astype(np.uint8)
    return Dataset("random pictures", X, y, (28, 28), 255.0, "")


def loop(data: Dataset, ks: tuple[int, ...]) -> np.ndarray:
    folds = StratifiedKFold(5)
    return np.array([cross_val_score(KNeighborsClassifier(k), data.X, data.y, cv=folds) for k in ks])


def versus(ours: float, theirs: float) -> str:
    return f"ours {ours:.3f}, scikit-learn {theirs:.3f}, {theirs / ours:.1f} times as fast"


def bench_cross_validation(data: Dataset, ks_of_theirs: tuple[int, ...]) -> None:
    """`ks_of_theirs`: for how many k scikit-learn's loop runs; the time of the others is taken to be the same."""
    ours, result = timed(lambda: cross_validate(data, CrossValidationSettings(k=KS), Observer()))
    theirs, scores = timed(lambda: loop(data, ks_of_theirs))
    theirs *= len(KS) / len(ks_of_theirs)
    rows = [KS.index(k) for k in ks_of_theirs]
    gaps = np.abs(np.array(result.scores)[rows] - scores).max(axis=1) > 1e-12
    untied = np.array(result.n_tied)[rows] == 0
    print(f"{data.name}: cross-validation, k = 1..30, 5 folds, seconds:", versus(ours, theirs))
    print(
        f"  {len(rows)} k compared fold by fold: {int((~gaps).sum())} equal, {int(gaps.sum())} differ, of those "
        f"without any tie {int((gaps & untied).sum())}; ties at the k-th distance, all k: {sum(result.n_tied)}"
    )


def bench_l1(data: Dataset) -> None:
    train, test, labels = data.X[:5000], data.X[5000:5200], data.y[:5000]
    model = KNeighborsClassifier(1, metric="manhattan", algorithm="brute").fit(train, labels)
    ours, near = best_of_three(lambda: nearest(train, test, 1, "l1"))
    theirs, read = best_of_three(lambda: model.predict(test))
    own = near.predict(labels, 1)
    print(f"{data.name}: L1, 5,000 / 200, seconds:", versus(ours, theirs))
    truth = data.y[5000:5200]
    is_same = np.array_equal(own, read)
    print(f"  accuracy {np.mean(own == truth):.4f}, theirs {np.mean(read == truth):.4f}, same labels: {is_same}")


MEMORY = """
import numpy as np, sys
from digitpad.experiments.neighbors.nearest import nearest
rng = np.random.default_rng(0)
X = rng.integers(0, 256, (60_000, 784), dtype=np.uint8)
nearest(X, X[:2_000], 5, sys.argv[1])
"""


def bench_memory() -> None:
    for metric in ("l2", "l1", "cosine"):
        seconds, _ = timed(lambda metric=metric: subprocess.run([sys.executable, "-c", MEMORY, metric], check=True))
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"60,000 x 784 against 2,000, {metric}: {seconds:.1f} s, largest process so far {peak:.0f} MB")


def main(words: list[str]) -> None:
    files = [word for word in words if word not in PARTS]
    parts = [word for word in words if word in PARTS] or PARTS
    digits = digits_dataset(*load_built_in_digits())
    large = mnist(files[0] if files else None)
    if "memory" in parts:
        bench_memory()
    if "digits" in parts:
        bench_cross_validation(digits, KS)
    if "l1" in parts:
        bench_l1(large)
    if "large" in parts:
        bench_cross_validation(large, KS)


if __name__ == "__main__":
    main(sys.argv[1:])
