"""The state of one open training set, without Qt: what is in it, what changes it, and what reads with it."""

from digitpad.session.change import Change
from digitpad.session.commands import Add, Batch, Command, Forget, Relabel, Remove, Restore, name_of
from digitpad.session.session import Score, Session

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
    "name_of",
]
