"""The notebook of a training set runs from its first cell to its last."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pytest

import digitpad
from digitpad.core.ink import Ink
from digitpad.session import Session
from digitpad.session.set_notebook import set_notebook


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


def test_its_cells_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("MPLBACKEND", "agg")
    names: dict[str, object] = {}
    for cell in json.loads(set_notebook(taught_set(tmp_path)))["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
    assert "100.0% of 8 drawings are read right by the others" in capsys.readouterr().out
