"""`digitpad evaluate`."""

from __future__ import annotations

import gzip
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cli_files import FOUR, ONE, SEVEN, ZERO, line

from digitpad.cli import drawings as cli_drawings
from digitpad.evaluation import lessons

SPREAD = {"n", "min", "median", "mean"}


@pytest.fixture
def idx(tmp_path: Path) -> Path:
    """Three pictures, two digits and a blank one, with their labels beside."""
    one = bytes(255 if 12 <= x <= 15 and 4 <= y <= 24 else 0 for y in range(28) for x in range(28))
    path = tmp_path / "t-images-idx3-ubyte"
    path.write_bytes(struct.pack(">IIII", 0x803, 3, 28, 28) + one * 2 + bytes(784))
    (tmp_path / "t-labels-idx1-ubyte").write_bytes(struct.pack(">II", 0x801, 3) + bytes([1, 1, 7]))
    return path


def test_json_has_all_figures(cli, drawings: Path) -> None:
    figures = cli("evaluate", "--json", drawings).json()
    assert (figures["n"], figures["n_digits"]) == (14, 12)
    for key in ("accuracy", "accuracy_as_shown", "ece"):
        assert 0 <= figures[key] <= 1
    assert [len(row) for row in figures["confusion"]] == [11] * 11
    assert figures["labels"] == [*"0123456789", "not a digit"]
    assert sum(map(sum, figures["confusion"])) == 14
    assert set(figures["per_class"]) == set(figures["labels"])
    assert set(figures["per_writer"]) == SPREAD
    assert figures["per_writer"]["n"] == 2
    assert set(figures["nondigits"]) == {"n", "auroc", "rejected_at_95_kept", "rejected"}
    assert set(figures["nondigits"]["rejected"]) == {"digits", "nondigits"}
    assert figures["seconds_per_drawing"] > 0
    assert "teaching" not in figures


def test_easy_digits_are_read_right(cli, drawings: Path) -> None:
    assert cli("evaluate", "--json", drawings).json()["accuracy"] == 1


def test_simple_mode(cli, drawings: Path) -> None:
    assert cli("evaluate", "--json", "--simple", drawings).json()["accuracy"] == 1


def test_limit_takes_the_first_and_reads_no_further(cli, drawings: Path) -> None:
    with drawings.open("a") as file:
        file.write("not json\n")
    figures = cli("evaluate", "--json", "--limit", 3, drawings).json()
    assert figures["n"] == 3
    assert "nondigits" not in figures


def test_first_drawings_without_all_digits_are_said_to_be_no_fair_sample(cli, tmp_path: Path) -> None:
    path = tmp_path / "sorted.ndjson"
    path.write_text("".join(line() for _ in range(101)))
    done = cli("evaluate", "--json", "--limit", 100, path)
    assert done.json()["n"] == 100
    assert "only 1 of the ten digits" in done.err
    assert "fair" not in cli("evaluate", "--json", path).err


