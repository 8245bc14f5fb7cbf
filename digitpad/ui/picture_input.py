"""Pictures that come from a file, the clipboard or a drag."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QImageReader

from digitpad.core.errors import UserError
from digitpad.core.samples import Raster
from digitpad.ui.raster import raster_of, read_picture


def has_picture(data: QMimeData) -> bool:
    """Whether it may be a picture; only reading it tells. A training set is none."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return data.hasImage() or (bool(files) and not files[0].lower().endswith(".digitpad"))


def picture_in(data: QMimeData) -> Raster:
    """The first picture in it; UserError where there is none that can be read."""
    if data.hasImage():
        return raster_of(QImage(data.imageData()))
    for url in data.urls():
        if url.isLocalFile():
            return read_picture(url.toLocalFile())
    raise UserError("There is no picture in the clipboard.")


def file_patterns() -> str:
    """What a file dialog should list: every picture format that can be read here."""
    formats = sorted({bytes(name.data()).decode() for name in QImageReader.supportedImageFormats()})
    return " ".join(f"*.{name}" for name in formats)
