#!/bin/sh
# One would guess: a module that has nothing to do with Qt costs the same before `import PySide6.QtCore` and after it.
# What happens: PySide6 puts a function of its own in the place of `__import__`, which looks for "PySide6" in the source
# text of each module that is imported later; linecache keeps that text for good. A program of 300 modules pays some ten
# megabytes and a seventh of its start. Seen in PySide6-Essentials 6.8.0 and 6.11.3.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
cat >"$folder/look.py" <<'PYTHON'
import linecache
import platform
import sys
from importlib.metadata import version
from pathlib import Path

here = Path(sys.argv[1])
for name in ("before", "after"):
    (here / f"{name}.py").write_text("".join(f"NUMBER_{i} = {i}\n" for i in range(20_000)))
sys.path.insert(0, str(here))
print("Python", platform.python_version(), "PySide6-Essentials", version("PySide6-Essentials"))
import before
import PySide6.QtCore
import after

kept = {Path(name).stem: len(entry[2]) for name, entry in linecache.cache.items() if len(entry) > 2}
print("lines that linecache keeps: of `before`", kept.get("before", 0), "of `after`", kept.get("after", 0))
sys.exit(not (kept.get("after") == 20_000 and "before" not in kept))
PYTHON
for release in 6.8.0 6.11.3; do
    "$folder/env/bin/pip" install --quiet --disable-pip-version-check "PySide6-Essentials==$release"
    mkdir "$folder/$release"
    "$folder/env/bin/python" "$folder/look.py" "$folder/$release"
done
