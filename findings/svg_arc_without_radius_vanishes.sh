#!/bin/sh
# One would guess: an elliptical arc with a radius of 0 is a straight line, as SVG's implementation notes say (1.1 and
# 2, "out-of-range parameters") and browsers draw it. What happens: fontTools' SVG path parser draws nothing at all and
# goes on from the arc's end, so a piece of the drawing is missing without an error. Seen in fontTools 4.68.0;
# svgpathtools 1.8.0 makes a line of it.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check fonttools==4.68.0 svgpathtools==1.8.0
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from svgpathtools import parse_path as parse_by_tools

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("fonttools", "svgpathtools")))
path = "M 0 0 A 0 0 0 0 1 10 10"
pen = RecordingPen()
parse_path(path, pen)
print(path)
print("fontTools   ", pen.value)
print("svgpathtools", parse_by_tools(path))
raise SystemExit(0 if [name for name, _ in pen.value] == ["moveTo", "endPath"] and len(parse_by_tools(path)) else 1)
PYTHON
