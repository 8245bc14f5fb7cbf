"""Samples as W3C's InkML (https://www.w3.org/TR/InkML/): one trace group a drawing, with its label as its truth."""

from __future__ import annotations

import contextlib
import gzip
import io
from collections.abc import Iterable, Iterator
from math import isnan
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink
from digitpad.core.samples import Sample, label_name
from digitpad.storage.files.replacing import replacing

_WORDS = ("writer", "source", "created", "device")
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<ink xmlns="http://www.w3.org/2003/InkML">
<definitions>
"""
_KINDS = {name: tuple(name.upper()) for name in ("xy", "xyt", "xyf", "xytf")}
_TILTED = {f"{name}o": (*channels, "OTx", "OTy") for name, channels in _KINDS.items()}
_UNITS = {"OTx": ' units="deg"', "OTy": ' units="deg"'}


def write(samples: Iterable[Sample], target: Path) -> None:
    """Every sample that has strokes as a trace group; deflated where `target` ends in .gz.

    Pictures have no place in InkML.
    """
    with replacing(target) as part, _opened(part, target) as file:
        file.write(_HEAD)
        for name, channels in (_KINDS | _TILTED).items():
            listed = "".join(
                f'<channel name="{channel}" type="decimal"{_UNITS.get(channel, "")}/>' for channel in channels
            )
            file.write(f'<context xml:id="{name}"><traceFormat>{listed}</traceFormat></context>\n')
        file.write("</definitions>\n")
        for sample in samples:
            if isinstance(sample.drawing, Ink):
                file.writelines(_group(sample, sample.drawing))
        file.write("</ink>\n")


@contextlib.contextmanager
def _opened(part: Path, target: Path) -> Iterator[IO[str]]:
    with part.open("wb") as file, contextlib.ExitStack() as stack:
        out: IO[bytes] | gzip.GzipFile = file
        if target.suffix.lower() == ".gz":
            # A fixed time and no name in the header: the same samples make the same file.
            out = stack.enter_context(gzip.GzipFile("", "wb", fileobj=file, mtime=0))
        yield stack.enter_context(io.TextIOWrapper(out, encoding="utf-8", newline="\n"))


def _group(sample: Sample, ink: Ink) -> Iterator[str]:
    from xml.sax.saxutils import escape, quoteattr  # brings urllib, http and ssl along: not before ink is written

    yield "<traceGroup>\n"
    notes = {"truth": label_name(sample.label)} | {key: getattr(sample, key) for key in _WORDS}
    for kind, text in notes.items():
        if text:
            yield f"<annotation type={quoteattr(kind)}>{escape(_printable(text))}</annotation>\n"
    for stroke in ink.strokes:
        known = [not np.isnan(column).all() for column in stroke.data.T]
        name = "xy" + ("t" if known[2] else "") + ("f" if known[3] else "")
        data = stroke.data[:, known]
        if stroke.tilt is not None:
            name, data = f"{name}o", np.hstack([data, stroke.tilt])
        yield f'<trace contextRef="#{name}">{_points(data)}</trace>\n'
    yield "</traceGroup>\n"


def _points(data: NDArray[np.float64]) -> str:
    return ", ".join(" ".join("?" if isnan(value) else repr(value) for value in row) for row in data.tolist())


def _printable(text: str) -> str:
    """XML knows no control characters but these three."""
    return "".join(c if c >= " " or c in "\t\n\r" else "\ufffd" for c in text)
