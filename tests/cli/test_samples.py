"""`digitpad samples …`: a person's own set by commands."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
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
    assert cli("samples", "add", "--label", "1", one).out == "0 added, 1 known before; 1 sample is yours.\n"
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


def test_an_export_never_takes_the_place_of_a_device_or_a_link(cli, one: Path, tmp_path: Path) -> None:
    cli("samples", "add", "--label", "1", one)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received: list[bytes] = []
    reader = threading.Thread(target=lambda: received.append(pipe.read_bytes()), daemon=True)
    reader.start()  # whoever writes into a pipe waits for its reader
    assert cli("samples", "export", "--format", "csv", pipe).status == 0
    reader.join(timeout=60)
    assert b"1" in received[0]
    assert pipe.is_fifo()
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    assert cli("samples", "export", tmp_path / "link.csv").status == 0
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").is_file()


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


def test_commands_at_once_lose_nothing_and_tell_only_what_they_did(cli, tmp_path: Path) -> None:
    running = []
    for n in range(3):
        path = tmp_path / f"{n}.ndjson"
        path.write_text("".join(line("1", [[[0, 10 * n + i], [0, 100 + i * i]]]) for i in range(5)))
        words = [sys.executable, "-m", "digitpad", "samples", "add", "--json", "--label", str(n), str(path)]
        running.append(subprocess.Popen(words, stdout=subprocess.PIPE, text=True))
    answers = [process.communicate()[0] for process in running]
    told = [set(json.loads(answer)["added"]) for answer in answers]
    assert [len(ids) for ids in told] == [5, 5, 5]
    by_label = {str(n): {sample["id"] for sample in listed(cli) if sample["label"] == str(n)} for n in range(3)}
    assert list(by_label.values()) == told


# Import


def test_a_dry_run_says_what_would_come_in_and_changes_nothing(cli, drawings: Path) -> None:
    report = cli("samples", "import", "--json", "--dry-run", drawings).json()
    assert report["dry_run"] is True
    assert report["files"] == [{"file": str(drawings), "format": "ndjson"}]
    assert (report["n"], report["n_blank"], report["n_imported"], report["n_mine"]) == (14, 0, 0, 0)
    by_name = {named["name"]: named for named in report["labels"]}
    assert by_name["7"] == {
        "name": "7",
        "n": 6,
        "n_exact": 5,
        "n_near": 0,
        "label": "7",
        "left_out": None,
        "reads_as": ["7", 1.0],
    }
    assert by_name["star"]["label"] is None
    assert "--map" in by_name["star"]["left_out"]
    assert listed(cli) == []


def test_an_import_skips_what_is_there_already(cli, drawings: Path) -> None:
    assert cli("samples", "import", "--json", drawings).json()["n_imported"] == 2
    assert cli("samples", "import", "--json", drawings).json()["n_imported"] == 0
    assert sorted(sample["label"] for sample in listed(cli)) == ["1", "7"]


def test_an_import_keeps_duplicates_when_told(cli, drawings: Path) -> None:
    assert cli("samples", "import", "--json", "--duplicates", "keep", drawings).json()["n_imported"] == 12


def test_a_mapping_renames_and_leaves_out(cli, drawings: Path) -> None:
    words = ["--map", "star=skip", "--map", "7=not a digit", "--duplicates", "keep"]
    cli("samples", "import", *words, drawings)
    labels = [sample["label"] for sample in listed(cli)]
    assert (labels.count("not a digit"), labels.count("1"), len(labels)) == (6, 6, 12)


@pytest.mark.parametrize("renaming", ["7=x", "unknown=3"])
def test_a_mapping_that_makes_no_sense(cli, drawings: Path, renaming: str) -> None:
    cli("samples", "import", "--map", renaming, drawings).one_sentence()
    assert listed(cli) == []


def test_the_report_as_text(cli, drawings: Path) -> None:
    lines = cli("samples", "import", "--dry-run", "--map", "star=skip", drawings).out.splitlines()
    assert lines[0].split() == ["label", "drawings", "known", "nearly", "known", "becomes", "most", "read", "as"]
    assert "left out" in lines[3]
    assert lines[-1] == "Nothing was changed: this was a dry run. 0 samples are yours."
    assert cli("samples", "import", drawings).out.endswith("2 imported. 2 samples are yours.\n")


def test_an_import_takes_all_files_or_none(cli, one: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.ndjson"
    bad.write_text(line() * 600 + "not json\n")
    assert "line 601" in cli("samples", "import", one, bad).one_sentence()
    assert listed(cli) == []


def test_an_import_by_format(cli, one: Path, tmp_path: Path) -> None:
    unnamed = one.rename(tmp_path / "drawings.txt")
    assert cli("samples", "import", "--json", "--format", "ndjson", unnamed).json()["n_imported"] == 1
    assert "not a format" in cli("samples", "import", "--format", "word", unnamed).one_sentence()


# Check, backup, restore, salvage


def test_a_sound_set_is_said_to_be_sound(cli, one: Path) -> None:
    cli("samples", "add", "--label", "1", one)
    assert "all is sound, 1 sample is yours" in cli("samples", "check").out
    assert cli("samples", "check", "--json").json()["findings"] == []


def test_check_finds_what_is_not_as_it_was_written(cli, own_home: Path, one: Path) -> None:
    cli("samples", "add", "--label", "1", one)
    path = own_home / "profile" / "samples.digitpad"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE sample SET drawing = x'49'")
    done = cli("samples", "check", "--json")
    assert done.status == 1
    assert done.err.count("\n") == 1
    assert len(json.loads(done.out)["findings"]) == 1


def test_a_backup_brings_back_what_was(cli, one: Path, seven: Path) -> None:
    cli("samples", "add", "--label", "1", one)
    (backup,) = cli("samples", "backup", "--list", "--json").json()  # made when the sample was added
    assert set(backup) == {"name", "created", "reason", "file"}
    assert cli("samples", "backup").out == "The newest backup holds the same already.\n"
    before = listed(cli)
    cli("samples", "add", "--label", "7", seven)
    cli("samples", "remove", before[0]["id"])
    done = cli("samples", "restore", backup["name"])
    assert done.status == 0
    assert listed(cli) == before
    undo = done.out.split("digitpad samples restore ")[1].strip()
    assert undo in [backup["name"] for backup in cli("samples", "backup", "--list", "--json").json()]
    assert cli("samples", "restore", undo).status == 0
    assert [sample["label"] for sample in listed(cli)] == ["7"]


def test_backups_are_listed_for_people(cli, one: Path) -> None:
    assert cli("samples", "backup", "--list").out == "There is no backup yet.\n"
    cli("samples", "add", "--label", "1", one)
    cli("samples", "backup")
    assert cli("samples", "backup", "--list").out.splitlines()[0].split() == ["backup", "made", "why"]


def test_a_backup_that_does_not_exist(cli) -> None:
    assert "--list" in cli("samples", "restore", "yesterday").one_sentence()


def test_a_damaged_set_is_moved_aside_for_its_backup(cli, own_home: Path, one: Path) -> None:
    cli("samples", "add", "--label", "1", one)
    before = listed(cli)
    (backup,) = cli("samples", "backup", "--list", "--json").json()  # made when the sample was added
    path = own_home / "profile" / "samples.digitpad"
    path.write_bytes(b"damaged")
    cli("samples", "list").one_sentence()
    assert cli("samples", "restore", backup["name"]).status == 0
    assert listed(cli) == before
    assert b"damaged" in [other.read_bytes() for other in path.parent.glob("*.digitpad")]


def test_salvage_makes_a_new_set_and_leaves_the_damaged_one(cli, own_home: Path, one: Path, tmp_path: Path) -> None:
    cli("samples", "add", "--label", "1", one)
    before = listed(cli)
    path = own_home / "profile" / "samples.digitpad"
    data = bytearray(path.read_bytes())
    data[28:32] = bytes(4)  # the header's count of pages
    data[96:100] = bytes(4)
    path.write_bytes(data)
    target = tmp_path / "recovered.digitpad"
    assert cli("samples", "salvage", "--json", target).json() == {"file": str(target), "n": 1, "n_lost": 0}
    assert listed(cli, "--set", target) == before
    assert path.read_bytes() == data
    assert "exists already" in cli("samples", "salvage", target).one_sentence()


def test_salvage_of_nothing(cli, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing.digitpad"
    nothing.write_bytes(bytes(5000))
    cli("samples", "salvage", "--set", nothing, tmp_path / "new.digitpad").one_sentence()
    assert not (tmp_path / "new.digitpad").exists()


def test_an_interrupted_command_changes_nothing(python, cli, drawings: Path) -> None:
    code = """
