"""The built-in set of the default recognizer: kept in the cache, made anew when what it is made of has changed."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from digitpad.core.options import RecognizerOptions
from digitpad.core.progress import Report, silent
from digitpad.core.reference.build import build_reference_set, inputs_digest
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.picture_weights import PictureWeights
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.storage.array_cache import keep_arrays, load_arrays, throw_away
from digitpad.storage.assets import asset_path

_ATLAS = ("digits.txt", "non-digits.txt")


def atlas_texts() -> tuple[str, ...]:
    """The shipped atlas: digits and non-digits."""
    return tuple(asset_path(f"atlas/{name}").read_text(encoding="utf-8") for name in _ATLAS)


def learnt_embedding() -> Embedding:
    """The shipped weights of the learnt space; `packaging/make_embedding.py` makes them."""
    with np.load(asset_path("embedding.npz"), allow_pickle=False) as arrays:
        return Embedding.from_arrays(arrays)


def learnt_for_pictures() -> PictureWeights:
    """The shipped weights for pictures."""
    with np.load(asset_path("pictures.npz"), allow_pickle=False) as arrays:
        return PictureWeights.from_arrays(dict(arrays))


def reference_set(cache: Path, options: RecognizerOptions | None = None, report: Report = silent) -> ReferenceSet:
    """Load it from the folder `cache`, else build it (some seconds) and keep it there if that is possible."""
    chosen = options or RecognizerOptions()
    texts = atlas_texts()
    embedding, pictures = learnt_embedding(), learnt_for_pictures()
    digest = inputs_digest(texts, chosen, embedding, pictures)
    path = _path(cache, digest)
    loaded = _load(path, digest, chosen)
    if loaded is not None:
        report(1.0)
        return loaded
    built = build_reference_set(texts, chosen, embedding=embedding, pictures=pictures, progress=report)
    keep_arrays(path, built.to_arrays(), "reference-*.npz", n_kept=1)
    return built


def is_kept(cache: Path) -> bool:
    """Whether the set lies in the folder `cache`, to judge by the file's name alone."""
    digest = inputs_digest(atlas_texts(), RecognizerOptions(), learnt_embedding(), learnt_for_pictures())
    return _path(cache, digest).exists()


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
