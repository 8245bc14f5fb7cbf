"""ONNX files: the graph in them, as far as evaluating a small network needs it. Nothing in a file is executed.

Source of the field numbers: onnx.proto3 of ONNX 1.22 (IR version 13). External data, sparse tensors and graphs inside
of attributes (loops, conditions) are refused by name: no usual digit network has them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.models import wire

LARGEST_FILE = 200_000_000
"""Bytes; the usual digit networks have 0.1 to 50 million."""
MOST_NODES = 5_000
MOST_DIMENSIONS = 8

_FLOAT_DATA, _INT32_DATA, _INT64_DATA, _RAW_DATA, _DOUBLE_DATA = 4, 5, 7, 9, 10
_TYPES = {
    1: "<f4",
    2: "u1",
    3: "i1",
    4: "<u2",
    5: "<i2",
    6: "<i4",
    7: "<i8",
    9: "?",
    10: "<f2",
    11: "<f8",
    12: "<u4",
    13: "<u8",
}
"""TensorProto.DataType -> numpy; strings, complex numbers and the 8-bit and 4-bit floats are not read."""


@dataclass(frozen=True, eq=False)
class Node:
    """One operator: `attributes` are numbers, texts, lists of them, or arrays."""

    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ValueInfo:
    """An input or output: its name, numpy type ("" unknown) and shape; None where a dimension is open."""

    name: str
    dtype: str
    shape: tuple[int | None, ...]


@dataclass(frozen=True, eq=False)
class Graph:
    """A network: nodes in an order in which they can be worked out, weights by name, inputs without the weights."""

    nodes: tuple[Node, ...]
    weights: dict[str, NDArray[Any]]
    inputs: tuple[ValueInfo, ...]
    outputs: tuple[ValueInfo, ...]
    opset: int

    @property
    def operators(self) -> frozenset[str]:
        return frozenset(node.operator for node in self.nodes)


def read_onnx(path: Path) -> Graph:
    """The graph of the file; UserError where it is none that can be used, with the reason."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UserError("{path} is larger than 200 MB: no network for digits needs so much.", path=path)
        data = path.read_bytes()
    except OSError as error:
        raise UserError("{path} cannot be read: {reason}.", path=path, reason=error.strerror or str(error)) from error
    try:
        return parse_onnx(data)
    except (wire.WireError, ValueError, OverflowError, MemoryError, RecursionError) as error:
        if isinstance(error, UserError):
            raise
        raise UserError(
            "{path} is not an ONNX network, or it is damaged ({reason}).", path=path, reason=error
        ) from error


def parse_onnx(data: bytes) -> Graph:
    """ModelProto -> Graph; WireError or ValueError for what is none, UserError for what is left out on purpose."""
    graph: memoryview | None = None
    opset = 0
    for number, _, value in wire.fields(memoryview(data)):
        if number == 7:
            graph = wire.bytes_of(value)
        elif number == 8:
            opset = max(opset, _opset(wire.bytes_of(value)))
    if graph is None:
        raise wire.WireError("it holds no graph")
    return _graph(graph, opset)


def _opset(message: memoryview) -> int:
    """The version of ONNX's own operators; 0 for another domain's."""
    domain, version = "", 0
    for number, _, value in wire.fields(message):
        if number == 1:
            domain = wire.text(value)
        elif number == 2:
            version = wire.number(value)
    return version if domain in ("", "ai.onnx") else 0


def _graph(message: memoryview, opset: int) -> Graph:
    nodes: list[Node] = []
    weights: dict[str, NDArray[Any]] = {}
    inputs: list[ValueInfo] = []
    outputs: list[ValueInfo] = []
    for number, _, value in wire.fields(message):
        if number == 1:
            nodes.append(_node(wire.bytes_of(value)))
        elif number == 5:
            name, array = _tensor(wire.bytes_of(value))
            weights[name] = array
        elif number == 11:
            inputs.append(_value_info(wire.bytes_of(value)))
        elif number == 12:
            outputs.append(_value_info(wire.bytes_of(value)))
        elif number == 15:
            raise UserError("This network has sparse weights, which digitpad does not read.")
        if len(nodes) > MOST_NODES:
            raise UserError("This network has more than {n} operators.", n=MOST_NODES)
    open_inputs = tuple(info for info in inputs if info.name not in weights)
    if not open_inputs or not outputs or not nodes:
        raise wire.WireError("its graph has no input, no output or no operator")
    return Graph(tuple(nodes), weights, open_inputs, tuple(outputs), opset)


