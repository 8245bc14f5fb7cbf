#!/bin/sh
# One would guess: svgelements gives of an SVG what is drawn, as it does of display="none" and of <defs>, which it
# leaves out: a <symbol> is a template (SVG 1.1 and 2: never rendered directly), and only each <use> of it is seen. What
# happens: the symbol's shapes are among the elements by themselves, at the origin, beside those of the <use>: a digit
# drawn once comes out as two digits that lie on one another. Seen in svgelements 1.9.6 and 1.9.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check svgelements==1.9.6
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

from svgelements import SVG, Path

print("Python", platform.python_version(), "svgelements", version("svgelements"))


def paths(body):
    text = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">{body}</svg>'
    return [element.d() for element in SVG.parse(io.StringIO(text)).elements() if isinstance(element, Path)]


symbol = paths('<symbol id="seven"><path d="M0 0L9 9"/></symbol><use href="#seven" x="50"/>')
only_symbol = paths('<symbol id="seven"><path d="M0 0L9 9"/></symbol>')
in_defs = paths('<defs><path id="seven" d="M0 0L9 9"/></defs><use href="#seven" x="50"/>')
print("a symbol used once ", symbol)
print("a symbol never used", only_symbol)
print("a path in defs     ", in_defs)
raise SystemExit(0 if len(symbol) == 2 and len(only_symbol) == 1 and len(in_defs) == 1 else 1)
PYTHON
