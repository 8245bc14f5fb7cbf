#!/bin/sh
# One would guess: importing universal-ink-library prints nothing, as a library leaves its log to who uses it.
# What happens: the import sets its loggers to DEBUG, hangs handlers of its own on them, and writes to stderr that it has
# done so; what propagates to the program's own handlers is told twice. Loggers have to be disabled by their names before
# the first import. Seen in universal-ink-library 2.1.2.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check universal-ink-library==2.1.2
"$folder/env/bin/python" - 2>"$folder/said" <<'PYTHON'
import logging
import platform
from importlib.metadata import version

print("Python", platform.python_version(), "universal-ink-library", version("universal-ink-library"))
import uim.model.ink

for name in ("uim", "uim.model.ink"):
    log = logging.getLogger(name)
    print(name, "level", logging.getLevelName(log.level), "handlers", log.handlers)
PYTHON
echo "on stderr:"
cat "$folder/said"
grep -q "Completed configuring" "$folder/said"
