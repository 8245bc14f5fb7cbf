"""The state of one open training set, without Qt: what is in it, what changes it, and what reads with it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from digitpad.session.change import Change
from digitpad.session.commands import Add, Batch, Command, Forget, Relabel, Remove, Restore, name_of
from digitpad.session.lessons import Score
from digitpad.session.recognizing.recognizer_update import needs_preparing, prepare, take_reference
from digitpad.session.session import Session

if TYPE_CHECKING:
    from digitpad.session.files.drawing_files import save_drawing
    from digitpad.session.files.exchange import apply_import, export_samples, plan_import, save_copy
    from digitpad.session.maintenance import back_up, check, restore
    from digitpad.session.upkeep import maintain
    from digitpad.storage.recovery.sqlite_recovery import salvage

__all__ = [
    "Add",
    "Batch",
    "Change",
    "Command",
    "Forget",
    "Relabel",
    "Remove",
    "Restore",
    "Score",
    "Session",
    "apply_import",
    "back_up",
    "check",
    "export_samples",
    "maintain",
    "name_of",
    "needs_preparing",
    "plan_import",
    "prepare",
    "restore",
    "salvage",
    "save_copy",
    "save_drawing",
    "take_reference",
]

_AT_FIRST_USE = {
    "digitpad.session.files.drawing_files": ("save_drawing",),
    "digitpad.session.files.exchange": ("apply_import", "export_samples", "plan_import", "save_copy"),
    "digitpad.session.maintenance": ("back_up", "check", "restore"),
    "digitpad.session.upkeep": ("maintain",),
    "digitpad.storage.recovery.sqlite_recovery": ("salvage",),
}
"""What a window that takes ink does not need: all formats of files, recovery. Imported when it is first named."""


def __getattr__(name: str) -> Any:
    for module, names in _AT_FIRST_USE.items():
        if name in names:
            return getattr(import_module(module), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
