"""The table of commands, and how a command line finds its row."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Sequence
from pathlib import Path

from digitpad import SET_SUFFIX, __version__
from digitpad.cli import atlas, completion, evaluate, experiment, export_model, model, recognize, samples, window
from digitpad.cli.command import Command, Parser, add_profile, epilog

COMMANDS: tuple[Command, ...] = (
    recognize.COMMAND,
    evaluate.COMMAND,
    samples.COMMAND,
    experiment.COMMAND,
    model.COMMAND,
    export_model.COMMAND,
    atlas.COMMAND,
    completion.COMMAND,
)

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
    if word is None or word in {command.name for command in COMMANDS}:
        return command_parser().parse_args(argv)
    parser = window_parser()
    if not Path(word).exists() and Path(word).suffix != SET_SUFFIX:  # a mistyped command must not begin a new set
        guess = difflib.get_close_matches(word, [command.name for command in COMMANDS], n=1)
        hint = f": did you mean “{guess[0]}”?" if guess else ""
        parser.error(f"“{word}” is neither a command nor a training set{hint}")
    return parser.parse_args(argv)


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


def command_parser() -> Parser:
    """The parser with all commands; without one it stands for the window."""
    parser = _top_parser()
    commands = parser.add_subparsers(prog="digitpad", title="commands", metavar="COMMAND", required=False)
    for command in COMMANDS:
        command.add_to(commands)
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
