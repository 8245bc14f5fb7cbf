"""From a drawing to a number: one digit is told first; then lines, ways of grouping, and the best of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from digitpad.core.ink import Ink
from digitpad.core.progress import Report, silent
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT, Drawing, Raster
from digitpad.core.segmentation import acceptance, fitted
from digitpad.core.segmentation.alternatives import Ranking, readings_of
from digitpad.core.segmentation.building import OF_A_CUT_LINE, build_lattice, known_lattice
from digitpad.core.segmentation.cuts import cut_strokes
from digitpad.core.segmentation.fragments import Fragment, ink_of, parts_of, whole_strokes
from digitpad.core.segmentation.lattice import Group, Known, Lattice, none_features
from digitpad.core.segmentation.lines import MOST_LINES, lines_of
from digitpad.core.segmentation.number import DigitReading, NumberReading
from digitpad.core.segmentation.pages.page import SURE_ENOUGH, as_one, has_many_boxes, read_page, refused
from digitpad.core.segmentation.search import Path, best_paths
from digitpad.core.segmentation.weights import weights_for

SURE = 0.15
"""All ink that reads as one digit, and is refused by less than this, is one digit."""

CUT_FROM = 0.5
"""So much a line is refused as one digit before its strokes are cut: nearly all that is drawn in one go is, by far."""

LEAST_ALONE = -5.0
"""Evidence of a number, by itself, in what is refused beside digits: a star has -6 to -12, and 1 in 70 numbers less."""

UNSURE = 0.5
"""All of a picture that reads as one digit with less is none where there is more on it than one digit has parts."""

N_PATHS = 6
MOST_STROKES = 48
"""Of one line: more are a scribble. Twelve digits of four strokes each have as many."""


def read_number(recognizer: Recognizer, drawing: Drawing, report: Report = silent) -> NumberReading:
    """Read a drawing of one or several digits. ValueError where it is empty. What `report` raises ends the work."""
    if isinstance(drawing, Raster):
        return _of_picture(recognizer, drawing, report)
    single = recognizer.recognize(drawing)
    if not _may_be_several(drawing, single):
        return of_one(single)
    return _of_lines(recognizer, drawing, single)


def _of_picture(recognizer: Recognizer, raster: Raster, report: Report) -> NumberReading:
    """A page may have nothing on it that is large enough for one digit of its size, and still hold many."""
    try:
        single = recognizer.recognize(as_one(raster))
    except ValueError:
        page = read_page(recognizer, raster, None, report)
        if page is None:
            raise
        return page
    is_sure = single.verdict != NOT_A_DIGIT and single.confidence >= SURE_ENOUGH
    page = None if is_sure else read_page(recognizer, raster, single, report)
    if page is not None:
        return page
    if single.verdict != NOT_A_DIGIT and single.confidence < UNSURE and has_many_boxes(raster):
        single = refused(single)  # two specks of many that touch are no digit
    height, width = raster.grey.shape
    (digit,) = of_one(single).digits
    return NumberReading(single, (replace(digit, box=(0.0, 0.0, float(width), float(height))),))


@dataclass(frozen=True, eq=False)
class Line:
    """The best way of reading a line, with its evidence: more than `least_evidence` makes it a number."""

    lattice: Lattice
    paths: tuple[Path, ...]
    evidence: float

    @property
    def is_number(self) -> bool:
        """Whether the line is more likely several digits than one drawing."""
        return self.evidence > weights_for(self.lattice).least_evidence

    @property
    def has_refused(self) -> bool:
        """Is a digit of the best reading refused?"""
        return bool(self.refused)

    @property
    def refused(self) -> list[Group]:
        """The digits of the best reading that are refused."""
        return [group for group in self.paths[0].groups if group.scores[NOT_A_DIGIT] >= fitted.REFUSED]

    @property
    def groups(self) -> list[Group]:
        """The digits of the best reading, from left to right."""
        return sorted(self.paths[0].groups, key=lambda group: group.box[0] + group.box[2])

    @property
    def ranking(self) -> Ranking:
        """The readings that are offered."""
        return readings_of(self.paths, weights_for(self.lattice).digit, fitted.REFUSED, self.lattice.height)


def read_line(recognizer: Recognizer, fragments: Sequence[Fragment], known: Known | None = None) -> Line | None:
    """None where the fragments can only be one digit. Strokes are cut only where they don't read as they are.

    `known`: see `build_lattice`.
    """
    if len(fragments) > MOST_STROKES:
        return None
    lattice = build_lattice(fragments, recognizer, known)
    line = line_of(lattice)
    if (line is not None and line.is_number and not line.has_refused) or not may_be_cut(lattice):
        return line
    cut = cut_lattice(lattice, recognizer)
    other = None if cut is None else line_of(cut)
    if cut is None or other is None or not other.is_number:
        return line
    if line is not None and line.is_number:
        return other if all(_evidence_alone(group, lattice, cut) > 0 for group in line.refused) else line
    if line is not None and _keeps_digits(line, other):
        return other if not any(_evidence_alone(group, lattice, cut) < LEAST_ALONE for group in line.refused) else line
    return other


def _evidence_alone(refused: Group, lattice: Lattice, cut: Lattice) -> float:
    """How far is what is refused among digits a number by itself, once it is cut? A star's bars pass for 1s and 7s."""
    strokes = {lattice.fragments[member].stroke for member in refused.members}
    pieces = [fragment for fragment in cut.fragments if fragment.stroke in strokes]
    known = {parts: said for parts, said in cut.read.items() if strokes.issuperset(part[0] for part in parts)}
    line = line_of(known_lattice(pieces, known))
    return np.nan if line is None else line.evidence - weights_for(line.lattice).least_evidence


