"""Copies the one file of a set while another process teaches: what a person gets who copies it with the window open.

    python -m tests.storage.copies [NUMBER]

Prints one JSON object: how many copies were sound, how many were said to be damaged and salvaged, and what was missing
of the samples stored five seconds or more before the copy (nothing, it must be).
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.session import Session
from digitpad.storage.recovery.sqlite_recovery import salvage
from digitpad.storage.sets.store import Store
from tests.storage import drawn

OLD = 5.0
"""Seconds."""


def teach_for_ever(profile: Path, acknowledge: int) -> None:
    """As a person does: some lessons, then a rest in which the window lets the file hold all."""
    session = Session.open(profile)
    n = 0
    while True:
        for _ in range(6):
            n += 1
            change = session.teach(drawn.ring(5 + n % 90, squeeze=0.2 + n / 9973), n % 10)
            if change.is_stored and change.added:
                os.write(acknowledge, f"{change.added[0].id} {time.monotonic()}\n".encode())
        session.settle()
        time.sleep(0.05)


def ids_in(copy: Path, folder: Path) -> tuple[set[str], bool]:
    """The samples of a copy, and whether it had to be salvaged."""
    try:
        store = Store.open(copy)
    except UserError:
        target = folder / "salvaged.digitpad"
        target.unlink(missing_ok=True)
        salvage(copy, target)
        store, is_damaged = Store.open(target), True
    else:
        is_damaged = False
    found = {sample.id for sample in store.samples()}
    store.close()
    return found, is_damaged


def main(number: int) -> None:
    n_damaged, missing = 0, []
    with tempfile.TemporaryDirectory() as root:
        profile = Path(root) / "profile"
        read_end, write_end = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                teach_for_ever(profile, write_end)
            finally:
                os._exit(1)
        os.set_blocking(read_end, False)
        stored: dict[str, float] = {}
        left = b""
        while not (profile / "samples.digitpad").exists():
            time.sleep(0.05)
        for i in range(number):
            copy = Path(root) / "copy.digitpad"
            for old in Path(root).glob("copy.digitpad*"):
                old.unlink()
            time.sleep(0.1)  # a person takes longer still
            at = time.monotonic()
            shutil.copyfile(profile / "samples.digitpad", copy)
            with contextlib.suppress(BlockingIOError):
                left += os.read(read_end, 1 << 20)
            *lines, left = left.split(b"\n")
            stored |= {name.decode(): float(when) for name, when in (line.split() for line in lines)}
            found, is_damaged = ids_in(copy, Path(root)) if copy.stat().st_size else (set(), False)
            n_damaged += is_damaged
            lost = [name for name, when in stored.items() if when < at - OLD and name not in found]
            missing += [f"copy {i}: {len(lost)} of {len(stored)}"] if lost else []
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    print(json.dumps({"copies": number, "damaged": n_damaged, "stored": len(stored), "missing": missing}))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 500)
