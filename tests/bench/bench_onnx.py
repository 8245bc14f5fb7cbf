"""The numpy evaluator beside onnxruntime, run by hand: `python -m tests.bench.bench_onnx [FILE.onnx…] [--count 1000]`.

Two dense networks, a convolutional one and each FILE get the same COUNT inputs (uniform, 0 to 1), at once and one by
one, both programs with one thread and in turns; each time is the least of five. Differences are the largest of all
outputs. Exits 1 where one is above 1e-4. Needs onnxruntime: `pip install '.[models]'`.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from time import thread_time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import onnxruntime

from digitpad.models.evaluator import Evaluator
from digitpad.models.onnx_file import parse_onnx
from tests.models import graphs

MOST_APART = 1e-4
TURNS = 5
N_SINGLE = 100

Run = Callable[[np.ndarray], list[np.ndarray]]


def both(data: bytes) -> tuple[Run, Run, tuple[int, ...], str]:
    """Ours, theirs, the shape of one input and the type of its numbers."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(data, options)
    (asked,) = parse_onnx(data).inputs
    names = [output.name for output in session.get_outputs() if output.type.startswith("tensor")]
    shape = tuple(side or 1 for side in (asked.shape or ())[1:])
    return Evaluator(parse_onnx(data)).run, lambda batch: session.run(names, {asked.name: batch}), shape, asked.dtype


def apart(ours: list[np.ndarray], theirs: list[np.ndarray]) -> float:
    pairs = zip(ours, theirs, strict=True)
    return max(float(np.abs(one.astype(float) - other.astype(float)).max()) for one, other in pairs)


def seconds(runs: tuple[Run, Run], batches: list[np.ndarray]) -> list[float]:
    """The least of some turns, of either."""
    least = [np.inf, np.inf]
    for _ in range(TURNS):
        for which, run in enumerate(runs):
            began = thread_time()
            for batch in batches:
                run(batch)
            least[which] = min(least[which], thread_time() - began)
    return least


def main() -> int:
    parser = ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--count", type=int, default=1000)
    args = parser.parse_args()
    networks = {
        "dense, 16": graphs.dense(),
        "dense, 256": graphs.dense(hidden=256),
        "convolutional": graphs.convolutional(),
    }
    networks |= {path.name: path.read_bytes() for path in args.files}
    worst = 0.0
    for name, data in networks.items():
        ours, theirs, shape, dtype = both(data)
        inputs = np.random.default_rng(1).random((args.count, *shape)).astype(dtype)
        difference = apart(ours(inputs), theirs(inputs))
        worst = max(worst, difference)
        whole = seconds((ours, theirs), [inputs])
        single = seconds((ours, theirs), list(inputs[:N_SINGLE, None]))
        print(
            f"{name:16s} {args.count} inputs apart by {difference:.1e} at most; at once {whole[0] / whole[1]:.2f} times"
            f" the time ({1000 * whole[0]:.1f} ms), one by one {single[0] / single[1]:.2f} times"
            f" ({1000 * single[0] / N_SINGLE:.3f} ms)",
            flush=True,
        )
    return int(worst > MOST_APART)


if __name__ == "__main__":
    sys.exit(main())
