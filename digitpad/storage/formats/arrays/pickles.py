"""Pickles of Python's (mnist.pkl.gz, torchvision's old training.pt): named and refused.

Reading one runs whatever program it holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.storage.formats.record import Record


def read(path: Path, report: Report = silent) -> Iterator[Record]:  # noqa: ARG001
    """UserError, always."""
    yield from ()
    raise UserError(
        "{path} is a pickle of Python’s: opening one can run any program, so digitpad never does. "
        "Save its arrays with numpy (np.savez) and open that file.",
        path=path,
    )
