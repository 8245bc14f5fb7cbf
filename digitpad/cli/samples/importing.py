"""`digitpad samples import`: what others have, looked at first, then taken over whole or not at all."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitpad.cli.command import Command
from digitpad.cli.output import ProgressBar, counted, print_json, print_table
from digitpad.cli.samples.set_options import add_set_options, ids_of, open_set
from digitpad.core.errors import UserError
from digitpad.core.text import printable

if TYPE_CHECKING:
    from digitpad.core.samples import Label
    from digitpad.session import Session
    from digitpad.session.values import Plan

LEFT_OUT = "skip"


def configure(parser: ArgumentParser) -> None:
    add_set_options(parser)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="files, or folders of pictures by label")
    parser.add_argument("--format", metavar="F", help="read them as this format (see below) instead of telling by name")
    parser.add_argument("--dry-run", action="store_true", help="say what would come in, and change nothing")
    parser.add_argument(
        "--map",
        metavar="L=L2",
        action="append",
        default=[],
        type=_renaming,
        help=f"take drawings labelled L as L2: 0 to 9, “not a digit”, or {LEFT_OUT} to leave them out; may be repeated",
    )
    parser.add_argument(
        "--rows",
        metavar="A-B",
        type=_rows,
        help="the pictures are sheets of digits, and their rows are these digits, from the top: 0-9, or 3,3,7",
    )
    parser.add_argument(
        "--proposed",
        action="store_true",
        help="take labels, too, that are only proposed: what drawings of pages read as, boxes that read otherwise",
    )
    parser.add_argument(
        "--writer",
        metavar="NAME",
        action="append",
        default=[],
        help="who wrote what names no writer; of forms repeated, a name a page",
    )
    parser.add_argument(
        "--as-is",
        action="store_true",
        help="take drawings as they lie and labels as they are written, even where the drawings say otherwise",
    )
    parser.add_argument(
        "--duplicates",
        choices=("skip", "keep"),
        default="skip",
        help="drawings that are there already, exactly or nearly: skip (the default) or keep them",
    )


def run(args: Namespace) -> int:
    from digitpad.session import Remove, apply_import, plan_import
    from digitpad.session.values import format_named, sheets_of_rows

    mapping = _mapping(args)
    chosen = format_named(args.format) if args.format else None
    if args.rows:
        chosen = sheets_of_rows(args.rows)
    with open_set(args, create=not args.dry_run) as session:
        with ProgressBar("reading") as progress:
            plan = plan_import(
                session,
                args.files,
                format=chosen,
                as_is=args.as_is,
                whole=mapping,
                proposes="" not in mapping,
                report=progress,
            )
        try:
            proposed = {named.name: named.read_as for named in plan.names() if named.read_as is not None}
            sure = {} if args.as_is else plan.sure_labels()
            mapping = {**sure, **(proposed if args.proposed else {}), **mapping}
            writers = _writers(args.writer, plan)
            plan.choose(mapping)
            n_imported = 0
            if not args.dry_run:
                with ProgressBar("importing") as progress:
                    change = apply_import(
                        session, plan, mapping, duplicates=args.duplicates, writers=writers, report=progress
                    )
                n_imported = len(ids_of(change, Remove))
            report = _report(args, session, plan, mapping, n_imported)
        finally:
            plan.close()
    if args.json:
        print_json(report)
    else:
        _print_report(report)
    return 0


def _writers(names: Sequence[str], plan: Plan) -> dict[str, str]:
    """Whose each source is: one name for all, or one for each page of a form; UserError where they do not fit."""

    sources = plan.sources_within() if names else []
    if len(names) > 1 and len(names) != len(sources):
        raise UserError("There are {pages} pages without a writer, and {n} names.", pages=len(sources), n=len(names))
    return dict.fromkeys(sources, names[0]) if len(names) == 1 else dict(zip(sources, names, strict=True))


def _rows(text: str) -> list[str]:
    """ "0-9", "3,3,7": the digit of each row."""
    first, dash, last = text.partition("-")
    if dash and len(first) == len(last) == 1 and (first + last).isdecimal() and first <= last:
        return [str(digit) for digit in range(int(first), int(last) + 1)]
    rows = [part.strip() for part in text.split(",")]
    if not all(len(row) == 1 and row in "0123456789" for row in rows):
        raise ArgumentTypeError(f"“{text}” is not of the form 0-9 or 3,3,7")
    return rows


def _renaming(text: str) -> tuple[str, str]:
    name, equals, label = text.rpartition("=")
    if not equals:
        raise ArgumentTypeError(f"“{text}” is not of the form L=L2")
    return name.strip(), label.strip()


def _mapping(args: Namespace) -> dict[str, Label | None]:
    """What the files' labels become; UserError for one that does not exist."""
    from digitpad.core.samples import parse_label

    return {name: None if label == LEFT_OUT else parse_label(label) for name, label in args.map}


