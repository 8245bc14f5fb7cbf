"""Element by element, sums along axes, and products of matrices."""

from __future__ import annotations

from typing import Any

import numpy as np

from digitpad.core.typing import Array
from digitpad.models.operators.sizes import require_room

Attributes = dict[str, Any]


def pairwise(function: Any) -> Any:
    """A numpy function of two arrays as an operator, its result bounded before it is made."""

    def operator(_attributes: Attributes, _opset: int, a: Array, b: Array) -> Array:
        require_room(np.broadcast_shapes(a.shape, b.shape))
        return np.asarray(function(a, b))

    return operator


def divide(_attributes: Attributes, _opset: int, a: Array, b: Array) -> Array:
    """Div: whole numbers are cut towards zero, as in C."""
    require_room(np.broadcast_shapes(a.shape, b.shape))
    if a.dtype.kind in "iu":
        return np.asarray(np.trunc(a / b).astype(a.dtype))
    return np.asarray(a / b)


def single(function: Any) -> Any:
    """A numpy function of one array as an operator."""
    return lambda _attributes, _opset, x: np.asarray(function(x), dtype=x.dtype)


def relu(_attributes: Attributes, _opset: int, x: Array) -> Array:
    return np.maximum(x, 0)


def leaky_relu(attributes: Attributes, _opset: int, x: Array) -> Array:
    return np.where(x < 0, x * x.dtype.type(attributes.get("alpha", 0.01)), x)


def prelu(_attributes: Attributes, _opset: int, x: Array, slope: Array) -> Array:
    return np.where(x < 0, x * slope, x)


def elu(attributes: Attributes, _opset: int, x: Array) -> Array:
    return np.where(x < 0, x.dtype.type(attributes.get("alpha", 1.0)) * np.expm1(np.minimum(x, 0)), x)


def sigmoid(_attributes: Attributes, _opset: int, x: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-x)), dtype=x.dtype)


def hard_sigmoid(attributes: Attributes, _opset: int, x: Array) -> Array:
    return np.asarray(np.clip(attributes.get("alpha", 0.2) * x + attributes.get("beta", 0.5), 0, 1), x.dtype)


def gelu(attributes: Attributes, _opset: int, x: Array) -> Array:
    """By the error function's own definition, or by tanh where the attribute says so."""
    if attributes.get("approximate") == "tanh":
        return np.asarray(0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))), dtype=x.dtype)
    from scipy.special import erf

    return np.asarray(0.5 * x * (1 + erf(x / np.sqrt(2))), dtype=x.dtype)


def clip(attributes: Attributes, _opset: int, x: Array, low: Array | None = None, high: Array | None = None) -> Array:
    """Bounds are attributes up to opset 10, inputs after."""
    least = attributes.get("min") if low is None else low
    most = attributes.get("max") if high is None else high
    return np.asarray(np.clip(x, least, most), dtype=x.dtype)


def softmax(attributes: Attributes, opset: int, x: Array) -> Array:
    """Along one axis from opset 13 on; before, over all axes from `axis` on, taken together."""
    if opset >= 13:
        return _softmax(x, int(attributes.get("axis", -1)))
    return _softmax(_flattened(x, int(attributes.get("axis", 1))), -1).reshape(x.shape)


def log_softmax(attributes: Attributes, opset: int, x: Array) -> Array:
    return np.asarray(np.log(np.maximum(softmax(attributes, opset, x), np.finfo(x.dtype).tiny)), dtype=x.dtype)


def _softmax(x: Array, axis: int) -> Array:
    powers = np.exp(x - x.max(axis=axis, keepdims=True))
    return np.asarray(powers / powers.sum(axis=axis, keepdims=True))


def _flattened(x: Array, axis: int) -> Array:
    split = axis % max(x.ndim, 1) if axis != x.ndim else axis
    return x.reshape(int(np.prod(x.shape[:split])), -1)


def matmul(_attributes: Attributes, _opset: int, a: Array, b: Array) -> Array:
    if a.ndim > 1 and b.ndim > 1:
        require_room((*np.broadcast_shapes(a.shape[:-2], b.shape[:-2]), a.shape[-2], b.shape[-1]))
    return np.asarray(np.matmul(a, b))


def gemm(attributes: Attributes, _opset: int, a: Array, b: Array, c: Array | None = None) -> Array:
    """alpha A B + beta C, either matrix transposed where the attributes say so."""
    left = a.T if attributes.get("transA") else a
    right = b.T if attributes.get("transB") else b
    require_room((left.shape[0], right.shape[1]))
    product = left @ right
    alpha, beta = attributes.get("alpha", 1.0), attributes.get("beta", 1.0)
    if alpha != 1:
        product = product * product.dtype.type(alpha)
    return np.asarray(product if c is None else product + (c if beta == 1 else c * c.dtype.type(beta)))


def reduction(function: Any) -> Any:
    """A numpy reduction as an operator: axes are an attribute, or from opset 13 or 18 on an input."""

    def operator(attributes: Attributes, _opset: int, x: Array, axes: Array | None = None) -> Array:
        along = attributes.get("axes") if axes is None else axes.tolist()
        if not along and attributes.get("noop_with_empty_axes"):
            return x
        return np.asarray(
            function(x, axis=tuple(along) if along else None, keepdims=bool(attributes.get("keepdims", 1)))
        )

    return operator


def argmax(attributes: Attributes, _opset: int, x: Array) -> Array:
    return np.asarray(
        np.argmax(x, axis=int(attributes.get("axis", 0)), keepdims=bool(attributes.get("keepdims", 1))), np.int64
    )
