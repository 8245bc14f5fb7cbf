"""Makes pages of handwritten digits as pictures, with the truth beside: `python -m tests.bench.make_pages OUT DATA`.

Each page is one writer's digits in lines, about 60 pixels high: lines of one width on paper that is by turns plain,
ruled, squared, every other page in two columns; a shadow that darkens one side by up to 40%; the page turned by up to
15 degrees; noise and JPEG's losses. `OUT/page00.jpg` and `OUT/page00.json`: a list of [digit, x, y, width, height].
The same seed, the same pages. `--lines 20 --megapixels 12`: 200 digits on a photo of that size.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from tests.bench.make_numbers import drawings_by_writer

LINES, DIGITS, HEIGHT, STEP, GUTTER = 8, 10, 60, 110, 170


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("data", type=Path, help="drawings of single digits with writers (.ndjson.gz)")
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lines", type=int, default=LINES)
    parser.add_argument("--megapixels", type=float, default=0.0, help="the photo is enlarged to so many")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    by_writer = drawings_by_writer(args.data)
    rng = np.random.default_rng(args.seed)
    for number in range(args.count):
        writer = sorted(by_writer)[int(rng.integers(len(by_writer)))]
        paper = ("plain", "ruled", "squared")[number % 3]
        picture, truth = page(by_writer[writer], rng, paper, args.lines, GUTTER * (number % 2))
        if args.megapixels:
            factor = (args.megapixels * 1e6 / (picture.width * picture.height)) ** 0.5
            picture = picture.resize((round(picture.width * factor), round(picture.height * factor)))
            truth = [[word, *(factor * v for v in box)] for word, *box in truth]
        picture.save(args.out / f"page{number:02d}.jpg", quality=80)
        (args.out / f"page{number:02d}.json").write_text(json.dumps(truth))


def page(  # type: ignore[type-arg]
    drawings: list, rng: np.random.Generator, paper: str, lines: int = LINES, gutter: int = 0
) -> tuple[Image.Image, list]:
    width, height = 120 + DIGITS * STEP + gutter, 120 + lines * STEP
    big = Image.new("L", (2 * width, 2 * height), 245)
    draw = ImageDraw.Draw(big)
    pale = int(rng.integers(190, 215))
    for at in range(0, 2 * max(width, height), 2 * 55) if paper != "plain" else ():
        draw.line([(0, at), (2 * width, at)], fill=pale, width=3)
        if paper == "squared":
            draw.line([(at, 0), (at, 2 * height)], fill=pale, width=3)
    typical = float(np.median([np.ptp(np.concatenate(strokes)[:, 1]) for _, strokes in drawings])) or 1.0
    pen, truth = int(rng.integers(7, 12)), []
    for line in range(lines):
        for column in range(DIGITS):
            word, strokes = drawings[int(rng.integers(len(drawings)))]
            both = np.concatenate(strokes)
            scale = HEIGHT / typical * rng.uniform(0.9, 1.1)
            across = 60 + column * STEP + gutter * (column >= DIGITS // 2)
            corner = np.array([across + rng.uniform(0, 25), 60 + line * STEP + rng.uniform(0, 12)])
            placed = [(stroke - both.min(axis=0)) * scale + corner for stroke in strokes]
            for xy in placed:
                points = [tuple(point) for point in (2 * xy).tolist()]
                draw.line(points, fill=40, width=pen, joint="curve")
                for x, y in (points[0], points[-1]):
                    draw.ellipse((x - pen / 2, y - pen / 2, x + pen / 2, y + pen / 2), fill=40)
            truth.append([word, np.concatenate(placed)])
    angle = float(rng.uniform(-15, 15))
    turned = big.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=245)
    small = turned.resize((turned.width // 2, turned.height // 2), Image.Resampling.LANCZOS)
    grey = np.asarray(small, np.float64)
    grey = grey * np.linspace(1.0, rng.uniform(0.6, 1.0), small.width) + rng.normal(0, 4, grey.shape)
    radians = np.deg2rad(-angle)
    turn = np.array([[np.cos(radians), -np.sin(radians)], [np.sin(radians), np.cos(radians)]])
    boxes = []
    for word, xy in truth:
        moved = (xy - (width / 2, height / 2)) @ turn.T + (small.width / 2, small.height / 2)
        left, top = moved.min(axis=0)
        right, bottom = moved.max(axis=0)
        boxes.append([word, *(round(float(v), 1) for v in (left, top, right - left, bottom - top))])
    return Image.fromarray(grey.clip(0, 255).astype(np.uint8)), boxes


if __name__ == "__main__":
    main()