def _report(
    args: Namespace, session: Session, plan: Plan, mapping: dict[str, Label | None], n_imported: int
) -> dict[str, Any]:
    from digitpad.core.samples import label_name

    labels = []
    for named in plan.names():
        label = mapping.get(named.name, named.label)
        becomes = None if label is None else label_name(label)
        counts = {"n": named.n, "n_exact": named.n_exact, "n_near": named.n_near}
        why = None if label is not None or named.name in mapping else str(named.why_left_out)
        reads_as = None if named.reading is None else [label_name(named.reading.digit), round(named.reading.share, 3)]
        labels.append({"name": named.name, **counts, "label": becomes, "left_out": why, "reads_as": reads_as})
    return {
        "dry_run": args.dry_run,
        "files": [
            {"file": str(path), "format": chosen.name} for path, chosen in zip(plan.sources, plan.formats, strict=True)
        ],
        "n": plan.n,
        "n_blank": plan.n_blank,
        "labels": labels,
        "notes": [{"file": str(path), "note": str(note)} for path, note in plan.notes],
        "n_imported": n_imported,
        "n_mine": session.n_mine,
    }


def _print_report(report: dict[str, Any]) -> None:
    rows = [
        (
            named["name"] or "(none)",
            named["n"],
            named["n_exact"],
            named["n_near"],
            named["label"] or "left out",
            "{} ({:.0%})".format(*named["reads_as"]) if named["reads_as"] else "",
        )
        for named in report["labels"]
    ]
    print_table(("label", "drawings", "known", "nearly known", "becomes", "most read as"), rows)
    print()
    for note in report["notes"]:
        print(printable(f"{note['file']}: {note['note']}."))
    for named in report["labels"]:
        if named["left_out"]:
            name = f"“{named['name']}”" if named["name"] else "no label"
            print(printable(f"Left out: {counted(named['n'], 'drawing', 'drawings')} ({name}): {named['left_out']}."))
    if report["n_blank"]:
        print(f"Left out: {counted(report['n_blank'], 'blank drawing', 'blank drawings')}.")
    done = "Nothing was changed: this was a dry run." if report["dry_run"] else f"{report['n_imported']:,} imported."
    print(f"{done} {counted(report['n_mine'], 'sample is', 'samples are')} yours.")


COMMAND = Command(
    "import",
    "take in samples from files, all of them or, where anything fails, none",
    configure,
    run,
    (
        "digitpad samples import --dry-run friends.ndjson.gz",
        "digitpad samples import --map O=0 --map doodle=skip friends.ndjson.gz",
        "digitpad samples import --format sheet page-of-sevens.png --map =7",
        "digitpad samples import --rows 0-9 ten-rows.png",
        "digitpad samples import --writer Ada --writer Alan two-filled-forms.pdf",
    ),
    "formats: ndjson, digitpad, inkml, idx (images, the labels beside), csv (any table: pixels or 16 coordinates,\n"
    "  and a label), npz, npy, arff, mat, libsvm, parquet, hdf5, png (folders of pictures by label), image, sheet (a\n"
    "  page or grid of digits), form (written by digitpad samples form, filled in). Pictures tell which they are.\n"
    "Pages and grids have no labels: what their digits read as is proposed (7?), and taken with --proposed.\n"
    "A label that is neither a digit nor “not a digit” is left out unless --map says what it is (--map ten=0; --map\n"
    "  =7 for drawings without one). Sets whose drawings lie on their side, or whose labels are shifted, are mended\n"
    "  where that is sure (100 drawings or more), and it is said; --as-is refuses. Drawings labelled with 2 to\n"
    "  12 digits (407) are cut into digits where they read as that number, and left out where they do not.",
)
