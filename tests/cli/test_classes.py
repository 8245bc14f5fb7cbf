"""`digitpad samples gather` and `report`."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_files import FOUR, ONE, SEVEN, ZERO, line

HANDS = {"anna": 0, "ben": 7}


@pytest.fixture
def sets(cli, tmp_path: Path) -> Path:
    """Two pupils' sets, of which one holds a drawing of the other's."""
    folder = tmp_path / "sets"
    folder.mkdir()
    for name, lean in HANDS.items():
        rows = [("7", SEVEN), ("1", ONE), ("0", ZERO), ("4", FOUR)]
        drawings = [
            (word, [[[x + lean * i for i, x in enumerate(xs)], ys] for xs, ys in strokes]) for word, strokes in rows
        ]
        file = tmp_path / f"{name}.ndjson"
        file.write_text("".join(line(word, strokes, writer="me") for word, strokes in drawings))
        if name == "ben":
            file.write_text(file.read_text() + line("7", SEVEN, writer="me"))
        cli("samples", "import", "--duplicates", "keep", "--set", folder / f"{name}.digitpad", file)
    return folder


def test_a_class_is_brought_together_and_reported_on(cli, sets: Path, tmp_path: Path) -> None:
    target = tmp_path / "class.digitpad"
    told = cli(
        "samples", "gather", "--json", "--set", target, sets, "--name", f"{sets / 'ben.digitpad'}=Benjamin"
    ).json()
    assert [(one["name"], one["n_unnamed"]) for one in told["files"]] == [("anna", 4), ("Benjamin", 5)]
    assert (
        told["n_mine"] == told["n_taken"] == sum(one["n"] - one["n_exact"] - one["n_near"] for one in told["writers"])
    )
    assert next(one for one in told["writers"] if one["writer"] == "Benjamin")["n_exact"] >= 1
    page = tmp_path / "class.html"
    report = cli("samples", "report", "--json", "--set", target, page).json()
    assert {one["writer"] for one in report["writers"]} == {"anna", "Benjamin"}
    assert report["total"]["n"] == told["n_taken"]
    assert "Benjamin" in page.read_text(encoding="utf-8")
    assert "page.html" not in cli("samples", "report", "--set", target, page).one_sentence()
    done = cli("samples", "report", "--set", target, page, "--force").out
    assert "anna" in done
    assert done.endswith("class.html is written.\n")


def test_gathering_again_says_what_was_there(cli, sets: Path, tmp_path: Path) -> None:
    target = tmp_path / "class.digitpad"
    cli("samples", "gather", "--set", target, sets)
    out = cli("samples", "gather", "--set", target, sets).out
    assert "0 samples of 2 writers brought together; 9 were there already." in out
    assert "4 samples without a name, taken for anna’s." in out


def test_what_cannot_be_done_is_one_sentence(cli, sets: Path, tmp_path: Path) -> None:
    anna = sets / "anna.digitpad"
    assert "itself" in cli("samples", "gather", "--set", anna, anna).one_sentence()
    none = cli("samples", "gather", "--set", tmp_path / "c.digitpad", anna, "--name", "x=X").one_sentence()
    assert "none of the files" in none
    assert not (tmp_path / "c.digitpad").exists()
    assert ".html or .pdf" in cli("samples", "report", "--set", anna, tmp_path / "page.doc").one_sentence()
    assert "no samples" in cli("samples", "report").one_sentence()


def test_the_page_as_pdf(cli, sets: Path, tmp_path: Path) -> None:
    pytest.importorskip("PySide6")
    page = tmp_path / "class.pdf"
    done = cli("samples", "report", "--set", sets / "anna.digitpad", page)
    assert done.status == 0, done
    assert page.read_bytes().startswith(b"%PDF")
