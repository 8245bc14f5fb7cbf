"""A small evaluator of ONNX graphs in numpy: the usual digit networks read without any other library."""

from __future__ import annotations

from collections import Counter

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.typing import Array
from digitpad.models.onnx_file import Graph, Node
from digitpad.models.operators import OPERATORS
from digitpad.models.operators.sizes import TooLargeError


def unknown_operators(graph: Graph) -> tuple[str, ...]:
    """Operators of the graph that this evaluator does not have, sorted."""
    return tuple(sorted(graph.operators - OPERATORS.keys()))


class Evaluator:
    """A graph that can be worked out; UserError at once where one of its operators is not known.

    Source of the operators' meaning: ONNX's operator reference, opsets 7 to 24.
    """

    def __init__(self, graph: Graph) -> None:
        missing = unknown_operators(graph)
        if missing:
            raise UserError(
                "This network needs the operator {operators}, which digitpad does not know; with onnxruntime installed "
                "it would be read.",
                operators=", ".join(missing),
            )
        self._graph = graph
        self._last_use = _last_uses(graph)

    def run(self, array: Array) -> list[Array]:
        """The outputs for one input array, in the graph's order; UserError where it does not fit the network."""
        values: dict[str, Array] = {**self._graph.weights, self._graph.inputs[0].name: array}
        uses = Counter(self._last_use)
        try:
            # Networks overflow in the harmless way of floats; what comes of it is seen in the result.
            with np.errstate(all="ignore"):
                for node in self._graph.nodes:
                    self._work_out(node, values, uses)
            return [values[info.name] for info in self._graph.outputs]
        except TooLargeError as error:
            raise UserError("This network needs more memory than digitpad allows a reading.") from error
        except (ValueError, TypeError, IndexError, KeyError, ZeroDivisionError, OverflowError, MemoryError) as error:
            raise UserError(
                "This network cannot read an input of the shape {shape} ({reason}).",
                shape=" x ".join(str(size) for size in array.shape),
                reason=str(error) or type(error).__name__,
            ) from error

    def _work_out(self, node: Node, values: dict[str, Array], uses: Counter[str]) -> None:
        given = [values[name] if name else None for name in node.inputs]
        results = OPERATORS[node.operator](node.attributes, self._graph.opset, *given)
        values.update(zip(node.outputs, results if isinstance(results, tuple) else (results,), strict=False))
        for name in node.inputs:
            uses[name] -= 1
            if uses[name] == 0 and name not in self._graph.weights:
                values.pop(name, None)


def _last_uses(graph: Graph) -> Counter[str]:
    """How often each value is used, outputs once more: what is used up can be let go."""
    uses = Counter(name for node in graph.nodes for name in node.inputs if name)
    uses.update(info.name for info in graph.outputs)
    return uses
