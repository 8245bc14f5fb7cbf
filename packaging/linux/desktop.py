"""The desktop's part of a Linux package: menu entry, icons, file type, man page, laid out as below /usr."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.append(str(ROOT / "packaging"))

from icons import render  # noqa: E402 # one folder up, beside what all platforms use

BUNDLE = ROOT / "build" / "bundle" / "digitpad"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FILES = {
    "digitpad.desktop": "applications",
    "org.digitpad.digitpad.metainfo.xml": "metainfo",
    "digitpad-mime.xml": "mime/packages",
}


def version() -> str:
    """What the frozen app says of itself."""
    done = subprocess.run([BUNDLE / "digitpad", "--version"], capture_output=True, text=True, check=True)
    return done.stdout.split()[1]


def lay_out(share: Path) -> None:
    """Fill the folder `share` (/usr/share of a package)."""
    for name, folder in FILES.items():
        target = share / folder / name.replace("digitpad-mime.xml", "digitpad.xml")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / name, target)
    _icons(share / "icons" / "hicolor")
    pages = share / "man" / "man1"
    pages.mkdir(parents=True)
    # No name and no time in the header, so that the same page gives the same bytes.
    page = gzip.compress((HERE / "digitpad.1").read_bytes(), mtime=0)
    (pages / "digitpad.1.gz").write_bytes(page)


def _icons(hicolor: Path) -> None:
    for kind, name, source in (
        ("apps", "digitpad", ROOT / "assets" / "icon.svg"),
        ("mimetypes", "application-x-digitpad", HERE / "application-x-digitpad.svg"),
    ):
        scalable = hicolor / "scalable" / kind
        scalable.mkdir(parents=True)
        shutil.copyfile(source, scalable / f"{name}.svg")
        for size in ICON_SIZES:
            folder = hicolor / f"{size}x{size}" / kind
            folder.mkdir(parents=True)
            render(source, size, folder / f"{name}.png")
