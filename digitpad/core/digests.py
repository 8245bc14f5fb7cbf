"""SHA-256 and BLAKE2 of Python's own, as `hashlib` gives them where there is no OpenSSL: the same digests.

`import hashlib` loads OpenSSL's library for the same few functions: 3 MB, and some milliseconds of each start.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Protocol


class Digest(Protocol):
    """What is fed bytes and tells their digest."""

    def update(self, data: bytes, /) -> None:
        """Feed more bytes."""

    def digest(self) -> bytes:
        """Of all bytes so far."""

    def hexdigest(self) -> str:
        """The same as hexadecimal digits."""


def _own(name: str, *modules: str) -> Callable[..., Digest]:
    """From the first of these modules of the interpreter that there is; else from `hashlib`."""
    for module in (*modules, "hashlib"):
        try:
            found: Callable[..., Digest] = getattr(import_module(module), name)
        except (ImportError, AttributeError):
            continue
        return found
    raise ImportError(name)


blake2b = _own("blake2b", "_blake2")
sha256 = _own("sha256", "_sha2", "_sha256")
"""Of Python 3.12 and newer, and of 3.11; a quarter as quick as OpenSSL's: for short texts."""
