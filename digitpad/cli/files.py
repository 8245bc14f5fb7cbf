"""Files that commands write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digitpad.core.errors import UserError


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Say in one sentence why `path` cannot be written; folders are never made for a name that may be mistyped."""
    if not path.absolute().parent.is_dir():
        raise UserError("There is no folder {folder} to write {name} into.", folder=path.parent, name=path.name)
    try:
        yield
    except OSError as error:
        raise UserError("{path} cannot be written: {reason}.", path=path, reason=error.strerror or error) from error
