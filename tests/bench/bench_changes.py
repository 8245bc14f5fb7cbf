"""What would make it another digit, run by hand: `python -m tests.bench.bench_changes`. How often, how much, how long.

Every fourth style of the atlas is asked to become three other digits. Times are of the thread's processor, in ms, from
the question to the answer: what a busy machine adds is left out. The rule is 200 ms.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does

import numpy as np

from digitpad.core.ink_change import InkChange
from digitpad.core.recognizer import Recognizer
from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink
from digitpad.session import Session, prepare
from digitpad.storage.caches.reference_cache import atlas_texts
from digitpad.storage.profile import Profile
from digitpad.ui.reading.reader import read_as_one
from digitpad.ui.reading.what_if import Question, Samples

RULE = 200
"""Milliseconds."""
LOOKALIKE = {0: 6, 1: 7, 2: 7, 3: 8, 4: 9, 5: 6, 6: 0, 7: 1, 8: 3, 9: 4}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        session = Session.open(Profile.open(Path(folder)))
        prepare(session)
        samples = session.samples(all=True)
        known = np.stack([s.picture.reshape(64) for s in samples]), np.array([s.label for s in samples])
        print(f"{'mode':10s} {'asked':>6s} {'by ink':>7s} {'share':>6s} {'by cells':>9s} {'cells':>6s} {'none':>5s}")
        tell("default", session.recognizer("default"), known)
        tell("simple", session.recognizer("simple"), known)
        session.close()


def tell(mode: str, recognizer: Recognizer, samples: Samples) -> None:
    shares, cells, times = [], [], []
    for style in parse_atlas(*atlas_texts()).digits[::4]:
        ink = skeleton_ink(style.skeletons[0])
        now = read_as_one(recognizer, ink, -1.0)
        assert now is not None
        wanted = {LOOKALIKE[style.label], (style.label + 3) % 10, (style.label + 5) % 10} - {now.verdict}
        for label in sorted(wanted):
            began = time.thread_time()
            found = Question(ink, now, label, recognizer, -1.0).answer(samples)
            times.append(1000 * (time.thread_time() - began))
            if isinstance(found, InkChange):
                shares.append(found.share)
            elif found is not None:
                cells.append(len(found.cells))
    n = len(times)
    middle, most, worst = np.percentile(times, [50, 95, 100])
    in_time = np.mean(np.array(times) <= RULE)
    told = f"median {middle:.0f}, of 95 in 100 at most {most:.0f}, longest {worst:.0f}; {in_time:.0%} in time"
    print(
        f"{mode:10s} {n:6d} {len(shares) / n:7.0%} {np.median(shares):6.0%} {len(cells) / n:9.0%}"
        f" {np.median(cells):6.0f} {n - len(shares) - len(cells):5d}  {told}"
    )


if __name__ == "__main__":
    main()
