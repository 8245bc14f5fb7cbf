"""The k-NN in ONNX: what is written reads as digitpad does, and its ties fall alike."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.models.evaluator import Evaluator
from digitpad.models.neighbors_export import KnownSamples, knn_graph, varied, write_knn
from digitpad.models.onnx_file import parse_onnx
from digitpad.storage.assets import load_built_in_digits


@pytest.fixture(scope="module")
def known() -> KnownSamples:
    X, y = load_built_in_digits()
    return KnownSamples(X, y.astype(np.int64))


def test_the_graph_takes_flat_rows_and_pictures(known: KnownSamples) -> None:
    evaluator = Evaluator(parse_onnx(knn_graph(known)))
    rows = varied(known, 20).astype(np.float32)
    labels, shares = evaluator.run(rows.reshape(-1, 8, 8))
    np.testing.assert_array_equal(evaluator.run(rows)[0], labels)
    np.testing.assert_allclose(shares.sum(axis=1), 1, rtol=1e-6)


def test_a_thousand_drawings_read_as_digitpad_reads_them(known: KnownSamples) -> None:
    data = write_knn(known, Path("digits.onnx"), varied(known, 1000))
    assert len(data) < 250_000


def test_onnxruntime_reads_it_alike(known: KnownSamples) -> None:
    onnxruntime = pytest.importorskip("onnxruntime", reason="an extra: pip install '.[models]'")
    data, queries = knn_graph(known), varied(known, 300).astype(np.float32).reshape(-1, 8, 8)
    theirs = onnxruntime.InferenceSession(data).run(None, {"counts": queries})
    ours = Evaluator(parse_onnx(data)).run(queries)
    np.testing.assert_array_equal(theirs[0], ours[0])
    np.testing.assert_allclose(theirs[1], ours[1])


def test_a_file_that_would_read_differently_is_not_written(
    known: KnownSamples, monkeypatch: pytest.MonkeyPatch
) -> None:
    def other_votes(samples: KnownSamples) -> bytes:
        return knn_graph(KnownSamples(samples.X, (samples.y + 1) % 10))

    monkeypatch.setattr("digitpad.models.neighbors_export.knn_graph", other_votes)
    with pytest.raises(UserError, match="differently"):
        write_knn(known, Path("digits.onnx"), varied(known, 50))


def test_another_ending_is_refused(known: KnownSamples) -> None:
    with pytest.raises(UserError, match=r"\.onnx or \.skops"):
        write_knn(known, Path("digits.pkl"), varied(known, 10))
