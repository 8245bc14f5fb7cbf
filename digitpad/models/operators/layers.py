"""Convolution, pooling and normalisation: the layers of small networks for pictures, shape (n, channels, h, w)."""

from __future__ import annotations

from typing import Any

import numpy as np

from digitpad.core.typing import Array
from digitpad.models.operators.sizes import require_room

Attributes = dict[str, Any]

_NUMBERS_AT_ONCE = 1 << 17


def conv(attributes: Attributes, _opset: int, x: Array, weights: Array, bias: Array | None = None) -> Array:
    """Conv in two dimensions: the shifted pictures of each window as rows, then one product of matrices a group.

    Some pictures at a time, so that their windows stay in the processor's cache.
    """
    _require_pictures(x)
    groups = int(attributes.get("group", 1))
    outputs, per_group, *kernel = weights.shape
    if x.shape[1] != per_group * groups or outputs % groups:
        raise ValueError(f"{x.shape[1]} channels instead of {per_group * groups}")
    views, (height, width) = _shifted(x, attributes, kernel, 0.0)
    require_room((len(x), outputs, height, width))
    require_room((_pictures_at_once(views), len(views), x.shape[1], height, width))
    matrices = weights.reshape(groups, 1, outputs // groups, per_group * len(views))
    result = np.empty((len(x), outputs, height * width), np.result_type(x, weights))
    for at in range(0, len(x), _pictures_at_once(views)):
        part = slice(at, at + _pictures_at_once(views))
        columns = np.stack([view[part] for view in views], axis=2)  # (n, channels, kernel, height, width)
        n = len(columns)
        columns = columns.reshape(n, groups, -1, height * width).swapaxes(0, 1)
        product = matrices @ columns
        result[part] = product.swapaxes(0, 1).reshape(n, outputs, -1)
    if bias is not None:
        result += bias[:, None]
    return result.reshape(len(x), outputs, height, width)


def max_pool(attributes: Attributes, _opset: int, x: Array) -> Array:
    _require_pictures(x)
    views, _ = _shifted(x, attributes, attributes["kernel_shape"], -np.inf)
    return _accumulated(np.maximum, views)


def average_pool(attributes: Attributes, _opset: int, x: Array) -> Array:
    """Padding counts only where the attribute says so."""
    _require_pictures(x)
    kernel = attributes["kernel_shape"]
    sums = _accumulated(np.add, _shifted(x, attributes, kernel, 0.0)[0])
    if attributes.get("count_include_pad"):
        return np.asarray(sums / (kernel[0] * kernel[1]), dtype=x.dtype)
    counts = _accumulated(np.add, _shifted(np.ones_like(x[:1, :1]), attributes, kernel, 0.0)[0])
    return np.asarray(sums / counts, dtype=x.dtype)


def global_average_pool(_attributes: Attributes, _opset: int, x: Array) -> Array:
    return np.asarray(x.mean(axis=tuple(range(2, x.ndim)), keepdims=True))


def global_max_pool(_attributes: Attributes, _opset: int, x: Array) -> Array:
    return np.asarray(x.max(axis=tuple(range(2, x.ndim)), keepdims=True))


def batch_normalization(
    attributes: Attributes, _opset: int, x: Array, scale: Array, bias: Array, mean: Array, variance: Array
) -> Array:
    """As it is when a network reads: by the mean and variance that it was trained with."""
    shape = (1, -1) + (1,) * (x.ndim - 2)
    factor = scale / np.sqrt(variance + variance.dtype.type(attributes.get("epsilon", 1e-5)))
    return np.asarray(x * factor.reshape(shape) + (bias - mean * factor).reshape(shape))


def layer_normalization(
    attributes: Attributes, _opset: int, x: Array, scale: Array, bias: Array | None = None
) -> Array:
    axes = tuple(range(int(attributes.get("axis", -1)) % x.ndim, x.ndim))
    centred = x - x.mean(axis=axes, keepdims=True)
    spread = np.sqrt((centred**2).mean(axis=axes, keepdims=True) + attributes.get("epsilon", 1e-5))
    return np.asarray(centred / spread * scale + (0 if bias is None else bias), dtype=x.dtype)


def _shifted(x: Array, attributes: Attributes, kernel: Any, fill: float) -> tuple[list[Array], tuple[int, int]]:
    """For each place in the kernel, row by row, what of the padded pictures lies there in every window; and its size.

    Views of shape (n, channels, height, width): nothing is copied but the padding.
    """
    strides = _pair(attributes.get("strides"), 1)
    dilations = _pair(attributes.get("dilations"), 1)
    reach = [(size - 1) * step + 1 for size, step in zip(kernel, dilations, strict=True)]
    (top, bottom), (left, right) = _padding(x.shape[2:], attributes, reach, strides)
    padded = x
    if top or bottom or left or right:
        require_room((*x.shape[:2], x.shape[2] + top + bottom, x.shape[3] + left + right))
        padded = np.pad(x, ((0, 0), (0, 0), (top, bottom), (left, right)), constant_values=fill)
    height = (padded.shape[2] - reach[0]) // strides[0] + 1
    width = (padded.shape[3] - reach[1]) // strides[1] + 1
    if height < 1 or width < 1 or min(kernel) < 1:
        raise ValueError("a window larger than its picture")
    views = [
        padded[:, :, down : down + (height - 1) * strides[0] + 1 : strides[0]][
            ..., across : across + (width - 1) * strides[1] + 1 : strides[1]
        ]
        for down in range(0, reach[0], dilations[0])
        for across in range(0, reach[1], dilations[1])
    ]
    return views, (height, width)


def _accumulated(function: Any, views: list[Array]) -> Array:
    result = views[0].copy()
    for view in views[1:]:
        function(result, view, out=result)
    return result


def _pictures_at_once(views: list[Array]) -> int:
    """So many that their windows are about half a megabyte of float32."""
    return max(1, _NUMBERS_AT_ONCE // (len(views) * max(int(views[0][0].size), 1)))


def _padding(size: Any, attributes: Attributes, reach: list[int], strides: tuple[int, int]) -> Any:
    """((top, bottom), (left, right)), each non-negative; `ceil_mode` adds what the last window lacks."""
    auto = attributes.get("auto_pad", "NOTSET")
    if auto in ("SAME_UPPER", "SAME_LOWER"):
        pads = []
        for length, window, step in zip(size, reach, strides, strict=True):
            total = max((-(-length // step) - 1) * step + window - length, 0)
            low, high = total // 2, total - total // 2
            pads.append((low, high) if auto == "SAME_UPPER" else (high, low))
        return pads
    given = attributes.get("pads") or [0, 0, 0, 0]
    if len(given) != 4 or min(given) < 0:
        raise ValueError("padding of this kind")
    pads = [(given[0], given[2]), (given[1], given[3])]
    if attributes.get("ceil_mode"):
        pads = [
            (low, high + (-(length + low + high - window)) % step)
            for (low, high), length, window, step in zip(pads, size, reach, strides, strict=True)
        ]
    return pads


def _pair(value: Any, default: int) -> tuple[int, int]:
    down, across = value or (default, default)
    if down < 1 or across < 1:
        raise ValueError("a step of less than one")
    return int(down), int(across)


def _require_pictures(x: Array) -> None:
    if x.ndim != 4:
        raise ValueError(f"{x.ndim} axes instead of 4")
