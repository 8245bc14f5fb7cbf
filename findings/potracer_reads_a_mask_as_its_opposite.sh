#!/bin/sh
# One would guess: potracer, which says that it stands in for pypotrace, traces a mask as that does: what is 1 or True is
# ink. What happens: an array is taken for a picture of paper, dark on light. A mask of True is traced as its opposite, a
# frame with a hole; one of whole numbers, 0 and 1, has nothing above half of 255, and all of the frame is ink: the
# drawing is gone without a word. Only Pillow's pictures come out as drawn. Seen in potracer 0.0.4.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check potracer==0.0.4 numpy==2.2.6 pillow==12.0.0
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import numpy as np
import potrace
from PIL import Image

print("Python", platform.python_version(), "potracer", version("potracer"))
bar = np.zeros((32, 32), bool)
bar[4:28, 14:18] = True  # a 1, 4 wide and 24 high


def boxes(picture):
    """Left, top, right and bottom of each outline."""
    found = []
    for curve in potrace.Bitmap(picture).trace():
        ends = [(segment.end_point.x, segment.end_point.y) for segment in curve.segments]
        ends += [(s.c.x, s.c.y) for s in curve.segments if s.is_corner]
        xs, ys = zip(*ends)
        found.append(tuple(round(float(v)) for v in (min(xs), min(ys), max(xs), max(ys))))
    return found


as_mask, as_numbers = boxes(bar), boxes(bar.astype(np.uint32))
as_picture = boxes(Image.fromarray(np.where(bar, 0, 255).astype(np.uint8)))
print("True where ink is:", as_mask)
print("1 where ink is:   ", as_numbers)
print("a picture of it:  ", as_picture)
frame, ink = (0, 0, 32, 32), (14, 4, 18, 28)
raise SystemExit(0 if as_picture == [ink] and as_numbers == [frame] and as_mask == [frame, ink] else 1)
PYTHON
