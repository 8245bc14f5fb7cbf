"""Builds the reference set in a child process, which would otherwise hold the interpreter while the person draws."""

from __future__ import annotations

import contextlib
import signal
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.progress import Report
from digitpad.session.session import Session
from digitpad.storage.caches.reference_cache import reference_at_hand, reference_set

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_LOOK = 0.1
"""Seconds between two looks at whether the person wants an end."""


def build_apart(session: Session, report: Report) -> None:
    """Return once the set lies in the cache, or once it is clear that it will not: `prepare` then makes it here.

    `report` is called at least every 0.1 s; what it raises ends the other process, too.
    """
    cache = session.profile.cache
    # Loaded to be sure: of a damaged file the first line may be whole, and then it would be built in this process.
    if session.snapshots.default is not None or reference_at_hand(cache) is not None:
        return
    from multiprocessing import get_context  # most starts never need it

    context = get_context("spawn")
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=_build, args=(cache, send), daemon=True)
    process.start()
    send.close()
    try:
        _follow(receive, report)
    finally:
        process.terminate()
        process.join()
        receive.close()


def _follow(receive: Connection, report: Report) -> None:
    """Pass on the shares that come, until the other side has closed."""
    share = 0.0
    with contextlib.suppress(EOFError):
        while True:
            if receive.poll(_LOOK):
                share = receive.recv()
            report(share)


def _build(cache: Path, send: Connection) -> None:
    """In the other process; Ctrl-C in the terminal is the window's affair. Without one there is nothing to do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(BrokenPipeError):
        reference_set(cache, report=send.send)
        send.close()
