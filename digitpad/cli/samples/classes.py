"""`digitpad samples gather` and `report`: the sets of a class as one, and what is in it by writer."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitpad.cli.command import Command
from digitpad.cli.files import add_force, check_writable, tell_written, write_file, writing
from digitpad.cli.output import ProgressBar, counted, print_json, print_table
from digitpad.cli.samples.set_options import add_set_options, open_set
from digitpad.cli.window import app_with_qt
from digitpad.core.errors import UserError
from digitpad.core.text import Text, printable

if TYPE_CHECKING:
    from digitpad.evaluation.class_report import ClassReport, Figures
    from digitpad.session.files.gathering import FoundSet, Gathering

PDF = ".pdf"


def configure_gather(parser: ArgumentParser) -> None:
    add_set_options(parser)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path, help="training sets, or folders of them")
    parser.add_argument(
        "--name",
        metavar="FILE=NAME",
        action="append",
        default=[],
        type=_naming,
        help="whose the samples of FILE are that name no writer; may be repeated (else the name of the file)",
    )


def run_gather(args: Namespace) -> int:
    from digitpad.session.files.gathering import expanded, gather, look, proposed_names

    paths = expanded(args.files)
    names = proposed_names(paths) | _chosen_names(args, paths)
    sets = [look(path) for path in paths]
    with open_set(args, create=True) as session:
        with ProgressBar("bringing together") as progress:
            done = gather(session, names, progress)
        n_mine = session.n_mine
    if args.json:
        print_json(_gathered_as_json(sets, names, done, n_mine))
        return 0
    for found in sets:
        if found.n_unnamed:
            unnamed = counted(found.n_unnamed, "sample", "samples")
            print(printable(f"{found.path}: {unnamed} without a name, taken for {names[found.path]}’s."))
    rows = [(one.writer, one.n, one.n_exact, one.n_near, one.n_taken) for one in done.brought]
    if rows:
        print_table(("writer", "samples", "known", "nearly known", "taken in"), rows)
    print(f"{done.text} There are {n_mine:,} now.")
    if done.n_contradicted:
        print(f"Under more than one label: {counted(done.n_contradicted, 'drawing', 'drawings')}; the first was taken.")
    if done.n_unlabelled:
        print(f"Left out: {counted(done.n_unlabelled, 'drawing', 'drawings')} without a label.")
    return 0


def _naming(text: str) -> tuple[Path, str]:
    file, equals, name = text.rpartition("=")
    if not (file and equals and name.strip()):
        raise ArgumentTypeError(f"“{text}” is not of the form FILE=NAME")
    return Path(file), name.strip()


def _chosen_names(args: Namespace, paths: tuple[Path, ...]) -> dict[Path, str]:

    by_place = {path.resolve(): path for path in paths}
    for file, _ in args.name:
        if file.resolve() not in by_place:
            raise UserError("{path} is none of the files that are brought together.", path=file)
    return {by_place[file.resolve()]: name for file, name in args.name}


def _gathered_as_json(sets: list[FoundSet], names: dict[Path, str], done: Gathering, n_mine: int) -> dict[str, Any]:
    return {
        "files": [
            {"file": str(one.path), "n": one.n, "n_unnamed": one.n_unnamed, "name": names[one.path]} for one in sets
        ],
        "writers": [
            {"writer": one.writer, "n": one.n, "n_exact": one.n_exact, "n_near": one.n_near} for one in done.brought
        ],
        "n_taken": done.n_taken,
        "n_contradicted": done.n_contradicted,
        "n_unlabelled": done.n_unlabelled,
        "n_mine": n_mine,
    }


def configure_report(parser: ArgumentParser) -> None:
    add_set_options(parser)
    add_force(parser)
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="the page to write: .html, or .pdf (by Qt)")


def run_report(args: Namespace) -> int:
    from digitpad.session.files.class_reports import report_on

    target: Path | None = args.file
    if target is not None and target.suffix.lower() not in (".html", ".htm", PDF):
        raise UserError("{path}: the page is written as .html or .pdf.", path=target)
    check_writable(target, force=args.force)
    with open_set(args) as session:
        if not session.n_mine:
            raise UserError("There are no samples of your own to report on.")
        name = session.path.stem
        with ProgressBar("reading") as progress:
            report = report_on(session, progress)
    if args.json:
        print_json(_as_json(report))
    else:
        rows = [(one.writer, *_row(one.figures)) for one in report.writers]
        print_table(("writer", "samples", "labels agree", "read right", "of"), [*rows, ("all", *_row(report.total))])
        print(f"{counted(report.n_doubts, 'label is', 'labels are')} doubtful.")
    if target is not None:
        _write(target, name, report, force=args.force)
        tell_written(target, aside=args.json)
    return 0


def _write(target: Path, name: str, report: ClassReport, *, force: bool) -> None:
    from digitpad.evaluation.class_page import class_page

    title = str(Text("Report on {name}", name=name))
    page = class_page(title, f"digitpad, {date.today().isoformat()}", report, str)
    if target.suffix.lower() != PDF:
        write_file(target, page.encode("utf-8"), force=force)
        return

    with writing(target, force=force):
        app_with_qt().save_pdf(page, target)


def _row(figures: Figures) -> tuple[int, float | None, int, int]:
    agreeing = figures.n_agreeing / figures.n_compared if figures.n_compared else None
    return figures.n, agreeing, figures.n_right, figures.n_asked


def _as_json(report: ClassReport) -> dict[str, Any]:
    from digitpad.core.samples import LABELS, label_name

    return {
        "total": _figures(report.total),
        "writers": [{"writer": one.writer, **_figures(one.figures)} for one in report.writers],
        "labels": {label_name(label): _figures(report.labels[label]) for label in LABELS},
        "n_doubts": report.n_doubts,
        "doubts": [
            {
                "id": one.sample.id,
                "writer": one.sample.author,
                "label": label_name(one.sample.label),
                "reading": label_name(one.reading),
                "against": round(one.share, 3),
            }
            for one in report.doubts
        ],
        "n_nameless": report.n_nameless,
    }


def _figures(figures: Figures) -> dict[str, int]:
    names = ("n", "n_compared", "n_agreeing", "n_asked", "n_right")
    return {name: getattr(figures, name) for name in names}


ACTIONS = (
    Command(
        "gather",
        "bring the sets of several people together into one, whose each sample is kept",
        configure_gather,
        run_gather,
        (
            "digitpad samples gather --set class.digitpad sets-of-the-class/",
            "digitpad samples gather --set class.digitpad anna.digitpad ben.digitpad --name ben.digitpad=Benjamin",
        ),
        "what is there already, exactly or nearly, is left out and told; all come in or none",
    ),
    Command(
        "report",
        "tell by writer and digit how labels agree and what is read right without a writer's own samples",
        configure_report,
        run_report,
        (
            "digitpad samples report --set class.digitpad class.pdf",
            "digitpad samples report --set class.digitpad class.html --force",
        ),
        "of each writer at most 40 digits are read, about 60 a second",
    ),
)