def _node(message: memoryview) -> Node:
    inputs, outputs, operator, domain = [], [], "", ""
    attributes: dict[str, Any] = {}
    for number, _, value in wire.fields(message):
        if number == 1:
            inputs.append(wire.text(value))
        elif number == 2:
            outputs.append(wire.text(value))
        elif number == 4:
            operator = wire.text(value)
        elif number == 5:
            name, content = _attribute(wire.bytes_of(value))
            attributes[name] = content
        elif number == 7:
            domain = wire.text(value)
    if domain not in ("", "ai.onnx"):
        operator = f"{domain}.{operator}"
    return Node(operator, tuple(inputs), tuple(outputs), attributes)


def _attribute(message: memoryview) -> tuple[str, Any]:
    name = ""
    content: Any = None
    listed: list[Any] = []
    for number, _, value in wire.fields(message):
        if number == 1:
            name = wire.text(value)
        elif number == 2:
            content = float(wire.packed(value, "<f4")[0])
        elif number == 3:
            content = wire.number(value)
        elif number == 4:
            content = wire.text(value)
        elif number == 5:
            content = _tensor(wire.bytes_of(value))[1]
        elif number == 7:
            listed += wire.packed(value, "<f4").tolist()
        elif number == 8:
            listed += wire.numbers(value)
        elif number == 9:
            listed.append(wire.text(value))
        elif number in (6, 11):
            raise UserError("This network has a loop or a condition, which digitpad does not work out.")
    return name, listed or content


def _tensor(message: memoryview) -> tuple[str, NDArray[Any]]:
    """Name and array; the product of the dimensions must be what the data hold, so nothing is invented."""
    name, kind = "", 0
    dims: list[int] = []
    parts: list[tuple[int, Any]] = []
    for number, _, value in wire.fields(message):
        if number == 1:
            dims += wire.numbers(value)
        elif number == 2:
            kind = wire.number(value)
        elif number == 8:
            name = wire.text(value)
        elif number in (_FLOAT_DATA, _DOUBLE_DATA, _RAW_DATA):
            parts.append((number, value))
        elif number in (_INT32_DATA, _INT64_DATA):
            parts.append((number, wire.numbers(value)))
        elif number == 13 or (number == 14 and value == 1):
            raise UserError("This network keeps its weights in another file: save it as one file.")
    if kind not in _TYPES:
        raise UserError("This network has weights of a type that digitpad does not read (ONNX type {kind}).", kind=kind)
    if len(dims) > MOST_DIMENSIONS or any(dim < 0 for dim in dims):
        raise wire.WireError("a shape that cannot be")
    pieces = [_numbers(number, value, _TYPES[kind]) for number, value in parts]
    flat = np.concatenate(pieces) if pieces else np.empty(0, _TYPES[kind])
    size = 1
    for dim in dims:
        size *= dim
    if size != flat.size:
        raise wire.WireError(f"{flat.size} numbers for a shape of {size}")
    return name, flat.reshape(dims)


def _numbers(number: int, value: Any, dtype: str) -> NDArray[Any]:
    if number == _RAW_DATA:
        return wire.packed(value, dtype)
    if number == _FLOAT_DATA:
        return wire.packed(value, "<f4").astype(dtype)
    if number == _DOUBLE_DATA:
        return wire.packed(value, "<f8").astype(dtype)
    if dtype == "<f2":  # half floats travel as the bits of 16-bit numbers
        return np.array(value, np.int64).astype(np.uint16).view(np.float16)
    return np.array(value, np.int64).astype(dtype)


def _value_info(message: memoryview) -> ValueInfo:
    name, dtype = "", ""
    shape: tuple[int | None, ...] = ()
    for number, _, value in wire.fields(message):
        if number == 1:
            name = wire.text(value)
        elif number == 2:
            for kind, _, tensor in wire.fields(wire.bytes_of(value)):
                if kind == 1:
                    dtype, shape = _tensor_type(wire.bytes_of(tensor))
    return ValueInfo(name, dtype, shape)


def _tensor_type(message: memoryview) -> tuple[str, tuple[int | None, ...]]:
    dtype = ""
    shape: list[int | None] = []
    for number, _, value in wire.fields(message):
        if number == 1:
            dtype = _TYPES.get(wire.number(value), "")
        elif number == 2:
            for _, _, dim in wire.fields(wire.bytes_of(value)):
                sizes = [wire.number(size) for part, _, size in wire.fields(wire.bytes_of(dim)) if part == 1]
                shape.append(sizes[0] if sizes and sizes[0] > 0 else None)
    return dtype, tuple(shape)
