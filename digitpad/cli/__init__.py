"""The commands. Nothing here imports Qt but the two that open a window, and those only when they run."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from digitpad.cli.command import UsageError
from digitpad.cli.output import abandon_stdout, cleaned_stdout, complain, drop_what_stdout_refuses, tolerate_any_text
from digitpad.cli.table import parse
from digitpad.cli.window import profile_of
from digitpad.core.errors import UserError

FAILED, USAGE, INTERRUPTED, NOBODY_READS = 1, 2, 130, 141


def run(argv: Sequence[str]) -> int:
    """Run one command line (without the program's name) and return its exit status; never raises."""
    tolerate_any_text()
    args = Namespace()
    try:
        with cleaned_stdout():
            args = parse(argv)
            status = int(args.run(args))
        if sys.stdout is not None:
            sys.stdout.flush()
    except SystemExit as stop:  # argparse's own --help and --version
        return int(stop.code or 0)
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return _failed(error, profile_of(args))
    return status


def _failed(error: Exception, profile: Path | None) -> int:
    """Tell the person about `error`; the exit status that it means."""
    drop_what_stdout_refuses()
    if isinstance(error, BrokenPipeError):
        abandon_stdout()
        return NOBODY_READS
    if isinstance(error, UsageError):
        complain(error)
        return USAGE
    if isinstance(error, OSError) and error.errno:  # the world's, too: a full disk under stdout, a folder gone
        complain(f"{error.strerror}: {error.filename}" if error.filename else error.strerror)
        return FAILED
    if isinstance(error, UserError):
        complain(error)
        return FAILED
    from digitpad.cli.unexpected import report

    complain(report(error, profile))
    return FAILED
