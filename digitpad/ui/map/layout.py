"""Where each sample stands on the map, and what the map is worth; worked out in the background."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from digitpad.core.neighbors.plane import Kept, kept_neighbors, middle_of_nearest
from digitpad.core.progress import Report
from digitpad.core.recognizer import Recognizer
from digitpad.core.reference.pca import PCA
from digitpad.core.typing import Indices, Rows
from digitpad.ui.samples_page.browse.catalog import Catalog

METHODS = ("pca", "tsne")
LEAST = 3
"""Samples of which a map can be made."""

LEAST_FOR_TSNE = 10
"""And so many for t-SNE."""

Known = Mapping[str, Rows]
"""The rows of samples that were compared before, by id."""


@dataclass(frozen=True, eq=False)
class Layout:
    """`rows` (n, d) of the samples in use, at `of` (n,) in the catalog; `places` (n, 2) within -1 to 1.

    `by_counts`: the rows are the 64 counts, not the features of the default mode. `plane` puts another row on the map
    where it was made by principal components; else it stands in the middle of its nearest.
    """

    catalog: Catalog
    of: Indices
    rows: Rows
    places: Rows
    method: str
    by_counts: bool
    plane: PCA | None = None
    kept: Kept | None = None
    center: Rows = field(default_factory=lambda: np.zeros(2, np.float32))
    scale: float = 1.0

    def place_of(self, row: Rows) -> Rows:
        """The place (2,) of a drawing compared by `row` (d,)."""
        if self.plane is None:
            return middle_of_nearest(self.rows, self.places, row)
        return np.asarray((self.plane.apply(row[None])[0] - self.center) * self.scale)


def compared(recognizer: Recognizer, catalog: Catalog, of: Indices, known: Known, report: Report) -> dict[str, Rows]:
    """The rows of these samples by id; those in `known` are not worked out again."""
    new = [sample for sample in (catalog.samples[i] for i in of.tolist()) if sample.id not in known]
    rows = recognizer.compared(new, report)
    found = {sample.id: row for sample, row in zip(new, rows, strict=True)}
    return {name: found[name] if name in found else known[name] for name in catalog.ids(of)}


def in_use(catalog: Catalog) -> Indices:
    """The catalog's rows of what is not excluded."""
    return np.flatnonzero(~catalog.is_excluded)


def by_components(catalog: Catalog, of: Indices, rows: Rows, by_counts: bool) -> Layout:
    """The plane in which the rows (n, d) differ most."""
    plane = PCA.fit(rows, 2)
    raw = plane.apply(rows)
    layout = _scaled(catalog, of, rows, raw, "pca", by_counts)
    return replace(layout, plane=plane)


def by_tsne(catalog: Catalog, of: Indices, rows: Rows, places: Rows, by_counts: bool) -> Layout:
    """The plane that t-SNE found."""
    return _scaled(catalog, of, rows, places, "tsne", by_counts)


def carried_over(old: Layout, catalog: Catalog, of: Indices, rows: Rows) -> Layout:
    """The places of `old` for a changed set; what is new stands in the middle of its nearest, as a drawing does."""
    known = dict(zip(old.catalog.ids(old.of), old.places, strict=True))
    names = catalog.ids(of)
    found = [known[name] if name in known else old.place_of(row) for name, row in zip(names, rows, strict=True)]
    places = np.array(found, np.float32).reshape(-1, 2)
    return replace(old, catalog=catalog, of=of, rows=rows, places=places, kept=kept_neighbors(rows, places))


def _scaled(catalog: Catalog, of: Indices, rows: Rows, raw: Rows, method: str, by_counts: bool) -> Layout:
    low, high = raw.min(axis=0), raw.max(axis=0)
    center = (low + high) / 2
    scale = 2 / max(float((high - low).max()), 1e-9)
    places = ((raw - center) * scale).astype(np.float32)
    kept = kept_neighbors(rows, places)
    return Layout(catalog, of, rows, places, method, by_counts, kept=kept, center=center, scale=scale)
