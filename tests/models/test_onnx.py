"""ONNX in numpy: what is read is what was written, operators do what their definition says, hostile bytes are told."""

from __future__ import annotations

import contextlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.errors import UserError
from digitpad.models import wire
from digitpad.models.evaluator import Evaluator
from digitpad.models.onnx_file import Node, ValueInfo, parse_onnx, read_onnx
from digitpad.models.onnx_writer import encode_onnx
from digitpad.models.operators import OPERATORS
from tests.models import graphs

GRAPHS = {"dense": graphs.dense, "convolutional": graphs.convolutional}


def pictures(n: int = 3, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).random((n, 1, 28, 28)).astype(np.float32)


def test_what_was_written_is_read() -> None:
    graph = parse_onnx(graphs.convolutional())
    assert [node.operator for node in graph.nodes][:3] == ["Conv", "BatchNormalization", "LeakyRelu"]
    assert graph.inputs == (ValueInfo("picture", "<f4", (None, 1, 28, 28)),)
    assert graph.nodes[0].attributes == {"pads": [2, 2, 2, 2], "kernel_shape": [5, 5]}
    assert graph.nodes[2].attributes["alpha"] == pytest.approx(0.1)
    assert graph.weights["w2"].shape == (6, 2, 3, 3)
    assert graph.opset == 13


@pytest.mark.parametrize("name", GRAPHS)
def test_a_graph_reads_as_onnxruntime_reads_it(name: str) -> None:
    onnxruntime = pytest.importorskip("onnxruntime", reason="an extra: pip install '.[models]'")
    data = GRAPHS[name]()
    theirs = onnxruntime.InferenceSession(data).run(None, {"picture": pictures(40)})[0]
    np.testing.assert_allclose(Evaluator(parse_onnx(data)).run(pictures(40))[0], theirs, atol=1e-5)


@settings(max_examples=150)
@given(
    st.lists(st.lists(st.sampled_from([-9.0, -1.5, 2.0, 7.0]), min_size=20, max_size=20), min_size=1, max_size=4),
    st.sampled_from([np.inf, -np.inf, np.nan, 2.0]),
    st.integers(0, 20),
    st.booleans(),
    st.sampled_from([np.float32, np.float64, np.int32]),
)
def test_of_equals_the_earlier_is_among_the_first_k(
    rows: list[list[float]], odd: float, k: int, largest: bool, kind: type
) -> None:
    x = np.array(rows).astype(kind)
    if kind is not np.int32:
        x[0, [3, 5]] = odd
    expected = np.argsort(-x if largest else x, axis=1, kind="stable")[:, :k]
    for axis, turned in ((1, x), (0, x.T)):
        values, places = OPERATORS["TopK"]({"largest": int(largest), "axis": axis}, 13, turned, np.array([k]))
        assert np.array_equal(places if axis else places.T, expected)
        np.testing.assert_array_equal(values if axis else values.T, np.take_along_axis(x, expected, 1))


