"""Short runs of what is run for minutes by hand: faults, kills, broken files, two processes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.session import Relabel, Session
from tests.storage import fuzzing

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def run(module: str, *arguments: str, preload: Path | None = None) -> dict[str, dict[str, object]]:
    environment = os.environ | ({"LD_PRELOAD": str(preload)} if preload else {})
    done = subprocess.run(
        [sys.executable, "-m", f"tests.storage.{module}", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    answer: dict[str, dict[str, object]] = json.loads(done.stdout)
    return answer


@pytest.mark.skipif(not sys.platform.startswith("linux") or shutil.which("gcc") is None, reason="needs gcc on Linux")
def test_no_failing_write_or_sync_loses_what_was_acknowledged(tmp_path: Path) -> None:
    shim = tmp_path / "faults.so"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", shim, HERE / "faults.c", "-ldl"], check=True)
    report = run("faults", "37", preload=shim)
    assert set(report) == {"once", "full", "torn", "gone", "read-only"}
    for kind, found in report.items():
        assert found["failed"], kind
        assert found["wrong"] == [], kind


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_no_kill_loses_what_was_acknowledged() -> None:
    report = run("kills", "8")
    assert sum(report["killed"].values()) == 8  # type: ignore[call-overload]
    assert report["wrong"] == []


def test_broken_files_are_a_result_or_a_sentence() -> None:
    report = fuzzing.main(4.0, seed=3)
    assert report["crashes"] == []


WORKER = """
import sys
from pathlib import Path
from digitpad.session import Session
from tests.storage import drawn
session = Session.open(Path(sys.argv[1]))
ids = []
for i in range(25):
    change = session.teach(drawn.ring(5 + i, squeeze=float(sys.argv[2])), i % 10)
    if i % 5 == 4:
        session.apply(change.inverse)
    else:
        ids += change.inverse.ids  # what was added meanwhile by others is theirs, and they may take it back
while session.n_unsaved:  # what the others kept from the file for too long
    session.refresh()
session.close()
print(*ids)
"""


def test_two_processes_and_a_window_lose_nothing(tmp_path: Path) -> None:
    window = Session.open(tmp_path)
    assert window.n_mine == 0
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", WORKER, str(tmp_path), squeeze],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for squeeze in ("0.5", "0.8")
    ]
    seen = 0
    while any(worker.poll() is None for worker in workers):
        change = window.refresh()
        if change is not None and change.added:
            seen += 1
            window.apply(Relabel((change.added[0].id,), 10))
    told = [worker.communicate() for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0], told
    window.refresh()
    again = Session.open(tmp_path)
    stored = {sample.id: sample.label for sample in again.samples()}
    assert stored == {sample.id: sample.label for sample in window.samples()}
    assert set(stored) == {name for out, _ in told for name in out.split()}
    assert len(stored) == 40
    assert seen
    again.close()
    window.close()
