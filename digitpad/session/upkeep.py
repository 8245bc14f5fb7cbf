"""What an open set needs without being asked for: the day's backup, pictures of an older preprocessor, litter."""

from __future__ import annotations

from datetime import timedelta

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.preprocessing.batch import pictures_of
from digitpad.core.preprocessing.preprocess import PREPROCESSOR_VERSION
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.samples import Drawing
from digitpad.session.session import Session
from digitpad.storage.errors import StoreError
from digitpad.storage.files.locked_tempdir import sweep
from digitpad.storage.files.replacing import sweep_parts
from digitpad.storage.sets import codec
from digitpad.storage.sets.store import Store

REMOVED_KEPT = timedelta(days=2)
"""Longer than "until tomorrow", wherever and whenever one is."""

_AT_ONCE = 100
"""Pictures: about a quarter of a second, during which nobody else writes."""


def maintain(session: Session, report: Report = silent) -> None:
    """After the start, in the background: the day's backup, pictures of an older preprocessor, old removals, litter."""
    _sweep(session)
    try:
        with session.exclusive() as store:
            if not store.read_only:
                if session.backups.is_due(store.connection):
                    session.backups.make(store.connection, "daily")
                _purge(session, store)
        rebuild_pictures(session, part_of(report, 0.1, 1.0))
    except StoreError:
        # None of this is urgent, and what keeps the file from being written is told when something is taught.
        return
    report(1.0)


def _sweep(session: Session) -> None:
    """What killed programs left where digitpad writes by itself; exports are swept where the next one is made."""
    profile = session.profile
    sweep(profile.cache)
    for folder in {profile.data, profile.config, profile.logs, profile.cache, session.path.absolute().parent}:
        sweep_parts(folder)


def rebuild_pictures(session: Session, report: Report = silent) -> int:
    """Make the 8x8 of strokes anew where another version of the preprocessor made them; how many."""
    with session.exclusive() as store:
        total = store.count_outdated(PREPROCESSOR_VERSION)
    done = 0
    while done < total and not session.is_read_only:
        report(done / total)
        with session.exclusive() as store:
            found = store.outdated(PREPROCESSOR_VERSION, _AT_ONCE)
            if not found:
                break
            pictures = pictures_of([_decoded(encoded) for _, encoded in found])
            with store.writing() as writer:
                for (name, _), picture in zip(found, pictures, strict=True):
                    writer.set_picture(name, None if picture is None else picture.tobytes(), PREPROCESSOR_VERSION)
        done += len(found)
    return done


def _decoded(encoded: bytes) -> Drawing:
    """A stored drawing; what cannot be read counts as blank, so that its old picture stays."""
    try:
        return codec.decode(encoded)
    except UserError:
        return Ink()


def _purge(session: Session, store: Store) -> None:
    before = (session.now() - REMOVED_KEPT).isoformat(timespec="microseconds")
    if store.has_removed(before):
        session.backups.make(store.connection, "purge")
        with store.writing() as writer:
            writer.purge(before)
