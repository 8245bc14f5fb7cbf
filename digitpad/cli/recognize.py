"""`digitpad recognize`: reads pictures and drawings without a window."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitpad.cli.command import Command, positive
from digitpad.cli.output import complain, print_json
from digitpad.core.errors import UserError
from digitpad.core.text import Text, printable

if TYPE_CHECKING:
    from digitpad.core.recognition import Recognition
    from digitpad.core.recognizer import Recognizer
    from digitpad.core.samples import Drawing
    from digitpad.core.segmentation.number import NumberReading

NEIGHBORS_LISTED = 5
_MANY = 6  # One drawing hardly ever falls into so many pieces that read as digits.


def configure(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="a picture, drawings of any format that samples are imported from, or - for NDJSON from stdin",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a drawing and line")
    parser.add_argument(
        "--neighbors",
        metavar="K",
        type=positive,
        help=f"list the K nearest samples (JSON: {NEIGHBORS_LISTED} unless told); with --simple, K neighbours vote",
    )
    parser.add_argument("--single", action="store_true", help="take each drawing for one digit, never for a number")
    parser.add_argument("--as-is", action="store_true", help="turn nothing, even where drawings lie on their side")
    parser.add_argument("--simple", action="store_true", help="the simple mode: nearest neighbours among load_digits")


def run(args: Namespace) -> int:
    from digitpad.cli.recognizers import own_recognizer

    recognizer = own_recognizer(args)
    status = 0
    for file in args.files:
        try:
            for index, drawing in enumerate(_drawings(file, args.as_is)):
                try:
                    reading = read_drawing(recognizer, drawing, file, index, single=args.single)
                except UserError as error:  # the other drawings are read all the same
                    complain(error)
                    status = 1
                else:
                    _answer(args, file, index, reading)
        except UserError as error:  # the other files, too
            complain(error)
            status = 1
    return status


def read_drawing(
    recognizer: Recognizer, drawing: Drawing, file: str, index: int, *, single: bool = False
) -> NumberReading:
    """One reading; UserError for a picture without ink, of which there is nothing to say, and for a page read as one.

    A page of many has nothing on it that is large enough for one digit of its size.
    """
    from digitpad.core.segmentation.reading import read_number

    try:
        if not single:
            return read_number(recognizer, drawing)
        return _single(recognizer, drawing, file, index)
    except ValueError as error:
        from digitpad.core.preprocessing.preprocess import is_blank

        if not is_blank(drawing):
            raise
        raise UserError("{file}, drawing {n}: there is nothing on it to read.", file=file, n=index + 1) from error


def _single(recognizer: Recognizer, drawing: Drawing, file: str, index: int) -> NumberReading:
    from digitpad.core.samples import NOT_A_DIGIT, Raster
    from digitpad.core.segmentation.number import NumberReading
    from digitpad.core.segmentation.reading import read_number

    found: Recognition | ValueError
    try:
        found = recognizer.recognize(drawing)
    except ValueError as error:
        found = error
    else:
        if found.verdict != NOT_A_DIGIT:
            return NumberReading(found)
    if isinstance(drawing, Raster) and len(read_number(recognizer, drawing).digits) >= _MANY:
        raise UserError(
            "{file}, drawing {n}: this is a page of many drawings, not one: leave out --single.", file=file, n=index + 1
        )
    if isinstance(found, ValueError):
        raise found
    return NumberReading(found)


def _drawings(file: str, as_is: bool) -> Iterator[Drawing]:
    from digitpad.session.files.drawing_files import read_drawings

    if file == "-" and sys.stdin is None:
        raise UserError("There is nothing to read from: stdin is closed.")
    if os.path.isdir(file or "."):
        raise UserError("{path} is a folder, not a file.", path=file or ".")

    def tell(note: Text) -> None:
        complain(Text("{path}: {note}.", path=file, note=note))

    yield from read_drawings(sys.stdin.buffer if file == "-" else Path(file), None if as_is else tell, as_pages=True)


def _answer(args: Namespace, file: str, index: int, reading: NumberReading) -> None:
    if reading.is_cut:
        n = len(reading.digits)
        complain(Text("{file}: there are more digits on this page; only the first {n} are read.", file=file, n=n))
    if args.json:
        found = as_json(file, index, reading, args.neighbors or NEIGHBORS_LISTED)
        print_json(found if args.single else found | number_as_json(reading))
    else:
        place = printable(f"{file} [{index}]" if index else str(file))
        lines = _number_lines(reading) if reading.is_number else _lines(reading.single, args.neighbors or 0)
        print(f"{place}: " + "\n".join(lines))
    sys.stdout.flush()  # who pipes drawings in one by one wants each answer at once


def as_json(file: str, index: int, reading: NumberReading, n_neighbors: int) -> dict[str, Any]:
    """The object of one drawing; labels are "0" to "9" or "not a digit", of several digits the number."""
    from digitpad.core.samples import label_name

    single = reading.single
    if reading.is_number:
        label, ranking = reading.text, [[text, share] for text, share in reading.ranking]
    else:
        label, ranking = label_name(single.verdict), _ranking(single.ranking)
    return {
        "file": file,
        "index": index,
        "label": label,
        "confidence": reading.confidence,
        "style": "" if reading.is_number else single.style,
        "ranking": ranking,
        "neighbors": []
        if reading.is_number
        else [
            {"label": label_name(near.label), "distance": near.distance, "source": near.sample_id}
            for near in single.neighbors[:n_neighbors]
        ],
    }


def number_as_json(reading: NumberReading) -> dict[str, Any]:
    """What is added where several digits may be read: `number` ("?" for a refused digit) and its `digits`."""
    from digitpad.core.samples import label_name

    return {
        "number": reading.text,
        "digits": [
            {
                "label": label_name(digit.label),
                "confidence": digit.confidence,
                "box": list(digit.box),
                "ranking": _ranking(digit.ranking),
                "strokes": None if digit.strokes is None else list(digit.strokes),
            }
            for digit in reading.digits
        ],
    }


def _ranking(ranking: tuple[tuple[int, float], ...]) -> list[list[Any]]:
    from digitpad.core.samples import label_name

    return [[label_name(label), score] for label, score in ranking]


def _lines(reading: Recognition, n_neighbors: int) -> Iterator[str]:
    from digitpad.core.samples import label_name

    others = [(label, score) for label, score in reading.ranking if label != reading.verdict and score >= 0.005]
    then = f"   then {label_name(others[0][0])} ({others[0][1]:.0%})" if others else ""
    yield f"{label_name(reading.verdict)}   {reading.confidence:.0%} sure{then}"
    for near in reading.neighbors[:n_neighbors]:
        source = printable(near.style or near.sample_id)
        yield f"    {label_name(near.label):<11}  distance {near.distance:<9.4g}  {source}"


def _number_lines(reading: NumberReading) -> Iterator[str]:
    others = [(text, share) for text, share in reading.ranking[1:] if share >= 0.005]
    then = f"   then {others[0][0]} ({others[0][1]:.0%})" if others else ""
    yield f"{reading.text}   {reading.confidence:.0%} sure of the least sure digit{then}".replace("\n", " / ")


COMMAND = Command(
    "recognize",
    "read pictures or drawings of digits",
    configure,
    run,
    (
        "digitpad recognize photo.png scan.jpg",
        "digitpad recognize --json --neighbors 3 drawings.ndjson.gz",
        "zcat drawings.ndjson.gz | digitpad recognize -",
    ),
    'each line of --json: file, index, label ("0" to "9" or "not a digit"), confidence, style,\n'
    "  ranking [[label, score], …], neighbors [{label, distance, source}, …]; and, but for --single,\n"
    '  number ("?" for a refused digit) and digits [{label, confidence, box [x, y, width, height], ranking,\n'
    "  strokes}, …]. Of several digits, label is the number, confidence that of the least sure digit, ranking the\n"
    "  likeliest readings, and neighbors are none",
)