def test_several_files_are_pooled(cli, drawings: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.ndjson.gz"
    more.write_bytes(gzip.compress(line().encode()))
    assert cli("evaluate", "--json", drawings, more).json()["n"] == 15
    assert cli("evaluate", "--json", "--limit", 15, drawings, more, "missing.ndjson").json()["n"] == 15


def test_teaching_is_measured_writer_by_writer(cli, drawings: Path) -> None:
    teaching = cli("evaluate", "--json", "--teach", 1, drawings).json()["teaching"]
    assert (teaching["n_per_digit"], teaching["writers"], teaching["writers_worse"]) == (1, 2, 0)
    assert set(teaching["before"]) == set(teaching["after"]) == SPREAD
    assert teaching["after"]["mean"] == 1


def test_checks_of_single_lessons(cli, drawings: Path) -> None:
    figures = cli("evaluate", "--json", "--wrong-label", "--drawn-again", drawings).json()
    assert set(figures["wrong_label"]) == {"lessons", "n", "spoilt"}
    assert figures["wrong_label"]["lessons"] == 4
    assert set(figures["drawn_again"]) == {"n", "as_taught", "n_misread", "misread_as_taught"}
    assert figures["drawn_again"]["n"] == 12


def test_idx_with_its_labels(cli, idx: Path) -> None:
    figures = cli("evaluate", "--json", idx).json()
    assert (figures["n"], figures["per_writer"]["n"]) == (3, 0)
    assert figures["confusion"][7][10] == 1  # what is blank is shown to be no digit
    assert figures["accuracy"] == pytest.approx(2 / 3)


def test_the_table_is_for_people(cli, drawings: Path) -> None:
    with drawings.open("a") as file:
        file.write(line("4", ONE, writer="bob"))  # surely misread
    done = cli("evaluate", "--teach", 1, "--wrong-label", "--drawn-again", drawings)
    assert done.status == 0
    assert done.err.endswith("2 drawings count as not a digit.\n")
    for words in ("digits read right", "writers", "not a digit", "most often confused", "taught 1 of each digit"):
        assert words in done.out
    assert "4           read as 1" in done.out
    assert "None" not in done.out
    assert "nan" not in done.out


def test_nondigits_alone_make_a_table(cli, tmp_path: Path) -> None:
    path = tmp_path / "others.ndjson"
    path.write_text(line("cat", SEVEN))
    done = cli("evaluate", path)
    assert done.status == 0
    assert "digits read right" not in done.out


def test_the_report_is_one_page_with_all_that_was_misread(cli, tmp_path: Path, drawings: Path, idx: Path) -> None:
    evil = '<script>alert("x")</script>'
    with drawings.open("a") as file:
        file.write(line("4", ONE, writer=evil, source="a & b"))
    page = tmp_path / "misread.html"
    done = cli("evaluate", "--report", page, drawings, idx)
    assert done.status == 0
    assert page.name in done.out
    html = page.read_text(encoding="utf-8")
    assert '<figure class="card"' in html
    assert 'data-pair="4-1"' in html
    assert "<svg" in html
    assert evil not in html
    assert "a &amp; b" in html
    assert "http" not in html.replace("http-equiv", "")


def test_the_report_says_what_was_shown_where_a_drawing_is_read_as_a_number(cli, tmp_path: Path) -> None:
    path, page = tmp_path / "read-as-04.ndjson", tmp_path / "misread.html"
    both = [*ZERO, *FOUR]
    path.write_text(line("cat", both) + line("0", both) + line("7", ONE))
    assert cli("evaluate", "--report", page, path).status == 0
    html = page.read_text(encoding="utf-8")
    assert html.count("read as <b>04</b>") == 2
    assert html.count("read as <b>1</b>") == html.count('<ol class="neighbors"><li') == 1
    assert 'data-pair="0-10"' in html


def test_the_persons_own_set_is_not_touched(cli, own_home: Path, drawings: Path) -> None:
    cli("evaluate", "--json", "--teach", 1, drawings)
    assert not (own_home / "profile").exists()


def test_mine_asks_for_the_own_samples(cli, tmp_path: Path, drawings: Path) -> None:
    odd = tmp_path / "odd.ndjson"
    odd.write_text(line("4", [[[0, 100, 0, 100, 50], [0, 100, 100, 0, 20]]]))
    assert cli("evaluate", "--json", "--simple", odd).json()["accuracy"] == 0
    for _ in range(3):
        cli("samples", "add", "--label", 4, odd)
    figures: dict[str, Any] = cli("evaluate", "--json", "--mine", odd).json()
    assert figures["accuracy"] == 1


@pytest.mark.parametrize("option", [["--teach", 1], ["--wrong-label"]])
def test_teaching_needs_writers(cli, idx: Path, option: list[object]) -> None:
    assert "name no writer" in cli("evaluate", *option, idx).one_sentence()


def test_parts_can_be_left_out_and_the_seed_chosen(cli, drawings: Path) -> None:
    figures = cli("evaluate", "--json", "--seed", 7, "--without", "directions, variation", drawings).json()
    assert figures["n"] == 14


def test_the_seed_is_that_of_the_lessons_too(cli, drawings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seeds: dict[str, int] = {}

    def noted(name: str, measure: Callable[..., object]) -> Callable[..., object]:
        return lambda *args, seed, **more: (seeds.update({name: seed}), measure(*args, seed=seed, **more))[1]

    for name in ("wrong_label", "drawn_again"):
        monkeypatch.setattr(lessons, name, noted(name, getattr(lessons, name)))
    cli("evaluate", "--json", "--seed", 7, "--wrong-label", "--drawn-again", drawings)
    assert seeds == {"wrong_label": 7, "drawn_again": 7}


def test_as_is_nothing_is_turned(cli, drawings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    load = cli_drawings.load_examples_and_numbers
    monkeypatch.setattr(
        cli_drawings,
        "load_examples_and_numbers",
        lambda *args, as_is=False: (asked.append(as_is), load(*args, as_is=as_is))[1],
    )
    for option in ((), ("--as-is",)):
        cli("evaluate", "--json", *option, drawings)
    assert asked == [False, True]


def test_a_part_that_does_not_exist(cli, drawings: Path) -> None:
    assert "wings" in cli("evaluate", "--without", "wings", drawings).one_sentence()


def test_labels_and_images_of_different_counts(cli, idx: Path) -> None:
    labels = idx.with_name("t-labels-idx1-ubyte")
    labels.write_bytes(struct.pack(">II", 0x801, 2) + bytes([1, 1]))
    assert "do not belong together" in cli("evaluate", idx).one_sentence()


def test_images_without_labels(cli, idx: Path) -> None:
    idx.with_name("t-labels-idx1-ubyte").unlink()
    assert "none of its drawings has a label" in cli("evaluate", idx).one_sentence()


def test_a_drawing_without_a_label(cli, tmp_path: Path) -> None:
    path = tmp_path / "unlabelled.ndjson"
    path.write_text(line() + '{"drawing": [[[1, 2], [3, 4]]]}\n')
    done = cli("evaluate", path)
    assert done.status == 0
    assert "1 drawing is left out: it has no label" in done.err


def test_a_report_that_cannot_be_written(cli, tmp_path: Path, drawings: Path) -> None:
    assert "is a folder, not a file" in cli("evaluate", "--report", tmp_path, drawings).one_sentence()


@pytest.mark.parametrize(
    "words",
    [
        ["--limit", "0"],
        ["--teach", "-1"],
        ["--limit", "many"],
        ["--seed", "-1"],
        ["--seed", "4294967296"],
        ["--simple", "--without", "atlas"],
        [],
    ],
)
def test_wrong_options_are_usage_errors(cli, words: list[str]) -> None:
    assert cli("evaluate", *words, *(["x.ndjson"] if words else [])).status == 2


def test_numbers_are_measured_apart(cli, tmp_path: Path) -> None:
    path = tmp_path / "numbers.ndjson"
    both = [*ZERO, *FOUR]
    path.write_text(line("04", both) + line("40", both) + line("014", both) + line("7", SEVEN))
    figures = cli("evaluate", "--json", path).json()
    assert figures["n"] == 1
    assert "nondigits" not in figures
    assert figures["numbers"] == {
        "n": 3,
        "exact": pytest.approx(1 / 3),
        "digits": 7,
        "digit_errors": 3,
        "exact_by_length": {"2": 0.5, "3": 0.0},
    }
    assert "numbers read right   33.33%   of 3; 3 of 7 digits wrong" in cli("evaluate", path).out


def test_an_arrays_ten_is_no_number(cli, idx: Path) -> None:
    idx.with_name("t-labels-idx1-ubyte").write_bytes(struct.pack(">II", 0x801, 3) + bytes([1, 1, 10]))
    assert "numbers" not in cli("evaluate", "--json", idx).json()
