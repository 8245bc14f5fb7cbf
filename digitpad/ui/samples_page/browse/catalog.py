"""All samples of a set as arrays: what the page filters, sorts and paints, without Qt."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitpad.core.samples import N_LABELS, Origin, Sample, label_name
from digitpad.core.typing import Indices

ORIGINS = tuple(Origin)


@dataclass(frozen=True, eq=False)
class Catalog:
    """`samples`: built-in ones first, then the person's own as they were taught, all without drawings.

    `labels` (n,), `pictures` (n, 64) of 0..16, `origins` (n,) as places in `ORIGINS`; `is_excluded` (n,): of built-in
    samples. A row is a sample's place here.
    """

    samples: Sequence[Sample]
    labels: NDArray[np.uint8]
    pictures: NDArray[np.uint8]
    origins: NDArray[np.uint8]
    is_excluded: NDArray[np.bool_]

    @classmethod
    def of(cls, samples: Sequence[Sample], excluded: Collection[str] = ()) -> Catalog:
        n = len(samples)
        pictures = np.frombuffer(b"".join(sample.picture.tobytes() for sample in samples), np.uint8)
        codes = {origin: code for code, origin in enumerate(ORIGINS)}
        out = frozenset(excluded)
        return cls(
            samples,
            np.fromiter((sample.label for sample in samples), np.uint8, n),
            pictures.reshape(n, 64),
            np.fromiter((codes[sample.origin] for sample in samples), np.uint8, n),
            np.fromiter((sample.id in out for sample in samples), np.bool_, n) if out else np.zeros(n, np.bool_),
        )

    def __len__(self) -> int:
        return len(self.samples)

    @cached_property
    def is_mine(self) -> NDArray[np.bool_]:
        return np.array([origin.is_mine for origin in ORIGINS])[self.origins]

    @cached_property
    def authors(self) -> NDArray[np.object_]:
        """Who wrote each sample, "" where that is not known or it is built in."""
        return np.array([sample.author for sample in self.samples], dtype=np.object_)

    @cached_property
    def writers(self) -> tuple[str, ...]:
        """All whose samples are here."""
        return tuple(sorted(set(self.authors.tolist()) - {""}))

    @property
    def n_mine(self) -> int:
        return int(self.is_mine.sum())

    def counts(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """How many samples in use each label has: built in and the person's own, (11,) each."""
        built_in = np.bincount(self.labels[~self.is_mine & ~self.is_excluded], minlength=N_LABELS)
        return built_in, np.bincount(self.labels[self.is_mine], minlength=N_LABELS)

    def ids(self, rows: Sequence[int] | Indices) -> tuple[str, ...]:
        """Of 100,000 rows in about a millisecond."""
        return tuple(self._ids[np.asarray(rows, dtype=np.intp)].tolist())

    @cached_property
    def _ids(self) -> NDArray[np.object_]:
        return np.array([sample.id for sample in self.samples], dtype=np.object_)

    @cached_property
    def row_of(self) -> dict[str, int]:
        """Each sample's row by its id."""
        return {name: row for row, name in enumerate(self._ids.tolist())}

    @cached_property
    def words(self) -> list[str]:
        """What a text filter looks at, in lower case: label, source, writer, device, date, id."""
        return [
            "\n".join((label_name(s.label), s.source, s.writer, s.device, s.created, s.id, s.origin.value)).lower()
            for s in self.samples
        ]


EMPTY = Catalog.of(())
