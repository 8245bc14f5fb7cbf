"""Colours of the samples on the map: by label, writer or doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from digitpad.core.samples import LABELS, NOT_A_DIGIT
from digitpad.core.text import printable
from digitpad.core.typing import Indices
from digitpad.ui.draw_page.writers import shown_writer
from digitpad.ui.graphics.cell_painter import mixed
from digitpad.ui.kit.i18n import short_label, tr
from digitpad.ui.kit.theme import Colors
from digitpad.ui.samples_page.browse.catalog import Catalog
from digitpad.ui.samples_page.browse.findings import Findings

COLORINGS = ("label", "writer", "doubt")
MOST_NAMED = 8
"""Writers that the legend names."""


@dataclass(frozen=True, eq=False)
class Coloring:
    """`pixels` (n,), ARGB, of the samples shown; `legend`: what each colour means."""

    pixels: NDArray[np.uint32]
    legend: Sequence[tuple[QColor, str]]


def coloring(by: str, catalog: Catalog, of: Indices, findings: Findings | None, colors: Colors) -> Coloring:
    """By one of `COLORINGS`; doubt is not told before the samples were read by each other."""
    if by == "writer":
        return _by_writer(catalog, of, colors)
    if by == "doubt":
        return _by_doubt(of, findings, colors)
    shades = [label_color(label, colors) for label in LABELS]
    return Coloring(_argb(shades)[catalog.labels[of]], [(shades[i], short_label(i)) for i in LABELS])


def label_color(label: int, colors: Colors) -> QColor:
    """Each digit's own; as far from each other as eleven can be, and always beside the digit itself."""
    return colors.color("muted") if label == NOT_A_DIGIT else _hue(label / 10, label % 2, colors)


def _by_writer(catalog: Catalog, of: Indices, colors: Colors) -> Coloring:
    names = catalog.writers
    shades = [_hue(i * 0.382 % 1.0, i % 2, colors) for i in range(len(names))]
    nobody = colors.color("control")
    number = {name: i for i, name in enumerate(names)}
    authors = np.array([number.get(name, len(names)) for name in catalog.authors[of].tolist()], np.intp)
    legend = [(shade, printable(shown_writer(name))) for shade, name in zip(shades[:MOST_NAMED], names, strict=False)]
    if len(names) > MOST_NAMED:
        legend.append((colors.color("surface"), tr("and {n} more", n=len(names) - MOST_NAMED)))
    return Coloring(_argb([*shades, nobody])[authors], [*legend, (nobody, tr("writer unknown"))])


def _by_doubt(of: Indices, findings: Findings | None, colors: Colors) -> Coloring:
    calm, doubted = colors.color("control"), colors.color("against")
    if findings is None:
        return Coloring(np.full(len(of), _argb([calm])[0]), [(calm, tr("every sample is being read by the others…"))])
    doubt = findings.doubt[of]
    pixels = mixed(calm, doubted, doubt).view(np.uint32)[:, 0]
    legend = [(calm, tr("all neighbours agree")), (doubted, tr("all neighbours speak against the label"))]
    return Coloring(pixels, legend)


def _hue(hue: float, is_odd: int, colors: Colors) -> QColor:
    is_dark = colors.name == "dark"
    lightness = (0.72 if is_odd else 0.58) if is_dark else (0.30 if is_odd else 0.44)
    return QColor.fromHslF(hue, 0.75, lightness)


def _argb(shades: Sequence[QColor]) -> NDArray[np.uint32]:
    return np.array([shade.rgba() for shade in shades], np.uint32)
