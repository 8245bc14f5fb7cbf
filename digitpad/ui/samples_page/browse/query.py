"""Which samples are shown, and in which order."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.core.samples import Label, Origin
from digitpad.core.typing import Indices, Mask
from digitpad.ui.samples_page.browse.catalog import ORIGINS, Catalog
from digitpad.ui.samples_page.browse.findings import Findings

WHOSE = ("all", "mine", "taught", "imported", "built-in", "left-out")
SHOW = ("all", "wrong", "twins")
ORDER = ("newest", "doubt", "label")


@dataclass(frozen=True)
class Query:
    """`text` is looked for in label, source, writer, device, date and id.

    No `labels` means all of them, no `writer` everybody.

    `whose` is one of `WHOSE`; `show` one of `SHOW`: all, those the others read wrongly, near-duplicates; `order` one of
    `ORDER`: the person's newest first, those first that the neighbours speak against most, or by label.
    """

    text: str = ""
    labels: frozenset[Label] = frozenset()
    whose: str = "all"
    show: str = "all"
    order: str = "newest"
    writer: str = ""

    @property
    def needs_findings(self) -> bool:
        return self.show != "all" or self.order == "doubt"

    @property
    def is_restricted(self) -> bool:
        return bool(self.text.strip() or self.labels) or self.whose != "all" or self.show != "all" or bool(self.writer)


def find(query: Query, catalog: Catalog, findings: Findings | None) -> Indices:
    """The rows of `catalog` to show, in their order. Without findings what needs them finds nothing to tell apart."""
    shown = _of_origin(query.whose, catalog)
    if query.writer:
        shown &= catalog.authors == query.writer
    if query.labels:
        shown &= np.isin(catalog.labels, list(query.labels))
    if query.show != "all":
        shown &= _found(query.show, findings, len(catalog))
    rows = np.flatnonzero(shown)
    if words := query.text.lower().split():
        rows = _with_words(words, catalog, rows)
    return _ordered(query, catalog, findings, rows)


def _of_origin(whose: str, catalog: Catalog) -> Mask:
    wanted = {
        "all": np.ones(len(catalog), np.bool_),
        "mine": catalog.is_mine,
        "taught": catalog.origins == ORIGINS.index(Origin.TAUGHT),
        "imported": catalog.origins == ORIGINS.index(Origin.IMPORTED),
        "built-in": ~catalog.is_mine,
        "left-out": catalog.is_excluded,
    }
    return np.array(wanted[whose])


def _found(show: str, findings: Findings | None, n: int) -> Mask:
    if findings is None:
        return np.zeros(n, np.bool_)
    return findings.is_wrong if show == "wrong" else np.asarray(findings.groups >= 0)


def _with_words(words: list[str], catalog: Catalog, rows: Indices) -> Indices:
    texts = catalog.words
    return np.array([row for row in rows.tolist() if all(word in texts[row] for word in words)], dtype=np.intp)


def _ordered(query: Query, catalog: Catalog, findings: Findings | None, rows: Indices) -> Indices:
    """The person's own, newest first, then the built-in ones; other orders break their ties by this one."""
    mine = catalog.is_mine[rows]
    rows = np.concatenate([rows[mine][::-1], rows[~mine]])
    if query.order == "doubt" and findings is not None:
        rows = rows[np.argsort(-findings.doubt[rows], kind="stable")]
    elif query.order == "label":
        rows = rows[np.argsort(catalog.labels[rows], kind="stable")]
    if query.show == "twins" and findings is not None:
        rows = _together(findings.groups[rows], rows)
    return rows


def _together(groups: Indices, rows: Indices) -> Indices:
    """Each group in one piece, at the place of its first member."""
    _, first, group = np.unique(groups, return_index=True, return_inverse=True)
    return rows[np.argsort(first[group], kind="stable")]
