#!/bin/sh
# One would guess: a PDF page with /UserUnit 2 (PDF 1.6, for large scans and plans) is twice as large, so PDFium
# renders it with twice as many pixels at the same scale. What happens: size and picture are those of a page without
# it: half the resolution that was asked for, and every length on it, a form's cells among them, by half too small.
# Seen in pypdfium2 5.15.2; pypdf 6.1.3 tells the unit.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pypdfium2==5.15.2 pypdf==6.1.3
"$folder/env/bin/python" - <<'PYTHON'
import io
import platform
from importlib.metadata import version

import pypdfium2
from pypdf import PdfReader

print("Python", platform.python_version(), *(f"{name} {version(name)}" for name in ("pypdfium2", "pypdf")))


def pdf(more):
    """One empty page of 100 x 200 units, by hand."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 200] /Resources << >> {more} >>",
    ]
    text, places = "%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"trailer << /Size 4 /Root 1 0 R >>\nstartxref\n{len(text)}\n%%EOF"
    return (text + f"xref\n0 4\n0000000000 65535 f \n{table}" + end).encode()


sizes = {}
for more in ("", "/UserUnit 2"):
    page = pypdfium2.PdfDocument(pdf(more))[0]
    sizes[more] = page.get_size()
    unit = PdfReader(io.BytesIO(pdf(more))).pages[0].user_unit
    print(f"{more or 'plain'}: PDFium {sizes[more]} points, rendered {page.render().width} wide; pypdf: unit {unit}")
raise SystemExit(0 if sizes[""] == sizes["/UserUnit 2"] else 1)
PYTHON
