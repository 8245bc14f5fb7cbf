"""The form there and back: `python -m tests.bench.bench_forms DATA.ndjson.gz [--pages 2] [--megapixels 12] [--seed 1]`.

The form is printed to a PDF by Qt, the PDF painted by PDFium, the boxes filled with drawings of one writer a page (some
left empty, some with another digit than was asked for), and the page photographed: perspective, tilt, a shadow, a dark
table around it, noise and JPEG's losses. Then it is read back, from the JPEG on. Told: boxes whose label and content
are the ones written, empty boxes taken for empty, wrong digits that became proposals, right ones that did, seconds
of the processor, and the most memory.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
from pathlib import Path
from time import process_time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image, ImageDraw

from digitpad.core.form.layout import CELLS, Area
from tests.bench.make_numbers import Strokes, drawings_by_writer

MARGIN = 15.0
"""Millimetres, as `ui.sharing.paper` has it."""
EMPTY, WRONG = 0.03, 0.02
A4 = (210.0, 297.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--pages", type=int, default=2)
    parser.add_argument("--megapixels", type=float, default=12.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the photos")
    args = parser.parse_args()
    rng = np.random.default_rng(args.seed)
    with tempfile.TemporaryDirectory() as folder:
        out = args.keep or Path(folder)
        out.mkdir(parents=True, exist_ok=True)
        truths = make_photos(args.data, out, args.pages, args.megapixels, rng)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        if (child := os.fork()) == 0:
            _tell(truths, before)
            os._exit(0)
        os.waitpid(child, 0)


def make_photos(
    data: Path, out: Path, pages: int, megapixels: float, rng: np.random.Generator
) -> list[tuple[Path, list[str]]]:
    """Photos of filled forms, and what is in each box ("" where it is empty)."""
    blank = printed(out / "form.pdf", 300 if megapixels <= 20 else 600)
    everyone = drawings_by_writer(data)
    by_writer = {name: drawn for name, drawn in everyone.items() if len({word for word, _ in drawn}) == 10}
    made = []
    for number in range(pages):
        writer = sorted(by_writer)[int(rng.integers(len(by_writer)))]
        page, truth = filled(blank, by_writer[writer], rng)
        path = out / f"form{number}.jpg"
        photographed(page, megapixels, rng).save(path, quality=85)
        made.append((path, truth))
    return made


def printed(path: Path, dpi: int) -> Image.Image:
    import pypdfium2
    from PySide6.QtWidgets import QApplication

    from digitpad.ui.sharing.form_page import print_form
    from digitpad.ui.sharing.paper import save_as_pdf

    app = QApplication.instance() or QApplication([])
    save_as_pdf(str(path), print_form)
    assert app is not None
    document = pypdfium2.PdfDocument(path)
    return document[0].render(scale=dpi / 72, grayscale=True).to_pil()


def filled(
    blank: Image.Image, drawings: list[tuple[str, Strokes]], rng: np.random.Generator
) -> tuple[Image.Image, list[str]]:
    page, truth = blank.copy(), []
    draw = ImageDraw.Draw(page)
    scale = blank.width / A4[0]
    ink, width = int(rng.integers(20, 90)), max(2, round(rng.uniform(0.4, 0.8) * scale))
    for cell in CELLS:
        chance = rng.uniform()
        word = str(cell.label if chance > WRONG + EMPTY else (cell.label + 3) % 10)
        truth.append("" if chance < EMPTY else word)
        if truth[-1]:
            fitting = [strokes for digit, strokes in drawings if digit == word]
            _write(draw, fitting[int(rng.integers(len(fitting)))], cell.box, scale, ink, width, rng)
    return page, truth


def _write(
    draw: ImageDraw.ImageDraw, strokes: Strokes, box: Area, scale: float, ink: int, width: int, rng: np.random.Generator
) -> None:
    both = np.concatenate(strokes)
    height = rng.uniform(5.5, 7.5)
    size = np.ptp(both, axis=0)
    factor = min(height / max(size[1], 1e-6), 9.5 / max(size[0], 1e-6))
    room = np.array([box.width, box.height]) - size * factor - 1.4
    corner = np.array([box.left, box.top]) + 0.7 + room * rng.uniform(0.1, 0.9, 2)
    for stroke in strokes:
        xy = ((stroke - both.min(axis=0)) * factor + corner + MARGIN) * scale
        points = [tuple(point) for point in xy.tolist()]
        draw.line(points, fill=ink, width=width, joint="curve")
        for x, y in (points[0], points[-1]):
            draw.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=ink)


def photographed(page: Image.Image, megapixels: float, rng: np.random.Generator) -> Image.Image:
    """A page on a dark table: seen from the side, turned by up to 12 degrees, shaded."""
    height = round((megapixels * 1e6 * 4 / 3) ** 0.5)
    width = round(height * 3 / 4)
    angle = np.deg2rad(rng.uniform(-12, 12))
    long = 0.80 * height
    half = np.array([long * A4[0] / A4[1], long]) / 2
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half * rng.uniform(0.94, 1.0, (4, 2))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = corners @ turn.T + np.array([width, height]) / 2
    source = np.array([[0, 0], [page.width, 0], [page.width, page.height], [0, page.height]], float)
    rows = []
    for (x, y), (u, v) in zip(corners, source, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    eight = np.linalg.solve(np.array(rows), source.reshape(-1))
    seen = page.transform(
        (width, height), Image.Transform.PERSPECTIVE, eight.tolist(), Image.Resampling.BICUBIC, fillcolor=70
    )
    grey = np.asarray(seen, np.float32) * np.linspace(1.0, rng.uniform(0.55, 0.8), width, dtype=np.float32)
    grey *= np.linspace(rng.uniform(0.8, 1.0), 1.0, height, dtype=np.float32)[:, None]
    grey += rng.normal(0, 4, grey.shape).astype(np.float32)
    return Image.fromarray(grey.clip(0, 255).astype(np.uint8))


def _tell(truths: list[tuple[Path, list[str]]], before: int) -> None:
    from digitpad.core.recognizer import default_recognizer
    from digitpad.storage.caches.reference_cache import reference_set
    from digitpad.storage.formats.pictures import form
    from digitpad.storage.importing.proposals import Proposer
    from digitpad.storage.profile import Profile

    recognizer = default_recognizer(reference_set(Profile.open().cache), [])
    n = dict.fromkeys(("boxes", "right", "empty", "taken for empty", "wrong", "proposed", "right proposed"), 0)
    seconds = 0.0
    for path, truth in truths:
        start = process_time()
        records = list(form.read(path))
        reading = process_time() - start
        proposed = [record.name for record in Proposer(recognizer.score).records(iter(records))]
        seconds += process_time() - start
        written = [(str(cell.label), word) for cell, word in zip(CELLS, truth, strict=True) if word]
        n["boxes"] += len(truth)
        n["empty"] += truth.count("")
        aligned = len(records) == len(written)
        n["taken for empty"] += truth.count("") if aligned else 0
        for (asked, word), record, name in zip(written, records, proposed, strict=False):
            n["right"] += record.name == asked and aligned
            n["wrong"] += asked != word
            n["proposed"] += asked != word and not name.isdigit()
            n["right proposed"] += asked == word and not name.isdigit()
        print(f"{path.name}: {len(records)} of {len(written)} boxes, {reading:.2f} s to read the form", flush=True)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"labelled by their place as written: {n['right'] + n['taken for empty']} of {n['boxes']} boxes")
    print(f"  {n['taken for empty']} of {n['empty']} empty ones left out")
    print(
        f"  {n['proposed']} of {n['wrong']} with another digit became proposals, {n['right proposed']} right ones did"
    )
    print(
        f"{seconds / len(truths):.2f} s of processor a page with the look at each digit; at most {most:.0f} MB", end=""
    )
    print(f" ({before / 1024:.0f} MB before)")


if __name__ == "__main__":
    main()
