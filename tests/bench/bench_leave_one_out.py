"""Time of finding the nearest others of every sample, against asking the index for each, in one run.

    python tests/bench/bench_leave_one_out.py [N] [N_ASKED]

N (100,000) noisy copies of built-in pictures. The index is asked about the first N_ASKED (300) of them; its time is
told for all N by proportion, and its answers must be the same.
"""

from __future__ import annotations

import sys
import time

import numpy as np

from digitpad.core.neighbors.index import Index
from digitpad.core.neighbors.nearest_others import nearest_others
from digitpad.session.recognizing.recognizer_cache import built_in_digits

N_NEIGHBORS = 11


def main(n: int, n_asked: int) -> None:
    rng = np.random.default_rng(0)
    pictures = np.stack([sample.picture.ravel() for sample in built_in_digits()])
    noise = rng.integers(-2, 3, (n, 64))
    rows = np.clip(pictures[rng.integers(0, len(pictures), n)] + noise, 0, 16).astype(np.uint8)
    began, used = time.perf_counter(), time.process_time()
    distances, numbers = nearest_others(rows, N_NEIGHBORS)
    print(f"all {n}: {time.perf_counter() - began:.1f} s, processor {time.process_time() - used:.1f} s", flush=True)
    used = time.process_time()
    index = Index(rows.astype(np.float32))
    expected_distances, expected = index.search(rows[:n_asked], N_NEIGHBORS + 2)
    print(f"by the index, for all: processor {(time.process_time() - used) * n / n_asked:.1f} s")
    for row in range(n_asked):
        others = expected[row] != row
        assert (numbers[row] == expected[row][others][:N_NEIGHBORS]).all()
        assert (distances[row] == expected_distances[row][others][:N_NEIGHBORS]).all()


if __name__ == "__main__":
    main(*(int(word) for word in (*sys.argv[1:], *("100000", "300")[len(sys.argv) - 1 :])))