import os, signal, sys
from digitpad.cli import run
from digitpad.storage.importing import planning
take_over = planning.take_over
def interrupted(*args, **options):
    take_over(*args, **options)
    os.kill(os.getpid(), signal.SIGINT)
    signal.pause()
planning.take_over = interrupted
sys.exit(run(sys.argv[1:]))
"""
    done = python(code, "samples", "import", drawings)
    assert (done.status, done.out, done.err) == (130, "", "")
    assert listed(cli) == []
    assert cli("samples", "check").status == 0


def test_what_was_acknowledged_survives_a_kill(python, cli, drawings: Path) -> None:
    code = """
import os, signal, sys
from digitpad.cli import samples
from digitpad.cli.samples import files
from digitpad.cli import run
def killed(value):
    os.kill(os.getpid(), signal.SIGKILL)
files.print_json = killed
run(sys.argv[1:])
"""
    assert python(code, "samples", "add", "--json", "--label", "7", drawings).status == -9
    assert {sample["label"] for sample in listed(cli)} == {"7"}
    assert cli("samples", "check").status == 0


def test_drawings_of_numbers_are_cut_into_their_digits(cli, tmp_path: Path) -> None:
    seven = [[[x + 130 for x in SEVEN[0][0]], SEVEN[0][1]]]
    path = tmp_path / "numbers.ndjson"
    path.write_text(line("17", [*ONE, *seven], writer="ada") + line("33", [*ONE, *seven]))
    report = cli("samples", "import", "--json", path).json()
    assert report["n_imported"] == 2
    assert [named["name"] for named in report["labels"] if named["label"]] == ["1", "7"]
    assert [note["note"] for note in report["notes"]] == [
        "1 drawing of a number is cut into 2 digits",
        "1 drawing of a number does not read as its number, and is not cut",
    ]
    assert [named["name"] for named in report["labels"] if named["left_out"]] == ["33"]
    assert [sample["label"] for sample in listed(cli)] == ["1", "7"]


@pytest.mark.parametrize("options", [("--as-is",), ("--map", "17=skip")])
def test_numbers_stay_whole_where_somebody_says_so(cli, tmp_path: Path, options: tuple[str, ...]) -> None:
    path = tmp_path / "numbers.ndjson"
    path.write_text(line("17", [*ONE, [[x + 130 for x in SEVEN[0][0]], SEVEN[0][1]]]) + line("1", ONE))
    report = cli("samples", "import", "--json", *options, path).json()
    assert [named["name"] for named in report["labels"]] == ["1", "17"]
    assert report["n_imported"] == 1
