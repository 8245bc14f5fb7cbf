#!/bin/sh
# One would guess: fontTools' SVG path parser reads "M 05 010 L 020 030" as a line from (5, 10) to (20, 30), as the
# grammar of SVG paths (1.1 and 2: digits, any of them) and every browser have it.
# What happens: each leading zero is a number of its own. The line becomes M 0 5, L 0 10 and so on: another drawing,
# without an error or a warning. Seen in fontTools 4.68.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check fonttools==4.68.0
"$folder/env/bin/python" - <<'PYTHON'
import platform

import fontTools
from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path

print("Python", platform.python_version(), "fontTools", fontTools.version)
plain, padded = RecordingPen(), RecordingPen()
parse_path("M 5 10 L 20 30", plain)
parse_path("M 05 010 L 020 030", padded)
print("M 5 10 L 20 30     ->", plain.value)
print("M 05 010 L 020 030 ->", padded.value)
raise SystemExit(0 if plain.value != padded.value else 1)
PYTHON
