"""Which process a file belongs to, told by a mark in its name: what a killed one left is nobody's."""

from __future__ import annotations

import contextlib
import os
from functools import cache
from pathlib import Path
from platform import node

from digitpad.core.digests import blake2b

RELEASED = 0
"""Stands for the number of a process where a file was left on purpose, for whoever comes next."""


def mark(process: int | None = None) -> str:
    """A new mark of this process (or of `process`), unlike every other: machine, process, chance."""
    return f"{_machine()}-{os.getpid() if process is None else process}-{os.urandom(4).hex()}"


def is_left(mark: str) -> bool | None:
    """Whether the process that made `mark` has ended; None where that cannot be told (another machine's)."""
    machine, _, rest = mark.partition("-")
    writer = rest.partition("-")[0]
    if not writer.isdecimal() or len(writer) > 9:
        return None
    if int(writer) == RELEASED:
        return True
    return None if os.name == "nt" or machine != _machine() else not _is_alive(int(writer))


@cache
def _machine() -> str:
    """Where the numbers of processes mean the same: this system, this start, this space of processes."""
    told = [node()]
    with contextlib.suppress(OSError):
        told.append(Path("/proc/sys/kernel/random/boot_id").read_text())
    with contextlib.suppress(OSError):
        told.append(os.readlink("/proc/self/ns/pid"))
    return blake2b("\n".join(told).encode("utf-8", "replace"), digest_size=4).hexdigest()


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
