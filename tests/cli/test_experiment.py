"""`digitpad experiment`."""

from __future__ import annotations

import csv
import struct
from pathlib import Path

import numpy as np
import pytest

from digitpad.experiments.registry import EXPERIMENTS

NAMES = [each.name for each in EXPERIMENTS]
LITTLE = {
    "network": ["--set", "hidden=10", "--set", "epochs=2", "--set", "trees=3"],
    "invariance": ["--train", "30", "--test", "2"],
    "size": ["--set", "largest=500"],
    "segmentation": ["--set", "numbers=8", "--set", "most=100"],
    "your-model": ["--train", "60", "--test", "10", "--set", "hidden=8"],
}


def test_without_a_name_they_are_listed(cli) -> None:
    done = cli("experiment")
    assert [line.split()[0] for line in done.out.splitlines()] == NAMES
    assert all(line.endswith("?") for line in done.out.splitlines())
    assert [each["name"] for each in cli("experiment", "--json").json()] == NAMES


def test_holdout_gives_the_figure_of_the_articles(cli) -> None:
    found = cli("experiment", "holdout", "--json").json()
    assert round(found["accuracy"], 6) == 0.951852
    assert (found["n_train"], found["n_test"], found["k"], found["metric"], found["seed"]) == (1527, 270, 5, "l2", 0)
    shuffled = cli("experiment", "holdout", "--shuffle", "--train-fraction", "0.8", "--seed", "0", "--json").json()
    assert shuffled["accuracy"] == 0.975


@pytest.mark.parametrize("name", NAMES)
def test_every_experiment_runs_plots_and_tells_its_code(cli, tmp_path: Path, name: str) -> None:
    plot, table = tmp_path / "plot.png", tmp_path / "table.csv"
    options = [*LITTLE.get(name, []), "--json", "--code", "--plot", plot, "--csv", table]
    found = cli("experiment", name, *options).json()
    assert found["experiment"] == name
    assert found["reading"]
    compile(found["code"], name, "exec")
    assert plot.read_bytes().startswith(b"\x89PNG")
    assert len(list(csv.reader(table.read_text(encoding="utf-8").splitlines()))) > 1


def test_code_alone_is_a_script_and_nothing_is_run(cli) -> None:
    done = cli("experiment", "network", "--code")
    assert done.status == 0
    compile(done.out, "network", "exec")


def test_text_for_people(cli) -> None:
    done = cli("experiment", "cross-validation", "--k", "1-3", "--folds", "3")
    assert "Which k is best" in done.out
    assert "k 1-3" in done.out
    assert done.err == ""


def test_the_settings_are_listed(cli) -> None:
    done = cli("experiment", "holdout", "--settings")
    assert "train-fraction" in done.out
    assert "l1, l2, cosine" in done.out


def test_pictures_of_mnists_format(cli, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    labels = np.arange(60) % 3
    images = (rng.integers(0, 40, (60, 28, 28)) + 70 * labels[:, None, None]).astype(np.uint8)
    path = tmp_path / "t10k-images-idx3-ubyte"
    path.write_bytes(struct.pack(">4I", 0x803, 60, 28, 28) + images.tobytes())
    (tmp_path / "t10k-labels-idx1-ubyte").write_bytes(struct.pack(">2I", 0x801, 60) + labels.astype(np.uint8).tobytes())
    options = ["--data", path, "--train", 40, "--test", 20, "--k", 1, "--metric", "l1", "--json"]
    found = cli("experiment", "holdout", *options).json()
    assert (found["accuracy"], found["n_train"], found["n_test"], found["data"]) == (1.0, 40, 20, path.name)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["hold-out"], "There is no experiment “hold-out”: did you mean “holdout”?"),
        (["zzz"], "There is no experiment “zzz”"),
        (["holdout", "--k", "5000"], "k is 5000, but there are only 1527 pictures to train on."),
        (["holdout", "--k", "x"], "“x” is no good value for k."),
        (["holdout", "--train-fraction", "0"], "between 0 and 1"),
        (["holdout", "--train-fraction", "1"], "between 0 and 1"),
        (["holdout", "--folds", "3"], "“holdout” has no setting folds"),
        (["holdout", "--metric", "l9"], "metric is one of l1, l2, cosine"),
        (["holdout", "--set", "k"], "--set takes NAME=VALUE"),
        (["holdout", "--set", "zz=1"], "has no setting zz"),
        (["holdout", "--data", "mine"], "You have not taught anything yet"),
        (["holdout", "--data", "nothing.csv"], "There is no file nothing.csv."),
        (["holdout", "--plot", "plot.doc"], "A plot is written as .png or .svg"),
        (["holdout", "--csv", "/nowhere/at/all.csv"], "There is no folder /nowhere/at"),
        (["cross-validation", "--folds", "2000"], "2000 folds need at least as many pictures; there are 1797."),
        (["cross-validation", "--folds", "180"], "fewer than the 180 folds"),
        (["look", "--set", "sample=1797"], "There is no picture 1797"),
    ],
)
def test_bad_settings_end_in_one_sentence(cli, words: list[str], sentence: str) -> None:
    assert sentence in cli("experiment", *words).one_sentence()


def test_qt_is_not_imported(python) -> None:
    done = python(
        "import sys; from digitpad.cli import run; run(['experiment', 'look']); print('PySide6' in sys.modules)"
    )
    assert done.out.splitlines()[-1] == "False"


def test_a_page_to_print_on_a_model_of_ones_own(cli, tmp_path: Path) -> None:
    model, report = tmp_path / "mine.onnx", tmp_path / "page.html"
    cli("export-model", str(model))
    told = ["--model", str(model), "--report", str(report)]
    done = cli("experiment", "your-model", *LITTLE["your-model"], *told)
    assert "Your model reads" in done.out
    assert "Your model reads" in report.read_text(encoding="utf-8")
    assert "has no setting model" in cli("experiment", "holdout", "--model", str(model)).err
