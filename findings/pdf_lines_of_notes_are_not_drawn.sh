#!/bin/sh
# One would guess: what somebody drew over a page in a PDF reader is on the picture of that page, whether with the
# pencil or with the tool for lines, or neither is. What happens: where the reader stored the points alone, without a
# picture of them, PDFium draws ink (with a dot as a dot), and leaves lines and lines of several points out, in the same
# colour and width, without a word: of a 7 in three pieces nothing comes. Seen in pypdfium2 5.15.2.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pypdfium2==5.15.2 pillow==13.0.0
"$folder/env/bin/python" - <<'PYTHON'
import platform
from importlib.metadata import version

import pypdfium2

print("Python", platform.python_version(), "pypdfium2", version("pypdfium2"))
COMMON = "/Type/Annot/Rect[10 10 90 90]/C[0 0 0]/F 4/BS<</W 6>>"
SHAPES = {
    "Ink": "/InkList[[20 80 80 80 40 20]]",
    "PolyLine": "/Vertices[20 80 80 80 40 20]",
    "Line": "/L[20 80 80 80]",
}


def page(annotation):
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Annots[4 0 R]>>",
        annotation,
    ]
    text, starts = "%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        starts.append(len(text))
        text += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{start:010d} 00000 n \n" for start in starts)
    end = f"trailer<</Size 5/Root 1 0 R>>\nstartxref\n{len(text)}\n%%EOF\n"
    return (text + f"xref\n0 5\n0000000000 65535 f \n{table}" + end).encode()


drawn = {}
for name, shape in SHAPES.items():
    picture = pypdfium2.PdfDocument(page(f"<<{COMMON}/Subtype/{name}{shape}>>"))[0].render(scale=1).to_pil()
    drawn[name] = sum(picture.convert("L").histogram()[:128])
    print(f"{name}: {drawn[name]} dark pixels of 10,000")
raise SystemExit(0 if drawn["Ink"] > 500 and drawn["PolyLine"] == drawn["Line"] == 0 else 1)
PYTHON
