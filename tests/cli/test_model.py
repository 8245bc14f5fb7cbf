"""`digitpad model` and `digitpad export-model`, through the front door."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digitpad import cli
from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink
from digitpad.session import Session
from digitpad.storage.caches.reference_cache import atlas_texts


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "digits.onnx"
    assert cli.run(["export-model", str(path)]) == 0
    return path


@pytest.fixture
def profile(tmp_path: Path) -> str:
    session = Session.open(tmp_path / "profile")
    for style in parse_atlas(*atlas_texts()).digits[::4][:40]:
        session.teach(skeleton_ink(style.skeletons[0]), style.label)
    session.close()
    return str(tmp_path / "profile")


def test_a_model_is_told_what_is_wrong_with_what_it_gets(
    model: Path, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert cli.run(["--profile", profile, "model", "--json", str(model)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["model"], answer["input"]) == ("digits.onnx", [None, 8, 8])
    assert answer["faults"][0]["fault"] == "range"
    assert "run from 0 to 16" in answer["faults"][0]["sentence"]
    assert answer["accuracy"] < answer["mended_accuracy"]
    assert "image * 16" in answer["code"]


def test_without_samples_it_says_what_to_do(model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--profile", str(tmp_path / "new"), "model", str(model)]) == 1
    assert "draw some digits first" in capsys.readouterr().err


def test_a_file_that_is_no_model_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, says in (("a.onnx", "not an ONNX network"), ("a.pkl", "save it as ONNX")):
        path = tmp_path / name
        path.write_bytes(b"\x80\x04.")
        assert cli.run(["model", str(path)]) == 1
        assert says in capsys.readouterr().err


def test_a_model_is_not_replaced_unasked(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = model.read_bytes()
    assert cli.run(["export-model", "--k", "3", str(model)]) == 1
    assert "--force" in capsys.readouterr().err
    assert model.read_bytes() == before
    assert cli.run(["export-model", "--k", "3", "--force", str(model)]) == 0
    assert model.read_bytes() != before
