#!/bin/sh
# One would guess: the strokes of a drawing in SVG come out in the order of the file, which is the order of writing where
# nothing else tells the time. What happens: svgstr2paths gives all paths first, then polylines, then lines, and
# Document.paths gives those of a group after all that stand outside of it, though they were drawn first. So what is
# written from left to right comes back to front, and a delayed bar before its stem. Seen in svgpathtools 1.8.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check svgpathtools==1.8.0
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

from svgpathtools import Document, svgstr2paths

print("Python", platform.python_version(), "svgpathtools", version("svgpathtools"))
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><g transform="translate(10 0)">
<line x1="1" y1="0" x2="1" y2="9"/></g><polyline points="2,0 2,9"/><path d="M3 0V9"/></svg>"""


def places(paths):
    return [path.start.real for path in paths]


flat = places(svgstr2paths(DRAWING)[0])
grouped = places(Document(io.StringIO(DRAWING)).paths())
print("drawn from left to right at x =", [11.0, 2.0, 3.0])
print("svgstr2paths:", flat, "(without the group's place)")
print("Document.paths:", grouped)
raise SystemExit(0 if flat == [3.0, 2.0, 1.0] and grouped == [3.0, 2.0, 11.0] else 1)
PYTHON
