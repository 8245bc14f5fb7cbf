"""A person's choices: one typed table, kept in the profile's settings file."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from digitpad.core.samples import ME
from digitpad.ui.kit.i18n import LANGUAGES

T = TypeVar("T", bool, int, float, str, QByteArray)


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One choice: where it is kept, what it is at first, which values it takes (`choices`, or `low` to `high`)."""

    key: str
    default: T
    choices: tuple[T, ...] = ()
    low: float | None = None
    high: float | None = None

    def accepts(self, value: object) -> bool:
        if self.choices:
            return value in self.choices
        if self.low is not None and self.high is not None:
            return isinstance(value, int | float) and self.low <= value <= self.high
        return True


MODE = Setting("reading/mode", "default", choices=("default", "simple"))
N_NEIGHBORS = Setting("reading/n_neighbors", 5, low=1, high=100)
METRIC = Setting("reading/metric", "l2", choices=("l2", "l1"))
THRESHOLD = Setting("reading/threshold", -1.0, low=-1.0, high=1.0)
"""From which refusal score on a drawing is "not a digit"; negative: as calibrated."""
SIDE_BY_SIDE = Setting("reading/side_by_side", False)
PAUSE = Setting("drawing/pause", 0.0, low=0.0, high=10.0)
"""Seconds after the last stroke until the next stroke begins a new drawing; 0: never by itself."""
PEN_WIDTH = Setting("drawing/pen_width", 14, low=4, high=40)
WRITER = Setting("teaching/writer", ME)
"""Who draws: kept with each sample that is taught."""
CLEAR_AFTER_TEACHING = Setting("teaching/clear", True)
THEME = Setting("look/theme", "system", choices=("system", "light", "dark"))
LANGUAGE = Setting("look/language", "", choices=("", *LANGUAGES))
"""Empty: that of the system."""
LEFT_HANDED = Setting("look/left_handed", False)
MOTION = Setting("look/motion", "system", choices=("system", "reduced"))
"""Whether animations are left out: as the system asks, or always."""
RESCUED_INK = Setting("drawing/rescued", "")
"""The drawing that was on the pad when something went wrong; "" at all other times."""
HINTS_DONE = Setting("window/hints_done", "")
"""Names of the hints that are not needed any more, with commas between them."""
LAST_FOLDER = Setting("files/last_folder", "")
PYTHON = Setting("models/python", "")
"""The interpreter that ran a model's function last; empty: the usual one."""
RECENT_DRAWINGS = Setting("files/recent_drawings", "")
"""Paths of drawings that were opened or saved lately, newest first, a line each."""
RECENT = Setting("files/recent", "")
"""Paths of training sets that were open lately, newest first, a line each."""
GEOMETRY = Setting("window/geometry", QByteArray())
SPLIT = Setting("window/split", QByteArray())
WHY_TAB = Setting("window/why_tab", 0, low=0, high=9)


class Settings(QObject):
    """The table's values; `changed` tells the key of each that takes a new one."""

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """The stored value, or the default where there is none or it is not one that the setting accepts."""
        stored = self._store.value(setting.key)
        if stored is None:
            return setting.default
        value = _converted(stored, setting.default)
        return cast(T, value) if value is not None and setting.accepts(value) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Store `value`; ValueError where the setting does not accept it."""
        if not setting.accepts(value):
            raise ValueError(f"{setting.key} does not accept {value!r}")
        if value == self.get(setting):
            return
        self._store.setValue(setting.key, value)
        self.changed.emit(setting.key)

    def reset(self, setting: Setting[T]) -> None:
        self.set(setting, setting.default)

    def save(self) -> None:
        """Write to the file now; a file that cannot be written loses nothing but the choice."""
        self._store.sync()
        with contextlib.suppress(OSError):
            self._path.chmod(0o600)  # a drawing may be among them


def _converted(stored: object, default: object) -> object | None:
    """An ini value (always a string there) as the default's type; None where it is not one."""
    if isinstance(default, QByteArray):
        return stored if isinstance(stored, QByteArray) else None
    if isinstance(default, bool):
        return {"true": True, "false": False}.get(str(stored).lower())
    try:
        return type(default)(stored)  # type: ignore[call-arg]
    except (TypeError, ValueError, OverflowError):
        return None
