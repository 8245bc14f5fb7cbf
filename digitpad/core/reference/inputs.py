"""What the reference set is made of, and its name: apart from the making, which a start does without."""

from __future__ import annotations

from collections.abc import Sequence

from digitpad.core.digests import sha256
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocessing.preprocess import PREPROCESSOR_VERSION
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.picture_weights import PictureWeights

BUILD_VERSION = 14
"""Raised whenever the same inputs give another set."""


def inputs_digest(
    texts: Sequence[str],
    options: RecognizerOptions,
    embedding: Embedding | None,
    pictures: PictureWeights | None = None,
) -> str:
    """A name for all that goes into a build: where it is the same, so is the set."""
    weights = (embedding, pictures) if options.uses_embedding else ()
    learnt = [part.digest for part in weights if part is not None]
    parts = [*texts, repr(options), *learnt, str(BUILD_VERSION), str(PREPROCESSOR_VERSION)]
    return sha256("\0".join(parts).encode()).hexdigest()
