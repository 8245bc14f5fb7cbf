"""`digitpad export-model`: the k-NN on 8x8 pictures as a file that other programs open."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from digitpad.cli.command import Command, positive
from digitpad.cli.files import add_force, check_writable, tell_written, write_file
from digitpad.cli.window import profile_of

NOTES = """\
What is exported is the simple mode, k nearest neighbours on 8x8 counts of 0 to 16, without digitpad's preprocessing.
It is not what the pad reads with: that default reader compares what digitpad has learnt to compare, in thousands of
varied drawings. Of 2,726 drawings by strangers the simple mode reads 76.2% right, the default 98.3%.
The file is checked before it is written: it reads 1,000 pictures just as digitpad does."""


def configure(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="the file to write: .onnx, or .skops (needs skops)")
    parser.add_argument("--k", metavar="K", type=positive, default=5, help="how many neighbours vote (5 unless told)")
    parser.add_argument(
        "--data",
        choices=("digits", "mine", "both"),
        default="digits",
        help="what it knows (load_digits unless told)",
    )
    add_force(parser)


def run(args: Namespace) -> int:
    from digitpad.models.neighbors_export import N_CHECKED
    from digitpad.session.files.datasets import load_dataset
    from digitpad.session.files.take_to_python import model_bytes

    check_writable(args.file, force=args.force)
    dataset = load_dataset(args.data, profile_of(args))
    content, n_samples = model_bytes(dataset, args.file, args.k)
    write_file(args.file, content, force=args.force)
    tell_written(args.file)
    print(f"{n_samples} samples, k = {args.k}; {N_CHECKED:,} pictures are read as digitpad reads them")
    return 0


COMMAND = Command(
    "export-model",
    "write the k-NN as ONNX or for scikit-learn",
    configure,
    run,
    ("digitpad export-model digits.onnx", "digitpad export-model --data mine --k 3 mine.skops"),
    NOTES,
)
