"""The table of settings: defaults, round trips, and what an old or damaged file may hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from digitpad.ui.state import settings as table
from digitpad.ui.state.settings import Setting, Settings

ALL = [value for value in vars(table).values() if isinstance(value, Setting)]
OTHER = {bool: True, int: 20, float: 0.5, str: "x", QByteArray: QByteArray(b"\x00\x01")}


def other_value(setting: Setting) -> object:
    """A value that is not the default."""
    if setting.choices:
        return setting.choices[-1]
    if isinstance(setting.default, bool):
        return not setting.default
    return min(OTHER[type(setting.default)], setting.high or 20) if setting.high else OTHER[type(setting.default)]


@pytest.mark.parametrize("setting", ALL, ids=lambda setting: setting.key)
def test_every_setting_comes_back(tmp_path: Path, setting: Setting) -> None:
    path = tmp_path / "settings.ini"
    first = Settings(path)
    assert first.get(setting) == setting.default
    first.set(setting, other_value(setting))
    first.save()
    assert Settings(path).get(setting) == other_value(setting)
    assert type(Settings(path).get(setting)) is type(setting.default)


def test_keys_are_unique() -> None:
    assert len({setting.key for setting in ALL}) == len(ALL)


@pytest.mark.parametrize(
    "line",
    [
        "mode=banana",
        "n_neighbors=many",
        "n_neighbors=0",
        r"n_neighbors=@Variant(\0\0\0\x6\x7f\xf0\0\0\0\0\0\0)",  # an infinite number
        "threshold=7",
        "side_by_side=perhaps",
    ],
)
def test_what_is_no_value_counts_as_the_default(tmp_path: Path, line: str) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(f"[reading]\n{line}\n")
    settings = Settings(path)
    for setting in ALL:
        assert settings.get(setting) == setting.default


def test_a_value_that_is_not_accepted_is_refused(settings: Settings) -> None:
    with pytest.raises(ValueError, match="reading/mode"):
        settings.set(table.MODE, "banana")


def test_only_a_new_value_is_told(settings: Settings) -> None:
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.set(table.N_NEIGHBORS, 5)
    settings.set(table.N_NEIGHBORS, 7)
    settings.set(table.N_NEIGHBORS, 7)
    assert told == ["reading/n_neighbors"]
