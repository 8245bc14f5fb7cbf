"""Pickles of Python's (mnist.pkl.gz, torchvision's old training.pt): named and refused.

Reading one runs whatever program it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.storage.formats.record import Record

_MODULES = rb"(?:copy_reg|copyreg|_codecs|__builtin__|builtins|collections|array|numpy|pandas|torch|sklearn)"
_OF_TEXT = re.compile(rb"\({0,3}(?:[dlt]p\d+\n|c" + _MODULES + rb"[\w.]{0,200}\n[A-Za-z_])")
"""Protocol 0 is lines of ASCII: marks, then an empty dict or list that is remembered, or a class by its module."""


def looks_like(head: bytes) -> bool:
    """Is it a pickle of protocol 2 or later, or one of 0 or 1 that begins with a container or a class?"""
    if head[:1] == b"\x80":
        return head[1:2] in (b"\x02", b"\x03", b"\x04", b"\x05")
    return head[:3] in (b"}q\x00", b"]q\x00") or _OF_TEXT.match(head) is not None


def read(path: Path, report: Report = silent) -> Iterator[Record]:  # noqa: ARG001
    """UserError, always."""
    yield from ()
    raise UserError(
        "{path} is a Python pickle: opening one can run any program, so digitpad never does. Save its arrays with "
        "numpy (np.savez) and open that file.",
        path=path,
    )
