"""What the map says of itself."""

from __future__ import annotations

from digitpad.ui.kit.i18n import fixed, percent, tr
from digitpad.ui.map.layout import Layout


def how_sentence(layout: Layout) -> str:
    """What is compared, how it was brought onto a plane, and where the drawing therefore stands."""
    if layout.by_counts:
        compared = tr("Compared by the 64 counts, as the simple mode does.")
    else:
        compared = tr("Compared as the default mode does.")
    if layout.method == "pca":
        return tr("{compared} The plane is the one in which the samples differ most.", compared=compared)
    return tr(
        "{compared} t-SNE has brought near samples near each other; your drawing stands in the middle of its five"
        " nearest.",
        compared=compared,
    )


def worth_sentence(layout: Layout) -> str:
    """How many true neighbours are neighbours on the map."""
    kept = layout.kept
    if kept is None:
        return tr("There are too few samples to say how true the map is.")
    return tr(
        "Of a sample's {k} nearest, {share} are among its {k} nearest here: the map is a hint, not the reading"
        " (trustworthiness {trust}; {asked} samples were asked).",
        k=kept.k,
        share=percent(kept.share),
        trust=fixed(kept.trustworthiness),
        asked=kept.n,
    )
