"""`digitpad samples add` and `export`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.cli.command import Command
from digitpad.cli.files import add_force, check_place, check_writable, writing
from digitpad.cli.output import ProgressBar, counted, print_json
from digitpad.cli.samples.set_options import add_set_options, ids_of, open_set, set_path
from digitpad.core.errors import UserError
from digitpad.core.text import printable

if TYPE_CHECKING:
    from digitpad.core.samples import Drawing
    from digitpad.session import Change


def configure_add(parser: ArgumentParser) -> None:
    add_set_options(parser)
    parser.add_argument("--label", metavar="L", required=True, help="0 to 9, or “not a digit” (or n)")
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="pictures, or files of drawings")


def run_add(args: Namespace) -> int:
    """Everything is read before anything is stored: a bad file leaves the set as it was."""
    from digitpad.core.samples import parse_label
    from digitpad.session import Relabel, Remove

    label = parse_label(args.label)
    drawings = list(_inked(args.files))
    with open_set(args, create=True) as session:
        changes: list[Change] = []
        for drawing in drawings:
            try:
                changes.append(session.teach(drawing, label, device="file"))
            except UserError as error:
                raise _partly_stored(len(changes), len(drawings), error) from error
        n_mine = session.n_mine
    added = [name for change in changes for name in ids_of(change, Remove)]
    relabelled = [name for change in changes for name in ids_of(change, Relabel)]
    if args.json:
        print_json({"added": added, "relabelled": relabelled, "n_mine": n_mine})
    else:
        known = len(changes) - len(added)
        print(
            f"{len(added)} added"
            + (f", {known} known before" if known else "")
            + f"; {counted(n_mine, 'sample is', 'samples are')} yours."
        )
    return 0


def _partly_stored(n: int, total: int, error: UserError) -> UserError:
    if n == 0:
        return UserError("Nothing was stored: {reason}", reason=error.text)
    return UserError("Only {n} of {total} were stored: {reason}", n=n, total=total, reason=error.text)


def _inked(paths: Iterable[Path]) -> Iterator[Drawing]:
    """All drawings of the files; UserError for one without ink, from which there is nothing to learn."""
    from digitpad.core.preprocessing.preprocess import is_blank
    from digitpad.session.files.drawing_files import read_drawings

    for path in paths:
        for number, drawing in enumerate(read_drawings(path), 1):
            if is_blank(drawing):
                raise UserError("{path}, drawing {n}: there is nothing on it to learn.", path=path, n=number)
            yield drawing


def configure_export(parser: ArgumentParser) -> None:
    add_set_options(parser)
    parser.add_argument(
        "--format",
        metavar="F",
        help="any of the formats below (else by the name)",
    )
    add_force(parser)
    parser.add_argument("file", metavar="FILE", type=Path, help="the file to write, or the folder for png")


def run_export(args: Namespace) -> int:
    from digitpad.session import export_samples
    from digitpad.session.files.written_files import is_missing, is_same
    from digitpad.session.values import format_named, format_of, written_files

    chosen = format_named(args.format) if args.format else format_of(args.file, writing=True)
    check_place(args.file)
    target = args.file
    if is_same(target, set_path(args)):
        raise UserError("{path} is the training set itself.", path=args.file)
    files = written_files(chosen, target)
    for path in files if chosen.name != "png" else ():
        check_writable(path, force=args.force)
    place = nullcontext() if chosen.name == "png" else writing(files[0], force=args.force)
    with open_set(args) as session, ProgressBar("exporting") as progress, place:
        if not session.n_mine:
            raise UserError("There are no samples of your own to export.")
        n = export_samples(session, target, chosen, report=progress)
    made = [path for path in files if not is_missing(path)]
    if args.json:
        print_json({"file": str(args.file), "files": [str(path) for path in made], "format": chosen.name, "n": n})
    else:
        print(printable(f"{counted(n, 'sample', 'samples')} written to {', '.join(map(str, made))} ({chosen.name})."))
    return 0


ACTIONS = (
    Command(
        "add",
        "add drawings to your samples",
        configure_add,
        run_add,
        ("digitpad samples add --label 7 seven.png", 'digitpad samples add --label "not a digit" doodles.ndjson'),
        "the status is 0 only when all of them are safely on disk",
    ),
    Command(
        "export",
        "write your samples into a file",
        configure_export,
        run_export,
        ("digitpad samples export mine.ndjson.gz", "digitpad samples export --format png pictures/"),
        "formats: ndjson, digitpad (these two keep everything), inkml, svg, xournal, idx, csv, kaggle, npz, keras,\n"
        "  arff, parquet, png (a folder of pictures by label)",
    ),
)
