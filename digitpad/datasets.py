"""Training sets and files of drawings as scikit-learn's `load_digits` gives its own: Bunches for a notebook."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.utils import Bunch

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.samples import N_LABELS, Drawing, label_name
from digitpad.session.session import Session
from digitpad.session.upkeep import rebuild_pictures

__all__ = ["load_file", "load_mine", "load_set"]

MOST_DRAWINGS = 100_000
_SIDE = 8


def load_mine(profile: str | Path | None = None) -> Bunch:
    """Load what was taught on this computer.

    Parameters
    ----------
    profile : str or Path, default=None
        The folder of a profile; the usual one unless given.

    Returns
    -------
    data : :class:`~sklearn.utils.Bunch`
        As `load_set`.

    Examples
    --------
    >>> import tempfile
    >>> from digitpad.datasets import load_mine
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     load_mine(folder).data.shape  # nothing was taught there yet
    (0, 64)
    """
    return _of_session(Session.open(None if profile is None else Path(profile), strict=True))


def load_set(path: str | Path) -> Bunch:
    """Load a training set, a file that ends in ``.digitpad``.

    Parameters
    ----------
    path : str or Path
        The file; it is only read.

    Returns
    -------
    data : :class:`~sklearn.utils.Bunch`
        ``data`` (n, 64) and ``images`` (n, 8, 8): float64 counts of 0 to 16. ``target`` (n,): int64, 0 to 9, and 10
        for "not a digit". ``target_names``: the words of 0 to 10. ``strokes``: a list of `digitpad.core.ink.Ink`, None
        where a sample has none. ``writers`` (n,): names, "" where unknown. ``DESCR``: what this is.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from digitpad.core.ink import Ink
    >>> from digitpad.datasets import load_set
    >>> from digitpad.session.session import Session
    >>> folder = tempfile.TemporaryDirectory()
    >>> session = Session.open(Path(folder.name))
    >>> taught = session.teach(Ink.from_drawing([[[50, 50], [0, 100]]]), 1)
    >>> session.close()
    >>> digits = load_set(session.path)
    >>> digits.target, digits.images.shape
    (array([1]), (1, 8, 8))
    >>> folder.cleanup()
    """
    place = Path(path)
    if not place.is_file():
        raise UserError("{path} is not a file.", path=place)
    return _of_session(Session.open(None, place, strict=True))


def load_file(path: str | Path) -> Bunch:
    """Load drawings from a file of any format that digitpad imports.

    They are taken as they lie in the file, under the labels that it says: ranges and dark ink on light paper are made
    digitpad's, but nothing is turned, shifted or asked about, as an import does where a set reads better another way.
    At most 100,000 are read.

    Parameters
    ----------
    path : str or Path
        The file or folder; `digitpad samples import --help` lists the formats.

    Returns
    -------
    data : :class:`~sklearn.utils.Bunch`
        As `load_set`; drawings without a label are left out, and ``n_unlabelled`` says how many.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from digitpad.datasets import load_file
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder) / "one.ndjson"
    ...     _ = path.write_text('{"word": "1", "drawing": [[[50, 50], [0, 100]]]}')
    ...     load_file(path).target
    array([1])
    """
    from digitpad.storage.formats import read  # all formats, which the bundles here do not need

    records = list(islice(read(Path(path)), MOST_DRAWINGS))
    labelled = [record for record in records if record.label is not None]
    bunch = _bunch(
        [record.reading for record in labelled],
        [picture_of(record.reading) for record in labelled],
        [int(record.label or 0) for record in labelled],
        [record.writer for record in labelled],
        f"{len(labelled)} labelled drawings of {path}",
    )
    bunch["n_unlabelled"] = len(records) - len(labelled)
    return bunch


def _of_session(session: Session) -> Bunch:
    try:
        rebuild_pictures(session)  # a large import leaves rough ones
        samples = session.drawn(sample.id for sample in session.samples())
    finally:
        session.close()
    return _bunch(
        [sample.drawing for sample in samples],
        [sample.picture for sample in samples],
        [sample.label for sample in samples],
        [sample.writer for sample in samples],
        f"{len(samples)} samples of {session.path.name}",
    )


def _bunch(
    drawings: Sequence[Drawing | None],
    pictures: Sequence[Any],
    labels: Sequence[int],
    writers: Sequence[str],
    what: str,
) -> Bunch:
    images = np.array(pictures, dtype=np.float64).reshape(-1, _SIDE, _SIDE)
    return Bunch(
        data=images.reshape(-1, _SIDE * _SIDE),
        images=images,
        target=np.array(labels, dtype=np.int64),
        target_names=np.array([label_name(label) for label in range(N_LABELS)]),
        feature_names=[f"pixel_{y}_{x}" for y in range(_SIDE) for x in range(_SIDE)],
        strokes=[drawing if isinstance(drawing, Ink) else None for drawing in drawings],
        writers=np.array(writers, dtype=str),
        DESCR=f"{what}, as 8x8 counts of 0 to 16 in the format of load_digits.",
    )
