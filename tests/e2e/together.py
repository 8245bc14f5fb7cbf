"""`python tests/e2e/together.py [SECONDS] [SEED]`: two windows and commands at random work on one set at once.

Each tells what it has stored. In the end all that was acknowledged must be there and nothing else, and both windows
must show, by themselves, what is on disk. Every sample belongs to whoever made it, who alone removes it, but for a few
that all relabel: those must bear the last label that somebody gave them.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import digitpad

N_COMMON = 20
ENVIRONMENT = {
    **os.environ,
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONPATH": str(Path(digitpad.__file__).parent.parent),  # the same digitpad, installed or not
}
PATIENCE = 60
"""Seconds until a window has to show what is on disk."""

Labels = dict[str, str]
"""By id."""


@dataclass
class Told:
    """What one of them has been told to be on disk: its own samples, and the labels it gave last to common ones."""

    own: Labels = field(default_factory=dict)
    common: Labels = field(default_factory=dict)
    n_steps: int = 0

    def take(self, deed: dict[str, Any], common: frozenset[str]) -> None:
        self.n_steps += 1
        for name, label in {**deed.get("added", {}), **deed.get("relabelled", {})}.items():
            (self.common if name in common else self.own)[name] = label
        for name in deed.get("removed", ()):
            del self.own[name]


@dataclass(frozen=True)
class Outcome:
    """`wrong`: sentences, none where all is well."""

    steps: tuple[int, ...]
    n_samples: int
    wrong: tuple[str, ...]


class Commands:
    """`digitpad samples …`, one after the other."""

    def __init__(self, profile: Path, folder: Path, seed: int) -> None:
        self._profile, self._folder = profile, folder
        self._random = random.Random(seed)
        self.told = Told()

    def run(self, *words: str) -> Any:
        command = [sys.executable, "-m", "digitpad", "samples", *words, "--json", "--profile", str(self._profile)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT)
        assert done.returncode == 0, f"{' '.join(words)}: {done.stderr}"
        return json.loads(done.stdout)

    def labels(self) -> Labels:
        return {sample["id"]: sample["label"] for sample in self.run("list")}

    def import_some(self, n: int) -> Labels:
        labels = {uuid.UUID(int=self._random.getrandbits(128)).hex: str(self._random.randrange(10)) for _ in range(n)}
        self.run("import", str(self._file(labels)))
        return labels

    def step(self, common: frozenset[str]) -> None:
        match self._random.choices(("add", "import", "remove"), (5, 3, 2))[0]:
            case "add":
                label = str(self._random.randrange(10))
                added = self.run("add", "--label", label, str(self._file({uuid.uuid4().hex: label})))["added"]
                self.told.take({"added": dict.fromkeys(added, label)}, common)
            case "import":
                self.told.take({"added": self.import_some(3)}, common)
            case "remove" if self.told.own:
                name = self._random.choice(sorted(self.told.own))
                self.told.take({"removed": self.run("remove", name)["removed"]}, common)

    def _file(self, labels: Labels) -> Path:
        """Drawings of which none is like another."""
        path = self._folder / "in.ndjson"
        lines = []
        for name, label in labels.items():
            strokes = [[[self._random.randrange(1000) for _ in range(12)] for _ in "xy"]]
            lines.append(json.dumps({"id": name, "word": label, "drawing": strokes}))
        path.write_text("\n".join(lines))
        return path


def start_window(profile: Path, seconds: float, seed: int, common: Labels) -> subprocess.Popen[str]:
    script = str(Path(__file__).with_name("together_window.py"))
    words = [sys.executable, script, str(profile), str(seconds), str(seed), *common]
    return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)


def deeds_of(window: subprocess.Popen[str], common: frozenset[str]) -> Told:
    """All that a window says until its time is over."""
    assert window.stdout is not None
    told = Told()
    for line in window.stdout:
        if line == "over\n":
            return told
        told.take(json.loads(line), common)
    raise AssertionError(f"a window ended with {window.wait()}")


def run(seconds: float, seed: int) -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile"
        commands = Commands(profile, Path(folder), seed)
        common = commands.import_some(N_COMMON)
        windows = [start_window(profile, seconds, seed + i, common) for i in (1, 2)]
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            commands.step(frozenset(common))
        told = [deeds_of(window, frozenset(common)) for window in windows] + [commands.told]
        on_disk = commands.labels()
        wrong = [*compared(on_disk, common, told), *(disagreements(window, on_disk) for window in windows)]
        wrong += [str(finding) for finding in commands.run("check")["findings"]]
    return Outcome(tuple(one.n_steps for one in told), len(on_disk), tuple(filter(None, wrong)))


def compared(on_disk: Labels, common: Labels, told: list[Told]) -> list[str]:
    """What is wrong on disk, as far as it was acknowledged."""
    own = {name: label for one in told for name, label in one.own.items()}
    wrong = [f"{name} is lost" for name in (own.keys() | common.keys()) - on_disk.keys()]
    wrong += [f"{name} has come from nowhere" for name in on_disk.keys() - own.keys() - common.keys()]
    wrong += [f"{name} is a {on_disk[name]}, not a {own[name]}" for name in own if on_disk.get(name) != own[name]]
    for name, label in common.items():
        given = {one.common[name] for one in told if name in one.common} or {label}
        if on_disk.get(name) not in given:
            wrong.append(f"{name} is a {on_disk.get(name)}: nobody said so last")
    return wrong


def disagreements(window: subprocess.Popen[str], on_disk: Labels) -> str:
    """Tell a window what is on disk, and wait until it shows that."""
    out, _ = window.communicate(json.dumps(on_disk) + "\n", timeout=2 * PATIENCE)
    return "" if out == "agreed\n" else f"a window shows something else: {out}"


def main() -> int:
    seconds, seed = float(sys.argv[1]) if sys.argv[1:] else 60.0, int(sys.argv[2]) if sys.argv[2:] else 1
    outcome = run(seconds, seed)
    first, second, commands = outcome.steps
    print(f"{first} and {second} steps in two windows, {commands} commands; {outcome.n_samples} samples in the end")
    print(*outcome.wrong or ["nothing is lost, all agree"], sep="\n")
    return bool(outcome.wrong)


if __name__ == "__main__":
    sys.exit(main())
