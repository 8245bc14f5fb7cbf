"""Logs that several processes share: each record is there, whoever rotates."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.storage.files.log_file import LogFile

ROOT = Path(__file__).parents[3]
FAILING = """
import os, sys
from pathlib import Path
from digitpad.cli.unexpected import report
start, go = os.pipe()
for n in range(20):
    if os.fork() == 0:
        os.close(go)
        os.read(start, 1)
        for i in range(4):
            report(RuntimeError(f"record {n}-{i}." + "x" * 9000), Path(sys.argv[1]))
        os._exit(0)
os.close(go)
sys.exit(any(os.wait()[1] for _ in range(20)))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_twenty_commands_that_fail_at_once_lose_no_record(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    (logs / "commands.log").write_text("before\n" * 70_000)
    done = subprocess.run([sys.executable, "-c", FAILING, tmp_path], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    text = "".join(path.read_text() for path in logs.iterdir())
    assert [f"{n}-{i}" for n in range(20) for i in range(4) if f"RuntimeError: record {n}-{i}." not in text] == []
    assert len(list(logs.iterdir())) > 2, "it was rotated on the way"


def test_what_another_window_has_rotated_is_followed(tmp_path: Path) -> None:
    first, second = LogFile(tmp_path, "digitpad.log"), LogFile(tmp_path, "digitpad.log")
    first.rotate()
    for handler in (second, first):
        handler.emit(logging.LogRecord("digitpad", logging.INFO, "", 0, "a record", (), None))
        handler.close()
    assert (tmp_path / "digitpad.log").read_text().count("a record") == 2


def test_four_earlier_files_are_kept_and_the_newest_is_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.storage.files.log_file._BYTES", 60)  # a record each
    handler = LogFile(tmp_path, "digitpad.log")
    for number in range(7):
        handler.emit(logging.LogRecord("digitpad", logging.INFO, "", 0, f"record {number}", (), None))
    handler.close()
    texts = {path.name: path.read_text()[-2] for path in tmp_path.iterdir()}
    assert texts == {"digitpad.log": "6", **{f"digitpad.log.{n}": str(6 - n) for n in range(1, 5)}}
