"""`digitpad samples …`: a person's own set by commands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from cli_files import ONE, SEVEN, line


@pytest.fixture
def one(tmp_path: Path) -> Path:
    path = tmp_path / "one.ndjson"
    path.write_text(line("1", ONE))
    return path


@pytest.fixture
def seven(tmp_path: Path) -> Path:
    path = tmp_path / "seven.ndjson"
    path.write_text(line("7", SEVEN))
    return path


def listed(cli, *options: object) -> list[dict[str, str]]:
    return cli("samples", "list", "--json", *options).json()


def test_an_empty_set_is_an_empty_list(cli) -> None:
    assert listed(cli) == []
    assert "no samples" in cli("samples", "list").out


def test_what_is_added_is_listed(cli, one: Path, seven: Path) -> None:
    added = cli("samples", "add", "--json", "--label", "1", one).json()
    cli("samples", "add", "--label", "not a digit", seven)
    samples = listed(cli)
    assert [sample["label"] for sample in samples] == ["1", "not a digit"]
    assert samples[0]["id"] == added["added"][0]
    assert set(samples[0]) == {"id", "label", "source", "created"}
    assert samples[0]["source"] == "taught"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", samples[0]["created"])


def test_all_adds_the_built_in_samples(cli, one: Path) -> None:
    cli("samples", "add", "--label", "1", one)
    samples = listed(cli, "--all")
    assert len(samples) == 1798
    assert [sample["source"] for sample in samples].count("load_digits") == 1797


def test_the_list_as_text(cli, one: Path) -> None:
    cli("samples", "add", "--label", "1", one)
    lines = cli("samples", "list").out.splitlines()
    assert lines[0].split() == ["id", "label", "source", "created"]
    assert lines[1].split()[1:3] == ["1", "taught"]


def test_the_same_drawing_is_not_added_twice(cli, one: Path) -> None:
    cli("samples", "add", "--label", "1", one)
    assert cli("samples", "add", "--label", "1", one).out == "0 added, 1 known before; 1 samples are yours.\n"
    assert len(listed(cli)) == 1


def test_adding_a_known_drawing_under_another_label_relabels_it(cli, one: Path) -> None:
    cli("samples", "add", "--label", "1", one)
    assert len(cli("samples", "add", "--json", "--label", "7", one).json()["relabelled"]) == 1
    assert [sample["label"] for sample in listed(cli)] == ["7"]


def test_a_bad_file_leaves_the_set_as_it_was(cli, one: Path, tmp_path: Path) -> None:
    assert "missing" in cli("samples", "add", "--label", "1", one, tmp_path / "missing.png").one_sentence()
    assert listed(cli) == []


@pytest.mark.parametrize("label", ["11", "x", "", "-1", "٣"])
def test_a_label_that_does_not_exist(cli, one: Path, label: str) -> None:
    assert "not a label" in cli("samples", "add", f"--label={label}", one).one_sentence()


def test_a_blank_picture_teaches_nothing(cli, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("L", (30, 30), 255).save(tmp_path / "blank.png")
    assert "nothing on it" in cli("samples", "add", "--label", "1", tmp_path / "blank.png").one_sentence()


def test_add_says_so_when_nothing_can_be_stored(cli, own_home: Path, one: Path) -> None:
    (own_home / "profile").write_text("a file where the folder should be")
    cli("samples", "add", "--label", "1", one).one_sentence()


def test_remove_takes_all_or_none(cli, one: Path, seven: Path) -> None:
    cli("samples", "add", "--label", "1", one, seven)
    first, second = (sample["id"] for sample in listed(cli))
    assert "unknown" in cli("samples", "remove", first, "unknown").one_sentence()
    assert len(listed(cli)) == 2
    assert cli("samples", "remove", "--json", first).json() == {"removed": [first], "n_mine": 1}
    assert cli("samples", "remove", second).out == "One sample removed.\n"
    assert listed(cli) == []


def test_built_in_samples_cannot_be_removed_by_command(cli) -> None:
    assert "digits:0" in cli("samples", "remove", "digits:0").one_sentence()


def test_another_set_is_named_by_its_file(cli, one: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.digitpad"
    assert "There is no training set" in cli("samples", "list", "--set", other).one_sentence()
    assert cli("samples", "add", "--set", other, "--label", "1", one).status == 0
    assert len(listed(cli, "--set", other)) == 1
    assert listed(cli) == []


@pytest.mark.parametrize("suffix", [".ndjson", ".ndjson.gz", ".digitpad"])
def test_an_export_holds_everything(cli, one: Path, seven: Path, tmp_path: Path, suffix: str) -> None:
    cli("samples", "add", "--label", "1", one, seven)
    target = tmp_path / f"mine{suffix}"
    assert cli("samples", "export", "--json", target).json()["n"] == 2
    (tmp_path / "profile2").mkdir()
    cli("samples", "import", "--profile", tmp_path / "profile2", target)
    assert listed(cli, "--profile", tmp_path / "profile2") == listed(cli)


@pytest.mark.parametrize("name", ["ndjson", "digitpad", "inkml", "idx", "csv", "npz", "png"])
def test_an_export_in_every_format(cli, one: Path, tmp_path: Path, name: str) -> None:
    cli("samples", "add", "--label", "1", one)
    before = set(tmp_path.iterdir())
    assert cli("samples", "export", "--format", name, tmp_path / "out").status == 0
    assert set(tmp_path.iterdir()) - before


def test_an_export_replaces_nothing_unless_told(cli, own_home: Path, one: Path, tmp_path: Path) -> None:
    cli("samples", "add", "--label", "1", one)
    assert "--force" in cli("samples", "export", one).one_sentence()
    assert cli("samples", "export", "--force", one).status == 0
    own = own_home / "profile" / "samples.digitpad"
    assert "itself" in cli("samples", "export", "--force", own).one_sentence()
    assert len(listed(cli)) == 1


def test_an_export_needs_samples_a_format_and_a_folder(cli, one: Path, tmp_path: Path) -> None:
    assert "no samples" in cli("samples", "export", tmp_path / "x.ndjson").one_sentence()
    cli("samples", "add", "--label", "1", one)
    assert "no format" in cli("samples", "export", tmp_path / "x.unknown").one_sentence()
    assert "not a format" in cli("samples", "export", "--format", "word", tmp_path / "x").one_sentence()
    assert "cannot be written" in cli("samples", "export", "--format", "image", tmp_path / "x").one_sentence()
    assert "no folder" in cli("samples", "export", tmp_path / "missing" / "x.ndjson").one_sentence()
    assert not (tmp_path / "missing").exists()


def test_a_damaged_set_is_one_sentence_and_stays_as_it_is(cli, own_home: Path, one: Path) -> None:
    path = own_home / "profile" / "samples.digitpad"
    path.parent.mkdir()
    path.write_bytes(b"SQLite format 3\0" + bytes(4000))
    for words in (["list"], ["add", "--label", "1", one], ["remove", "x"], ["export", "x.ndjson"], ["check"]):
        cli("samples", *words).one_sentence()
    assert path.read_bytes() == b"SQLite format 3\0" + bytes(4000)


@pytest.mark.parametrize("words", [[], ["add"], ["add", "--label", "7"], ["remove"], ["export"], ["list", "x"]])
def test_wrong_command_lines_are_usage_errors(cli, words: list[str]) -> None:
    assert cli("samples", *words).status == 2
