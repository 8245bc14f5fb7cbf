#!/bin/sh
# One would guess: with encode_nominal=True liac-arff gives a class of digits as these digits. What happens: it gives each
# value's place in the header. Where that names them {1,2,...,9,0}, as a file whose zeros come last does, every 0 comes
# back as 9 and every other digit one too low, as plain integers that look like labels. Seen in liac-arff 2.5.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check liac-arff==2.5.0
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import arff

print("Python", platform.python_version(), "liac-arff", version("liac-arff"))
digits = list(range(10))
rows = "".join(f"{digit * 10},{digit}\n" for digit in digits)
text = f"@relation digits\n@attribute ink numeric\n@attribute class {{1,2,3,4,5,6,7,8,9,0}}\n@data\n{rows}"
words = [row[1] for row in arff.loads(text)["data"]]
numbers = [row[1] for row in arff.loads(text, encode_nominal=True)["data"]]
print("as they stand:      ", *words)
print("encode_nominal=True:", *numbers)
wanted = words == [str(digit) for digit in digits]
raise SystemExit(0 if wanted and numbers == [9, 0, 1, 2, 3, 4, 5, 6, 7, 8] else 1)
PYTHON
