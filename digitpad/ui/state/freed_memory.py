"""Freed memory goes back to the system, where its C library is glibc; others need no telling, or cannot be told."""

from __future__ import annotations

import contextlib
import ctypes
import sys

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
"""Their numbers in malloc.h."""
_LARGE = 1 << 20


def keep_little() -> None:
    """To be called at the start: large blocks are mapped apart, and go back when they are freed.

    By itself glibc raises the size from which it maps blocks apart to the largest block freed so far (mallopt(3),
    M_MMAP_THRESHOLD); what was read to load the built-in set would then stay with the window: 6 MB. Nor does each
    thread get an arena of its own, in which what it has freed stays: 1 MB.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            libc = ctypes.CDLL(None)
            libc.mallopt(_M_MMAP_THRESHOLD, _LARGE)
            libc.mallopt(_M_ARENA_MAX, 1)


def give_back() -> None:
    """Give back what was freed in between, after work that took much: some milliseconds, for no window's thread."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
