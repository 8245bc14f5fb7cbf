"""The training set that a command works on."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.cli.window import profile_of
from digitpad.core.errors import UserError

if TYPE_CHECKING:
    from digitpad.session import Change, Relabel, Remove, Session


def add_set_options(parser: ArgumentParser) -> None:
    parser.add_argument("--set", metavar="FILE", type=Path, help="work on this training set (.digitpad), not your own")
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")


def set_path(args: Namespace) -> Path:
    """The file of `--set`, else of the person's own set; UserError where the one that was named does not exist."""
    from digitpad.session.files.written_files import is_missing
    from digitpad.session.values import Profile

    if args.set is None:
        return Profile.open(profile_of(args)).samples_path
    if is_missing(args.set):
        raise UserError("There is no training set {path}.", path=args.set)
    return Path(args.set)


@contextmanager
def open_set(args: Namespace, *, create: bool = False, strict: bool = True) -> Iterator[Session]:
    """The set of `--set`, else the person's own; UserError where it cannot be used (unless not `strict`).

    `create` makes the one that `--set` names.
    """
    from digitpad.session import Session

    path = args.set if create else set_path(args)
    session = Session.open(profile_of(args), path, strict=strict)
    try:
        yield session
    finally:
        session.close()


def ids_of(change: Change, inverse: type[Remove | Relabel]) -> tuple[str, ...]:
    """The samples that a command itself added (taken back by a `Remove`) or relabelled (by a `Relabel`).

    What another window or command did meanwhile is in the change, too, but not in its inverse.
    """
    return change.inverse.ids if isinstance(change.inverse, inverse) else ()
