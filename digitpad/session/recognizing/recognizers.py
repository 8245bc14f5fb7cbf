"""Recognizers for whoever reads without an open training set."""

from __future__ import annotations

from collections.abc import Sequence

from digitpad.core.options import RecognizerOptions
from digitpad.core.progress import Report, silent
from digitpad.core.recognizer import Recognizer, default_recognizer, simple_recognizer
from digitpad.core.reference.build import build_reference_set
from digitpad.core.samples import Sample
from digitpad.core.synthesis.atlas import Atlas, parse_atlas
from digitpad.session.recognizing.recognizer_cache import SIMPLE_NEIGHBORS, built_in_digits
from digitpad.storage.caches.reference_cache import atlas_texts, learnt_embedding, learnt_for_pictures, reference_set
from digitpad.storage.profile import Profile


def shipped_atlas() -> Atlas:
    """The styles of writing that digitpad knows."""
    return parse_atlas(*atlas_texts())


def plain_recognizer(n_neighbors: int | None = None, mine: Sequence[Sample] = ()) -> Recognizer:
    """k-NN on 8x8 over the samples of `load_digits` and `mine`."""
    return simple_recognizer(built_in_digits(), mine, n_neighbors=n_neighbors or SIMPLE_NEIGHBORS)


def reference_recognizer(
    profile: Profile, options: RecognizerOptions, mine: Sequence[Sample] = (), report: Report = silent
) -> Recognizer:
    """The default recognizer with the samples `mine` (with their drawings); with other options its set is built anew.

    Only the usual set is kept in the profile's cache, which is for what the window needs at its start.
    """
    if options == RecognizerOptions():
        return default_recognizer(reference_set(profile.cache, report=report), mine)
    built = build_reference_set(
        atlas_texts(),
        options,
        embedding=learnt_embedding(),
        pictures=learnt_for_pictures(),
        built_in=built_in_digits(),
        report=report,
    )
    return default_recognizer(built, mine)
