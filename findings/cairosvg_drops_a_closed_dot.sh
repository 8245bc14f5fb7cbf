#!/bin/sh
# One would guess: a tap of the pen, kept as a closed path of one point with round ends ("M20 20z"), is drawn as a dot,
# since SVG asks for the caps of a subpath without length. What happens: CairoSVG draws nothing for it, but a dot for
# "M20 20l0 0"; resvg draws a dot for both. The dot that makes a drawing what it is goes without a word. Seen in CairoSVG
# 2.9.1 and resvg_py 0.5.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check cairosvg==2.9.1 resvg_py==0.5.0 numpy==2.4.6 pillow==13.0.0
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

import cairosvg
import numpy as np
import resvg_py
from PIL import Image

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("cairosvg", "resvg_py")))


def ink(png: bytes) -> int:
    return int((np.array(Image.open(io.BytesIO(png)).convert("RGBA"))[..., 3] > 128).sum())


found = {}
for tap in ("l0 0", "z"):
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
        f'<path d="M20 20{tap}" stroke="#000" stroke-width="10" stroke-linecap="round" fill="none"/></svg>'
    )
    by_cairosvg = ink(cairosvg.svg2png(bytestring=svg.encode()))
    found[tap] = by_cairosvg, ink(bytes(resvg_py.svg_to_bytes(svg_string=svg)))
    print(f"M20 20{tap}: pixels of ink by CairoSVG {found[tap][0]}, by resvg {found[tap][1]}")
raise SystemExit(0 if found["l0 0"][0] > 50 and found["z"][0] == 0 and found["z"][1] > 50 else 1)
PYTHON
