"""The report on an open set, as window and command ask for it."""

from __future__ import annotations

from pathlib import Path

from digitpad.core.ink import Ink
from digitpad.session import Session
from digitpad.session.files.class_reports import report_on

SEVEN = Ink.from_drawing([[[10, 60, 30], [10, 12, 100]]])
ONE = Ink.from_drawing([[[50, 50], [0, 100]]])


def test_its_progress_only_grows(tmp_path: Path) -> None:
    session = Session.open(tmp_path)
    for drawing, label, writer in ((SEVEN, 7, "Ada"), (ONE, 1, "Ben")):
        session.teach(drawing, label, writer=writer)
    shares: list[float] = []
    report = report_on(session, shares.append)
    session.close()
    assert [one.writer for one in report.writers] == ["Ada", "Ben"]
    assert shares == sorted(shares)
    assert shares[-1] <= 1.0
