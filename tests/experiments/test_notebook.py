"""Scripts as notebooks: the format's own rules, and the same code in the same order."""

from __future__ import annotations

import json

from digitpad.experiments.notebook import notebook, script_notebook

SCRIPT = """\
import numpy as np
from math import pi

X = np.arange(3)


def area(r):
    return pi * r**2


print(area(X))
"""


def code_of(content: bytes) -> str:
    cells = json.loads(content)["cells"]
    return "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")


def test_a_script_comes_back_out_of_its_cells() -> None:
    content = script_notebook("Areas", SCRIPT)
    names: dict[str, object] = {}
    exec(code_of(content), names)
    assert list(names["area"](names["X"])) == [0.0, 3.141592653589793, 12.566370614359172]  # type: ignore[operator]
    first = json.loads(content)["cells"][0]
    assert (first["cell_type"], first["source"]) == ("markdown", ["# Areas"])


def test_it_follows_the_format() -> None:
    book = json.loads(notebook("# Title", "print(1)", "print(1)"))
    assert (book["nbformat"], book["nbformat_minor"]) == (4, 5)
    ids = [cell["id"] for cell in book["cells"]]
    assert len(set(ids)) == 3
    assert all(name.isalnum() and len(name) <= 64 for name in ids)
    assert all({"execution_count", "outputs"} <= cell.keys() for cell in book["cells"] if cell["cell_type"] == "code")


def test_the_same_cells_give_the_same_bytes() -> None:
    assert notebook("# a", "b") == notebook("# a", "b")


def test_a_lone_surrogate_in_a_name_does_no_harm() -> None:
    assert json.loads(notebook("print('\udc80')"))
