"""Unexpected errors: in full to the profile's log, in one sentence to the person."""

from __future__ import annotations

import logging
from pathlib import Path
from types import TracebackType

from digitpad.core.text import Text

LOG_NAME = "commands.log"
"""Apart from the window's own log: two processes must not rotate one file."""


def report(error: Exception, profile: Path | None) -> Text:
    """Log `error` with its traceback and return the sentence that says so."""
    what = f"{type(error).__name__}: {error}"
    try:
        path = _log(error, profile)
    except Exception:  # the first error is the one to tell, whatever keeps the log from being written
        return Text("Something went wrong that should not ({what}), and it could not be logged.", what=what)
    return Text("Something went wrong that should not ({what}); it is logged in {path}.", what=what, path=path)


def _log(error: Exception, profile: Path | None) -> Path:
    from digitpad.session.files.written_files import LogFile
    from digitpad.session.values import Profile

    handler = LogFile(Profile.open(profile).logs, LOG_NAME)
    try:
        handler.emit(logging.LogRecord("digitpad", logging.ERROR, __file__, 0, "a command failed", (), _info(error)))
    finally:
        handler.close()
    return Path(handler.baseFilename)


def _info(error: Exception) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    return type(error), error, error.__traceback__
