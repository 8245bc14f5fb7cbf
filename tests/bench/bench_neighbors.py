"""One query against scikit-learn's brute force, side by side; run by hand (`--help` tells how).

Times are medians of the five neighbors of one row, all in this process, in turns: by the search that the recognizers
ask, by the estimator over it (which has scikit-learn's checks of its input), and by scikit-learn. "pictures" are 8x8
counts like those of `load_digits` (its own samples, each count moved by noise), "uniform" are 64 random counts.

The threads of both are printed first. scikit-learn takes its OpenMP threads, one per processor unless OMP_NUM_THREADS
says otherwise, and the ratio is honest only if it may; ours has those of numpy's OpenBLAS. The program itself runs with
OPENBLAS_NUM_THREADS=1, so measure with that and without. On a machine that has other work to do, OpenMP waits for the
slowest thread, so that ratios come out too high; they mean something on a quiet one.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from collections.abc import Callable
from functools import partial

import numpy as np

from digitpad.core.neighbors.index import Index
from digitpad.sklearn import NeighborsClassifier


def pictures(rng: np.random.Generator, n: int) -> np.ndarray:
    from sklearn.datasets import load_digits

    X = load_digits().data
    drawn = np.empty((n, 64), np.uint8)
    for start in range(0, n, 100_000):
        chosen = X[rng.integers(0, len(X), min(n - start, 100_000))]
        drawn[start : start + len(chosen)] = np.clip(np.rint(chosen + rng.normal(0, 2, chosen.shape)), 0, 16)
    return drawn


def uniform(rng: np.random.Generator, n: int) -> np.ndarray:
    return rng.integers(0, 17, (n, 64)).astype(np.uint8)


def milliseconds(nearest: Callable[[np.ndarray], object], query: np.ndarray) -> float:
    start = time.perf_counter()
    nearest(query)
    return (time.perf_counter() - start) * 1000


def compare(kind: Callable[[np.random.Generator, int], np.ndarray], n: int, rounds: int, with_sklearn: bool) -> str:
    rng = np.random.default_rng(n)
    X, y, queries = kind(rng, n), rng.integers(0, 10, n), kind(rng, rounds).astype(np.float64)[:, None]
    index = Index(X)
    name = f"{kind.__name__:9} {n:>9,}  index {index.nbytes / 1e6:6.1f} MB"
    if not with_sklearn:
        alone = [milliseconds(partial(index.search, n_neighbors=5), query) for query in queries]
        return f"{name}  search {statistics.median(alone):7.3f} ms"
    from sklearn.neighbors import KNeighborsClassifier

    estimator = NeighborsClassifier(5).fit(X, y)
    theirs = KNeighborsClassifier(5, algorithm="brute").fit(X.astype(np.float64), y)
    ways = {
        "search": partial(index.search, n_neighbors=5),
        "estimator": estimator.kneighbors,
        "theirs": theirs.kneighbors,
    }
    times: dict[str, list[float]] = {way: [] for way in ways}
    for part in np.array_split(queries, 3):  # in turns, so that all meet the machine's moods
        for way, nearest in ways.items():
            times[way] += [milliseconds(nearest, query) for query in part]
    for query in queries:
        np.testing.assert_array_equal(index.search(query, 5)[0], theirs.kneighbors(query)[0])
    search, ours, their = (statistics.median(taken) for taken in times.values())
    return (
        f"{name}  search {search:7.3f} ms  estimator {ours:7.3f} ms  scikit-learn {their:7.3f} ms"
        f"  {their / search:5.1f} x  {their / ours:5.1f} x"
    )


def threads() -> str:
    import sklearn.neighbors  # noqa: F401 - its pools are to be counted
    from threadpoolctl import threadpool_info

    pools = [f"{pool['prefix']} {pool['num_threads']}" for pool in threadpool_info()]
    return "threads: " + ", ".join(pools)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="*", default=[1_797, 50_000, 1_000_000])
    parser.add_argument("--alone", action="store_true", help="without scikit-learn, to see the memory of ours")
    arguments = parser.parse_args()
    if not arguments.alone:
        print(threads())
    for n in arguments.rows:
        for kind in (pictures, uniform):
            print(compare(kind, n, 300 if n < 10_000 else 60 if n < 500_000 else 15, not arguments.alone), flush=True)
    print(f"largest resident size: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
