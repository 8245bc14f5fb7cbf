"""What one format is: its name, its files' names, and how it is read and written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from digitpad.core.progress import Report
from digitpad.core.samples import Sample
from digitpad.core.text import Text
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.record import Record

Read = Callable[[Path, Report], Iterator[Record]]
Write = Callable[[Iterable[Sample], Path], None]
LoadPictures = Callable[[Path, Report], PictureSet | None]


@dataclass(frozen=True)
class Format:
    """`suffixes`: endings of file names (a following .gz aside), the first is given to new files.

    `read` is a generator: it reads as it goes, raises UserErrors for whatever the bytes are, and may return in the end
    what was left out and why. `write` makes the whole file or none. `lossless`: what is written and read again is the
    same in everything. `strokes_only`: drawings without strokes have no place in it.
    `heads`: how such files begin. `pictures`: reads the same as `read`, as one array; it gives None for a file that
    holds no pictures of one size. `first`: the first so many of them, where `pictures` takes long; None where that
    cannot be told from so few.
    """

    name: str
    title: Text
    suffixes: tuple[str, ...] = ()
    read: Read | None = None
    write: Write | None = None
    lossless: bool = False
    strokes_only: bool = False
    heads: tuple[bytes, ...] = ()
    pictures: LoadPictures | None = None
    first: Callable[[Path, int], PictureSet | None] | None = None
    is_set: Callable[[Path], bool] = lambda path: True  # noqa: ARG005
    """Where `pictures` can be read: does this file hold many, rather than one, or the labels of others beside it?"""
    files: Callable[[Path], tuple[Path, ...]] = lambda target: (target,)
    """Those that `write` makes for a name."""
    is_refused: bool = False
    """Such files are known only to say why they are not read."""
