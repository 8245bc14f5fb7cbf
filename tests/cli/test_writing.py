"""What commands write: asked for, named, whole, and never over what they read."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_files import SEVEN, line


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "in.ndjson"
    path.write_text(line("7", SEVEN) * 3)
    return path


def test_a_report_is_not_written_over_what_is_there_nor_over_its_own_input(cli, tmp_path: Path, data: Path) -> None:
    page, before = tmp_path / "page.html", data.read_bytes()
    assert str(page) in cli("evaluate", "--simple", "--report", page, data).out
    page.write_text("mine")
    assert "--force" in cli("evaluate", "--simple", "--report", page, data).one_sentence()
    assert page.read_text() == "mine"
    assert cli("evaluate", "--simple", "--force", "--report", page, data).status == 0
    assert page.read_text() != "mine"
    assert "what is read" in cli("evaluate", "--simple", "--force", "--report", data, data).one_sentence()
    assert data.read_bytes() == before


def test_neither_are_a_table_and_a_plot(cli, tmp_path: Path) -> None:
    table, plot = tmp_path / "t.csv", tmp_path / "p.png"
    words = ("experiment", "holdout", "--train", "100", "--test", "20", "--csv", table, "--plot", plot)
    done = cli(*words)
    assert done.status == 0, done.err
    assert f"{table} is written." in done.out
    assert f"{plot} is written." in done.out
    plot.write_text("mine")
    table.unlink()
    assert "--force" in cli(*words).one_sentence()
    assert not table.exists(), "nothing is written where one of two may not be"
    assert plot.read_text() == "mine"
    assert cli(*words, "--force").status == 0
    assert "what is read" in cli(*words[:6], "--force", "--data", table, "--csv", table).one_sentence()


def test_an_accuracy_without_an_error_is_plotted(cli, tmp_path: Path) -> None:
    words = ("experiment", "holdout", "--k", "1", "--train", "100", "--test", "20", "--plot", tmp_path / "x.png")
    assert cli(*words).status == 0
