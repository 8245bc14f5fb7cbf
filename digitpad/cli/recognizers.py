"""The recognizer that a command asks for."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from digitpad.cli.output import ProgressBar, complain
from digitpad.cli.window import profile_of
from digitpad.core.options import RecognizerOptions
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Sample
from digitpad.session import Session, prepare
from digitpad.session.files.written_files import is_missing
from digitpad.session.recognizing.recognizers import plain_recognizer, reference_recognizer
from digitpad.session.upkeep import rebuild_pictures
from digitpad.session.values import Profile


def own_recognizer(args: Namespace) -> Recognizer:
    """As the window reads: with the person's own samples. Where their set cannot be used, without, and it says so."""
    profile = Profile.open(profile_of(args))
    if is_missing(profile.samples_path):  # opening it would make it
        return plain_recognizer(args.neighbors) if args.simple else _default(profile, RecognizerOptions())
    session = Session.open(profile)
    try:
        if session.problem is not None:
            complain(session.problem)
        if args.simple:
            _make_pictures(session)
            return session.recognizer("simple", n_neighbors=args.neighbors)
        with ProgressBar("preparing") as progress:
            prepare(session, progress)
        return session.recognizer()
    finally:
        session.close()


def evaluated_recognizer(args: Namespace) -> Recognizer:
    """As it reads out of the box, or without some of its parts; with the person's own samples only if asked for."""
    profile = Profile.open(profile_of(args))
    mine = _own_samples(profile) if args.mine else ()
    if args.simple:
        return plain_recognizer(mine=mine)
    return _default(profile, chosen_options(args), mine)


def chosen_options(args: Namespace) -> RecognizerOptions:
    """The seed and the parts that a command asks for; UserError for a part that does not exist."""
    parts = [part.strip() for part in args.without.split(",") if part.strip()]
    options = RecognizerOptions() if args.seed is None else RecognizerOptions(seed=args.seed)
    return options.without(*parts)


def _own_samples(profile: Profile) -> list[Sample]:
    session = Session.open(profile, strict=True)
    try:
        _make_pictures(session)
        return session.drawn(sample.id for sample in session.samples())
    finally:
        session.close()


def _make_pictures(session: Session) -> None:
    """Where a large import left rough ones, which the simple mode would compare; a set in trouble stays as it is."""
    if session.problem is None and not session.is_read_only:
        with ProgressBar("preparing") as progress:
            if rebuild_pictures(session, progress):
                session.refresh()


def _default(profile: Profile, options: RecognizerOptions, mine: Sequence[Sample] = ()) -> Recognizer:
    with ProgressBar("preparing") as progress:
        return reference_recognizer(profile, options, mine, progress)
