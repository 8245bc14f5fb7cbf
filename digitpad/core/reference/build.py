"""Builds the reference set from the atlas and a seed; the same inputs always give the same arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.features.gradients import gradient_rows
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocessing.normalise import normalise_pieces
from digitpad.core.preprocessing.rasterize import count_cells, draw_line
from digitpad.core.progress import Report, silent
from digitpad.core.reference.calibration import Fitted, fit_regressions
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.image_calibration import picture_refusal
from digitpad.core.reference.inputs import inputs_digest
from digitpad.core.reference.pca import PCA
from digitpad.core.reference.picture_weights import PictureWeights
from digitpad.core.reference.projection import Projection
from digitpad.core.reference.reference_set import ReferenceSet, StyleTable, VariedRows
from digitpad.core.samples import Sample
from digitpad.core.synthesis.atlas import parse_atlas
from digitpad.core.synthesis.synthesizer import Synthesizer, SyntheticDrawings, read_samples

N_COMPONENTS = 64

FULL = 1500
"""Synthetic drawings per digit class; the other counts scale with this."""

GRADIENTS_SHARE = 2 / 3
"""Of the drawings a digit: as many are rendered for pictures to be compared with by their gradients."""

N_CALIBRATION = 5000
"""Fresh drawings of either side by which the regressions are fitted."""

PARTS_ASKED = 12
"""Three times as many parts of digits as in the set: what is nearly a digit tells most about the border."""

N_PICTURES = 200
"""Of them (one of each style at least) drawn as pictures."""


def build_reference_set(
    texts: Sequence[str],
    options: RecognizerOptions | None = None,
    *,
    embedding: Embedding | None,
    pictures: PictureWeights | None = None,
    built_in: Sequence[Sample] = (),
    report: Report = silent,
) -> ReferenceSet:
    """Build the set from the atlas' texts, in the learnt space of `embedding`; without it, of principal components.

    `pictures`: the same for the gradients of pictures, with their refusal; without it that is fitted to drawn pictures.
    `built_in` (`load_digits`) stands for the digits where they are left out.
    `report` hears shares from 0 to 1; what it raises ends the build.
    """
    chosen = options or RecognizerOptions()
    atlas = parse_atlas(*texts)
    report(0.02)
    room = Synthesizer(atlas, chosen)
    digits = room.digits(chosen.n_per_digit, "set")
    report(0.25)
    others = room.non_digits(chosen.n_per_digit / FULL, "set")
    report(0.6)
    styles = room.table()
    if not chosen.atlas:
        digits, styles = _instead_of_styles(built_in, styles, chosen)
    projection = _projection(embedding, digits, chosen)
    sides = _projected(digits, projection), _projected(others, projection)
    fitted = _fit(room, styles, projection, sides, chosen)
    report(0.8)
    if not (chosen.uses_embedding and chosen.gradients):
        pictures = None
    gradients, gradient_projection = _gradients(room, chosen, pictures)
    report(0.9)
    built = ReferenceSet(
        inputs_digest(texts, chosen, embedding, pictures),
        chosen,
        styles,
        *sides,
        projection,
        gradients,
        gradient_projection,
        fitted.refusal,
        fitted.refusal if pictures is None else pictures.refusal,
        fitted.certainty,
    )
    if chosen.nondigits and pictures is None:
        fresh, _ = room.draw_digits(N_PICTURES // 10, "pictures")
        built = replace(built, picture_refusal=picture_refusal(built, fresh, room.rng("picture pens")))
    report(1.0)
    return built


def _fit(
    room: Synthesizer,
    styles: StyleTable,
    projection: Projection,
    sides: tuple[VariedRows, VariedRows],
    options: RecognizerOptions,
) -> Fitted:
    """The regressions, from drawings that are in no set; `sides` are the set's digits and non-digits."""
    share = options.n_per_digit / FULL
    n_fresh = max(400.0, N_CALIBRATION * share)
    fresh_digits = room.digits(round(n_fresh / 10), "calibration")
    fresh_others = room.non_digits(share * n_fresh / len(sides[1].rows), "calibration", PARTS_ASKED)
    return fit_regressions(
        styles.labels,
        *sides,
        _projected(fresh_digits, projection),
        _projected(fresh_others, projection),
        projection,
        uniform=not options.weights,
    )


def _projection(embedding: Embedding | None, digits: SyntheticDrawings, options: RecognizerOptions) -> Projection:
    if embedding is not None and options.uses_embedding:
        return embedding
    return PCA.fit(digits.features, N_COMPONENTS)


def _projected(drawn: SyntheticDrawings, projection: Projection) -> VariedRows:
    return VariedRows.of(projection.apply(drawn.features), drawn.style, drawn.pictures)


def _gradients(
    room: Synthesizer, options: RecognizerOptions, weights: PictureWeights | None
) -> tuple[VariedRows, Projection]:
    """Other drawings of the digits, as rows for pictures to be compared with by their gradients."""
    pieces, style = room.draw_digits(
        round(options.n_per_digit * GRADIENTS_SHARE) if options.gradients else 1, "gradients"
    )
    normalised = normalise_pieces(pieces, deslant=options.deslant)
    features = gradient_rows(normalised, room.rng("pens"))
    projection = PCA.fit(features, N_COMPONENTS) if weights is None else weights.gradients
    pictures = count_cells(draw_line(normalised)).reshape(len(pieces), -1)
    return VariedRows.of(projection.apply(features), style.astype(np.int32), pictures), projection


def _instead_of_styles(
    samples: Sequence[Sample], styles: StyleTable, options: RecognizerOptions
) -> tuple[SyntheticDrawings, StyleTable]:
    """The samples' tracings as digits, and the table of styles with the samples after the styles."""
    if not samples:
        raise UserError("Without the atlas there must be other samples to compare with.")
    drawn = read_samples(samples, options.n_per_digit, options)
    table = StyleTable(
        np.append(styles.ids, [sample.id for sample in samples]),
        np.append(styles.names, [""] * len(samples)),
        np.append(styles.labels, [sample.label for sample in samples]),
    )
    numbers = (drawn.style + len(styles.ids)).astype(np.int32)
    return SyntheticDrawings(drawn.features, drawn.pictures, numbers), table
