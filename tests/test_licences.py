"""What a bundle tells of the code that Qt has from others is complete, and about the Qt that is locked."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parents[1] / "packaging"
QT = PACKAGING / "licences" / "qt"
LISTS = sorted(QT.glob("*.json"))


def listed(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def minor(version: str) -> list[str]:
    return version.split(".")[:2]


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_they_are_of_the_locked_version(path: Path) -> None:
    lock = (PACKAGING / "locks" / "bundle.txt").read_text(encoding="utf-8")
    locked = re.search(r"^pyside6-essentials==(\S+)", lock, re.MULTILINE)
    assert locked
    assert minor(listed(path)["qt"]) == minor(locked[1]), "packaging/tools/qt_attributions.py was not run for this Qt"


def test_each_has_a_licence_and_its_text() -> None:
    parts = [part for path in LISTS for part in listed(path)["parts"]]
    assert len({part["id"] for part in parts}) == len(parts) > 50
    for part in parts:
        assert part["licence"]
        assert part["copyright"]
        assert (QT / part["text"]).stat().st_size > 100, part["name"]


def test_no_text_is_left_over() -> None:
    named = {part["text"] for path in LISTS for part in listed(path)["parts"]}
    assert {path.relative_to(QT).as_posix() for path in QT.rglob("*.txt") if path.is_file()} <= named
    assert all((QT / text).is_file() for text in named)
