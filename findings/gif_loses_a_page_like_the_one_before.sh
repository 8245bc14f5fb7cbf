#!/bin/sh
# One would guess: a GIF of five pictures holds five, whichever way they look: a flip book, or one sample a page. What
# happens: Pillow writes a picture that equals the one before as a longer pause, so a set with two equal neighbours
# comes back with one less, and the labels kept beside it no longer fit. A TIFF keeps all five. Seen in Pillow 13.0.0
# and 10.4.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pillow==13.0.0
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

from PIL import Image

print("Python", platform.python_version(), "Pillow", version("pillow"))
pages = [Image.new("L", (28, 28), grey) for grey in (0, 50, 50, 100, 200)]
found = {}
for name in ("pages.gif", "pages.tif"):
    pages[0].save(name, save_all=True, append_images=pages[1:], duration=100)
    with Image.open(name) as image:
        found[name] = image.n_frames
    print(name, "of 5 pictures:", found[name])
raise SystemExit(0 if found == {"pages.gif": 4, "pages.tif": 5} else 1)
PYTHON
