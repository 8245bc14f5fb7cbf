"""What came in from files, to be looked at: `python -m tests.bench.came_in SHEETS FILE…`, run by hand.

Prints a line a file: its format, its drawings by label as an import takes them, what an experiment takes where that
is not the same, and what was said. SHEETS becomes a folder with a picture a file: its drawings, each under its label
as written (in brackets where nothing says what it means), drawn as a person would see them.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageOps

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import Raster, Sample
from digitpad.session.files.datasets import file_dataset
from digitpad.session.files.exchange import plan_import
from digitpad.session.session import Session
from digitpad.storage.formats.pictures.rendering import render
from digitpad.storage.importing.plan import Plan

SIDE = 56
ACROSS = 15
MOST = 90
A_LABEL = 12
"""Drawings of one label at most: a set that begins with five thousand zeros shows its ones, too."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sheets", type=Path)
    parser.add_argument("files", nargs="+", type=Path)
    args = parser.parse_args()
    args.sheets.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        session = Session.open(Path(home), strict=True)
        for path in args.files:
            print(line(session, path, args.sheets), flush=True)
        session.close()


def line(session: Session, path: Path, sheets: Path) -> str:
    """What came in from one file; its sheet is written."""
    try:
        with plan_import(session, [path], near=False) as plan:
            imported = counts(plan)
            taken = Counter({named.label: 0 for named in plan.names()})
            sure = plan.sure_labels()
            for named in plan.names():
                taken[sure.get(named.name, named.label)] += named.n
            said = [str(text) for _, text in plan.notes]
            sheet(plan).save(sheets / f"{path.parent.name}-{path.name}.png")
            name = plan.formats[0].name
            blank = f", {plan.n_blank} blank" if plan.n_blank else ""
    except UserError as error:
        return f"{path}: NOT READ: {error}"
    return f"{path}: {name}, {imported}{blank}{experiment(path, taken)}" + "".join(f"\n    {text}" for text in said)


def counts(plan: Plan) -> str:
    """Drawings by label as written, and what they become."""
    parts = []
    for named in plan.names():
        becomes = "left out" if named.label is None else str(named.label)
        parts.append(f"{named.name}:{named.n}" + ("" if becomes == named.name else f"→{becomes}"))
    return f"{plan.n} drawings " + " ".join(parts[:30]) + (" …" if len(parts) > 30 else "")


def experiment(path: Path, taken: Counter[int | None]) -> str:
    """What `--data` takes, where it is not what an import does."""
    try:
        data = file_dataset(path)
    except UserError as error:
        return f"; experiments: {error}" if sum(n for label, n in taken.items() if label is not None) else ""
    used = Counter(data.y.tolist())
    mine = {label: n for label, n in taken.items() if label is not None and n}
    span = f", {data.shape} of {data.X.min():g} to {data.X.max():g} in {data.top:g}"
    return span if used == mine else f"{span}; EXPERIMENTS TAKE {dict(sorted(used.items()))}"


def sheet(plan: Plan) -> Image.Image:
    """The first drawings of each label."""
    names = [named.name for named in plan.names()]
    shown = [(name, sample) for name in names for sample in plan.preview(A_LABEL, name)][:MOST]
    rows = -(-max(len(shown), 1) // ACROSS)
    page = Image.new("L", (ACROSS * (SIDE + 4), rows * (SIDE + 18)), 235)
    pen = ImageDraw.Draw(page)
    known = {named.name for named in plan.names() if named.label is not None}
    for n, (name, sample) in enumerate(shown):
        x, y = n % ACROSS * (SIDE + 4), n // ACROSS * (SIDE + 18)
        page.paste(seen(sample), (x, y + 14))
        pen.text((x + 2, y + 1), (name if name in known else f"[{name}]").encode("ascii", "replace").decode()[:9], 0)
    return page


def seen(sample: Sample) -> Image.Image:
    """Dark on light where it is ink, else as it is stored."""
    drawing = sample.drawing
    if isinstance(drawing, Ink):
        return ImageOps.invert(Image.fromarray(render(sample, SIDE)))
    grey = drawing.grey if isinstance(drawing, Raster) else (sample.picture * 15.9).astype(np.uint8)
    return ImageOps.pad(Image.fromarray(np.asarray(grey)), (SIDE, SIDE), Image.Resampling.NEAREST, color=128)


if __name__ == "__main__":
    main()
