"""`python tests/bench/kill_commands.py [KILLS]`: teach by `digitpad samples add`, kill it at random moments, and look.

A sample counts as acknowledged once its id has been printed. None of those may be missing afterwards, and
`samples check` must find nothing after any of the kills.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DIGITPAD = (sys.executable, "-m", "digitpad")


def main(kills: int = 200, seed: int = 1) -> int:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        profile = ("--profile", f"{folder}/profile")
        longest = _timed(profile, _drawing(Path(folder), chance))
        acknowledged: set[str] = set()
        unclean = 0
        for n in range(1, kills + 1):
            acknowledged |= _killed(profile, _drawing(Path(folder), chance), chance.uniform(0.3, 1.05) * longest)
            check = subprocess.run((*DIGITPAD, "samples", "check", *profile), capture_output=True, check=False)
            unclean += check.returncode != 0
            print(f"\r{n} of {kills} killed, {len(acknowledged)} acknowledged, {unclean} unclean", end="", flush=True)
        done = subprocess.run((*DIGITPAD, "samples", "list", "--json", *profile), capture_output=True, check=True)
        lost = acknowledged - {sample["id"] for sample in json.loads(done.stdout)}
    print(f"\n{len(lost)} acknowledged samples lost, {unclean} unclean checks")
    return bool(lost or unclean)


def _drawing(folder: Path, chance: random.Random) -> Path:
    """A file with one drawing that no other is equal to."""
    points = [[chance.randrange(1000) for _ in range(12)] for _ in range(2)]
    path = folder / "drawing.ndjson"
    path.write_text(json.dumps({"word": "7", "drawing": [points]}))
    return path


def _add(profile: tuple[str, ...], path: Path) -> subprocess.Popen[str]:
    words = (*DIGITPAD, "samples", "add", "--json", "--label", "7", *profile, str(path))
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def _timed(profile: tuple[str, ...], path: Path) -> float:
    began = time.monotonic()
    _add(profile, path).communicate()
    return time.monotonic() - began


def _killed(profile: tuple[str, ...], path: Path, after: float) -> set[str]:
    """The ids that were acknowledged before the end."""
    process = _add(profile, path)
    try:
        out, _ = process.communicate(timeout=after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        out, _ = process.communicate()
    return set(json.loads(out)["added"]) if out.endswith("\n") else set()


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
