"""What one lesson costs, of several builds in turns: `python -m tests.bench.bench_teaching [PYTHON…]`.

The tree that it is run from, and each PYTHON (the interpreter of another digitpad), each in a process and with a set of
its own: LESSONS drawings are taught in turns of ten, in a new set and in one of so many samples. A lesson is
`Session.teach`, once with the reading that was shown (so that it is stored, and no more) and once without (so that the
picture is made, too). Prints the median of processor and elapsed time, and their ratio to the tree's own.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

AT_ONCE = 10
WAYS = ("stored", "made and stored")

TEACHER = """
import json, os, sys, time
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
from math import cos, pi, sin
from pathlib import Path
import numpy as np
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Sample
from digitpad.session import Add, Session

def ring(i):
    n, squeeze, turn = 12 + i % 50, 0.2 + i / 25000, i / 400
    angles = [2 * pi * j / n + turn for j in range(n + 1)]
    return Ink((Stroke([(50 + 30 * squeeze * cos(a), 50 + 40 * sin(a), 8.0 * j) for j, a in enumerate(angles)]),))

session = Session.open(Path(sys.argv[1]))
rng = np.random.default_rng(1)
for first in range(0, int(sys.argv[2]), 1000):
    session.apply(Add(tuple(
        Sample(f"{i:032x}", i % 10, rng.integers(0, 17, (8, 8)).astype(np.uint8), ring(20000 + i))
        for i in range(first, first + 1000)
    )))
recognizer = session.recognizer("simple")
print(json.dumps(session.n_mine), flush=True)
n = 0
for line in sys.stdin:
    told = []
    for _ in range(int(line)):
        n += 1
        drawing = ring(n)
        for reading in (recognizer.recognize(drawing), None):
            began, used = time.perf_counter(), time.process_time()
            change = session.teach(drawing, n % 10, reading)
            told.append((time.process_time() - used, time.perf_counter() - began))
            assert change.n_mine == session.n_mine and change.added
            session.apply(change.inverse)
    print(json.dumps(told), flush=True)
session.close()
"""
"""Each lesson is taken back, so that the next one meets a set as large, and may be the same drawing."""

Lessons = list[list[tuple[float, float]]]


def taught(pythons: list[str], n_samples: int, n_lessons: int) -> dict[str, Lessons]:
    """For each build and way the lessons' processor and elapsed seconds."""
    with tempfile.TemporaryDirectory() as root:
        teachers = {}
        for i, python in enumerate(pythons):
            # -P: else the tree from which the bench is run would be measured in the place of another build.
            words = [python, "-P", "-c", TEACHER, str(Path(root) / str(i)), str(n_samples)]
            teachers[python] = subprocess.Popen(words, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            _answer(teachers[python])
        found: dict[str, Lessons] = {python: [[], []] for python in pythons}
        for turn in range(n_lessons // AT_ONCE):
            for python in pythons[turn % len(pythons) :] + pythons[: turn % len(pythons)]:
                _ask(teachers[python])
                told = _answer(teachers[python])
                for way in range(len(WAYS)):
                    found[python][way] += told[way :: len(WAYS)]
        for teacher in teachers.values():
            teacher.communicate()
    return found


def _ask(teacher: subprocess.Popen[str]) -> None:
    assert teacher.stdin is not None
    teacher.stdin.write(f"{AT_ONCE}\n")
    teacher.stdin.flush()


def _answer(teacher: subprocess.Popen[str]) -> list[tuple[float, float]]:
    assert teacher.stdout is not None
    found: list[tuple[float, float]] = json.loads(teacher.stdout.readline())
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pythons", nargs="*", metavar="PYTHON")
    parser.add_argument("--lessons", type=int, default=200)
    parser.add_argument("--samples", type=int, nargs="+", default=[0, 10_000], help="in the set before")
    args = parser.parse_args()
    pythons = [sys.executable, *args.pythons]
    for n_samples in args.samples:
        found = taught(pythons, n_samples, args.lessons)
        for way, name in enumerate(WAYS):
            own = [statistics.median(times) for times in zip(*found[sys.executable][way], strict=True)]
            for python in pythons:
                used, took = (statistics.median(times) for times in zip(*found[python][way], strict=True))
                print(
                    f"{n_samples} samples, {name}: {1e3 * used:.2f} ms of the processor"
                    f" ({used / own[0]:.2f} of the tree's), {1e3 * took:.2f} ms elapsed"
                    f" ({took / own[1]:.2f})  {python}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
