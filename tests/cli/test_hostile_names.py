"""Names and words from files: shown harmlessly, and never run as code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from cli_files import SEVEN, line

NAME = 'a" + __import__("os").system("touch ran") + "\\b'


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / f"{NAME}.npz"
    np.savez(path, X=np.arange(100 * 64, dtype=np.uint8).reshape(100, 64) % 17, y=np.arange(100) % 10)
    return path


def test_a_files_name_is_data_in_the_script_that_reads_it(cli, tmp_path: Path, data: Path) -> None:
    done = cli("experiment", "holdout", "--data", data, "--code")
    script = tmp_path / "script.py"
    script.write_text(done.out)
    ran = subprocess.run([sys.executable, script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert not (tmp_path / "ran").exists()


def test_a_writers_name_does_not_steer_the_terminal(cli, tmp_path: Path) -> None:
    path = tmp_path / "in.ndjson"
    path.write_text(line("7", SEVEN, writer="\x1b[31mred\u202e") * 2)
    done = cli("evaluate", "--simple", path)
    assert done.status == 0, done.err
    assert "\x1b" not in done.out
    assert "\u202e" not in done.out


def test_a_lone_surrogate_is_no_reason_to_fail(cli, tmp_path: Path) -> None:
    path = tmp_path / "in.ndjson"
    path.write_text(
        line("7", SEVEN, writer="W").replace('"W"', '"\\ud800"') + line("7", SEVEN).replace("7", "\\ud83d", 1)
    )
    assert cli("samples", "import", path).status == 0
    page = tmp_path / "page.html"
    assert cli("evaluate", "--simple", "--report", page, path).status == 0
    assert page.read_text(encoding="utf-8")
    assert cli("samples", "export", tmp_path / "out.ndjson").status == 0
