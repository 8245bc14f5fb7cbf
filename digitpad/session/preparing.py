"""Making the default recognizer: long work for the background, while the plain set answers."""

from __future__ import annotations

from digitpad.core.recognizer import Recognizer, default_recognizer
from digitpad.core.samples import Sample
from digitpad.session.session import Session
from digitpad.storage.reference import reference_set
from digitpad.storage.reporting import Report, part_of, silent

_AT_ONCE = 500


def prepare(session: Session, report: Report = silent) -> None:
    """Load or build the built-in set, and let the default recognizer learn what is not known to it yet.

    Afterwards `Session.recognizer` answers with it. To be called at the start, and again where `needs_preparing` says
    so (after an import). What is taught meanwhile is not missed.
    """
    if session.snapshots.default is None:
        reference = reference_set(session.profile.cache, report=part_of(report, 0.0, 0.5))
        with session.holding():
            session.snapshots.set_default(default_recognizer(reference, []), {})
            session.snapshots.is_behind = True
    while _catch_up(session, part_of(report, 0.5, 1.0)):
        continue
    report(1.0)


def needs_preparing(session: Session) -> bool:
    """Is there anything that the default recognizer does not know yet?"""
    return session.snapshots.default is None or session.snapshots.is_behind


def _catch_up(session: Session, report: Report) -> bool:
    """Learn the difference between what is known and what is held; False once there is none."""
    with session.holding() as holdings:
        default = session.snapshots.default
        assert default is not None
        recognizer, known = default
        mine = dict(holdings.mine)
        changed = [name for name, sample in mine.items() if known.get(name) is not sample]
        gone = {name for name, sample in known.items() if mine.get(name) is not sample}
        if not changed and not gone:
            session.snapshots.is_behind = False
            return False
        session.snapshots.is_behind = True
    recognizer = _taught(session, recognizer, changed, gone, report)
    with session.holding():
        session.snapshots.set_default(recognizer, mine)
    return True


def _taught(session: Session, recognizer: Recognizer, changed: list[str], gone: set[str], report: Report) -> Recognizer:
    drawn: list[Sample] = []
    for start in range(0, len(changed), _AT_ONCE):
        report(start / len(changed) / 2)
        drawn += session.drawn(changed[start : start + _AT_ONCE])
    return recognizer.with_samples(drawn, gone)
