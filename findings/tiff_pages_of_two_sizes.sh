#!/bin/sh
# One would guess: tifffile.imread gives all pages of a scanned TIFF, as it does where they are alike, or says that it
# cannot. What happens: where one page of three is a pixel wider, as a scanner's feeder makes them, it gives the other
# two, without a word; each size is a "series" of its own. imageio 2.38.1, which reads by it, does the same even when
# asked for all (index=None). Seen in tifffile 2026.3.3.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check tifffile==2026.3.3 imageio==2.38.1 pillow==13.0.0
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

import imageio.v3
import tifffile
from PIL import Image

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("tifffile", "imageio", "pillow")))


def tiff(*widths):
    first, *others = [Image.new("L", (width, 20), 200) for width in widths]
    data = io.BytesIO()
    first.save(data, "TIFF", save_all=True, append_images=others)
    return data.getvalue()


alike, unlike = tiff(10, 10, 10), tiff(10, 11, 10)
shapes = [tifffile.imread(io.BytesIO(data)).shape for data in (alike, unlike)]
print("three pages alike:  ", shapes[0])
print("one a pixel wider:  ", shapes[1])
asked_for_all = imageio.v3.imread(unlike, index=None, extension=".tif").shape
print("imageio, index=None:", asked_for_all)
raise SystemExit(0 if (shapes[0][0], shapes[1][0], asked_for_all[0]) == (3, 2, 2) else 1)
PYTHON
