"""Digits on paper by commands: forms are labelled by their boxes, other pages only by what a person says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.form.layout import CELLS
from digitpad.core.synthesis.atlas import skeleton_ink
from digitpad.session.recognizing.recognizers import shipped_atlas
from tests.core.form.drawn_form import form_page

FILLED = {place: CELLS[place].label for place in range(6)}


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    """Two pages; in the second box of the first stands another digit than was asked for."""
    path = tmp_path / "forms.tif"
    first, second = form_page(FILLED | {1: 8}), form_page({7: CELLS[7].label})
    first.save(path, save_all=True, append_images=[second, Image.new("L", (500, 700), 255)], compression="tiff_lzw")
    return path


@pytest.fixture
def askew(tmp_path: Path) -> Path:
    """Sevens on a page that lies askew: no grid."""
    style = next(style for style in shipped_atlas().digits if style.label == 7)
    ink = skeleton_ink(style.skeletons[0])
    left, top, _, bottom = ink.bounds
    image = Image.new("L", (900, 700), 230)
    draw = ImageDraw.Draw(image)
    for place in range(8):
        for stroke in ink.strokes:
            corner = (150 + 160 * (place % 4), 250 + 180 * (place // 4))
            xy = (stroke.xy - (left, top)) * (90 / (bottom - top)) + corner
            draw.line([tuple(point) for point in xy.tolist()], fill=30, width=8, joint="curve")
    path = tmp_path / "askew.png"
    image.rotate(9, Image.Resampling.BICUBIC, fillcolor=230).save(path)
    return path


def taken(cli: Callable[..., object], *options: object) -> dict[str, str | None]:
    done = cli("samples", "import", "--json", "--duplicates", "keep", *options).json()  # type: ignore[attr-defined]
    return {named["name"]: named["label"] for named in done["labels"]} | {"n": done["n_imported"]}


def test_a_form_is_labelled_by_its_boxes_and_a_doubtful_one_is_only_proposed(cli, forms: Path, tmp_path: Path) -> None:
    found = taken(cli, "--writer", "Ada", "--writer", "Alan", forms)
    asked = str(FILLED[1])
    assert found[f"{asked}?"] is None
    assert found["n"] == 6
    cli("samples", "export", tmp_path / "all.ndjson")
    rows = [json.loads(row) for row in (tmp_path / "all.ndjson").read_text().splitlines()]
    by_place = [(str(label), "Ada") for place, label in FILLED.items() if place != 1]
    assert sorted((row["word"], row["writer"]) for row in rows) == sorted([*by_place, (str(CELLS[7].label), "Alan")])


def test_what_is_proposed_is_taken_when_that_is_said(cli, forms: Path) -> None:
    assert taken(cli, "--proposed", forms)["n"] == 7


def test_as_many_names_as_pages(cli, forms: Path) -> None:
    sentence = cli("samples", "import", "--writer", "a", "--writer", "b", "--writer", "c", forms).one_sentence()
    assert "2 pages" in sentence


def test_a_form_with_a_hidden_mark_is_not_guessed_at(cli, tmp_path: Path) -> None:
    grey = np.asarray(form_page(FILLED)).copy()
    grey[-300:, -300:] = 250
    Image.fromarray(grey).save(tmp_path / "cut.png")
    assert "five marks" in cli("samples", "import", tmp_path / "cut.png").one_sentence()


def test_a_page_that_is_no_form_has_labels_only_by_being_read(cli, askew: Path) -> None:
    found = taken(cli, "--dry-run", askew)
    assert found["7?"] is None
    assert taken(cli, "--map", "=7", askew)["n"] == 8
    assert "7 7 7 7" in cli("recognize", askew).out.replace("7777", "7 7 7 7")
