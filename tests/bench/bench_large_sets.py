"""Memory and time of what reads whole sets: large ones, and small ones that swell.

    python tests/bench/bench_large_sets.py [N_SAMPLES] [MEGABYTES]

For a set of N samples (100,000), one of so many megabytes (1,000) and one of 2 MB that holds pictures of 16 million
pixels: seconds, processor time and the most memory of check, export, salvage and restore, each in a process of its
own, as JSON lines.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import zlib
from functools import partial
from multiprocessing import Process
from pathlib import Path

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Sample
from digitpad.storage.sets import codec, row_codec, schema
from digitpad.storage.sets.store import Store

WORDS = {
    "check": ("samples", "check", "--set", "{set}"),
    "export": ("samples", "export", "--set", "{set}", "{out}.ndjson"),
    "salvage": ("samples", "salvage", "--set", "{set}", "{out}.digitpad"),
    "restore": ("samples", "restore", "{set}"),
}


def ink(rng: np.random.Generator, n: int) -> Ink:
    return Ink((Stroke(rng.normal(0, 50, (n, 2)).round(1)),))


def make(path: Path, n: int, n_points: int) -> None:
    """A set of `n` samples of `n_points` each, written row by row as digitpad does, in one transaction."""
    Store.open(path).close()
    rng = np.random.default_rng(1)
    picture = rng.integers(0, 17, (8, 8)).astype(np.uint8)
    rows = [
        (*row_codec.to_row(Sample(f"{i:032x}", i % 10, picture, ink(rng, n_points))), 1) for i in range(min(n, 200))
    ]
    slots = ", ".join("?" * len(rows[0]))
    connection = sqlite3.connect(path)
    with connection:
        for i in range(n):
            row = rows[i % len(rows)]
            values = (f"{i:032x}", *row[1:])
            connection.execute(f"INSERT INTO sample ({row_codec.COLUMNS}, revision) VALUES ({slots})", values)
        schema.set_state(connection, "revision", "1")
    connection.close()


def make_swelling(path: Path, n: int = 100) -> None:
    """Pictures of white paper: 16 million pixels in 16 kB."""
    make(path, n, 3)
    side = 4000
    blob = b"R" + side.to_bytes(4, "little") * 2 + zlib.compress(bytes(side * side), 9)
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE sample SET drawing = ?, digest = ?", (blob, codec.digest_bytes(blob)))
    connection.close()


def measure(path: Path, folder: Path) -> None:
    for name, words in WORDS.items():
        out = folder / f"out-{name}"
        command = [word.format(set=path, out=out) for word in words]
        began = time.perf_counter()
        child = subprocess.Popen(
            [sys.executable, "-m", "digitpad", "--profile", folder / f"profile-{name}", *command],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        said = child.stderr.read().decode() if child.stderr else ""
        _, status, usage = os.wait4(child.pid, 0)
        told = {
            "set": path.stem,
            "megabytes": round(path.stat().st_size / 1e6),
            "command": name,
            "status": os.waitstatus_to_exitcode(status),
            "seconds": round(time.perf_counter() - began, 1),
            "processor_seconds": round(usage.ru_utime + usage.ru_stime, 1),
            "most_megabytes": round(usage.ru_maxrss / 1024),
            "said": said.strip()[:200],
        }
        print(json.dumps(told), flush=True)
        for left in folder.glob("out-*"):
            left.unlink()


def main(n: int, megabytes: int) -> None:
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root)
        for name, fill in (
            ("swelling", make_swelling),
            ("many", partial(make, n=n, n_points=40)),
            ("large", partial(make, n=max(1, megabytes // 4), n_points=240_000)),
        ):
            path = folder / f"{name}.digitpad"
            # In a process of its own: what this one has taken would count for the commands that it starts.
            filling = Process(target=fill, args=(path,))
            filling.start()
            filling.join()
            measure(path, folder)
            path.unlink()


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 100_000, int(sys.argv[2]) if sys.argv[2:] else 1000)