def _keeps_digits(line: Line, cut: Line) -> bool:
    """Does a line that was cut keep all that was read without, and part what was refused?"""
    kept = {line.lattice.parts(group) for group in line.groups if group not in line.refused}
    return bool(kept) and kept <= {cut.lattice.parts(group) for group in cut.groups}


def may_be_cut(lattice: Lattice) -> bool:
    """Is it no digit as a whole?"""
    return bool(lattice.whole.scores[NOT_A_DIGIT] >= CUT_FROM)


def cut_lattice(lattice: Lattice, recognizer: Recognizer, most: int = OF_A_CUT_LINE) -> Lattice | None:
    """The same line with pieces of those strokes that are no digits by themselves; None where none is cut."""
    refusals = [lattice.groups[(i,)].scores[NOT_A_DIGIT] for i in range(len(lattice.fragments))]
    pieces = cut_strokes(lattice.fragments, lattice.height, [refusal >= SURE for refusal in refusals])
    return build_lattice(pieces, recognizer, lattice.read, most) if len(pieces) > len(lattice.fragments) else None


def line_of(lattice: Lattice) -> Line | None:
    """The best ways of reading a lattice as several digits; None where there are none."""
    weights = weights_for(lattice)
    several = [path for path in best_paths(lattice, weights.path, N_PATHS) if len(path.groups) > 1]
    if not several:
        return None
    whole = lattice.whole
    alone = np.logaddexp(whole.features @ weights.path, none_features(whole.scores) @ weights.path)
    features = acceptance.acceptance_features(lattice, several[0], float(alone))
    return Line(lattice, tuple(several), float(features @ weights.acceptance))


def _may_be_several(ink: Ink, single: Recognition) -> bool:
    return len(ink.strokes) <= MOST_STROKES * MOST_LINES and not (
        single.verdict != NOT_A_DIGIT and single.refusal < SURE
    )


def _of_lines(recognizer: Recognizer, ink: Ink, single: Recognition) -> NumberReading:
    fragments = whole_strokes(ink)
    known = {parts_of(fragments): (np.array(single.scores), 0.0, recognizer.side_by_side(single.steps))}
    for lines in lines_of(fragments):
        found = []
        for fragments_of_line in lines:
            line = read_line(recognizer, fragments_of_line, known)
            known = known if line is None else {**known, **line.lattice.read}
            if line is None or not line.is_number:
                break  # of a scribble no other line is read
            found.append(line)
        else:
            return _number(found, single)
    return of_one(single)


def of_one(single: Recognition) -> NumberReading:
    """All of the drawing as one digit, or as none."""
    drawing = single.steps.drawing
    if isinstance(drawing, Ink):
        (left, top, right, bottom), strokes = drawing.bounds, tuple(range(len(drawing.strokes)))
        box = (left, top, right - left, bottom - top)
        digit = DigitReading(single.verdict, single.confidence, single.scores, box, drawing, strokes)
    else:
        height, width = drawing.grey.shape
        box = (0.0, 0.0, float(width), float(height))
        digit = DigitReading(single.verdict, single.confidence, single.scores, box, drawing)
    return NumberReading(single, (digit,))


def _number(lines: Sequence[Line], single: Recognition) -> NumberReading:
    digits = [digit_of(group, line.lattice, place) for place, line in enumerate(lines) for group in line.groups]
    rankings = [line.ranking for line in lines]
    return NumberReading(single, tuple(digits), _joined(rankings))


def digit_of(group: Group, lattice: Lattice, line: int = 0) -> DigitReading:
    """A group as a digit that is shown."""
    fragments = [lattice.fragments[i] for i in group.members]
    left, top, right, bottom = group.box
    label = NOT_A_DIGIT if group.scores[NOT_A_DIGIT] >= fitted.REFUSED else group.label
    return DigitReading(
        label=label,
        confidence=float(group.scores[label]),
        scores=tuple(group.scores.tolist()),
        box=(left, top, right - left, bottom - top),
        drawing=ink_of(fragments),
        strokes=tuple(sorted({fragment.stroke for fragment in fragments})),
        line=line,
        parts=parts_of(fragments),
    )


def _joined(rankings: Sequence[Ranking]) -> Ranking:
    """The readings of lines below each other: all at their best, then each line's second best in turn."""
    if len(rankings) == 1:
        return rankings[0]
    best = [ranking[0][0] for ranking in rankings]
    share = float(np.prod([ranking[0][1] for ranking in rankings]))
    found = [("\n".join(best), share)]
    for place, ranking in enumerate(rankings):
        for text, other in ranking[1:]:
            found.append(("\n".join([*best[:place], text, *best[place + 1 :]]), share * other / ranking[0][1]))
    return tuple(sorted(found, key=lambda item: -item[1])[:3])
