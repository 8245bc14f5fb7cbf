#!/bin/sh
# One would guess: the outline that perfect-freehand makes of a stroke, filled by Pillow's ImageDraw.polygon, is the
# stroke. What happens: where a stroke crosses itself the outline goes around twice, and Pillow fills by the even-odd rule
# alone, so that the crossing of a loop stays white, though browsers paint it (SVG fills by non-zero): the very middle of
# the line is missing from a digit's picture. Seen in perfect-freehand 1.2.3 and Pillow 12.0.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund perfect-freehand@1.2.3 >/dev/null
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pillow==12.0.0 numpy==2.3.5
cat >run.mjs <<'SCRIPT'
import { getStroke } from 'perfect-freehand';

const points = [];
for (let i = 0; i <= 80; i++) points.push([40 + 3 * i * 0.8, 200 - 1.9 * i, 0.5]);
for (let i = 0; i <= 80; i++) points.push([232 - 2.4 * i, 48, 0.5]);
for (let i = 0; i <= 80; i++) points.push([40 + 2.4 * i, 48 + 1.9 * i, 0.5]);
const outline = getStroke(points, { size: 30, thinning: 0, smoothing: 0, streamline: 0, last: true });
console.log(JSON.stringify({ points, outline }));
SCRIPT
node run.mjs >stroke.json
"$folder/env/bin/python" - <<'PYTHON'
import json
import platform
from importlib.metadata import version

import numpy as np
from PIL import Image, ImageDraw

print("Python", platform.python_version(), "Pillow", version("pillow"))
stroke = json.load(open("stroke.json"))
image = Image.new("L", (280, 250), 0)
ImageDraw.Draw(image).polygon([tuple(point[:2]) for point in stroke["outline"]], fill=255)
grey = np.asarray(image)
ends = 10
path = np.round(np.array(stroke["points"])[ends:-ends, :2]).astype(int)
missing = int((grey[path[:, 1], path[:, 0]] == 0).sum())
crossing = path[np.argmin(np.abs(path - [136, 124]).sum(axis=1))]
print(f"of {len(path)} points on the middle of a line 30 wide, {missing} are not painted;")
print("where it crosses itself, at", crossing.tolist(), "the picture is", int(grey[crossing[1], crossing[0]]))
raise SystemExit(0 if missing > 5 and grey[crossing[1], crossing[0]] == 0 else 1)
PYTHON
