"""A person's set that was not drawn now: the digits of `strokes`, by a hand that wavers."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

from strokes import DIGITS

MISLABELLED = 17
"""Every so-manieth drawing bears the next digit's label."""


def write_drawings(path: Path, n: int, seed: int = 1, writer: str = "hand") -> Path:
    """`n` drawings with times as NDJSON, digits in turn."""
    rng = random.Random(seed)
    path.write_text("\n".join(_line(i, rng, writer) for i in range(n)), encoding="utf-8")
    return path


def import_drawings(profile: Path, path: Path) -> None:
    command = [sys.executable, "-m", "digitpad", "--profile", str(profile), "samples", "import", str(path)]
    subprocess.run(command, check=True, capture_output=True)


def _line(i: int, rng: random.Random, writer: str) -> str:
    digit = i % 10
    label = (digit + 1) % 10 if i % MISLABELLED == MISLABELLED - 1 else digit
    slant, width, tremor = rng.uniform(-0.35, 0.35), rng.uniform(0.6, 1.3), rng.uniform(1, 4)
    drawing, now = [], 0.0
    for stroke in DIGITS[str(digit)]:
        xs, ys, ts = [], [], []
        for x, y in stroke:
            now += rng.uniform(8, 20)
            xs.append(round((x - slant * y) * width + rng.gauss(0, tremor), 2))
            ys.append(round(y + rng.gauss(0, tremor), 2))
            ts.append(round(now))
        drawing.append([xs, ys, ts])
        now += 250
    return json.dumps({"word": str(label), "writer": writer, "source": "made", "drawing": drawing})
