"""Whatever the format, an import, a measurement and an experiment take the same drawings under the same labels."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.session import Session, apply_import, plan_import
from digitpad.session.files.datasets import file_dataset
from digitpad.session.files.labelled_files import read_labelled
from digitpad.storage.formats.registry import FORMATS, format_by_look
from tests.storage.fuzzing import seeds

_OF_ITS_OWN = ("png", "pickle", "container")
"""A folder, what is never opened, and what is read as what lies in it."""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    """By format; the folder's name labels what says no label of its own."""
    folder = tmp_path_factory.mktemp("files") / "7"
    folder.mkdir()
    found: dict[str, list[Path]] = {}
    for path in dict.fromkeys(path for _, path in seeds(folder)):
        found.setdefault(format_by_look(path).name, []).append(path)
    return found


def imported(session: Session, path: Path) -> list[tuple[int, np.ndarray]]:
    with plan_import(session, [path], near=False) as plan:
        apply_import(session, plan, duplicates="keep")
    are_pictures = read_labelled(path).pictures is not None
    found = []
    for sample in session.drawn([sample.id for sample in session.samples()]):
        is_whole = are_pictures and isinstance(sample.drawing, Raster)
        found.append((sample.label, (sample.drawing.grey if is_whole else sample.picture).ravel()))  # type: ignore[union-attr]
    return found


@pytest.mark.parametrize("format", [row.name for row in FORMATS if row.read and row.name not in _OF_ITS_OWN])
def test_all_take_the_same(format: str, files: dict[str, list[Path]], tmp_path: Path) -> None:
    """But for what is blank, and for ink whose word is no digit: an import asks about that."""
    if format not in files:
        pytest.skip(f"what reads {format} is not installed, or its drawings are pictures like others")
    n = 0
    for number, path in enumerate(files[format]):
        with suppress(UserError):  # it has no labels
            data, labelled = file_dataset(path), read_labelled(path)
            session = Session.open(tmp_path / str(number))
            drawn = [(y, x) for y, x in imported(session, path) if y != NOT_A_DIGIT and x.any()]
            session.close()
            kept = [i for i, (x, y) in enumerate(zip(data.X, data.y, strict=True)) if y != NOT_A_DIGIT and x.any()]
            assert [label for label, _ in drawn] == data.y[kept].tolist() == labelled.labels[kept].tolist(), path.name
            for (_, picture), i in zip(drawn, kept, strict=True):
                np.testing.assert_array_equal(picture, data.X[i], err_msg=path.name)
            n += len(drawn)
    assert n or format == "sheet", "nothing of this format is labelled"
