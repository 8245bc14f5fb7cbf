"""All experiments as a person types them, timed, and their scripts' figures against ours.

    python tests/bench/bench_commands.py [--data DATA] [--keep FOLDER] [--options "OPTIONS OF ALL"] [NAME…]

For each: the time of `digitpad experiment NAME --json`, the same with `--plot` (a PNG) and `--code`, the time of the
script in a process of its own, and the largest difference between a figure that it prints and ours.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from digitpad.experiments.registry import EXPERIMENTS

ROOT = Path(__file__).resolve().parents[2]


def timed(*words: str, folder: Path) -> tuple[float, subprocess.CompletedProcess[str]]:
    began = time.perf_counter()
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, *words],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": paths},
        check=False,
    )
    return time.perf_counter() - began, done


def command(name: str, options: list[str], folder: Path) -> tuple[float, subprocess.CompletedProcess[str]]:
    return timed("-m", "digitpad", "experiment", name, *options, folder=folder)


def printed(output: str) -> dict[str, float]:
    """The figures of a script's output: lines that end in a number."""
    found = {}
    for line in output.splitlines():
        name, _, value = line.rpartition(" ")
        try:
            found[name] = float(value)
        except ValueError:
            continue
    return found


def told(done: subprocess.CompletedProcess[str]) -> str:
    """Why a command ended: its sentence, or the end of its traceback."""
    return " / ".join(done.stderr.strip().splitlines()[-2:])


def measure(name: str, options: list[str], folder: Path) -> str:
    seconds, done = command(name, [*options, "--json"], folder)
    if done.returncode:
        return f"{name:<17}{seconds:8.1f} s  refused: {told(done)}"
    plotting, plotted = command(name, [*options, "--json", "--plot", f"{name}.png", "--code"], folder)
    if plotted.returncode:
        return f"{name:<17}{plotting:8.1f} s  its plot failed: {told(plotted)}"
    ours = json.loads(plotted.stdout)
    (folder / f"{name}.py").write_text(ours["code"], encoding="utf-8")
    scripting, script = timed(f"{name}.py", folder=folder)
    if script.returncode:
        return f"{name:<17}{seconds:8.1f} s  its script failed: {told(script)}"
    theirs = printed(script.stdout)
    gaps = [abs(theirs.get(figure, float("inf")) - value) for figure, value in ours["figures"].items()]
    return (
        f"{name:<17}{seconds:8.1f} s{plotting:8.1f} s{scripting:8.1f} s   {len(gaps)} figures, "
        f"largest difference {max(gaps):.2g}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="which experiments (all)")
    parser.add_argument("--data", default="digits")
    parser.add_argument("--keep", type=Path, help="a folder in which plots and scripts stay")
    parser.add_argument("--options", default="", help="options for all of them, in one word")
    chosen = parser.parse_args()
    data = chosen.data if chosen.data in ("digits", "mine", "both") else str(Path(chosen.data).resolve())
    print(f"{'':<17}{'--json':>10}{'with plot':>10}{'script':>10}")
    with tempfile.TemporaryDirectory() as spare:
        folder = chosen.keep or Path(spare)
        folder.mkdir(parents=True, exist_ok=True)
        for name in chosen.names or [each.name for each in EXPERIMENTS]:
            print(measure(name, ["--data", data, *chosen.options.split()], folder), flush=True)


if __name__ == "__main__":
    main()
