"""Files that commands write."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from digitpad.cli.output import complain
from digitpad.core.errors import UserError
from digitpad.core.text import Text


def add_force(parser: ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="replace files that exist")


@contextmanager
def writing(path: Path, *, force: bool = False, inputs: Iterable[Path] = ()) -> Iterator[None]:
    """Say in one sentence why `path` cannot be written; folders are never made for a name that may be mistyped.

    What exists is replaced only with `force`, and what is read by the same command (`inputs`) never is.
    """
    from digitpad.session.files.written_files import check_target, is_written_in_place

    check_place(path)
    check_target(path, force=force, inputs=inputs)
    in_place = is_written_in_place(path)
    try:
        yield
    except OSError as error:
        raise UserError("{path} cannot be written: {reason}.", path=path, reason=error.strerror or error) from error
    if in_place and path.is_file():
        complain(Text("{path} has several names: it was written in place, so that they stay one file.", path=path))


def check_place(path: Path) -> None:
    """UserError where the folder that `path` names does not exist."""
    if not path.absolute().parent.is_dir():
        raise UserError("There is no folder {folder} to write {name} into.", folder=path.parent, name=path.name)


def check_writable(path: Path | None, *, force: bool, inputs: Iterable[Path] = ()) -> None:
    """Before long work is begun: what `writing` would say against `path` (None: nothing is to be written)."""
    from digitpad.session.files.written_files import check_target

    if path is not None:
        check_place(path)
        check_target(path, force=force, inputs=inputs)


def write_file(path: Path, content: bytes, *, force: bool, inputs: Iterable[Path] = ()) -> None:
    """The whole content or none; UserError as `writing`."""
    from digitpad.session.files.written_files import write_bytes

    with writing(path, force=force, inputs=inputs):
        write_bytes(path, content)


def tell_written(path: Path, aside: bool = False) -> None:
    """Name a file that was written; `aside`: where stdout is for a machine."""
    sentence = Text("{path} is written.", path=path)
    if aside:
        complain(sentence)
    else:
        print(sentence)
