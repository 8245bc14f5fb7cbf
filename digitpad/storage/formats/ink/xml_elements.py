"""XML that anybody may have sent, element by element: no entities, nothing fetched, nothing endless.

A document type is passed over: matplotlib, Illustrator and older Inkscapes name SVG's.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from digitpad.core.errors import UserError

MAX_DEPTH = 50
MAX_ELEMENT_BYTES = 64 << 20
"""The parser gathers one element's text whole."""

ID = "{http://www.w3.org/XML/1998/namespace}id"


def events(stream: BinaryIO, path: Path) -> Iterator[tuple[str, Any]]:
    """("start" or "end", element) as defusedxml's `iterparse` gives them; UserError for whatever else the bytes are.

    Who reads a long file removes from its parent what is read.
    """
    from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
    from defusedxml.ElementTree import ParseError, iterparse  # type: ignore[import-untyped]

    fed, depth = _Fed(stream, path), 0
    try:
        for event, element in iterparse(fed, events=("start", "end"), forbid_dtd=False):
            fed.note_event()
            depth += 1 if event == "start" else -1
            if depth > MAX_DEPTH:
                raise UserError("{path} is nested too deeply.", path=path)
            yield event, element
    except DefusedXmlException as error:
        raise UserError("{path} defines XML entities or refers to other files; it is not read.", path=path) from error
    except (ParseError, ValueError, LookupError) as error:
        raise UserError("{path} is not well-formed XML.", path=path) from error


def tree(stream: BinaryIO, path: Path, most: int) -> Any:
    """The root of a whole document of up to `most` elements."""
    root, n = None, 0
    for event, element in events(stream, path):
        if event == "start":
            root = element if root is None else root
            n += 1
            if n > most:
                raise UserError("{path} holds more than {n} elements.", path=path, n=most)
    return root


def kind_of(element: Any) -> str:
    """An element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: Any, kind: str) -> list[Any]:
    """Direct children of that kind, namespaces aside."""
    return [child for child in element if kind_of(child) == kind]


class _Fed:
    """A stream that ends where one element alone would fill memory."""

    def __init__(self, stream: BinaryIO, path: Path) -> None:
        self._stream = stream
        self._path = path
        self._since_event = 0

    def read(self, n: int) -> bytes:
        self._since_event += n
        if self._since_event > MAX_ELEMENT_BYTES:
            raise UserError("{path} holds an element of more than {n} bytes.", path=self._path, n=MAX_ELEMENT_BYTES)
        return self._stream.read(n)

    def note_event(self) -> None:
        self._since_event = 0
