"""Quick, Draw!'s raw format, one drawing a line: https://github.com/googlecreativelab/quickdraw-dataset.

Read and written without loss: what the format has no place for (pressure, tilt, times that are partly unknown,
pictures, where and when) stands in keys of its own, which other readers ignore. What others write in its place is read
as well: points one by one (`ndjson_strokes`), and the word under other names.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import chain
from pathlib import Path
from typing import IO, Any, BinaryIO, NoReturn

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Drawing, Raster, Sample, label_name
from digitpad.core.text import Text
from digitpad.storage.files.replacing import replacing
from digitpad.storage.formats.ink.ink_units import are_foreign, in_units
from digitpad.storage.formats.ink.ndjson_strokes import AXES, form_of, stroke_of
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record
from digitpad.storage.sets import codec

MAX_LINE_BYTES = 16 << 20
"""A drawing of a million points; parsed, a line takes twenty times its bytes."""
MAX_STROKES = 100_000
MAX_BLANK = 100_000
MAX_OBJECTS = 200_000
MAX_WORD = 1000
_LABELS = ("word", "label", "digit", "class", "target")
_encoded = json.JSONEncoder(separators=(",", ":")).encode
_WORDS = ("writer", "source", "created", "device", "app_version", "id", "origin")


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Plain or gzip."""
    with opened(path, report) as stream:
        yield from read_stream(stream, path)


def read_stream(stream: BinaryIO, name: Path | str = "-") -> Iterator[Record]:
    """Records of an open stream; `name` stands for it in sentences."""
    number = n_blank = 0
    usual = ""
    while line := stream.readline(MAX_LINE_BYTES + 1):
        number += 1
        if len(line) <= MAX_LINE_BYTES and not line.strip():
            n_blank += 1
            if n_blank > MAX_BLANK:
                raise UserError("{path} holds more than {n} blank lines.", path=name, n=MAX_BLANK)
            continue
        try:
            record, usual = _parsed(line, usual)
        except UserError as error:
            raise at(name, Text("line {line}", line=number), error.text) from error
        yield record


