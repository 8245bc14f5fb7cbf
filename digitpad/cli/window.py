"""The window and its self-check: the only commands that import Qt, and only when they run."""

from __future__ import annotations

import gc
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from digitpad.core.errors import UserError


def configure(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--check",
        action="store_const",
        const=check,
        dest="run",
        default=open_window,
        help="open the window, draw a digit with real pointer events, check its reading, print one line and leave",
    )


def configure_set(parser: ArgumentParser) -> None:
    parser.add_argument(
        "set", nargs="?", metavar="SET", help="the training set (.digitpad) to open instead of your own"
    )


def open_window(args: Namespace) -> int:
    return int(app_with_qt().open_window(profile_of(args), _set_of(args)))


def check(args: Namespace) -> int:
    return int(app_with_qt().check(profile_of(args), _set_of(args)))


def profile_of(args: Namespace) -> Path | None:
    """The folder given by `--profile`, or None for the usual place."""
    given = getattr(args, "profile", None)
    return Path(given) if given else None


def _set_of(args: Namespace) -> Path | None:
    given = getattr(args, "set", None)
    return Path(given) if given else None


def app_with_qt() -> Any:
    """The module `digitpad.app`; UserError where Qt does not load."""
    gc.disable()  # what is imported stays: looking through it for garbage is a twentieth of the start
    try:
        from digitpad import app
    except ImportError as error:
        if not (error.name or "").startswith("PySide6"):
            raise
        raise UserError(
            "Neither window nor PDF: PySide6 does not load ({reason}). “digitpad recognize” works without it.",
            reason=error,
        ) from error
    finally:
        gc.freeze()
        gc.enable()
    return app
