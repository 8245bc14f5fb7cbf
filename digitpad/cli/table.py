"""The table of commands, and how a command line finds its row."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from digitpad import SET_SUFFIX, __version__
from digitpad.cli import window
from digitpad.cli.command import Command, Parser, add_profile, epilog

NAMES = ("recognize", "evaluate", "samples", "experiment", "model", "export-model", "atlas", "completion")
"""Each is the `COMMAND` of the module of the same name, which is imported where a command is called or listed."""

USAGE = "digitpad [--profile DIR] [SET]\n       digitpad [--profile DIR] COMMAND …"
EXAMPLES = (
    "digitpad                          open the pad with your own training set",
    "digitpad friends.digitpad         open another training set",
    "digitpad recognize photo.png      read a picture without a window",
    "digitpad COMMAND --help           all about one command",
)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, with `run` to call; UsageError where they make no sense."""
    word = first_word(argv)
    if word in NAMES:
        return command_parser((word,)).parse_args(argv)
    if {"-h", "--help"}.intersection(argv):
        return command_parser().parse_args(argv)
    parser = window_parser()
    if word is None:
        return parser.parse_args(argv)
    if _is_mistyped(word):
        guess = difflib.get_close_matches(word, NAMES, n=1)
        hint = f": did you mean “{guess[0]}”?" if guess else ""
        parser.error(f"“{word}” is neither a command nor a training set{hint}")
    return parser.parse_args(argv)


def _is_mistyped(word: str) -> bool:
    """No training set's name, and nothing lies there: it must not begin a new set."""
    if Path(word).suffix == SET_SUFFIX:
        return False
    from digitpad.session.files.written_files import is_missing

    return is_missing(Path(word))


def first_word(argv: Sequence[str]) -> str | None:
    """The first argument that is not an option: a command's name or a training set."""
    words = iter(argv)
    for word in words:
        if word == "--":
            return next(words, None)
        if word == "--profile":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


def commands(names: Sequence[str] = NAMES) -> Iterator[Command]:
    """Those of these names, in this order."""
    for name in names:
        yield import_module(f"digitpad.cli.{name.replace('-', '_')}").COMMAND


def command_parser(names: Sequence[str] = NAMES) -> Parser:
    """The parser with these commands; without one it stands for the window."""
    parser = _top_parser()
    rows = parser.add_subparsers(prog="digitpad", title="commands", metavar="COMMAND", required=False)
    for command in commands(names):
        command.add_to(rows)
    return parser


def window_parser() -> Parser:
    parser = _top_parser()
    window.configure_set(parser)
    return parser


def _top_parser() -> Parser:
    parser = Parser(
        prog="digitpad",
        usage=USAGE,
        description="A drawing pad that reads handwritten digits, says why, and learns from you.",
        epilog=epilog(EXAMPLES),
    )
    parser.add_argument("--version", action="version", version=f"digitpad {__version__}")
    add_profile(parser)
    window.configure(parser)
    return parser
