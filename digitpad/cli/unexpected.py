"""What nobody foresaw: in full to the profile's log, in one sentence to the person."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path

from digitpad.core.text import Text

LOG_NAME = "commands.log"
"""Apart from the window's own log: two processes must not rotate one file."""

LARGEST_LOG = 1_000_000
"""Bytes, after which the log starts anew and the last one is kept beside it."""


def report(error: Exception, profile: Path | None) -> Text:
    """Log `error` with its traceback and return the sentence that says so."""
    what = f"{type(error).__name__}: {error}"
    try:
        path = _log(error, profile)
    except Exception:  # the first error is the one to tell, whatever keeps the log from being written
        return Text("Something went wrong that should not ({what}), and it could not be logged.", what=what)
    return Text("Something went wrong that should not ({what}); it is logged in {path}.", what=what, path=path)


def _log(error: Exception, profile: Path | None) -> Path:
    from digitpad.storage.profile import Profile

    path = Profile.open(profile).logs / LOG_NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > LARGEST_LOG:
        path.replace(path.with_name(f"{LOG_NAME}.1"))
    with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
        log.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} a command failed\n")
        log.writelines(traceback.format_exception(error))
    return path
