"""The misread sheet: every drawing that was shown wrongly, with its neighbours, as one self-contained HTML page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from digitpad.cli.evaluation_table import percent
from digitpad.cli.report_page import PAGE
from digitpad.core.recognition import Neighbor
from digitpad.core.samples import LABELS, Label, label_name
from digitpad.core.segmentation.number import NumberReading
from digitpad.evaluation.evaluation import Evaluation, Example
from digitpad.evaluation.pictures_html import counts_html, drawing_html

MOST_CARDS = 1500
"""Beyond that the page gets too heavy to look at; the most confident ones are kept."""

NEIGHBORS_SHOWN = 5


@dataclass(frozen=True, eq=False)
class Misread:
    """A drawing with its reading. `shown`, not its label, is what it counts as: a number as one of the labels, too."""

    example: Example
    reading: NumberReading
    shown: Label


def report_html(title: str, subtitle: str, evaluation: Evaluation, misread: Sequence[Misread]) -> str:
    """The whole page, most confident errors first."""
    shown = sorted(misread, key=lambda one: -one.reading.confidence)[:MOST_CARDS]
    kept = f"{len(shown):,} drawings" + (
        f" of {len(misread):,}, the most confident" if len(shown) < len(misread) else ""
    )
    return PAGE.substitute(
        title=escape(title),
        subtitle=escape(subtitle),
        figures="".join(_figures(evaluation)),
        confusion=_confusion(evaluation),
        pairs="".join(_pairs(shown)),
        count=kept,
        legend=escape(
            "Each card: the drawing (a dot where a stroke begins), the 8×8 that was compared, and the nearest samples "
            "that voted, nearest first, with label and share of the vote; those with the true label are marked ✓."
        ),
        cards="".join(_card(one) for one in shown),
    )


def _figures(evaluation: Evaluation) -> Iterable[str]:
    spread, nondigits = evaluation.per_writer, evaluation.nondigits
    figures = [
        ("drawings", f"{evaluation.n:,}"),
        ("digits read right", percent(evaluation.accuracy)),
        ("right as shown", percent(evaluation.accuracy_as_shown)),
        ("calibration error", percent(evaluation.ece)),
    ]
    if spread.n:
        figures.append((f"worst of {spread.n} writers", percent(spread.min)))
    if nondigits:
        figures.append((f"of {nondigits.n:,} non-digits refused", percent(nondigits.rejected["nondigits"])))
        figures.append(("digits refused", percent(nondigits.rejected["digits"])))
    return (f"<li><b>{escape(value)}</b>{escape(name)}</li>" for name, value in figures)


def _confusion(evaluation: Evaluation) -> str:
    names = "".join(f"<th scope=col>{escape(_short(label))}</th>" for label in LABELS)
    rows = []
    for label, counts in zip(LABELS, evaluation.confusion, strict=True):
        cells = "".join(_cell(label, shown, count) for shown, count in zip(LABELS, counts, strict=True))
        rows.append(f"<tr><th scope=row>{escape(_short(label))}</th>{cells}</tr>")
    return f"<table><tr><th></th>{names}</tr>{''.join(rows)}</table>"


def _cell(label: Label, shown: Label, count: int) -> str:
    if label == shown:
        return f'<td class="same">{count:,}</td>'
    return f'<td><button value="{label}-{shown}">{count:,}</button></td>' if count else "<td></td>"


def _pairs(misread: Iterable[Misread]) -> Iterable[str]:
    counts = Counter((one.example.label, one.shown) for one in misread)
    for (label, shown), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f'<option value="{label}-{shown}">{label_name(label)} as {label_name(shown)} ({count:,})</option>'


def _card(one: Misread) -> str:
    example, single = one.example, one.reading.single
    pair = f"{example.label}-{one.shown}"
    origin = ", ".join(filter(None, (example.writer, example.source)))
    is_number = one.reading.is_number  # each of its digits has neighbours of its own
    verdict, style = (one.reading.text, "") if is_number else (_short(single.verdict), single.style)
    taken_for = f"taken for {style}" if style else ""
    voters = () if is_number else single.neighbors[:NEIGHBORS_SHOWN]
    neighbors = "".join(_neighbor(neighbor, example.label) for neighbor in voters)
    return (
        f'<figure class="card" data-confidence="{one.reading.confidence:.4f}" data-pair="{pair}" '
        f'data-label="{label_name(example.label)}" '
        f'data-writer="{escape(example.writer)}" data-style="{escape(style)}">'
        f'<div class="pictures">{drawing_html(example.drawing)}{counts_html(single.steps.picture)}</div>'
        f'<figcaption class="verdict"><i>{_short(example.label)}</i> read as <b>{escape(verdict)}</b>, '
        f"{one.reading.confidence:.0%} sure</figcaption>"
        f"<small>{'<br>'.join(escape(line) for line in (origin, taken_for) if line)}</small>"
        f'<ol class="neighbors">{neighbors}</ol>'
        "</figure>"
    )


def _neighbor(neighbor: Neighbor, label: Label) -> str:
    mark, kind = (" ✓", ' class="true"') if neighbor.label == label else ("", "")
    title = escape(f"{neighbor.style or neighbor.sample_id}, distance {neighbor.distance:.3g}")
    return (
        f'<li title="{title}">{counts_html(neighbor.picture)}<span{kind}>{_short(neighbor.label)}{mark}</span><br>'
        f"{neighbor.weight:.0%}</li>"
    )


def _short(label: Label) -> str:
    name = label_name(label)
    return name if len(name) == 1 else "none"
