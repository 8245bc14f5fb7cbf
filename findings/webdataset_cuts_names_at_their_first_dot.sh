#!/bin/sh
# One would guess: WebDataset takes digit.0.png and digit.0.cls in a tar file for one sample, digit.1.png for the next.
# What happens: a name ends at its first dot, all that follows is the kind of the field, so that a shard of ten labelled
# drawings is one sample of twenty fields, without a word, and decoding gives ten pictures. Seen in webdataset 1.0.2.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check webdataset==1.0.2 numpy==2.3.5 pillow==12.0.0
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
import tarfile
from importlib.metadata import version

import webdataset
from PIL import Image

print("Python", platform.python_version(), "webdataset", version("webdataset"))


def shard(name, separator):
    with tarfile.open(name, "w") as tar:
        for digit in range(10):
            picture = io.BytesIO()
            Image.new("L", (8, 8), digit).save(picture, "PNG")
            for kind, data in (("png", picture.getvalue()), ("cls", str(digit).encode())):
                member = tarfile.TarInfo(f"digit{separator}{digit}.{kind}")
                member.size = len(data)
                tar.addfile(member, io.BytesIO(data))
    return list(webdataset.WebDataset(name, shardshuffle=False).decode("pil"))


dashes, dots = shard("dashes.tar", "-"), shard("dots.tar", ".")
print("digit-0.png …:", len(dashes), "samples; fields", sorted(k for k in dashes[0] if not k.startswith("_")))
print("digit.0.png …:", len(dots), "samples; fields", sorted(k for k in dots[0] if not k.startswith("_"))[:4], "…")
raise SystemExit(0 if len(dashes) == 10 and len(dots) == 1 and "9.png" in dots[0] else 1)
PYTHON
