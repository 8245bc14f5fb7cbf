"""The report on an open set, and two of its writers beside each other, as window and command ask for them."""

from __future__ import annotations

from digitpad.core.progress import Report, part_of, silent
from digitpad.evaluation.by_others import Pair, compare
from digitpad.evaluation.class_report import ClassReport, class_report
from digitpad.session.recognizing.recognizer_update import prepare
from digitpad.session.session import Session
from digitpad.session.upkeep import rebuild_pictures

_NOBODY = "\n"
"""No writer is called so: everybody's samples weigh as those of others."""


def report_on(session: Session, report: Report = silent) -> ClassReport:
    """Read each writer's samples without their own, by the default recognizer; a second for some 60 drawings."""
    if session.problem is None and not session.is_read_only and rebuild_pictures(session, part_of(report, 0.0, 0.1)):
        session.refresh()
    prepare(session, part_of(report, 0.1, 0.3))
    recognizer = session.recognizer(writer=_NOBODY)
    return class_report(session.samples(), recognizer, session.drawn, part_of(report, 0.3, 1.0))


def pair_of(session: Session, first: str, second: str) -> Pair:
    """Two writers of the set: the same digits, their means, and what reads one by the other."""
    return compare(session.samples(), first, second)
