"""How digits are found and read on pages: `python -m tests.bench.bench_pages FOLDER`, made by make_pages.

Found: a box covers at least half of the true one, and the other way round. Read right: of those found. Boxes of none.
Each page is read from its file on, as the window and `recognize` do; told are its seconds and the most memory.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import Path
from time import process_time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from PIL import Image
from scipy.stats import binomtest

from digitpad.core.recognizer import default_recognizer
from digitpad.core.segmentation.reading import read_number
from digitpad.session.files.drawing_files import read_page
from digitpad.storage.caches.reference_cache import reference_set
from digitpad.storage.profile import Profile


def main() -> None:
    recognizer = default_recognizer(reference_set(Profile.open().cache), [])
    found, right, strays, seconds = [], [], [], []
    for path in sorted(Path(sys.argv[1]).glob("*.jpg")):
        truth = json.loads(path.with_suffix(".json").read_text())
        start = process_time()
        raster = read_page(path)
        digits = list(read_number(recognizer, raster).digits)
        with Image.open(path) as image:
            smaller = raster.grey.shape[1] / image.width
        truth = [[word, *(smaller * v for v in box)] for word, *box in truth]
        seconds.append(process_time() - start)
        taken: set[int] = set()
        for word, *box in truth:
            match = next((i for i, d in enumerate(digits) if i not in taken and alike(d.box, box)), None)
            found.append(match is not None)
            if match is not None:
                taken.add(match)
                right.append(digits[match].mark == word)
        strays.append(len(digits) - len(taken))
        print(path.name, f"{np.mean(found[-len(truth) :]):.2f} found, {strays[-1]} of none", flush=True)
    for what, hits in (("found in their place", found), ("of these read right", right)):
        low, high = binomtest(sum(hits), len(hits)).proportion_ci(method="wilson")
        print(f"{what:<22} {100 * np.mean(hits):.1f}% of {len(hits)} ({100 * low:.1f} to {100 * high:.1f})")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"boxes of no digit      {np.mean(strays):.2f} a page")
    print(f"seconds of processor   {np.median(seconds):.2f} a page, at most {max(seconds):.2f}; {most:.0f} MB at most")


def alike(a: tuple[float, ...], b: list[float]) -> bool:
    across = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    down = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    common = max(0.0, across + 8) * max(0.0, down + 8)  # pens have a width
    return common >= 0.5 * max((a[2] + 8) * (a[3] + 8), (b[2] + 8) * (b[3] + 8))


if __name__ == "__main__":
    main()
