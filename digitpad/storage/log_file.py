"""The logs: private, rotated, and never a reason to fail."""

from __future__ import annotations

import io
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

from digitpad.storage.durable_files import make_folder

_BYTES = 512 * 1024
_FILES = 4


class LogFile(RotatingFileHandler):
    """Records appended to `folder`/`name`; OSError where that cannot be opened (a folder of that name, say)."""

    def __init__(self, folder: Path, name: str) -> None:
        make_folder(folder, private=True)
        super().__init__(
            folder / name, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", errors="backslashreplace"
        )
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def _open(self) -> io.TextIOWrapper:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        descriptor = os.open(self.baseFilename, flags, 0o600)
        return io.TextIOWrapper(os.fdopen(descriptor, "ab"), encoding=self.encoding, errors=self.errors)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging calls it
        """A full disk costs the record: a traceback on stderr would help nobody."""
