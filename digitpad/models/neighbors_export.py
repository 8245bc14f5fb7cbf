"""The k-NN of the articles as files that others open: ONNX and skops, checked after they are written.

What is exported reads 8x8 counts of 0 to 16, as `load_digits` has them. It is the simple mode, not the pad's default
reader, whose preprocessing is digitpad's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.neighbors.index import Index
from digitpad.models.evaluator import Evaluator
from digitpad.models.onnx_file import Node, ValueInfo, parse_onnx
from digitpad.models.onnx_writer import encode_onnx

FULL = 16
N_CHECKED = 1000
SIMPLE_ACCURACY, PAD_ACCURACY = 0.762, 0.983
"""Best digit of 2,726 drawings of nine UNIPEN collections, to which nothing is fitted: `digitpad evaluate` with
`--simple`, and without. They tell whoever exports the k-NN that it is not what the pad reads with."""


@dataclass(frozen=True, eq=False)
class KnownSamples:
    """What the k-NN knows: counts (n, 64) of 0 to 16, their labels (n,), and how many vote."""

    X: NDArray[np.uint8]
    y: NDArray[np.int64]
    n_neighbors: int = 5


def knn_graph(known: KnownSamples) -> bytes:
    """An ONNX file: float32 `counts` (n, 8, 8) or (n, 64) in; `label` (n,) and `shares` (n, classes) out.

    The score x.q - |x|^2 / 2 of each sample ranks as the distance does; whole numbers make it exact in float32. TopK
    and ArgMax give ties to the earlier row and the smaller label, as digitpad does.
    """
    rows = known.X.astype(np.float32)
    votes = np.eye(int(known.y.max()) + 1, dtype=np.float32)[known.y]
    weights = {
        "width": np.array([-1, known.X.shape[1]], np.int64),
        "samples": known.X,
        "half_norms": (rows**2).sum(axis=1) / 2,
        "votes": votes,
        "k": np.array([known.n_neighbors], np.int64),
    }
    nodes = [
        Node("Reshape", ("counts", "width"), ("queries",)),
        Node("Cast", ("samples",), ("rows",), {"to": 1}),
        Node("Transpose", ("rows",), ("columns",), {"perm": [1, 0]}),
        Node("MatMul", ("queries", "columns"), ("products",)),
        Node("Sub", ("products", "half_norms"), ("scores",)),
        Node("TopK", ("scores", "k"), ("best", "nearest"), {"axis": -1, "largest": 1, "sorted": 1}),
        Node("Gather", ("votes", "nearest"), ("ballots",), {"axis": 0}),
        Node("ReduceMean", ("ballots",), ("shares",), {"axes": [1], "keepdims": 0}),
        Node("ArgMax", ("shares",), ("label",), {"axis": 1, "keepdims": 0}),
    ]
    return encode_onnx(
        nodes,
        weights,
        [ValueInfo("counts", "float32", (None, 8, 8))],
        [ValueInfo("label", "int64", (None,)), ValueInfo("shares", "float32", (None, votes.shape[1]))],
        f"{known.n_neighbors} nearest neighbours among {len(known.y)} 8x8 pictures of 0 to {FULL}",
    )


def write_knn(known: KnownSamples, path: Path, queries: NDArray[np.uint8]) -> bytes:
    """The bytes of an .onnx or .skops file that reads `queries`, shape (n, 64), as digitpad does; UserError else."""
    if path.suffix.lower() == ".onnx":
        data = knn_graph(known)
        labels = Evaluator(parse_onnx(data)).run(queries.astype(np.float32).reshape(-1, 8, 8))[0]
    elif path.suffix.lower() == ".skops":
        data, labels = _skops(known, queries)
    else:
        raise UserError("{path}: a model is written as .onnx or .skops.", path=path)
    expected = _expected(known, queries)
    if not np.array_equal(labels, expected):
        raise UserError(
            "{path} was not written: it would read {n} of {total} drawings differently.",
            path=path,
            n=int((labels != expected).sum()),
            total=len(queries),
        )
    return data


def varied(known: KnownSamples, n: int) -> NDArray[np.uint8]:
    """`n` pictures (n, 64) near the known ones, the same at each call: what an exported file is checked with."""
    rng = np.random.default_rng(0)
    rows = known.X[rng.integers(0, len(known.X), n)].astype(np.int64) + rng.integers(-3, 4, (n, known.X.shape[1]))
    return np.asarray(np.clip(rows, 0, FULL), np.uint8)


def _expected(known: KnownSamples, queries: NDArray[np.uint8]) -> NDArray[np.int64]:
    """What digitpad's own search answers."""
    _, nearest = Index(known.X).search(queries, known.n_neighbors)
    shares = np.eye(int(known.y.max()) + 1)[known.y[nearest]].mean(axis=1)
    return np.asarray(shares.argmax(axis=1), np.int64)


def _skops(known: KnownSamples, queries: NDArray[np.uint8]) -> tuple[bytes, NDArray[np.int64]]:
    """scikit-learn's own classifier in a file without pickle, and what it answers once it is loaded again."""
    try:
        import skops.io
    except ImportError:
        raise UserError("A .skops file is written by skops, which is not installed: pip install '.[models]'.") from None
    from sklearn.neighbors import KNeighborsClassifier

    classifier = KNeighborsClassifier(known.n_neighbors, algorithm="brute")
    classifier.fit(known.X.astype(np.float64), known.y)
    data = skops.io.dumps(classifier)
    loaded = skops.io.loads(data, trusted=[])
    return data, np.asarray(loaded.predict(queries.astype(np.float64)), np.int64)
