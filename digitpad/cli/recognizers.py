"""The recognizer that a command asks for."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from digitpad.cli.output import Progress, complain
from digitpad.cli.window import profile_of
from digitpad.core.build import build_reference_set
from digitpad.core.options import RecognizerOptions
from digitpad.core.recognizer import Recognizer, built_in_samples, default_recognizer, simple_recognizer
from digitpad.core.reference import ReferenceSet
from digitpad.core.samples import Sample
from digitpad.session import Session
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.profile import Profile
from digitpad.storage.reference import atlas_texts, reference_set

SIMPLE_NEIGHBORS = 5


def own_recognizer(args: Namespace) -> Recognizer:
    """As the window reads: with the person's own samples. Where their set cannot be used, without, and it says so."""
    mine: Sequence[Sample] = ()
    if Profile.open(profile_of(args)).samples_path.exists():  # opening it would make it
        session = Session.open(profile_of(args))
        if session.problem is not None:
            complain(session.problem)
        mine = own_samples(session)
    if args.simple:
        return _simple(mine, args.neighbors or SIMPLE_NEIGHBORS)
    return default_recognizer(_shipped_set(args), mine)


def evaluated_recognizer(args: Namespace) -> Recognizer:
    """As it reads out of the box, or without some of its parts; with the person's own samples only if asked for."""
    mine = own_samples(Session.open(profile_of(args), strict=True)) if args.mine else ()
    if args.simple:
        return _simple(mine, SIMPLE_NEIGHBORS)
    parts = [part.strip() for part in args.without.split(",") if part.strip()]
    options = RecognizerOptions() if args.seed is None else RecognizerOptions(seed=args.seed)
    options = options.without(*parts)
    if options == RecognizerOptions():
        return default_recognizer(_shipped_set(args), mine)
    with Progress("preparing") as progress:  # not kept: the cache is for what the window needs at its start
        return default_recognizer(build_reference_set(atlas_texts(), options, progress=progress.share), mine)


def own_samples(session: Session) -> list[Sample]:
    """All samples of the person's own with their drawings; closes the session."""
    try:
        return session.drawn(sample.id for sample in session.samples())
    finally:
        session.close()


def _simple(mine: Sequence[Sample], n_neighbors: int) -> Recognizer:
    return simple_recognizer(built_in_samples(*load_built_in_digits()), mine, n_neighbors=n_neighbors)


def _shipped_set(args: Namespace) -> ReferenceSet:
    with Progress("preparing") as progress:
        return reference_set(Profile.open(profile_of(args)).cache, report=progress.share)
