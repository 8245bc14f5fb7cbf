"""The state of one open training set, without Qt: what is in it, what changes it, and what reads with it."""

from digitpad.session.change import Change
from digitpad.session.commands import Add, Batch, Command, Forget, Relabel, Remove, Restore, name_of
from digitpad.session.drawing_files import open_drawing, save_drawing
from digitpad.session.exchange import apply_import, export_samples, plan_import, save_copy
from digitpad.session.maintenance import back_up, check, maintain, restore, salvage_set
from digitpad.session.recognizer_update import needs_preparing, prepare, take_reference
from digitpad.session.session import Score, Session
from digitpad.storage.sqlite_recovery import salvage

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
    "open_drawing",
    "plan_import",
    "prepare",
    "restore",
    "salvage",
    "salvage_set",
    "save_copy",
    "save_drawing",
    "take_reference",
]
