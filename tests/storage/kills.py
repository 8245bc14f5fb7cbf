"""Kills a process that teaches, imports, migrates and backs up, at random moments, and looks at what is left.

    python -m tests.storage.kills [NUMBER] [SEED] [WORK]

Prints one JSON object: how many were killed, at which work, and what was lost (nothing, it must be).
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import tempfile
import time
import uuid
from collections import Counter
from pathlib import Path

import numpy as np

from digitpad.core.ink import Ink
from digitpad.core.samples import Raster
from digitpad.session import Session, apply_import, back_up, check, maintain, plan_import
from digitpad.storage.formats.ink import ndjson
from digitpad.storage.sets import schema
from tests.storage import drawn

DIGITS = {"teach numbers": 4, "teach a picture's line": 4, "teach a whole page": 30}
"""Of what is taught at once, and named as one writer's: all of its digits must be there, or none."""

WORKS = ("teach", "import", "migrate", "back up", *DIGITS)

SECONDS = {"migrate": 0.05, "teach a picture's line": 1.5, "teach a whole page": 2.0}
"""After which a child is killed at the latest; 0.3 where nothing is said."""

_LATER = schema.Migration(schema.VERSION + 1, ("ALTER TABLE sample ADD COLUMN note TEXT NOT NULL DEFAULT ''",))


def work_for_ever(profile: Path, source: Path, work: str, acknowledge: int) -> None:
    """Runs in the child: every line written to `acknowledge` names a sample that must not be lost."""
    if work == "migrate":
        schema.MIGRATIONS, schema.VERSION = (*schema.MIGRATIONS, _LATER), _LATER.version
    session = Session.open(profile)
    os.write(acknowledge, b"ready\n")
    if work in DIGITS:
        teach_numbers(session, acknowledge, DIGITS[work], of_a_picture=work != "teach numbers")
    n = session.n_mine
    while True:
        n += 1
        change = session.teach(drawn.ring(5 + n % 90, squeeze=0.2 + n / 997), n % 10)
        if change.is_stored:
            os.write(acknowledge, "".join(f"{sample.id}\n" for sample in change.added).encode())
        if work == "import" and n % 3 == 0:
            with plan_import(session, [source], near=False) as plan:
                change = apply_import(session, plan, duplicates="keep")
            os.write(acknowledge, ("".join(f"{sample.id}\n" for sample in change.added)).encode())
        if work == "back up":
            back_up(session)
        if work == "migrate" and n % 5 == 0:
            maintain(session)


def teach_numbers(session: Session, acknowledge: int, n_digits: int, *, of_a_picture: bool) -> None:
    """Every third number is taken back and brought again: undone and done once more, it is whole or gone, too."""
    chance = random.SystemRandom()  # a child must not draw what the one before drew
    while True:
        rings = [drawn.ring(24, chance.random(), chance.random()) for _ in range(n_digits)]
        digits = [(cut_from_a_picture(ring) if of_a_picture else ring, k % 10) for k, ring in enumerate(rings)]
        change = session.teach_number(digits, writer=f"{uuid.uuid4().hex} {n_digits}")
        if chance.random() < 1 / 3:
            undone = session.apply(change.inverse)
            change = session.apply(undone.inverse)
        if change.is_stored:
            os.write(acknowledge, "".join(f"{sample.id}\n" for sample in change.added).encode())


def cut_from_a_picture(ink: Ink) -> Raster:
    """The ink as dark dots on a piece of noisy paper, as a box of a page is."""
    grey = np.random.default_rng().integers(225, 250, (90, 70), dtype=np.uint8)
    xy = ink.strokes[0].xy - ink.strokes[0].xy.min(axis=0)
    columns, rows = np.rint(xy / max(1.0, float(xy.max())) * 60 + 4).astype(int).T
    for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
        grey[row : row + 5, column : column + 5] = 40
    return Raster(grey)


def run_and_kill(profile: Path, source: Path, work: str, rng: random.Random) -> set[str]:
    """Fork a child, kill it some time after it is ready; the ids that it acknowledged."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read_end)
        try:
            work_for_ever(profile, source, work, write_end)
        finally:
            os._exit(1)
    os.close(write_end)
    # A migration takes place before the child is ready.
    delay = rng.uniform(0, SECONDS.get(work, 0.3))
    if work != "migrate":
        select.select([read_end], [], [], 30)
    time.sleep(delay)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError(f"the child ended by itself while it should {work}")
    with os.fdopen(read_end) as told:
        lines = told.read().split("\n")[:-1]
    return set(lines) - {"ready"}


def main(number: int, seed: int, works: tuple[str, ...] = WORKS) -> None:
    rng = random.Random(seed)
    killed: Counter[str] = Counter()
    wrong: list[str] = []
    total = 0
    with tempfile.TemporaryDirectory() as root:
        source = Path(root) / "in.ndjson"
        ndjson.write([drawn.sample(drawn.ring(100 + i), i % 10) for i in range(50)], source)
        acknowledged: dict[Path, set[str]] = {}
        for i in range(number):
            work = works[i % len(works)]
            # A set that is migrated cannot be opened by this version again: each has a folder of its own.
            profile = Path(root) / (f"migrate-{i}" if work == "migrate" else "profile")
            if work == "migrate":
                session = Session.open(profile)
                acknowledged[profile] = {s.id for k in range(3) for s in session.teach(drawn.ring(9 + k), k).added}
                session.close()
            acknowledged.setdefault(profile, set()).update(run_and_kill(profile, source, work, rng))
            killed[work] += 1
            wrong += [f"kill {i} ({work}): {what}" for what in lost(profile, acknowledged[profile], work)]
        total = sum(map(len, acknowledged.values()))
    print(json.dumps({"killed": killed, "acknowledged": total, "wrong": wrong}))


def lost(profile: Path, acknowledged: set[str], work: str) -> list[str]:
    """What is wrong with the set, in words."""
    versions = schema.MIGRATIONS, schema.VERSION
    if work == "migrate":
        schema.MIGRATIONS, schema.VERSION = (*schema.MIGRATIONS, _LATER), _LATER.version
    try:
        session = Session.open(profile, strict=True)
        wrong = [str(text) for text in check(session)]
        missing = acknowledged - {sample.id for sample in session.samples()}
        numbers = Counter(sample.writer for sample in session.samples() if sample.writer)
        halves = [n for writer, n in numbers.items() if n != int(writer.split()[1])]
        session.close()
    finally:
        schema.MIGRATIONS, schema.VERSION = versions
    wrong += [f"{len(missing)} samples are missing"] * bool(missing)
    return wrong + [f"{len(halves)} numbers are there in part"] * bool(halves)


if __name__ == "__main__":
    main(
        int(sys.argv[1]) if sys.argv[1:] else 200, int(sys.argv[2]) if sys.argv[2:] else 1, tuple(sys.argv[3:]) or WORKS
    )
