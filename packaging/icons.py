"""Pictures of an SVG icon in the sizes and formats that desktops ask for; `python packaging/icons.py FOLDER` writes
digitpad.ico and digitpad.icns there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PIL import Image

ICON = Path(__file__).resolve().parents[1] / "assets" / "icon.svg"
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MAC_SIZES = (32, 64, 128, 256, 512, 1024)


def render(svg: Path, size: int, png: Path) -> None:
    """Write the icon `svg` as a square picture of `size` pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage, QPainter, Qt
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    image.save(str(png))


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, sizes in (("digitpad.ico", WINDOWS_SIZES), ("digitpad.icns", MAC_SIZES)):
        pictures = []
        for size in sizes:
            png = folder / f"{size}.png"
            render(ICON, size, png)
            pictures.append(Image.open(png))
        pictures[-1].save(folder / name, append_images=pictures[:-1], sizes=[(size, size) for size in sizes])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
