"""The notebook of a training set runs from its first cell to its last."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

import digitpad
from digitpad.core.ink import Ink
from digitpad.session import Session
from digitpad.session.files.set_notebook import set_notebook


def taught_set(folder: Path) -> Path:
    session = Session.open(folder)
    for i in range(4):
        session.teach(Ink.from_drawing([[[50, 50 + i], [0, 100]]]), 1)
        session.teach(Ink.from_drawing([[[0, 30, 60 + i, 30], [0, 1, 0, 100]]]), 7)
    session.close()
    return session.path


def test_jupyter_runs_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nbclient and a kernel are installed, which the tests' lock does not ask for."""
    nbclient = pytest.importorskip("nbclient", reason="pip install nbclient ipykernel")
    nbformat = pytest.importorskip("nbformat")
    pytest.importorskip("ipykernel")
    monkeypatch.setenv("PYTHONPATH", str(Path(digitpad.__file__).parents[1]))
    monkeypatch.setenv("PYTHONWARNINGS", "ignore")
    notebook = nbformat.reads(set_notebook(taught_set(tmp_path)).decode(), as_version=4)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Jupyter's own
        nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert any("100.0% of 8 drawings" in output.get("text", "") for output in outputs)
    assert any("image/png" in output.get("data", {}) for output in outputs)


def test_its_cells_run(tmp_path: Path) -> None:
    cells = json.loads(set_notebook(taught_set(tmp_path)))["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    # In a process of its own: where a test before it has made an application of Qt, `show` would wait for its windows.
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"MPLBACKEND": "agg", "PYTHONPATH": str(Path(digitpad.__file__).parents[1])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "100.0% of 8 drawings are read right by the others" in done.stdout
