"""Lines that several scripts of "As code" share."""

from __future__ import annotations

from digitpad.experiments.dataset import Dataset

SKLEARN_METRICS = {"l1": "manhattan", "l2": "euclidean", "cosine": "cosine"}


TIES = "# equal distances at the k-th place: scikit-learn takes any of them, digitpad the earlier sample"


def knn_call(k: object, metric: str) -> str:
    """The estimator with brute force: the same exact neighbours."""
    return f'KNeighborsClassifier(n_neighbors={k}, metric="{SKLEARN_METRICS[metric]}", algorithm="brute")'


def script(data: Dataset, imports: str, body: str) -> str:
    """A whole script: imports first, each once, then the data, then the rest."""
    loading, _, lines = data.code.rpartition("\n\n")
    found = dict.fromkeys((*loading.splitlines(), *imports.strip().splitlines()))
    return "\n".join(sorted((line for line in found if line), key=_import_order)) + f"\n\n{lines}\n{body.strip()}\n"


def _import_order(line: str) -> tuple[bool, str]:
    return line.startswith("from "), line
