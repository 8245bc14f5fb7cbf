"""The built-in set of the default recognizer: as it shipped; else from the cache; else built, and kept there."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from digitpad.core.options import RecognizerOptions
from digitpad.core.progress import Report, silent
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.inputs import inputs_digest
from digitpad.core.reference.picture_weights import PictureWeights
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.storage.assets import asset_path
from digitpad.storage.caches.array_cache import keep_arrays, load_arrays, throw_away
from digitpad.storage.caches.shipped_reference import load_shipped

SHIPPED = "reference.set"
"""The asset that `packaging/tools/make_reference.py` makes; a clone that was not set up has none."""

_ATLAS = ("digits.txt", "non-digits.txt")


def atlas_texts() -> tuple[str, ...]:
    """The shipped atlas: digits and non-digits."""
    return tuple(asset_path(f"atlas/{name}").read_text(encoding="utf-8") for name in _ATLAS)


def learnt_embedding() -> Embedding:
    """The shipped weights of the learnt space; `packaging/tools/make_embedding.py` makes them."""
    with np.load(asset_path("embedding.npz"), allow_pickle=False) as arrays:
        return Embedding.from_arrays(arrays)


def learnt_for_pictures() -> PictureWeights:
    """The shipped weights for pictures; `packaging/tools/make_picture_weights.py` makes them."""
    with np.load(asset_path("pictures.npz"), allow_pickle=False) as arrays:
        return PictureWeights.from_arrays(dict(arrays))


def shipped_digest() -> str:
    """The name of the set that this installation's atlas and weights give."""
    return inputs_digest(atlas_texts(), RecognizerOptions(), learnt_embedding(), learnt_for_pictures())


def reference_set(cache: Path, options: RecognizerOptions | None = None, report: Report = silent) -> ReferenceSet:
    """The shipped set, or the one kept in the folder `cache`; else build it (some seconds) and keep it if possible."""
    chosen = options or RecognizerOptions()
    texts, embedding, pictures = atlas_texts(), learnt_embedding(), learnt_for_pictures()
    digest = inputs_digest(texts, chosen, embedding, pictures)
    found = _at_hand(cache, digest, chosen)
    if found is not None:
        report(1.0)
        return found
    from digitpad.core.reference.build import build_reference_set  # only where the shipped set does not serve

    built = build_reference_set(texts, chosen, embedding=embedding, pictures=pictures, report=report)
    keep_arrays(_path(cache, digest), built.to_arrays(), "reference-*.npz", n_kept=1)
    return built


def reference_at_hand(cache: Path) -> ReferenceSet | None:
    """The shipped set or the one kept in the folder `cache`, in some 0.1 s; None where it would have to be built."""
    return _at_hand(cache, shipped_digest(), RecognizerOptions())


def _at_hand(cache: Path, digest: str, options: RecognizerOptions) -> ReferenceSet | None:
    return load_shipped(asset_path(SHIPPED), digest, options) or _load(_path(cache, digest), digest, options)


def _path(cache: Path, digest: str) -> Path:
    return cache / f"reference-{digest[:20]}.npz"


def _load(path: Path, digest: str, options: RecognizerOptions) -> ReferenceSet | None:
    arrays = load_arrays(path)
    if not arrays:
        return None
    try:
        found = ReferenceSet.from_arrays(arrays, options)
    except Exception as error:  # arrays of other names and shapes: no error of ours
        throw_away(path, error)
        return None
    return found if found.inputs_digest == digest else None
