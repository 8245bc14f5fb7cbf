"""What Qt has from others, for the licences in a bundle.

`python packaging/tools/qt_attributions.py QTBASE-SOURCE VERSION`

Reads the `qt_attribution.json` files with which Qt's own documentation lists its third-party code, and writes those of
the modules in a bundle to packaging/licences/qt/qtbase.json, with their licence texts beside it. To be run when the
locked PySide6 goes to another version of Qt; what stands in packaging/licences/qt/others.json is kept by hand.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

OUT = Path(__file__).resolve().parents[1] / "licences" / "qt"
MODULES = ("qtcore", "qtgui", "qtdbus", "qttestlib", "qtwaylandcompositor")
"""By whose documentation the parts of the shipped libraries are listed (the Wayland client's by the compositor's)."""

LEFT_OUT = {
    "libjpeg": "a plug-in that is left out",
    "android-native-style": "Android alone",
    "dejayvu": "WebAssembly alone",
    "catch2": "tests of Qt Test alone",
    "wayland-linux-dmabuf-unstable-v1": "the compositor alone",
    "presentation-time.xml": "the compositor alone",
    "wayland-scaler-protocol": "the compositor alone",
    "wayland-eglstream-controller": "the compositor alone",
}

Record = dict[str, Any]


def records(source: Path) -> Iterator[tuple[Path, Record]]:
    """Each piece of third-party code, with the folder that its record lies in."""
    for path in sorted(source.rglob("qt_attribution.json")):
        # Some have line breaks inside of strings.
        found = json.loads(path.read_text(encoding="utf-8"), strict=False)
        for record in found if isinstance(found, list) else [found]:
            yield path.parent, record


def is_shipped(record: Record) -> bool:
    # Where a record names no parts of Qt it means the libraries.
    is_library = "libs" in record.get("QtParts", ["libs"])
    return is_library and record.get("QDocModule") in MODULES and record["Id"] not in LEFT_OUT


def text_of(source: Path, folder: Path, record: Record) -> Path:
    """The file with its licence: its own, else that of its SPDX identifier (the first, where one may choose)."""
    if "LicenseFile" in record:
        own: str = record["LicenseFile"]
        return (folder / own).resolve()
    return source / "LICENSES" / f"{record['LicenseId'].split()[0]}.txt"


def line(text: str | list[str]) -> str:
    """On one line, as the records break theirs anywhere."""
    return " ".join((text if isinstance(text, str) else "; ".join(text)).split())


def part_of(record: Record, text: str, version: str) -> dict[str, str]:
    return {
        "id": record["Id"],
        "name": record["Name"],
        "version": line(record.get("Version", "")) or f"as in Qt {version}",
        "licence": record["LicenseId"],
        "copyright": line(record["Copyright"]),
        "used": line(record["QtUsage"]),
        "text": text,
    }


def main(source: Path, version: str) -> None:
    shutil.rmtree(OUT / "qtbase", ignore_errors=True)
    parts = []
    for folder, record in records(source):
        if is_shipped(record):
            text = text_of(source, folder, record)
            copy = OUT / "qtbase" / text.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, copy)
            parts.append(part_of(record, copy.relative_to(OUT).as_posix(), version))
    listing = json.dumps({"qt": version, "parts": parts}, indent=1, ensure_ascii=False)
    (OUT / "qtbase.json").write_text(listing + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2])
