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
_PIECE = 2000
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
    _catch_up(session, part_of(report, 0.5, 1.0))
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
    recognizer, _ = _default(session)
    keep_recollection(session.profile.cache, session.path, recognizer.taught_digest, recognizer.taught_arrays())


def needs_preparing(session: Session) -> bool:
    """Is there anything that the default recognizer does not know yet?"""
    return session.snapshots.default is None or session.snapshots.is_behind


def _catch_up(session: Session, report: Report) -> None:
    """Learn what is held and not known yet, the newest first, and forget what is gone.

    A piece at a time: what an import of thousands has given so far is kept where the program ends meanwhile.
    """
    n_learnt = 0
    try:
        while (difference := _difference(session)) is not None:
            all_new, gone = difference
            piece = all_new[:_PIECE]
            n = n_learnt + len(all_new)
            share = part_of(report, n_learnt / max(1, n), (n_learnt + len(piece)) / max(1, n))
            _learn(session, piece, gone, share)
            n_learnt += len(piece)
    finally:
        if n_learnt >= WORTH_KEEPING:
            _keep(session)


def _difference(session: Session) -> tuple[list[str], set[str]] | None:
    """The ids to learn and those to forget before; None where the default recognizer knows what is held."""
    with session.sample_cache() as cache:
        _, known = _default(session)
        new = [name for name, sample in reversed(cache.mine.items()) if known.get(name) is not sample]
        gone = {name for name, sample in known.items() if cache.mine.get(name) is not sample}
        session.snapshots.is_behind = bool(new or gone)
        return (new, gone) if session.snapshots.is_behind else None


def _learn(session: Session, new: list[str], gone: set[str], report: Report) -> None:
    """Bring the default recognizer up to date with these; lessons learnt on the spot meanwhile are learnt again."""
    base, known = _default(session)
    recognizer, learnt = base, known
    while True:
        with session.sample_cache() as cache:
            added = {name: cache.mine[name] for name in new if name in cache.mine}
        recognizer = _taught(session, recognizer, list(added), gone, report)
        learnt = {name: sample for name, sample in learnt.items() if name not in gone} | added
        with session.sample_cache():
            now, known_now = _default(session)
            if now is base:
                session.snapshots.set_default(recognizer, learnt)
                return
        new = [name for name, sample in known_now.items() if known.get(name) is not sample]
        gone = {name for name, sample in known.items() if known_now.get(name) is not sample}
        base, known, report = now, known_now, silent


def _default(session: Session) -> tuple[ReferenceRecognizer, dict[str, Sample]]:
    with session.sample_cache():
        default = session.snapshots.default
    assert default is not None
    return default


def _taught(
    session: Session, recognizer: ReferenceRecognizer, changed: list[str], gone: set[str], report: Report
) -> ReferenceRecognizer:
    drawn: list[Sample] = []
    for start in range(0, len(changed), _AT_ONCE):
        report(start / len(changed) / 4)
        drawn += session.drawn(changed[start : start + _AT_ONCE])
    return recognizer.with_samples(drawn, gone, report=part_of(report, 0.25, 1.0))
