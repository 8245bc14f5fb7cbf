"""Operators that move numbers about: shapes, slices, types and constants."""

from __future__ import annotations

from typing import Any

import numpy as np

from digitpad.core.typing import Array
from digitpad.models.operators.sizes import require_room

Attributes = dict[str, Any]

_TYPES = {
    1: np.float32,
    2: np.uint8,
    3: np.int8,
    5: np.int16,
    6: np.int32,
    7: np.int64,
    9: np.bool_,
    10: np.float16,
    11: np.float64,
}
"""TensorProto.DataType, as `Cast` names it."""
_FEW = 16
"""So many of `TopK` are found one after the other."""


def identity(_attributes: Attributes, _opset: int, x: Array, *_others: Array | None) -> Array:
    """Identity, and Dropout when a network reads."""
    return x


def constant(attributes: Attributes, _opset: int) -> Array:
    for name in ("value", "value_float", "value_floats", "value_int", "value_ints"):
        if name in attributes:
            dtype = None if name == "value" else np.float32 if "float" in name else np.int64
            return np.asarray(attributes[name], dtype)
    raise ValueError("a constant without a value")


def constant_of_shape(attributes: Attributes, _opset: int, shape: Array) -> Array:
    require_room(shape.tolist())
    value = np.asarray(attributes.get("value", np.zeros(1, np.float32)))
    return np.full(shape.tolist(), value.ravel()[0], value.dtype)


def cast(attributes: Attributes, _opset: int, x: Array) -> Array:
    return x.astype(_TYPES[attributes["to"]])


def reshape(attributes: Attributes, _opset: int, x: Array, shape: Array | None = None) -> Array:
    """0 keeps a dimension unless `allowzero`; -1 takes what is left."""
    wanted = list(attributes["shape"] if shape is None else shape.tolist())
    if not attributes.get("allowzero"):
        wanted = [x.shape[i] if size == 0 else size for i, size in enumerate(wanted)]
    return x.reshape(wanted)


def flatten(attributes: Attributes, _opset: int, x: Array) -> Array:
    axis = int(attributes.get("axis", 1))
    split = axis + x.ndim if axis < 0 else axis
    return x.reshape(int(np.prod(x.shape[:split])), -1)


def transpose(attributes: Attributes, _opset: int, x: Array) -> Array:
    return np.ascontiguousarray(x.transpose(attributes.get("perm") or None))


def squeeze(attributes: Attributes, _opset: int, x: Array, axes: Array | None = None) -> Array:
    along = attributes.get("axes") if axes is None else axes.tolist()
    return np.squeeze(x, tuple(along) if along else None)


def unsqueeze(attributes: Attributes, _opset: int, x: Array, axes: Array | None = None) -> Array:
    along = attributes["axes"] if axes is None else axes.tolist()
    return np.expand_dims(x, tuple(along))


def concat(attributes: Attributes, _opset: int, *parts: Array) -> Array:
    require_room((sum(part.size for part in parts),))
    return np.concatenate(parts, axis=int(attributes["axis"]))


def shape_of(attributes: Attributes, _opset: int, x: Array) -> Array:
    return np.array(x.shape[attributes.get("start", 0) : attributes.get("end")], np.int64)


def gather(attributes: Attributes, _opset: int, x: Array, indices: Array) -> Array:
    axis = int(attributes.get("axis", 0))
    require_room((*x.shape[:axis], *indices.shape, *x.shape[axis % x.ndim + 1 :]))
    return np.asarray(np.take(x, indices, axis=axis))


def cut(
    attributes: Attributes,
    _opset: int,
    x: Array,
    starts: Array | None = None,
    ends: Array | None = None,
    axes: Array | None = None,
    steps: Array | None = None,
) -> Array:
    """Slice: attributes up to opset 9, inputs after."""
    first = attributes["starts"] if starts is None else starts.tolist()
    last = attributes["ends"] if ends is None else ends.tolist()
    along = attributes.get("axes") if axes is None else axes.tolist()
    stride = [1] * len(first) if steps is None else steps.tolist()
    places = [slice(None)] * x.ndim
    for axis, start, stop, step in zip(along or range(len(first)), first, last, stride, strict=True):
        low = -x.shape[axis] - 1
        places[axis] = slice(start, None if step < 0 and stop <= low else stop, step)
    return x[tuple(places)]


def pad(attributes: Attributes, _opset: int, x: Array, pads: Array | None = None, value: Array | None = None) -> Array:
    """Constant padding alone; amounts may not be negative."""
    if attributes.get("mode", "constant") != "constant":
        raise ValueError("padding other than by a constant")
    amounts = attributes["pads"] if pads is None else pads.tolist()
    if len(amounts) != 2 * x.ndim or min(amounts, default=0) < 0:
        raise ValueError("padding of this kind")
    around = list(zip(amounts[: x.ndim], amounts[x.ndim :], strict=True))
    require_room(size + low + high for size, (low, high) in zip(x.shape, around, strict=True))
    fill = attributes.get("value", 0.0) if value is None else value.item()
    return np.pad(x, around, constant_values=fill)


def top_k(attributes: Attributes, _opset: int, x: Array, k: Array | None = None) -> tuple[Array, Array]:
    """The k largest (or smallest) along an axis and their places; among equals the earlier place comes first."""
    count = int(attributes["k"] if k is None else k.item())
    axis = int(attributes.get("axis", -1))
    keys = -x if attributes.get("largest", 1) else x
    if not 0 <= count <= x.shape[axis]:
        raise ValueError(f"{count} of {x.shape[axis]}")
    places = _few_smallest(keys, count, axis)
    if places is None:
        places = np.argsort(keys, axis=axis, kind="stable").take(np.arange(count), axis=axis)
    return np.take_along_axis(x, places, axis=axis), places.astype(np.int64)


def _few_smallest(keys: Array, count: int, axis: int) -> Array | None:
    """The places of a few, one after the other, which is quicker than to sort them all; None where it cannot be told.

    That is so where one is NaN or infinite, which is what takes the place of those that are found already.
    """
    if not 0 < count <= _FEW or keys.dtype.kind != "f":
        return None
    left, places = keys.copy(), []
    for _ in range(count):
        place = np.expand_dims(left.argmin(axis=axis), axis)  # the earliest of equals, a NaN before all
        if not np.isfinite(np.take_along_axis(left, place, axis=axis)).all():
            return None
        np.put_along_axis(left, place, np.inf, axis=axis)
        places.append(place)
    return np.concatenate(places, axis=axis)
