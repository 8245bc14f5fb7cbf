"""Writing small ONNX files: the other half of `onnx_file`, for what digitpad exports.

Source of the field numbers: onnx.proto3 of ONNX 1.22.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.models.onnx_file import Node, ValueInfo

IR_VERSION = 8
"""Read by onnxruntime from 1.10 (2021) on."""
OPSET = 13

_KINDS = {"float32": 1, "uint8": 2, "int64": 7}
_FLOAT, _INT, _INTS = 1, 2, 7
"""AttributeProto.AttributeType."""


def encode_onnx(
    nodes: Sequence[Node],
    weights: Mapping[str, NDArray[Any]],
    inputs: Sequence[ValueInfo],
    outputs: Sequence[ValueInfo],
    description: str,
) -> bytes:
    """The bytes of a file with this graph; ValueError for weights that are not float32, uint8 or int64."""
    graph = b"".join(_bytes(1, _node(node)) for node in nodes)
    graph += _bytes(2, b"digitpad")
    graph += b"".join(_bytes(5, _tensor(name, array)) for name, array in weights.items())
    graph += b"".join(_bytes(11, _value_info(info)) for info in inputs)
    graph += b"".join(_bytes(12, _value_info(info)) for info in outputs)
    model = _number(1, IR_VERSION) + _bytes(2, b"digitpad") + _bytes(6, description.encode())
    return model + _bytes(7, graph) + _bytes(8, _bytes(1, b"") + _number(2, OPSET))


def _node(node: Node) -> bytes:
    names = b"".join(_bytes(1, name.encode()) for name in node.inputs)
    names += b"".join(_bytes(2, name.encode()) for name in node.outputs)
    attributes = b"".join(_bytes(5, _attribute(name, value)) for name, value in node.attributes.items())
    return names + _bytes(4, node.operator.encode()) + attributes


def _attribute(name: str, value: Any) -> bytes:
    head = _bytes(1, name.encode())
    if isinstance(value, int):
        return head + _number(3, value) + _number(20, _INT)
    if isinstance(value, float):
        return head + _varint(2 << 3 | 5) + np.float32(value).tobytes() + _number(20, _FLOAT)
    return head + b"".join(_number(8, item) for item in value) + _number(20, _INTS)


def _tensor(name: str, array: NDArray[Any]) -> bytes:
    kind = _KINDS.get(array.dtype.name)
    if kind is None:
        raise ValueError(f"weights of {array.dtype}")
    dims = b"".join(_number(1, size) for size in array.shape)
    raw = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<")).tobytes()
    return dims + _number(2, kind) + _bytes(8, name.encode()) + _bytes(9, raw)


def _value_info(info: ValueInfo) -> bytes:
    dims = b"".join(_bytes(1, _bytes(2, b"n") if size is None else _number(1, size)) for size in info.shape)
    tensor = _number(1, _KINDS[np.dtype(info.dtype).name]) + _bytes(2, dims)
    return _bytes(1, info.name.encode()) + _bytes(2, _bytes(1, tensor))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value & (1 << 64) - 1)


def _bytes(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    groups = [value & 0x7F]
    while value := value >> 7:
        groups.append(value & 0x7F)
    return bytes([group | 0x80 for group in groups[:-1]] + [groups[-1]])
