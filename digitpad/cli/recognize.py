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
from digitpad.core.text import printable

if TYPE_CHECKING:
    from digitpad.core.recognition import Recognition
    from digitpad.core.recognizer import Recognizer
    from digitpad.core.samples import Drawing

NEIGHBORS_LISTED = 5


def configure(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="a picture (PNG, JPEG, WebP, BMP, TIFF, GIF), drawings as NDJSON (.gz), or - for NDJSON from stdin",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a drawing and line")
    parser.add_argument(
        "--neighbors",
        metavar="K",
        type=positive,
        help=f"list the K nearest samples (JSON: {NEIGHBORS_LISTED} unless told); with --simple, K neighbours vote",
    )
    parser.add_argument("--simple", action="store_true", help="the simple mode: nearest neighbours among load_digits")


def run(args: Namespace) -> int:
    from digitpad.cli.recognizers import own_recognizer

    recognizer = own_recognizer(args)
    status = 0
    for file in args.files:
        try:
            for index, drawing in enumerate(_drawings(file)):
                _answer(args, file, index, read_drawing(recognizer, drawing, file, index))
        except UserError as error:  # the other files are read all the same
            complain(error)
            status = 1
    return status


def read_drawing(recognizer: Recognizer, drawing: Drawing, file: str, index: int) -> Recognition:
    """One reading; UserError for a picture without ink, of which there is nothing to say."""
    try:
        return recognizer.recognize(drawing)
    except ValueError as error:
        from digitpad.core.preprocessing.preprocess import is_blank

        if not is_blank(drawing):
            raise
        raise UserError("{file}, drawing {n}: there is nothing on it to read.", file=file, n=index + 1) from error


def _drawings(file: str) -> Iterator[Drawing]:
    from digitpad.storage import formats
    from digitpad.storage.formats.ndjson import read_stream

    if file == "-" and sys.stdin is None:
        raise UserError("There is nothing to read from: stdin is closed.")
    if os.path.isdir(file or "."):
        raise UserError("{path} is a folder, not a file.", path=file or ".")
    for record in read_stream(sys.stdin.buffer) if file == "-" else formats.read(Path(file)):
        yield record.reading


def _answer(args: Namespace, file: str, index: int, reading: Recognition) -> None:
    if args.json:
        print_json(as_json(file, index, reading, args.neighbors or NEIGHBORS_LISTED))
    else:
        print("\n".join(_lines(file, index, reading, args.neighbors or 0)))
    sys.stdout.flush()  # who pipes drawings in one by one wants each answer at once


def as_json(file: str, index: int, reading: Recognition, n_neighbors: int) -> dict[str, Any]:
    """The object of one drawing; labels are "0" to "9" or "not a digit"."""
    from digitpad.core.samples import label_name

    return {
        "file": file,
        "index": index,
        "label": label_name(reading.verdict),
        "confidence": reading.confidence,
        "style": reading.style,
        "ranking": [[label_name(label), score] for label, score in reading.ranking],
        "neighbors": [
            {"label": label_name(near.label), "distance": near.distance, "source": near.sample_id}
            for near in reading.neighbors[:n_neighbors]
        ],
    }


def _lines(file: str, index: int, reading: Recognition, n_neighbors: int) -> Iterator[str]:
    from digitpad.core.samples import label_name

    others = [(label, score) for label, score in reading.ranking if label != reading.verdict and score >= 0.005]
    then = f"   then {label_name(others[0][0])} ({others[0][1]:.0%})" if others else ""
    place = printable(f"{file} [{index}]" if index else str(file))
    yield f"{place}: {label_name(reading.verdict)}   {reading.confidence:.0%} sure{then}"
    for near in reading.neighbors[:n_neighbors]:
        source = printable(near.style or near.sample_id)
        yield f"    {label_name(near.label):<11}  distance {near.distance:<9.4g}  {source}"


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
    "  ranking [[label, score], …], neighbors [{label, distance, source}, …]",
)
