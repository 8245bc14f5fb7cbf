#!/bin/sh
# One would guess: ndjson.loads gives back each line's object as json.loads would, since JSON lets a string hold U+2028
# or U+0085 as they are, and NDJSON's lines end at \n alone. What happens: the package splits at everything that
# str.splitlines calls a line's end and joins the pieces with commas, so that a writer's name comes back with a comma in
# the place of such a character, without a word. Seen in ndjson 0.3.1; jsonlines 4.0.0 gives what was written.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check ndjson==0.3.1 jsonlines==4.0.0
"$folder/env/bin/python" - <<'PYTHON'
import io
import json
import platform
from importlib.metadata import version

import jsonlines
import ndjson

print("Python", platform.python_version(), "ndjson", version("ndjson"), "jsonlines", version("jsonlines"))
written = [{"word": "7", "writer": "pupil\u2028two"}, {"word": "1", "writer": "pupil\x85three"}]
text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in written)
by_ndjson = ndjson.loads(text)
by_jsonlines = list(jsonlines.Reader(io.StringIO(text, newline="\n")))
print("written  ", written)
print("ndjson   ", by_ndjson)
print("jsonlines", by_jsonlines)
gone_wrong = [row["writer"] for row in by_ndjson] == ["pupil,two", "pupil,three"]
raise SystemExit(0 if gone_wrong and by_jsonlines == written else 1)
PYTHON