def _parsed(line: bytes, usual: str) -> tuple[Record, str]:
    """A record, and the form of its strokes; `usual`: that of the lines before."""
    if len(line) > MAX_LINE_BYTES:
        raise UserError("the line is longer than {n} bytes.", n=MAX_LINE_BYTES)
    if line.count(b"{") > MAX_OBJECTS or line.count(b"[") > 4 * MAX_STROKES:
        raise UserError("it holds far more parts than a drawing has.")
    try:
        values = json.loads(line, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise UserError("this is not JSON.") from error
    return record_of(values, usual)


def record_of(values: Any, usual: str = "") -> tuple[Record, str]:
    """What one object of JSON holds, and the form of its strokes; UserError where it is no drawing."""
    if isinstance(values, dict) and "drawing" not in values:
        inner = values.get("ink")  # ML Kit's
        holder = inner if isinstance(inner, dict) else values
        values |= {"drawing": holder["strokes"]} if "strokes" in holder else {}
    if not isinstance(values, dict) or not isinstance(values.get("drawing"), list):
        raise UserError("this is not a drawing: there is no list “drawing”.")
    drawing, form = _drawing_of(values, usual)
    picture = _picture_of(values) if drawing is None else None
    if drawing is None and picture is None:
        raise UserError("the drawing has no strokes.")
    words = {key: str(values[key])[:MAX_WORD] for key in _WORDS if isinstance(values.get(key), str | int | float)}
    return Record(drawing, _word(values), picture, **words), form


def write(samples: Iterable[Sample], target: Path) -> None:
    """One line a sample; deflated where `target` ends in .gz."""
    with replacing(target) as part, part.open("wb") as file, ExitStack() as stack:
        out: IO[bytes] | gzip.GzipFile = file
        if target.suffix == ".gz":
            # A fixed time and no name in the header: the same samples make the same file.
            out = stack.enter_context(gzip.GzipFile("", "wb", fileobj=file, mtime=0))
        for sample in samples:
            out.write(line_of(sample).encode() + b"\n")


def write_drawing(drawing: Drawing, target: Path) -> None:
    """One drawing without a label, the only line of its file."""
    with replacing(target) as part:
        part.write_bytes(drawing_as_json(drawing).encode() + b"\n")


def line_of(sample: Sample) -> str:
    """The object that stands for a sample."""
    values: dict[str, Any] = {"word": label_name(sample.label)}
    values |= {key: word for key in _WORDS[:-1] if (word := getattr(sample, key))}
    values["origin"] = sample.origin.value
    if sample.drawing is None:
        return _encoded(values | {"drawing": [], "picture": sample.picture.ravel().tolist()})
    return f"{_encoded(values)[:-1]},{drawing_as_json(sample.drawing)[1:]}"


def drawing_as_json(drawing: Drawing) -> str:
    """The object that holds a drawing, strokes or picture, without loss."""
    if isinstance(drawing, Ink):
        if written := _few_decimals(drawing):
            return written
        return _shortened(_encoded(_ink_to_json(drawing)))
    height, width = drawing.grey.shape
    grey = base64.b64encode(codec.encode(drawing)).decode()
    return _encoded({"drawing": [], "raster": {"width": width, "height": height, "grey": grey}})


def _few_decimals(ink: Ink) -> str:
    """The same for positions with all times or none, of six decimals at most, in half the time; "" for other ink.

    Numbers of so few digits are written by their digits: to look for the shortest that reads back takes longer.
    """
    if any(stroke.tilt is not None or len(stroke) < _MAY_BE_POINTS for stroke in ink.strokes) or ink.is_empty:
        return ""
    points = np.concatenate([stroke.data for stroke in ink.strokes])
    n_times, n_pressures = (len(points) - np.isnan(points[:, 2:]).sum(axis=0)).tolist()
    known = points[:, : 3 if n_times else 2]
    if n_times not in (0, len(points)) or n_pressures:
        return ""
    if np.abs(known).max() >= _DECIMALS or (points.view(np.int64) == _MINUS_ZERO).any():
        return ""
    whole = known.astype(np.int64)
    are_whole = (whole == known).all(axis=0)
    if not are_whole.all() and not (np.rint(known * _DECIMALS) / _DECIMALS == known).all():
        return ""
    forms = ["%d," if is_whole else "%.12g," for is_whole in are_whole]
    columns = [(whole if form == "%d," else known)[:, i].tolist() for i, form in enumerate(forms)]
    strokes, start = [], 0
    for stroke in ink.strokes:
        n = len(stroke)
        numbers = chain.from_iterable([column[start : start + n] for column in columns])
        strokes.append("],[".join([(form * n)[:-1] for form in forms]) % tuple(numbers))
        start += n
    return f'{{"drawing":[[[{"]],[[".join(strokes)}]]]}}'


_DECIMALS = 1e6
_MINUS_ZERO = -(1 << 63)
"""The bits of -0.0, whose sign would go with its point."""
_MAY_BE_POINTS = 5
"""Strokes of fewer points may have to be told from lists of points (`form_of`)."""


def _ink_to_json(ink: Ink) -> dict[str, Any]:
    data = [stroke.data for stroke in ink.strokes]
    points = np.concatenate(data) if data else np.empty((0, 4))
    n_missing = np.isnan(points).sum(axis=0).tolist()
    unknown = [n == len(points) for n in n_missing]
    partly = not unknown[2] and n_missing[2] > 0
    in_stroke = 2 if unknown[2] or partly else 3
    values: dict[str, Any] = {"drawing": [stroke.T[:in_stroke].tolist() for stroke in data]}
    if form_of(values["drawing"]) != AXES:
        values["form"] = AXES  # short strokes that a reader could take for points
    if partly:
        values["times"] = [stroke[:, 2].tolist() for stroke in data]
    if not unknown[3]:
        values["pressure"] = [stroke[:, 3].tolist() for stroke in data]
    tilts = [stroke.tilt for stroke in ink.strokes]
    if any(tilt is not None for tilt in tilts):
        values["tilt"] = [None if tilt is None else tilt.T.tolist() for tilt in tilts]
    return values


def _shortened(text: str) -> str:
    """JSON of lists of floats: the shortest that reads back as exactly these, null for NaN.

    In the text, as a call for each number would take most of the time that a large set takes.
    """
    if "NaN" in text:
        text = text.replace("NaN", "null")
    if "-0.0," in text or "-0.0]" in text:  # its sign would go with its point
        return re.sub(r"(?<!-0)\.0(?=[,\]])", "", text)
    return text.replace(".0,", ",").replace(".0]", "]")


def _drawing_of(values: dict[str, Any], usual: str) -> tuple[Drawing | None, str]:
    try:
        if isinstance(values.get("raster"), dict):
            return _raster(values["raster"]), usual
        given = values["drawing"]
        if len(given) > MAX_STROKES:
            raise UserError("the drawing has more than {n} strokes.", n=MAX_STROKES)
        if given and all(isinstance(each, list) and each and not isinstance(each[0], list | dict) for each in given):
            given = [given]  # a drawing of one stroke, without a list around it
        form = AXES if values.get("form") == AXES else form_of(given, usual)
        ink = Ink(tuple(stroke for each in given if (stroke := stroke_of(each, form))))
        if ink.is_empty:
            return None, usual
        ink = _with_columns(ink, values.get("times"), values.get("pressure"), values.get("tilt"))
    except (TypeError, ValueError, OverflowError, LookupError) as error:
        raise UserError("a stroke is not made of lists of numbers.") from error
    if any(np.isinf(stroke.data).any() for stroke in ink.strokes):
        raise UserError("a time or a pressure is infinite.")
    return in_units(ink) if are_foreign(ink) else ink, form or usual


def _with_columns(ink: Ink, times: Any, pressure: Any, tilt: Any) -> Ink:
    if times is None and pressure is None and tilt is None:
        return ink
    strokes = []
    for i, stroke in enumerate(ink.strokes):
        data = stroke.data.copy()
        for column, given in ((2, times), (3, pressure)):
            if given is not None:
                data[:, column] = np.array(given[i], dtype=np.float64)
        lean = None if tilt is None or tilt[i] is None else np.array(tilt[i], dtype=np.float64).T
        strokes.append(Stroke(data, lean))
    return Ink(tuple(strokes))


def _raster(values: dict[str, Any]) -> Raster:
    try:
        drawing = codec.decode(base64.b64decode(values["grey"], validate=True))
    except binascii.Error as error:
        raise UserError("its picture cannot be read.") from error
    if not isinstance(drawing, Raster):
        raise UserError("its picture cannot be read.")
    return drawing


def _picture_of(values: dict[str, Any]) -> NDArray[np.uint8] | None:
    cells = values.get("picture")
    if cells is None:
        return None
    if not isinstance(cells, list) or len(cells) != 64 or not all(type(c) is int and 0 <= c <= 16 for c in cells):
        raise UserError("its picture is not 64 counts of 0 to 16.")
    return np.array(cells, np.uint8).reshape(8, 8)


def _word(values: dict[str, Any]) -> str:
    word = next((values[key] for key in _LABELS if values.get(key) is not None), "")
    if isinstance(word, bool) or not isinstance(word, str | int | float):
        raise UserError("its “word” is not a word.")
    return str(word)[:MAX_WORD]


def _refuse_constant(name: str) -> NoReturn:
    raise UserError("{number} is not a finite number.", number=name)
