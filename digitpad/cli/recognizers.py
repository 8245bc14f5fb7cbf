"""The recognizer that a command asks for."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from digitpad.cli.output import ProgressBar, complain
from digitpad.cli.window import profile_of
from digitpad.core.options import RecognizerOptions
from digitpad.core.recognizer import Recognizer, built_in_samples, default_recognizer, simple_recognizer
from digitpad.core.reference.build import build_reference_set
from digitpad.core.samples import Sample
from digitpad.session import Session, prepare
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.profile import Profile
from digitpad.storage.reference_cache import atlas_texts, learnt_embedding, learnt_for_pictures, reference_set

SIMPLE_NEIGHBORS = 5


def own_recognizer(args: Namespace) -> Recognizer:
    """As the window reads: with the person's own samples. Where their set cannot be used, without, and it says so."""
    profile = Profile.open(profile_of(args))
    if not profile.samples_path.exists():  # opening it would make it
        return _simple(args.neighbors) if args.simple else _default(profile, RecognizerOptions())
    session = Session.open(profile)
    try:
        if session.problem is not None:
            complain(session.problem)
        if args.simple:
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
        return _simple(SIMPLE_NEIGHBORS, mine)
    return _default(profile, chosen_options(args), mine)


def chosen_options(args: Namespace) -> RecognizerOptions:
    """The seed and the parts that a command asks for; UserError for a part that does not exist."""
    parts = [part.strip() for part in args.without.split(",") if part.strip()]
    options = RecognizerOptions() if args.seed is None else RecognizerOptions(seed=args.seed)
    return options.without(*parts)


def _own_samples(profile: Profile) -> list[Sample]:
    session = Session.open(profile, strict=True)
    try:
        return session.drawn(sample.id for sample in session.samples())
    finally:
        session.close()


def _simple(n_neighbors: int | None, mine: Sequence[Sample] = ()) -> Recognizer:
    built_in = built_in_samples(*load_built_in_digits())
    return simple_recognizer(built_in, mine, n_neighbors=n_neighbors or SIMPLE_NEIGHBORS)


def _default(profile: Profile, options: RecognizerOptions, mine: Sequence[Sample] = ()) -> Recognizer:
    with ProgressBar("preparing") as progress:
        if options == RecognizerOptions():
            return default_recognizer(reference_set(profile.cache, report=progress), mine)
        # Not kept: the cache is for what the window needs at its start.
        built_in = built_in_samples(*load_built_in_digits())
        built = build_reference_set(
            atlas_texts(),
            options,
            embedding=learnt_embedding(),
            pictures=learnt_for_pictures(),
            built_in=built_in,
            report=progress,
        )
    return default_recognizer(built, mine)
