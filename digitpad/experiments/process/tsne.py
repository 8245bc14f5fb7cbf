"""A task for the child process: t-SNE, which can be neither hurried nor interrupted."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.typing import Rows
from digitpad.experiments.observer import Observer
from digitpad.experiments.process.tasks import DatasetCache


@dataclass(frozen=True, eq=False)
class PlaceByTsne:
    """Place `rows` (n, d; ten or more) on a plane by scikit-learn's t-SNE, begun from their principal components.

    The answer is (n, 2) float32.
    """

    rows: Rows

    def do(self, _shelf: DatasetCache, _: Observer) -> Rows:
        """The places; the same rows always have the same."""
        from sklearn.manifold import TSNE  # here alone: it takes long to import

        perplexity = min(30.0, (len(self.rows) - 1) / 3)
        placing = TSNE(init="pca", perplexity=perplexity, random_state=0)
        places: Rows = placing.fit_transform(self.rows)
        return places
