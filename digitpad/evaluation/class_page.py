"""The report on a class as one page of HTML, as plain as Qt's own printing needs it: tables and small pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape

from digitpad.core.samples import LABELS, ME, NOT_A_DIGIT, Label
from digitpad.core.text import Text
from digitpad.evaluation.class_report import ClassReport, Doubt, Figures, WriterFigures
from digitpad.evaluation.pictures_html import counts_html

Say = Callable[[Text], str]
"""A sentence as the reader is to have it."""

DOUBTS_ACROSS = 6
PICTURE = 56
"""Pixels of a doubtful sample's side."""

_STYLE = """
body { font-family: system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; font-size: 10pt; color: #1d232b;
  background: #ffffff; max-width: 190mm }
h1 { font-size: 18pt; margin: 0px 0px 4px 0px } h2 { font-size: 12pt; margin: 18px 0px 6px 0px }
p { margin: 0px 0px 6px 0px } .quiet { color: #566270; font-size: 8pt; margin-top: 4px }
table { border-collapse: collapse; margin: 0px } td, th { font-size: 8pt; padding: 2px 4px }
th { color: #566270; font-weight: normal }
.lines td { border-top: 1px solid #d6dde4 } .counts { image-rendering: pixelated }
a { color: #1d232b; text-decoration: none }
"""
"""Lengths in px: Qt's pages know no other for margins."""


def class_page(title: str, subtitle: str, report: ClassReport, say: Say, *, links: bool = False) -> str:
    """The whole page. `links`: doubtful samples are links to "sample:ID"."""
    parts = [
        f"<h1>{escape(title)}</h1><p class=quiet>{escape(subtitle)}</p>",
        *(f"<p>{escape(say(sentence))}</p>" for sentence in _summary(report)),
        _heading(Text("By writer"), say),
        _by_writer(report.writers, say),
        _heading(Text("By digit"), say),
        _by_label(report.labels, say),
        *(f"<p class=quiet>{escape(say(sentence))}</p>" for sentence in _how()),
        _heading(Text("Doubtful labels"), say),
        *_doubts(report, say, links),
    ]
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    return f"<!doctype html>\n<html><head>{head}</head>\n<body>\n" + "\n".join(parts) + "\n</body></html>\n"


def share_text(right: int, n: int) -> Text:
    """How many of how many, in per cent; a dash where there are none."""
    return Text("{share}%", share=round(100 * right / n)) if n else Text("–")


def _summary(report: ClassReport) -> Iterator[Text]:
    total = report.total
    yield Text("Samples: {samples}, writers: {writers}.", samples=total.n, writers=len(report.writers))
    if report.n_nameless:
        yield Text("{n} more are left out: nobody’s name is with them.", n=report.n_nameless)
    if total.n_asked:
        low, high = total.interval
        yield Text(
            "Read right without the writer’s own samples: {right} of {n} digits, {share}% (95%: {low} to {high}%).",
            right=total.n_right,
            n=total.n_asked,
            share=round(100 * total.n_right / total.n_asked, 1),
            low=round(100 * low, 1),
            high=round(100 * high, 1),
        )
    if total.n_compared:
        yield Text(
            "Labels that the nearest samples of other writers agree with: {agreeing} of {n}, {share}%.",
            agreeing=total.n_agreeing,
            n=total.n_compared,
            share=round(100 * total.n_agreeing / total.n_compared, 1),
        )


def _how() -> Iterator[Text]:
    yield Text(
        "Read right: by the default recognizer, which knows the built-in samples and those of all other writers; of "
        "each writer at most 40 digits are read. In brackets, where the true share lies with 95% confidence: of two "
        "writers whose ranges overlap nobody should say that one is read better."
    )
    yield Text("Labels agree: the nearest 8 × 8 pictures of other writers call a sample as it is labelled.")


def _by_writer(writers: Sequence[WriterFigures], say: Say) -> str:
    head = [Text("Writer"), Text("Samples"), *map(_sign, LABELS), Text("Labels agree"), Text("Read right")]
    rows = [
        [
            escape(_who(one.writer, say)),
            str(one.figures.n),
            *(str(count) if count else "·" for count in one.counts),
            say(share_text(one.figures.n_agreeing, one.figures.n_compared)),
            say(_read_right(one.figures)),
        ]
        for one in writers
    ]
    return _table(map(say, head), rows)


def _by_label(labels: Sequence[Figures], say: Say) -> str:
    head = [Text("Digit"), Text("Samples"), Text("Labels agree"), Text("Read right")]
    rows = [
        [
            say(_sign(label)),
            str(one.n),
            say(share_text(one.n_agreeing, one.n_compared)),
            say(_read_right(one)),
        ]
        for label, one in enumerate(labels)
        if one.n
    ]
    return _table(map(say, head), rows)


def _read_right(figures: Figures) -> Text:
    if not figures.n_asked:
        return Text("–")
    low, high = figures.interval
    told = {"right": figures.n_right, "n": figures.n_asked, "low": round(100 * low), "high": round(100 * high)}
    return Text("{right} of {n} ({low} to {high}%)", **told)


def _doubts(report: ClassReport, say: Say, links: bool) -> Iterator[str]:
    if not report.doubts:
        yield f"<p>{escape(say(Text('No label stands out as doubtful.')))}</p>"
        return
    sentence = Text(
        "{n} samples that the recognizer and the other writers’ samples both take for the same other label, those with "
        "most against them first. Look at them before you believe either side.",
        n=report.n_doubts,
    )
    yield f"<p>{escape(say(sentence))}</p>"
    if report.n_doubts > len(report.doubts):
        yield f"<p class=quiet>{escape(say(Text('The first {n} are shown.', n=len(report.doubts))))}</p>"
    cells = [_doubt(one, say, links) for one in report.doubts]
    cells += ["<td></td>"] * (-len(cells) % DOUBTS_ACROSS)
    rows = (cells[start : start + DOUBTS_ACROSS] for start in range(0, len(cells), DOUBTS_ACROSS))
    yield '<table width="100%" cellspacing=0>' + "".join(f"<tr>{''.join(row)}</tr>" for row in rows) + "</table>"


def _doubt(one: Doubt, say: Say, links: bool) -> str:
    picture = counts_html(one.sample.picture, PICTURE)
    if links:
        picture = f'<a href="sample:{escape(one.sample.id)}">{picture}</a>'
    told = Text("{label}, read as {reading}", label=_sign(one.sample.label), reading=_sign(one.reading))
    return f"<td align=center>{picture}<br>{escape(say(told))}<br>{escape(_who(one.sample.author, say))}</td>"


def _who(writer: str, say: Say) -> str:
    return say(Text("me")) if writer == ME else writer


def _sign(label: Label) -> Text:
    return Text("none") if label == NOT_A_DIGIT else Text("{digit}", digit=label)


def _heading(text: Text, say: Say) -> str:
    return f"<h2>{escape(say(text))}</h2>"


def _table(head: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
    """The first column to the left, all others to the right."""
    titles = "".join(f"<th align={'left' if i == 0 else 'right'}>{escape(text)}</th>" for i, text in enumerate(head))
    lines = "".join(
        "<tr>"
        + "".join(f"<td align={'left' if i == 0 else 'right'}>{text}</td>" for i, text in enumerate(row))
        + "</tr>"
        for row in rows
    )
    inside = f"<thead><tr>{titles}</tr></thead><tbody>{lines}</tbody>"
    return f'<table class=lines width="100%" cellspacing=0>{inside}</table>'
