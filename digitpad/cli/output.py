"""What commands print: sentences, JSON lines and a progress bar."""

from __future__ import annotations

import io
import json
import os
import re
import sys
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import BinaryIO, TextIO

from digitpad.core.text import printable


def tolerate_any_text() -> None:
    """Names of files may hold what the terminal's encoding cannot: print them escaped instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def counted(n: int, one: str, many: str) -> str:
    """`n` and the words that fit it: "1 sample is", "2,000 samples are"."""
    return f"{n:,} {one if n == 1 else many}"


class _Cleaned(io.TextIOBase):
    """A stream of text without anything that steers a terminal, wherever in the program it was printed."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        parts = (part if part in ("\n", "\t") else printable(part) for part in re.split(r"([\n\t])", text))
        self._stream.write("".join(parts))
        return len(text)

    def flush(self) -> None:
        self._stream.flush()

    def close(self) -> None:
        """Nothing: the stream outlives it, and Python 3.14 tells of a flush that fails when this is thrown away."""

    def fileno(self) -> int:
        return self._stream.fileno()

    def isatty(self) -> bool:
        return self._stream.isatty()

    @property
    def buffer(self) -> BinaryIO:
        """For what is bytes."""
        return self._stream.buffer


@contextmanager
def cleaned_stdout() -> Iterator[None]:
    """Until the block is left, what is printed is cleaned."""
    stream = sys.stdout
    if stream is not None:
        sys.stdout = _Cleaned(stream)
    try:
        yield
    finally:
        sys.stdout = stream


def complain(sentence: object) -> None:
    """One sentence on stderr (nowhere, where that is closed)."""
    if sys.stderr is not None:
        print(printable(str(sentence)), file=sys.stderr)


def print_json(value: object) -> None:
    """One JSON value in one line of ASCII; NaN is a bug of ours, not an answer."""
    print(json.dumps(value, allow_nan=False))


def print_table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Rows under headings: columns of numbers to the right, texts to the left."""
    numbers = [i for i in range(len(headings)) if all(isinstance(row[i], int | float | None) for row in rows)]
    for line in columns(headings, rows, to_right=numbers):
        print(line)


def columns(headings: Sequence[str], rows: Sequence[Sequence[object]], to_right: Collection[int] = ()) -> Iterator[str]:
    """The lines of a table, its columns aligned."""
    texts = [[printable(_cell(value)) for value in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(headings, *texts, strict=True)]
    for line in (headings, *texts):
        cells = (text.rjust(widths[i]) if i in to_right else text.ljust(widths[i]) for i, text in enumerate(line))
        yield "  ".join(cells).rstrip()


def _cell(value: object) -> str:
    if value is None:
        return "-"
    return f"{value:,.4g}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else str(value)


def drop_what_stdout_refuses() -> None:
    """What a full disk does not take is lost: the interpreter's own flush at exit would fail on it again."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        abandon_stdout()


def abandon_stdout() -> None:
    """Nobody reads any more: keep the interpreter's own flush at exit from failing on the closed pipe."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class ProgressBar:
    """A bar on stderr, drawn at most ten times a second, and only where stderr is a terminal."""

    WIDTH = 30

    def __init__(self, what: str, stream: TextIO | None = None) -> None:
        self._what = what
        self._stream = stream if stream is not None else sys.stderr
        self._shows = self._stream is not None and self._stream.isatty()
        self._began = time.monotonic()
        self._drawn = 0.0

    def __call__(self, share: float) -> None:
        """Show that `share` (0 to 1) of the work is done, and how long the rest will take at that pace."""
        now = time.monotonic()
        if not self._shows or (now - self._drawn < 0.1 and share < 1):
            return
        self._drawn = now
        filled = int(self.WIDTH * share)
        left = f", {(now - self._began) / share * (1 - share):.0f} s left" if share else ""
        bar = "█" * filled + "·" * (self.WIDTH - filled)
        self._stream.write(f"\r{self._what} {bar} {share:4.0%}{left} \x1b[K")
        self._stream.flush()

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
