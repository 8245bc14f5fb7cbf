"""The frozen app answers as the source tree does: every command and every experiment, byte by byte.

Only where DIGITPAD_FROZEN names a frozen program (build/bundle/digitpad/digitpad, or an installed one).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.experiments.registry import EXPERIMENTS

ROOT = Path(__file__).resolve().parents[2]
FROZEN = os.environ.get("DIGITPAD_FROZEN", "")
pytestmark = pytest.mark.skipif(not FROZEN, reason="DIGITPAD_FROZEN names no frozen program")

SEVEN = '{"word": "7", "writer": "ann", "drawing": [[[0, 30, 60, 50, 40, 30], [0, 1, 0, 30, 60, 100]]]}\n'
ONE = '{"word": "1", "writer": "ann", "drawing": [[[50, 51, 50, 50], [0, 30, 60, 100]]]}\n'


def answer(program: list[str], words: list[str], folder: Path) -> tuple[int, str, str]:
    """Exit status, stdout and stderr of digitpad with `words`, on a profile of its own."""
    environment = {**os.environ, "DIGITPAD_PROFILE": str(folder / "profile"), "OMP_NUM_THREADS": "1"}
    environment["PYTHONPATH"] = str(ROOT)
    done = subprocess.run([*program, *words], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.replace(str(folder), ""), done.stderr.replace(str(folder), "")


def both(words: list[str], folder: Path) -> list[tuple[int, str, str]]:
    answers = []
    for program in ([FROZEN], [sys.executable, "-m", "digitpad"]):
        room = folder / str(len(answers))
        room.mkdir()
        (room / "drawings.ndjson").write_text(SEVEN + ONE)
        answers.append(answer(program, words, room))
    return answers


@pytest.mark.parametrize(
    "words",
    [
        ["--version"],
        ["--help"],
        ["recognize", "--json", "drawings.ndjson"],
        ["recognize", "--neighbors", "5", "drawings.ndjson"],
        ["recognize", "missing.png"],
        ["recognize", "--json", str(ROOT / "tests" / "frozen" / "four.png")],
        ["samples", "list", "--json"],
        ["samples", "list", "--json", "--all"],
        ["samples", "import", "drawings.ndjson"],
        ["samples", "check"],
        ["experiment"],
        ["atlas"],
        ["completion", "bash"],
        ["nonsense"],
    ],
    ids=" ".join,
)
def test_commands(words: list[str], tmp_path: Path) -> None:
    frozen, source = both(words, tmp_path)
    assert frozen == source


@pytest.mark.parametrize("name", [experiment.name for experiment in EXPERIMENTS])
def test_experiments(name: str, tmp_path: Path) -> None:
    frozen, source = both(["experiment", name, "--json"], tmp_path)
    assert (frozen[0], timeless(frozen[1]), frozen[2]) == (source[0], timeless(source[1]), source[2])


def timeless(result: str) -> str:
    """`result` without the seconds that something took, and without the line fitted to them and what is said of it."""
    result = re.sub(r"The time to answer .*?(?= Black)", "", result)
    result = re.sub(r'"(\w*seconds\w*|intercept|slope|r_squared)": (\[[^]]*\]|[^,}]*)', r'"\1": 0', result)
    return re.sub(r"[\d.]+ (s|times)\b", r"0 \1", result)


def test_plots(tmp_path: Path) -> None:
    for kind in ("png", "svg"):
        folder = tmp_path / kind
        folder.mkdir()
        for status, _, told in both(["experiment", "holdout", "--plot", f"plot.{kind}"], folder):
            assert status == 0, told
        assert (folder / "0" / f"plot.{kind}").stat().st_size > 1000


def test_check(tmp_path: Path) -> None:
    for status, out, told in both(["--check"], tmp_path):
        assert status == 0, told
        assert out.startswith("digitpad ")


def test_it_tells_its_parts_and_their_licences() -> None:
    assets = next(Path(FROZEN).resolve().parent.rglob("digitpad/assets"))
    parts = json.loads((assets / "sbom.cdx.json").read_text())["components"]
    licences = (assets / "third-party-licences.txt").read_text()
    assert {"CPython", "HarfBuzz-NG", "numpy", "pyside6-essentials", "scikit-learn"} <= {part["name"] for part in parts}
    assert all(f"{part['name']} {part['version']} (" in licences for part in parts)
