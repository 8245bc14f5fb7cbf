"""Pictures and files that come from the clipboard or a drag."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QPixmap

from digitpad import SET_SUFFIX
from digitpad.core.errors import UserError
from digitpad.core.samples import Raster
from digitpad.ui.graphics.image_conversion import raster_of


def has_drawing(data: QMimeData) -> bool:
    """Whether the data may be a drawing or picture, which only reading can confirm. A training set is neither."""
    return data.hasImage() or any(not path.lower().endswith(SET_SUFFIX) for path in files_in(data)[:1])


def files_in(data: QMimeData) -> list[str]:
    """Paths of the files in the data."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def picture_in(data: QMimeData) -> Raster:
    """The picture in the data; UserError if there is none."""
    if not data.hasImage():
        raise UserError("There is no picture in the clipboard.")
    image = data.imageData()
    if isinstance(image, QPixmap):
        image = image.toImage()
    if not isinstance(image, QImage):  # what was promised and what is given are two programs' words
        raise UserError("The clipboard promises a picture, but there is none in it.")
    return raster_of(image)
