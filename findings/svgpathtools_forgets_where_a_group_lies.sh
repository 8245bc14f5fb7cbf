#!/bin/sh
# One would guess: svgpathtools reads a drawing alike by svg2paths and by Document. What happens: svg2paths leaves out the
# transforms of the groups that a path lies in, so that digits side by side, each in its own group as Inkscape writes
# them, fall onto one place; and a dot ("M5 5z") is an empty path in both. Seen in svgpathtools 1.7.2.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check svgpathtools==1.7.2 numpy==2.3.5 scipy==1.16.3
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version
from pathlib import Path

import svgpathtools

print("Python", platform.python_version(), "svgpathtools", version("svgpathtools"))
one = '<g transform="translate({} 0)"><path d="M5 0L5 20" fill="none" stroke="black"/></g>'
Path("ones.svg").write_text(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20">' + one.format(0) + one.format(40) + "</svg>"
)
flat = [path.start.real for path in svgpathtools.svg2paths("ones.svg")[0]]
whole = [path.start.real for path in svgpathtools.Document("ones.svg").paths()]
dot = len(svgpathtools.parse_path("M5 5z"))
print("two ones, x by svg2paths:", *flat, "by Document:", *whole)
print("segments of a dot:", dot)
raise SystemExit(0 if flat == [5, 5] and sorted(whole) == [5, 45] and dot == 0 else 1)
PYTHON
