"""Three healthy models as somebody would train them on MNIST: an MLP, a small convolutional network, and k-NN.

Trained on the first 8,000 pictures of MNIST's test file, each as it is and `N_VARIED` times moved, turned and sized a
little, as usual in a notebook. All take flat pictures, float32 (n, 784) of 0 (paper) to 1 (ink).
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from digitpad.models.evaluator import Evaluator
from digitpad.models.onnx_file import Node, ValueInfo, parse_onnx
from digitpad.models.onnx_writer import encode_onnx

Floats = np.ndarray[Any, np.dtype[np.float32]]
Shares = Callable[[Floats], Floats]

N_TRAINED = 8000
N_VARIED = 2
SIDE = 28


def mnist(folder: Path, name: str = "t10k") -> tuple[Floats, np.ndarray]:
    """Pictures (n, 784) of 0 to 1, and their labels."""
    pixels = np.frombuffer(gzip.decompress((folder / f"{name}-images-idx3-ubyte.gz").read_bytes()), np.uint8, -1, 16)
    labels = np.frombuffer(gzip.decompress((folder / f"{name}-labels-idx1-ubyte.gz").read_bytes()), np.uint8, -1, 8)
    return pixels.reshape(-1, SIDE**2).astype(np.float32) / 255, labels.astype(np.intp)


def trained(name: str, folder: Path, kept: Path) -> Shares:
    """One of `MODELS`, trained, or as it was kept by an earlier call."""
    images, labels = mnist(folder)
    return MODELS[name](images[:N_TRAINED], labels[:N_TRAINED], kept)


def _varied(images: Floats, labels: np.ndarray) -> tuple[Floats, np.ndarray]:
    from scipy.ndimage import affine_transform

    rng = np.random.default_rng(0)
    parts = [images]
    for _ in range(N_VARIED):
        made = np.empty((len(images), SIDE, SIDE), np.float32)
        for i, image in enumerate(images.reshape(-1, SIDE, SIDE)):
            slant, angle, size = rng.normal(0, 0.15), rng.normal(0, 0.12), rng.uniform(0.88, 1.12)
            matrix = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle) + slant, np.cos(angle)]]) / size
            middle = np.full(2, (SIDE - 1) / 2)
            affine_transform(image, matrix, middle - matrix @ middle + rng.uniform(-1, 1, 2), output=made[i], order=1)
        parts.append(made.reshape(len(images), -1))
    return np.concatenate(parts), np.tile(labels, N_VARIED + 1)


def _mlp(images: Floats, labels: np.ndarray, kept: Path) -> Shares:
    from sklearn.neural_network import MLPClassifier

    path = kept / "mlp.npz"
    if not path.exists():
        classifier = MLPClassifier((128,), max_iter=15, random_state=0, early_stopping=True)
        classifier.fit(*_varied(images, labels))
        np.savez(path, *[a.astype(np.float32) for a in (*classifier.coefs_, *classifier.intercepts_)])
    with np.load(path) as arrays:
        first, second, bias, out = (arrays[name] for name in arrays)
    return lambda batch: _softmax(np.maximum(batch @ first + bias, 0) @ second + out)


def _knn(images: Floats, labels: np.ndarray, kept: Path) -> Shares:
    from sklearn.neighbors import KNeighborsClassifier

    classifier = KNeighborsClassifier(5, algorithm="brute").fit(images, labels)
    return lambda batch: classifier.predict_proba(batch).astype(np.float32)


def _cnn(images: Floats, labels: np.ndarray, kept: Path) -> Shares:
    path = kept / "cnn.onnx"
    if not path.exists():
        path.write_bytes(_cnn_graph(_train_cnn(*_varied(images, labels))))
    assert path.stat().st_size <= 100_000
    evaluator = Evaluator(parse_onnx(path.read_bytes()))
    return lambda batch: evaluator.run(batch.astype(np.float32))[0]


MODELS: dict[str, Callable[[Floats, np.ndarray, Path], Shares]] = {"MLP": _mlp, "CNN": _cnn, "k-NN": _knn}


# --- a convolutional network in numpy ---------------------------------------------------------------------------------

N_MAPS, KERNEL, STRIDE, N_HIDDEN = 12, 5, 2, 48
N_OUT = (SIDE - KERNEL) // STRIDE + 1


def _patches(batch: Floats) -> Floats:
    """Every 5x5 window at every second place, shape (n, 12, 12, 25)."""
    windows = sliding_window_view(batch.reshape(-1, SIDE, SIDE), (KERNEL, KERNEL), axis=(1, 2))
    return np.ascontiguousarray(windows[:, ::STRIDE, ::STRIDE]).reshape(len(batch), N_OUT, N_OUT, -1)


def _train_cnn(images: Floats, labels: np.ndarray, n_epochs: int = 6, size: int = 64) -> list[Floats]:
    """Convolution with stride, ReLU, mean of 2 x 2, a hidden layer, ReLU, ten classes; Adam (Kingma and Ba 2015)."""
    rng = np.random.default_rng(0)
    n_pooled = (N_OUT // 2) ** 2 * N_MAPS
    shapes = [(KERNEL**2, N_MAPS), (N_MAPS,), (n_pooled, N_HIDDEN), (N_HIDDEN,), (N_HIDDEN, 10), (10,)]
    weights = [(rng.normal(0, np.sqrt(2 / s[0]), s) if len(s) == 2 else np.zeros(s)).astype(np.float32) for s in shapes]
    means, squares = [np.zeros_like(w) for w in weights], [np.zeros_like(w) for w in weights]
    step = 0
    for epoch in range(n_epochs):
        order = rng.permutation(len(images))
        for at in range(0, len(order) - size + 1, size):
            step += 1
            rows = order[at : at + size]
            for i, gradient in enumerate(_gradients(weights, images[rows], labels[rows])):
                means[i] += 0.1 * (gradient - means[i])
                squares[i] += 0.001 * (gradient**2 - squares[i])
                rate = 2e-3 * (1 - epoch / n_epochs) * np.sqrt(1 - 0.999**step) / (1 - 0.9**step)
                weights[i] -= (rate * means[i] / (np.sqrt(squares[i]) + 1e-8)).astype(np.float32)
    return weights


def _gradients(weights: list[Floats], images: Floats, labels: np.ndarray) -> list[Floats]:
    kernel, kernel_bias, dense, dense_bias, last, last_bias = weights
    n, half = len(images), N_OUT // 2
    patches = _patches(images)
    maps = np.maximum(patches @ kernel + kernel_bias, 0)
    pooled = maps.reshape(n, half, 2, half, 2, N_MAPS).mean(axis=(2, 4)).reshape(n, -1)
    hidden = np.maximum(pooled @ dense + dense_bias, 0)
    errors = _softmax(hidden @ last + last_bias)
    errors[np.arange(n), labels] -= 1
    errors /= n
    back = (errors @ last.T) * (hidden > 0)
    spread = (back @ dense.T).reshape(n, half, 1, half, 1, N_MAPS) / 4
    at_maps = np.broadcast_to(spread, (n, half, 2, half, 2, N_MAPS)).reshape(maps.shape) * (maps > 0)
    flat = at_maps.reshape(-1, N_MAPS)
    return [
        patches.reshape(-1, KERNEL**2).T @ flat,
        flat.sum(axis=0),
        pooled.T @ back,
        back.sum(axis=0),
        hidden.T @ errors,
        errors.sum(axis=0),
    ]


def _cnn_graph(weights: list[Floats]) -> bytes:
    kernel, kernel_bias, dense, dense_bias, last, last_bias = weights
    half = N_OUT // 2
    arrays = {
        "shape": np.array([-1, 1, SIDE, SIDE], np.int64),
        "kernel": kernel.T.reshape(N_MAPS, 1, KERNEL, KERNEL),
        "kernel_bias": kernel_bias,
        "dense": dense.reshape(half, half, N_MAPS, -1).transpose(2, 0, 1, 3).reshape(len(dense), -1),
        "dense_bias": dense_bias,
        "last": last,
        "last_bias": last_bias,
    }
    nodes = [
        Node("Reshape", ("image", "shape"), ("picture",)),
        Node("Conv", ("picture", "kernel", "kernel_bias"), ("maps",), {"strides": [STRIDE, STRIDE]}),
        Node("Relu", ("maps",), ("bent",)),
        Node("AveragePool", ("bent",), ("pooled",), {"kernel_shape": [2, 2], "strides": [2, 2]}),
        Node("Flatten", ("pooled",), ("flat",), {"axis": 1}),
        Node("Gemm", ("flat", "dense", "dense_bias"), ("inner",)),
        Node("Relu", ("inner",), ("hidden",)),
        Node("Gemm", ("hidden", "last", "last_bias"), ("classes",)),
        Node("Softmax", ("classes",), ("shares",), {"axis": 1}),
    ]
    given = [ValueInfo("image", "float32", (None, SIDE**2))]
    shares = [ValueInfo("shares", "float32", (None, 10))]
    return encode_onnx(nodes, arrays, given, shares, "a small convolutional network for digits of 28 x 28")


def _softmax(values: Floats) -> Floats:
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))
