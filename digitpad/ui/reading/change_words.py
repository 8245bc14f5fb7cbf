"""In words: what would make the drawing another digit."""

from __future__ import annotations

import numpy as np

from digitpad.core.articles import label_noun
from digitpad.core.counterfactual import Counterfactual
from digitpad.core.ink import Ink
from digitpad.core.ink_change import Edit, InkChange
from digitpad.core.samples import Label
from digitpad.core.text import Text
from digitpad.core.typing import Doubles
from digitpad.ui.kit.i18n import percent, tr

MOST_NAMED = 4
"""So many changed cells are named in the sentence."""


def ink_sentence(found: InkChange) -> str:
    """Which lines, from where to where, how much of the ink they are, and how sure the reading then is."""
    changes = [_edit_words(edit, found.before) for edit in found.edits]
    facts = {"label": label_noun(found.label), "sure": percent(found.reading.confidence), "share": _share(found.share)}
    if len(changes) == 1:
        return tr("It reads as {label} ({sure}) with {change}: {share} of its ink.", change=changes[0], **facts)
    first, second = changes
    return tr(
        "It reads as {label} ({sure}) with {first} and {second}: {share} of its ink.",
        first=first,
        second=second,
        **facts,
    )


def cells_sentence(found: Counterfactual, verdict: Label) -> str:
    """How many cells, and the first of them by name; rows and columns count from 1, from the top and the left.

    `verdict`: what the whole drawing reads as.
    """
    if not found.cells:
        return tr(
            "Its 8 × 8 cells alone read as {label} already: what makes it {verdict} is finer than they are.",
            label=label_noun(found.label),
            verdict=label_noun(verdict),
        )
    cells = [
        tr("row {row}, column {column}: {before} → {after}", row=row + 1, column=column + 1, before=before, after=after)
        for row, column, before, after in found.cells[:MOST_NAMED]
    ]
    named = "; ".join(cells) + ("; …" if len(found.cells) > MOST_NAMED else "")
    return tr(
        "{n} changed cells make it {label} ({cells}).", n=len(found.cells), label=label_noun(found.label), cells=named
    )


def short_sentence(found: Counterfactual, whole: str) -> str:
    """The same without the cells' names; `whole`: what `cells_sentence` says."""
    if not found.cells:
        return whole
    return tr("{n} changed cells make it {label}.", n=len(found.cells), label=label_noun(found.label))


def _edit_words(edit: Edit, ink: Ink) -> Text:
    start, end = (_place(point, ink) for point in (edit.line[0], edit.line[-1]))
    if edit.is_removal:
        return Text("a piece less ({start} → {end})", start=start, end=end)
    return Text("a line more ({start} → {end})", start=start, end=end)


def _place(point: Doubles, ink: Ink) -> Text:
    """The ninth of the drawing's box that a point lies in, or next to."""
    left, top, right, bottom = ink.bounds
    side = max(right - left, bottom - top, 1e-9)
    middle = np.array([left + right, top + bottom]) / 2
    column, row = (int(np.clip(np.floor(3 * (at + 0.5)), 0, 2)) for at in (point - middle) / side)
    return _places()[row][column]


def _places() -> tuple[tuple[Text, Text, Text], ...]:
    return (
        (Text("top left"), Text("top"), Text("top right")),
        (Text("left"), Text("middle"), Text("right")),
        (Text("bottom left"), Text("bottom"), Text("bottom right")),
    )


def _share(share: float) -> str:
    return percent(max(share, 0.01))
