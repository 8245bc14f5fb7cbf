"""`digitpad atlas`."""

from __future__ import annotations

from pathlib import Path

from PIL import Image


def test_the_list_names_every_style(cli) -> None:
    styles = cli("atlas", "--json").json()
    assert {style["label"] for style in styles} == {*"0123456789", "not a digit"}
    assert len({(style["label"], style["name"]) for style in styles}) == len(styles) > 100
    for style in styles:
        assert set(style) == {"label", "name", "region", "weight", "shapes"}
    assert cli("atlas").out.count("\n") == len(styles) + 1


def test_the_sheet_is_a_picture(cli, tmp_path: Path) -> None:
    sheet = tmp_path / "atlas.png"
    done = cli("atlas", "--sheet", sheet)
    assert done.status == 0
    assert str(sheet) in done.out
    with Image.open(sheet) as image:
        assert image.format == "PNG"
        assert image.width > 1000


def test_a_sheet_that_cannot_be_written(cli, tmp_path: Path) -> None:
    assert "no folder" in cli("atlas", "--sheet", tmp_path / "missing" / "atlas.png").one_sentence()
    assert "PNG" in cli("atlas", "--sheet", tmp_path / "atlas.svg").one_sentence()