def test_a_convolution_is_its_sum_written_out() -> None:
    rng = np.random.default_rng(2)
    x, w, bias = rng.normal(size=(2, 4, 9, 8)), rng.normal(size=(6, 2, 3, 2)), rng.normal(size=6)
    attributes = {"pads": [1, 0, 2, 1], "strides": [2, 1], "dilations": [1, 2], "group": 2}
    result = OPERATORS["Conv"](attributes, 13, x, w, bias)
    padded = np.pad(x, ((0, 0), (0, 0), (1, 2), (0, 1)))
    assert result.shape == (2, 6, 5, 7)
    for n, o, y, z in np.ndindex(result.shape):
        group = padded[n, 2 * (o // 3) : 2 * (o // 3) + 2]
        window = group[:, 2 * y : 2 * y + 3, z : z + 3 : 2]
        assert result[n, o, y, z] == pytest.approx((window * w[o]).sum() + bias[o])


@pytest.mark.parametrize(("operator", "reduce"), [("MaxPool", np.max), ("AveragePool", np.mean)])
def test_pooling_looks_at_each_window(operator: str, reduce: object) -> None:
    x = np.random.default_rng(3).normal(size=(2, 3, 7, 6)).astype(np.float32)
    result = OPERATORS[operator]({"kernel_shape": [3, 2], "strides": [2, 2]}, 13, x)
    for n, c, y, z in np.ndindex(result.shape):
        window = x[n, c, 2 * y : 2 * y + 3, 2 * z : 2 * z + 2]
        assert result[n, c, y, z] == pytest.approx(reduce(window), rel=1e-5)  # type: ignore[operator]


def test_padding_does_not_count_in_a_mean_unless_asked() -> None:
    x = np.ones((1, 1, 2, 2), np.float32)
    attributes = {"kernel_shape": [2, 2], "pads": [1, 1, 1, 1]}
    assert (OPERATORS["AveragePool"](attributes, 13, x) == 1).all()
    assert OPERATORS["AveragePool"](attributes | {"count_include_pad": 1}, 13, x)[0, 0, 0, 0] == 0.25


def test_softmax_of_old_opsets_takes_all_later_axes_together() -> None:
    x = np.zeros((1, 2, 5), np.float32)
    assert OPERATORS["Softmax"]({}, 11, x)[0, 0, 0] == pytest.approx(0.1)
    assert OPERATORS["Softmax"]({}, 13, x)[0, 0, 0] == pytest.approx(0.2)


def test_equals_keep_their_order_in_top_k() -> None:
    values, places = OPERATORS["TopK"]({"axis": -1}, 13, np.array([[1.0, 3.0, 3.0, 2.0]]), np.array([3]))
    assert (values.tolist(), places.tolist()) == ([[3.0, 3.0, 2.0]], [[1, 2, 3]])


def test_an_unknown_operator_is_named() -> None:
    data = encode_onnx(
        [Node("Loop", ("x",), ("y",))], {}, [ValueInfo("x", "float32", (1, 4))], [ValueInfo("y", "float32", (1,))], ""
    )
    with pytest.raises(UserError, match="Loop"):
        Evaluator(parse_onnx(data))


def test_an_input_that_does_not_fit_is_told_in_a_sentence() -> None:
    with pytest.raises(UserError, match="1 x 3 x 3"):
        Evaluator(parse_onnx(graphs.dense())).run(np.zeros((1, 3, 3), np.float32))


def test_what_would_take_too_much_memory_is_refused() -> None:
    data = encode_onnx(
        [Node("ConstantOfShape", ("shape",), ("y",)), Node("Identity", ("x",), ("z",))],
        {"shape": np.array([1 << 20, 1 << 20], np.int64)},
        [ValueInfo("x", "float32", (1, 4))],
        [ValueInfo("y", "float32", (1,))],
        "",
    )
    with pytest.raises(UserError, match="memory"):
        Evaluator(parse_onnx(data)).run(np.zeros((1, 4), np.float32))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_changed_bytes_give_a_result_or_a_sentence(data: st.DataObject) -> None:
    original = graphs.dense(hidden=2)
    start = data.draw(st.integers(0, len(original) - 1))
    length = data.draw(st.integers(0, 12))
    changed = original[:start] + data.draw(st.binary(max_size=12)) + original[start + length :]
    # The errors that `read_onnx` turns into a sentence; any other fails the test.
    with contextlib.suppress(UserError, wire.WireError, ValueError):
        Evaluator(parse_onnx(changed)).run(pictures(1))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_told_in_a_sentence(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("onnx") / "model.onnx"
    path.write_bytes(content)
    with pytest.raises(UserError, match="not an ONNX network"):
        read_onnx(path)


def test_weights_in_another_file_are_refused(tmp_path: Path) -> None:
    tensor = b"\x08\x01\x10\x01\x42\x01w\x70\x01"  # dims 1, float32, name w, data_location EXTERNAL
    graph = b"\x2a" + bytes([len(tensor)]) + tensor
    path = tmp_path / "outside.onnx"
    path.write_bytes(b"\x3a" + bytes([len(graph)]) + graph)
    with pytest.raises(UserError, match="another file"):
        read_onnx(path)
