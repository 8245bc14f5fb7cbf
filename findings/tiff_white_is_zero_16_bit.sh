#!/bin/sh
# One would guess: Pillow shows a TIFF whose PhotometricInterpretation is 0 (white is zero) the right way round whatever
# its bits are: the same picture in 1, 8 and 16 bits a pixel comes out the same.
# What happens: 1 and 8 bits are turned, 16 bits are handed on as stored, so paper is black and ink is white.
# Seen in Pillow 13.0.0 and 10.4.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
status=0
for version in 13.0.0 10.4.0; do
    "$folder/env/bin/pip" install --quiet --disable-pip-version-check "pillow==$version"
    "$folder/env/bin/python" - "$folder" <<'PYTHON' || status=1
import platform
import struct
import sys

import PIL
from PIL import Image


def tiff(bits):
    """8 x 2 pixels by struct alone, after TIFF 6.0: paper (0) on the left, ink (all ones) on the right."""
    row = {1: b"\x0f", 8: bytes(4) + b"\xff" * 4, 16: bytes(8) + b"\xff" * 8}[bits]
    data = row * 2
    tags = [(256, 8), (257, 2), (258, bits), (259, 1), (262, 0), (273, 8), (277, 1), (278, 2), (279, len(data))]
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    return struct.pack("<2sHI", b"II", 42, 8 + len(data)) + data + struct.pack("<H", 9) + entries + bytes(4)


print("Python", platform.python_version(), "Pillow", PIL.__version__)
paper = {}
for bits in (1, 8, 16):
    path = f"{sys.argv[1]}/{bits}.tif"
    with open(path, "wb") as file:
        file.write(tiff(bits))
    with Image.open(path) as image:
        most = {"1": 255, "L": 255}.get(image.mode, 65535)
        paper[bits] = image.getpixel((0, 0)) / most
        print(f"{bits:2} bits, mode {image.mode}: paper {image.getpixel((0, 0))}, ink {image.getpixel((7, 0))}")
raise SystemExit(0 if paper[1] == paper[8] == 1 and paper[16] == 0 else 1)
PYTHON
done
exit $status
