"""Maintenance of a training set: backups and restoring, integrity checks, recovery, upkeep after the start."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Label, Sample
from digitpad.core.text import Text
from digitpad.session.change import Change
from digitpad.session.commands import Batch, Command, Relabel, Remove, Restore, SetView
from digitpad.session.session import Session
from digitpad.storage.errors import RefusedError, StoreError, UnavailableError, translated
from digitpad.storage.formats.archives.sets import opened_copy
from digitpad.storage.recovery import integrity_check
from digitpad.storage.recovery.backups import Backup
from digitpad.storage.recovery.taking_over import attached, copy_missing, put_in_place
from digitpad.storage.sets.store import Store
from digitpad.storage.sets.writer import Writer


def back_up(session: Session) -> Backup | None:
    """Make a backup now; None where the newest holds the same already."""
    with session.exclusive() as store:
        return session.backups.make(store.connection, "manual")


def check(session: Session, report: Report = silent) -> list[Text]:
    """What is wrong with the set, sentence by sentence; nothing for a sound one."""
    with session.exclusive() as store:
        return integrity_check.check(store, report)


def restore(session: Session, backup: Backup | Path) -> Change:
    """Make the set what it was in a backup; undoable like any command.

    Where the set's file cannot be used at all, it is moved aside, kept, and the backup takes its place (not undoable).
    """
    path = backup.path if isinstance(backup, Backup) else backup
    if not path.is_file():
        raise UserError("There is no backup {path}.", path=path)
    if _is_unusable(session):
        return _replace_unusable(session, path)
    with opened_copy(path) as kept:
        command = _difference(session, kept)
        return session.write(
            command,
            Text("The backup is restored."),
            Text("restore a backup"),
            lambda store: _taking(session, store, kept),
        )


def _is_unusable(session: Session) -> bool:
    """Whether its file cannot be opened or has tables of others; StoreError where it may be sound: busy, or failing."""
    is_open = False
    try:
        with session.exclusive() as store:
            is_open = True
            store.check_shape()
    except RefusedError:
        return True
    except StoreError as error:
        if is_open or (isinstance(error, UnavailableError) and os.access(session.path, os.R_OK | os.W_OK)):
            raise
        return True
    return False


@contextlib.contextmanager
def _taking(session: Session, store: Store, kept: Store) -> Iterator[Callable[[Writer], None]]:
    """What the set lacks is copied by SQLite itself, so that memory does not grow with the backup."""
    session.backups.make(store.connection, "change")
    with translated(store.path), attached(store.connection, kept.path, "kept"):
        yield lambda writer: copy_missing(store.connection, "kept", writer.revision)


def _replace_unusable(session: Session, path: Path) -> Change:
    """At every moment either the damaged set or the whole backup lies under the set's name."""
    aside = f"damaged-{session.now():%Y%m%dT%H%M%SZ}"
    with opened_copy(path) as kept, translated(session.path):
        put_in_place(kept.connection, session.path, aside, private=session.is_personal)
    session.reconnect()
    text = Text("The backup has taken the place of the damaged set, which is kept beside it.")
    return Change(text, Text("restore a backup"), session.n_mine)


def _difference(session: Session, kept: Store) -> Command:
    """The command that makes the session's set hold what `kept` holds, but for the samples that it lacks."""
    with session.sample_cache() as cache:
        view = cache.view
        wanted = {sample.id: sample for sample in kept.samples()}
        parts: list[Command] = []
        if extra := tuple(name for name in view.mine if name not in wanted):
            parts.append(Remove(extra))
        parts += _relabels(view, wanted)
        excluded = kept.excluded()
        if leave_out := tuple(sorted(excluded - set(view.excluded))):
            parts.append(Remove(leave_out))
        if take_back := tuple(sorted(set(view.excluded) - excluded)):
            parts.append(Restore(take_back))
    return Batch(tuple(parts), Text("restore a backup"), begins_lineage=True)


def _relabels(view: SetView, wanted: dict[str, Sample]) -> list[Command]:
    by_label: dict[Label, list[str]] = {}
    for name, sample in wanted.items():
        if name in view.mine and view.mine[name].label != sample.label:
            by_label.setdefault(sample.label, []).append(name)
    return [Relabel(tuple(names), label) for label, names in by_label.items()]
