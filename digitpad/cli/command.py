"""What a command is: a name, a parser and a function. One more command is one more module and one line in `table`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn


@dataclass(frozen=True)
class Command:
    """One row of the table of commands.

    `configure` adds the arguments to the command's parser and must import nothing heavy: it runs at every start.
    `run` returns the exit status; a `UserError` it raises is shown as one sentence with status 1. A group of commands
    has none: `configure` adds those in it.
    """

    name: str
    summary: str
    configure: Callable[[Parser], None]
    run: Callable[[argparse.Namespace], int] | None
    examples: tuple[str, ...] = ()
    notes: str = ""

    def add_to(self, commands: argparse._SubParsersAction[Parser]) -> None:
        parser = commands.add_parser(
            self.name, help=self.summary, description=self.summary, epilog=epilog(self.examples, self.notes)
        )
        add_profile(parser)
        self.configure(parser)
        if self.run is not None:
            parser.set_defaults(run=self.run)


class Parser(argparse.ArgumentParser):
    """argparse with usage errors in one sentence, and no guessing of shortened options."""

    def __init__(self, *args: object, **options: object) -> None:
        defaults = {"allow_abbrev": False, "formatter_class": argparse.RawDescriptionHelpFormatter}
        super().__init__(*args, **(defaults | options))  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog}: {message} (see {self.prog} --help)")


class UsageError(Exception):
    """The command line itself is wrong: exit status 2."""


def epilog(examples: tuple[str, ...], notes: str = "") -> str:
    """What stands at the end of a help page."""
    return "\n\n".join(filter(None, ("\n  ".join(("examples:", *examples)), notes)))


def add_profile(parser: argparse.ArgumentParser) -> None:
    """`--profile` may stand before or after the command; the later one wins."""
    parser.add_argument(
        "--profile",
        metavar="DIR",
        type=_folder,
        default=argparse.SUPPRESS,
        help="keep and find all personal state in DIR (also: the variable DIGITPAD_PROFILE)",
    )


def _folder(text: str) -> str:
    """An empty name is a variable that was not set: better refused than taken for the usual profile."""
    if not text:
        raise argparse.ArgumentTypeError("the name of the folder is empty")
    return text


def seed(text: str) -> int:
    """An argparse type: what random generators begin with, 0 to 4,294,967,295."""
    if not text.isdecimal() or int(text) >= 1 << 32:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number of 0 to {(1 << 32) - 1:,}")
    return int(text)


def positive(text: str) -> int:
    """An argparse type: a whole number of 1 or more."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number of 1 or more")
    return number
