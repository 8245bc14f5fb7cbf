"""`digitpad samples form`: the form to be printed, filled in by hand, photographed and imported."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from digitpad.cli.command import Command
from digitpad.cli.files import add_force, check_writable, tell_written, writing
from digitpad.cli.window import app_with_qt
from digitpad.core.errors import UserError


def configure(parser: ArgumentParser) -> None:
    add_force(parser)
    parser.add_argument("file", metavar="FILE", type=Path, help="the page to write: .pdf (by Qt)")


def run(args: Namespace) -> int:

    target: Path = args.file
    if target.suffix.lower() != ".pdf":
        raise UserError("{path}: the form is written as .pdf.", path=target)
    check_writable(target, force=args.force)
    with writing(target, force=args.force):
        app_with_qt().save_form(target)
    tell_written(target)
    return 0


COMMAND = Command(
    "form",
    "write a page that asks for 200 digits: print it, let it be filled in, import a photo or scan of it",
    configure,
    run,
    (
        "digitpad samples form form.pdf",
        "digitpad samples import --writer Ada photo-of-the-form.jpg",
    ),
    "on a page whose five marks are in the picture, the place of a box says which digit it is; a box that reads as\n"
    "  another digit by far is only proposed",
)
