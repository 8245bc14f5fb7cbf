"""The recognizer that a command asks for."""

from __future__ import annotations

from argparse import Namespace

from digitpad.cli.output import complain
from digitpad.cli.window import profile_of
from digitpad.core.recognizer import Recognizer, built_in_samples, simple_recognizer
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.profile import Profile


def own_recognizer(args: Namespace) -> Recognizer:
    """As the window reads: with the person's own samples. Where their set cannot be used, without, and it says so."""
    from digitpad.session import Session

    profile = Profile.open(profile_of(args))
    if not profile.samples_path.exists():  # opening it would make it
        return evaluated_recognizer(args)
    session = Session.open(profile)
    try:
        if session.problem is not None:
            complain(session.problem)
        if args.simple:
            return session.recognizer("simple", n_neighbors=args.neighbors)
        return session.recognizer()
    finally:
        session.close()


def evaluated_recognizer(args: Namespace) -> Recognizer:
    """As it reads out of the box."""
    return simple_recognizer(built_in_samples(*load_built_in_digits()), [])
