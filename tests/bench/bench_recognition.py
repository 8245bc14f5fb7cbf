"""Time of recognition, run by hand: `python -m tests.bench.bench_recognition`. Build, load, one reading, one lesson.

Drawings are the atlas' own styles, varied; the large set of taught samples is made of them, too.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does

import numpy as np

from digitpad.core.ink import Ink
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.recognizer import Recognizer, built_in_samples, default_recognizer, simple_recognizer
from digitpad.core.reference.build import build_reference_set
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import Sample
from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.caches.reference_cache import atlas_texts, learnt_embedding

TAUGHT = (0, 1_000, 10_000)
T = TypeVar("T")


def main() -> None:
    texts = atlas_texts()
    reference = timed("build the reference set", lambda: build_reference_set(texts, embedding=learnt_embedding()))
    file = io.BytesIO()
    np.savez(file, **reference.to_arrays())  # type: ignore[arg-type]
    file.seek(0)
    loaded = timed("load it", lambda: ReferenceSet.from_arrays(np.load(file, allow_pickle=False), reference.options))
    styles = parse_atlas(*texts).digits
    inks = [(style.label, skeleton_ink(style.skeletons[0])) for style in styles]
    told("simple, one reading", simple_recognizer(built_in_samples(*load_built_in_digits()), []), inks)
    for n in TAUGHT:
        mine = [taught(i, *inks[i % len(inks)]) for i in range(n)]
        recognizer = timed(f"learn {n} samples", lambda mine=mine: default_recognizer(loaded, mine))  # type: ignore[misc]
        told(f"default, {n} taught, one reading", recognizer, inks)
        timed("  one sample more", lambda r=recognizer: r.with_samples([taught(-1, *inks[0])]))  # type: ignore[misc]


def taught(number: int, label: int, ink: Ink) -> Sample:
    return Sample(f"bench:{number}", label, picture_of(ink), drawing=ink)


def timed(what: str, work: Callable[[], T]) -> T:
    start = perf_counter()
    result = work()
    print(f"{what:40s} {perf_counter() - start:8.3f} s")
    return result


def told(what: str, recognizer: Recognizer, inks: list[tuple[int, Ink]]) -> None:
    times = []
    for _, ink in inks:
        start = perf_counter()
        recognizer.recognize(ink)
        times.append(perf_counter() - start)
    print(f"{what:40s} {np.median(times) * 1000:8.2f} ms (median), {np.quantile(times, 0.9) * 1000:.2f} ms (90%)")


if __name__ == "__main__":
    main()
