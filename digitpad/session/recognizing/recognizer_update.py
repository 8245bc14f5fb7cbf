"""Builds or updates the default recognizer in the background, while a simple one answers."""

from __future__ import annotations

import contextlib

from digitpad.core.progress import Report, part_of, silent
from digitpad.core.recognizer import default_recognizer
from digitpad.core.recognizers.reference_recognizer import ReferenceRecognizer
from digitpad.core.samples import Sample
from digitpad.session.session import Session
from digitpad.storage.caches.feature_cache import keep_recollection, recollected
from digitpad.storage.caches.reference_cache import reference_at_hand, reference_set

_AT_ONCE = 500
WORTH_KEEPING = 400
"""Samples read at once: they take about as long as the rest of the start."""


def prepare(session: Session, report: Report = silent) -> None:
    """Load or build the built-in set, and let the default recognizer learn what is not known to it yet.

    Afterwards `Session.recognizer` answers with it. To be called at the start, and again where `needs_preparing` says
    so (after an import). What is taught meanwhile is not missed.
    """
    if session.snapshots.default is None:
        reference = reference_set(session.profile.cache, report=part_of(report, 0.0, 0.5))
        _recall(session, default_recognizer(reference, []))
    n_read = 0
    while (n_changed := _catch_up(session, part_of(report, 0.5, 1.0))) is not None:
        n_read += n_changed
    if n_read >= WORTH_KEEPING:
        _keep(session)
    report(1.0)


def take_reference(session: Session) -> None:
    """Read with the built-in set from the first reading on, where it is at hand; for the session's own thread.

    What the person has taught and is not recalled is learnt by `prepare`.
    """
    if session.snapshots.default is None and (reference := reference_at_hand(session.profile.cache)) is not None:
        _recall(session, default_recognizer(reference, []))


def _recall(session: Session, recognizer: ReferenceRecognizer) -> None:
    """Start with what was kept of the samples that are held now."""
    kept = recollected(session.profile.cache, session.path, recognizer.taught_digest)
    with session.sample_cache() as cache:
        known = {}
        if kept:
            with contextlib.suppress(Exception):  # whatever it holds: as if nothing had been kept
                recognizer = recognizer.recalling(kept, cache.mine)
                known = {name: cache.mine[name] for name in recognizer.taught_ids}
        session.snapshots.set_default(recognizer, known)
        session.snapshots.is_behind = any(known.get(name) is not sample for name, sample in cache.mine.items())


def _keep(session: Session) -> None:
    with session.sample_cache():
        default = session.snapshots.default
    if default is not None:
        recognizer, _ = default
        keep_recollection(session.profile.cache, session.path, recognizer.taught_digest, recognizer.taught_arrays())


def needs_preparing(session: Session) -> bool:
    """Is there anything that the default recognizer does not know yet?"""
    return session.snapshots.default is None or session.snapshots.is_behind


def _catch_up(session: Session, report: Report) -> int | None:
    """Learn the difference between what is known and what is held: how many samples; None once there is none."""
    with session.sample_cache() as cache:
        default = session.snapshots.default
        assert default is not None
        recognizer, known = default
        mine = dict(cache.mine)
        changed = [name for name, sample in mine.items() if known.get(name) is not sample]
        gone = {name for name, sample in known.items() if mine.get(name) is not sample}
        if not changed and not gone:
            session.snapshots.is_behind = False
            return None
        session.snapshots.is_behind = True
    recognizer = _taught(session, recognizer, changed, gone, report)
    with session.sample_cache():
        session.snapshots.set_default(recognizer, mine)
    return len(changed)


def _taught(
    session: Session, recognizer: ReferenceRecognizer, changed: list[str], gone: set[str], report: Report
) -> ReferenceRecognizer:
    drawn: list[Sample] = []
    for start in range(0, len(changed), _AT_ONCE):
        report(start / len(changed) / 4)
        drawn += session.drawn(changed[start : start + _AT_ONCE])
    return recognizer.with_samples(drawn, gone, report=part_of(report, 0.25, 1.0))
