"""Where a sample comes from, in lines for people."""

from __future__ import annotations

from digitpad.core.ink import Ink
from digitpad.core.samples import Origin, Raster, Sample
from digitpad.core.text import printable
from digitpad.ui.draw_page.writers import shown_writer
from digitpad.ui.kit.i18n import date_of, tr
from digitpad.ui.samples_page.detail.timeline import Timeline

Fact = tuple[str, str]
"""What is told, and what it is."""

SHORT = 8
"""Digits of a random id that are shown."""


def facts_of(sample: Sample) -> list[Fact]:
    """What is known, nothing for what is not."""
    told = [
        (tr("Origin"), _origin(sample)),
        (tr("Drawn"), date_of(sample.created)),
        (tr("With"), _device(sample.device)),
        (tr("Writer"), printable(shown_writer(sample.writer))),
        (tr("Source"), printable(sample.source)),
        (tr("Drawing"), _drawing(sample)),
        (tr("Version"), tr("digitpad {version}", version=sample.app_version) if sample.app_version else ""),
        (tr("Id"), _short_id(sample.id)),
    ]
    return [fact for fact in told if fact[1]]


def _origin(sample: Sample) -> str:
    names = {
        Origin.DIGITS: tr("built in, one of scikit-learn's load_digits"),
        Origin.ATLAS: tr("built in, a writing style"),
        Origin.TAUGHT: tr("taught by you"),
        Origin.IMPORTED: tr("imported"),
    }
    return names[sample.origin]


def _device(device: str) -> str:
    names = {
        "mouse": tr("mouse"),
        "touch": tr("finger"),
        "pen": tr("stylus"),
        "keyboard": tr("keyboard"),
        "file": tr("a picture file"),
    }
    return names.get(device, device)


def _drawing(sample: Sample) -> str:
    drawing = sample.drawing
    if isinstance(drawing, Raster):
        height, width = drawing.grey.shape
        return tr("a picture of {width} × {height}", width=width, height=height)
    if not isinstance(drawing, Ink):
        return tr("8 × 8 counts only")
    timeline = Timeline.of(drawing)
    told = tr("strokes: {strokes}, points: {n}", strokes=len(drawing.strokes), n=drawing.n_points)
    if not timeline.is_real:
        return told
    return tr("{told}, {seconds} s", told=told, seconds=round(timeline.duration / 1000, 2))


def _short_id(sample_id: str) -> str:
    """As much of a random id as tells samples apart for people; those with a meaning in full."""
    return sample_id if ":" in sample_id else sample_id[:SHORT]
