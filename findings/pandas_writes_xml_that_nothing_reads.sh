#!/bin/sh
# One would guess: DataFrame.to_xml writes XML, or refuses. What happens: a table of pixels without names has columns 0 to
# 63. With parser="etree" and pretty_print=False it is written with elements <0>, <1>, …, which are no XML: pandas' own
# read_xml refuses the file that it has just written, by either parser; lxml's writer refuses at once. Seen in 2.3.3.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pandas==2.3.3 numpy==2.3.5 lxml==6.0.2
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import platform

import numpy as np
import pandas as pd

print("Python", platform.python_version(), "pandas", pd.__version__)
pixels = pd.DataFrame(np.arange(128).reshape(2, 64) % 17)
pixels.to_xml("pixels.xml", parser="etree", pretty_print=False)
print("written:", open("pixels.xml").read()[:90], "…")


def refusal(call):
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


readers = [refusal(lambda parser=parser: pd.read_xml("pixels.xml", parser=parser)) for parser in ("etree", "lxml")]
writer = refusal(lambda: pixels.to_xml("again.xml", parser="lxml"))
print("read by etree:", readers[0])
print("read by lxml:", readers[1])
print("written by lxml:", writer)
raise SystemExit(0 if all(readers) and writer else 1)
PYTHON
