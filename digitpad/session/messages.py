"""Messages of the session to the person."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from digitpad.core.recognition import Recognition
from digitpad.core.samples import Label
from digitpad.core.text import Text
from digitpad.session.change import Change
from digitpad.session.commands import Add, Batch, Command, Forget, Relabel, Remove, Restore, label_text
from digitpad.storage.errors import BusyError, StoreError

UNANIMOUS = 20
"""As many neighbours of one label, and none of another, make a taught label worth a question."""


def done(command: Command, n_mine: int) -> Text:  # noqa: PLR0911 - one row a command
    """What happened, after it has."""
    match command:
        case Add(samples=(sample,)):
            return Text("Learnt as {label}; samples in the set: {n}.", label=label_text(sample.label), n=n_mine)
        case Add(samples=samples):
            return Text("{n} samples added; taught and imported in all: {mine}.", n=len(samples), mine=n_mine)
        case Remove(ids=(_,)):
            return Text("One sample removed.")
        case Remove(ids=ids):
            return Text("{n} samples removed.", n=len(ids))
        case Restore(ids=(_,)):
            return Text("One sample restored.")
        case Restore(ids=ids):
            return Text("{n} samples restored.", n=len(ids))
        case Relabel(ids=(_,), label=label):
            return Text("One sample relabelled as {label}.", label=label_text(label))
        case Relabel(ids=ids, label=label):
            return Text("{n} samples relabelled as {label}.", n=len(ids), label=label_text(label))
        case Forget():
            return Text("Everything taught is forgotten; until tomorrow it can be brought back.")
        case Batch():
            return Text("The training set has changed; samples in it: {n}.", n=n_mine)


def not_written(obstacle: StoreError, path: Path) -> Text:
    """Why nothing can be stored in `path`, which can be read."""
    if isinstance(obstacle, BusyError):
        return obstacle.text
    return Text("{path} can be read but not written: what you teach waits until it can.", path=path)


def kept(problem: Text, place: Path | None) -> Text:
    """Where what could not be stored waits."""
    if place is None:
        return Text(
            "{problem} What you teach is kept in memory alone: nothing can be written anywhere.", problem=problem
        )
    return Text("{problem} What you teach waits in {path} until it can be stored.", problem=problem, path=place)


def stored_late(n: int, n_mine: int) -> Change:
    """What was unsaved is on disk now."""
    return Change(Text("What was not stored yet is stored now: {n}.", n=n), Text("store"), n_mine)


def known_already(name: Text, n_mine: int) -> Change:
    """A lesson that teaches nothing new."""
    return Change(Text("This very drawing is among your samples already."), name, n_mine)


def with_doubt(change: Change, label: Label, reading: Recognition | None) -> Change:
    """Ask, beside the change, where all neighbours said something else."""
    if reading is None:
        return change
    votes = Counter(neighbor.label for neighbor in reading.neighbors)
    if len(votes) != 1 or votes.total() < UNANIMOUS or label in votes:
        return change
    said = next(iter(votes))
    doubt = Text(
        "All {n} neighbours say {said}: keep as {label}?",
        n=votes.total(),
        said=label_text(said),
        label=label_text(label),
    )
    return replace(change, doubt=doubt)
