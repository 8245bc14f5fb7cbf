"""Small networks for tests, as bytes of ONNX, made by digitpad's own writer."""

from __future__ import annotations

import numpy as np

from digitpad.models.onnx_file import Node, ValueInfo
from digitpad.models.onnx_writer import encode_onnx

CLASSES = ValueInfo("scores", "float32", (None, 10))


def weights(rng: np.random.Generator, *shape: int) -> np.ndarray:
    return (rng.normal(size=shape) / np.sqrt(np.prod(shape[1:]) if len(shape) > 1 else 4)).astype(np.float32)


def dense(seed: int = 0, hidden: int = 16) -> bytes:
    """784 numbers -> ReLU -> ten shares."""
    rng = np.random.default_rng(seed)
    values = {"w1": weights(rng, hidden, 784), "b1": weights(rng, hidden), "w2": weights(rng, 10, hidden)}
    nodes = [
        Node("Flatten", ("picture",), ("flat",)),
        Node("Gemm", ("flat", "w1", "b1"), ("a",), {"transB": 1}),
        Node("Relu", ("a",), ("b",)),
        Node("Gemm", ("b", "w2"), ("c",), {"transB": 1}),
        Node("Softmax", ("c",), ("scores",), {"axis": 1}),
    ]
    return encode_onnx(nodes, values, [ValueInfo("picture", "float32", (None, 1, 28, 28))], [CLASSES], "dense")


def convolutional(seed: int = 0) -> bytes:
    """Convolution, normalisation, pooling twice, a dense layer."""
    rng = np.random.default_rng(seed)
    values = {
        "w1": weights(rng, 4, 1, 5, 5),
        "b1": weights(rng, 4),
        "scale": 1 + weights(rng, 4),
        "shift": weights(rng, 4),
        "mean": weights(rng, 4),
        "variance": np.abs(weights(rng, 4)) + np.float32(0.5),
        "w2": weights(rng, 6, 2, 3, 3),
        "w3": weights(rng, 10, 6 * 49),
    }
    nodes = [
        Node("Conv", ("picture", "w1", "b1"), ("a",), {"pads": [2, 2, 2, 2], "kernel_shape": [5, 5]}),
        Node("BatchNormalization", ("a", "scale", "shift", "mean", "variance"), ("b",), {"epsilon": 1e-3}),
        Node("LeakyRelu", ("b",), ("c",), {"alpha": 0.1}),
        Node("MaxPool", ("c",), ("d",), {"kernel_shape": [2, 2], "strides": [2, 2]}),
        Node("Conv", ("d", "w2"), ("e",), {"pads": [2, 2, 2, 2], "dilations": [2, 2], "group": 2, "strides": [1, 1]}),
        Node("Sigmoid", ("e",), ("f",)),
        Node("AveragePool", ("f",), ("g",), {"kernel_shape": [3, 3], "strides": [2, 2], "pads": [1, 1, 1, 1]}),
        Node("Flatten", ("g",), ("h",)),
        Node("Gemm", ("h", "w3"), ("scores",), {"transB": 1}),
    ]
    return encode_onnx(nodes, values, [ValueInfo("picture", "float32", (None, 1, 28, 28))], [CLASSES], "convolutional")
