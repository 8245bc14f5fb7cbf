"""libsvm's (svmlight's) text, by scikit-learn: a label, then the numbers that are not zero with their places.

Places count from 1, as libsvm's own sets have them, or from 0, as scikit-learn writes them; a file that counts from 0
and whose first pixel is always paper looks like one that counts from 1. scikit-learn's comment decides where there is
one ("Column indices are zero-based"), or a last place that is the size of a square; else the rims, which hold the least
ink, and where they hold none either way, the middle of the ink, which is the picture's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import isqrt
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.text import Text
from digitpad.storage.formats.opening import opened
from digitpad.storage.formats.picture_sets.named_arrays import MAX_BYTES
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, picture_set
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.formats.record import Record

_SIZES = (64, 256, 400, 784, 1024)
_ROW = re.compile(rb"\s*[+-]?[\d.]+([eE][+-]?\d+)?(\s+qid:\d+)?(\s+\d+:[+-]?[\d.eE+-]+)+\s*(#.*)?")
_COMMENT = re.compile(rb"(?m)^\s*#.*[Cc]olumn ind\w+ are (zero|one)-based")
_HEAD = 4096
_STRAY = 0.005
_MAX_PLACE = 1 << 20
_AT_ONCE = 1000


def looks_like_svmlight(head: bytes) -> bool:
    """Does the first line hold a label and numbered numbers?"""
    lines = [line for line in head.splitlines() if line.strip() and not line.lstrip().startswith(b"#")]
    if not lines:
        return False
    whole = lines[0] if len(lines) > 1 else lines[0].rpartition(b" ")[0] or lines[0]
    return _ROW.fullmatch(whole) is not None


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """As `load`."""
    yield from load(path, part_of(report, 0.0, 0.6)).records(part_of(report, 0.6, 1.0))


def load(path: Path, report: Report = silent) -> PictureSet:
    """Squares of the least usual size that holds all places; UserError where that is none."""
    from sklearn.datasets import load_svmlight_file

    with opened(path) as stream:
        said = _COMMENT.search(stream.read(_HEAD))
    with opened(path, report) as stream:
        try:
            X, y = load_svmlight_file(stream, zero_based=True)
        except UserError:
            raise
        except Exception as error:
            # scikit-learn's parser raises whatever it happens to meet; each means the same to a person.
            raise UserError("{path} is not whole in libsvm's format.", path=path) from error
    if not X.nnz or X.shape[1] > _MAX_PLACE:
        raise UserError("{path} holds no pictures: its numbers have no places, or far too many.", path=path)
    least, most = int(X.indices.min()), X.shape[1] - 1
    may_be = [offset for offset in (0, 1) if offset <= least]
    if said is not None and least > 0:
        may_be = [0 if said[1] == b"zero" else 1]
    elif most in _SIZES and least > 0:
        may_be = [1]  # the last pixel was written, and counted from 0 its place would be one less
    offset = min(may_be, key=lambda each: _unlikeliness(X, each, _size(most + 1 - each)))
    n_pixels = _size(most + 1 - offset)
    if len(y) * n_pixels > MAX_BYTES:
        raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=MAX_BYTES)
    note = Text("places count from {first}", first=offset)
    return picture_set(path, _dense(X, offset, n_pixels), Words.of_array(y), notes=(note,))


def _size(n: int) -> int:
    """Pixels of the smallest usual square with room for `n`, else of the smallest square."""
    return next((size for size in _SIZES if size >= n), (isqrt(max(n - 1, 0)) + 1) ** 2)


def _unlikeliness(X: Any, offset: int, n_pixels: int) -> tuple[int, float, int]:
    """If places count from `offset`: the share of ink in the first and last columns, a few stray pixels aside, and how
    far from the middle all of it is: MNIST's lies about 14 of 28. 1 wins a tie.
    """
    side = isqrt(n_pixels)
    column = (X.indices - offset) % side
    at_rim = (column == 0) | (column == side - 1)
    ink = X.data - min(0.0, float(X.data.min(initial=0.0)))  # of -1 to 1, paper is -1
    whole = max(float(ink.sum()), 1e-9)
    middle = float(ink @ column) / whole
    return round(float(ink[at_rim].sum()) / whole / _STRAY), abs(middle - side / 2), 1 - offset


def _dense(X: Any, offset: int, n_pixels: int) -> NDArray[Any]:
    whole = bool((X.data == np.floor(X.data)).all()) and X.data.min() >= 0 and X.data.max() <= 255
    out = np.zeros((X.shape[0], n_pixels), np.uint8 if whole else np.float32)
    for start in range(0, len(out), _AT_ONCE):
        block = X[start : start + _AT_ONCE].toarray()[:, offset:]
        out[start : start + _AT_ONCE, : block.shape[1]] = block
    return out
