"""The notebook of a training set runs from its first cell to its last."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digitpad.core.ink import Ink
from digitpad.session import Session
from digitpad.session.set_notebook import set_notebook


def test_its_cells_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("MPLBACKEND", "agg")
    session = Session.open(tmp_path)
    for i in range(4):
        session.teach(Ink.from_drawing([[[50, 50 + i], [0, 100]]]), 1)
        session.teach(Ink.from_drawing([[[0, 30, 60 + i, 30], [0, 1, 0, 100]]]), 7)
    session.close()
    names: dict[str, object] = {}
    for cell in json.loads(set_notebook(session.path))["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
    assert "100.0% of 8 drawings are read right by the others" in capsys.readouterr().out
