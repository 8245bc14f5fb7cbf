"""Raster images of one drawing each: any size and mode that pillow reads, to grey, with limits before decoding."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.imaging.colour import to_grey
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster
from digitpad.storage.formats.opening import regular_size, unreadable
from digitpad.storage.formats.record import Record

if TYPE_CHECKING:
    from PIL import Image

KINDS = ("PNG", "JPEG", "WEBP", "BMP", "TIFF", "GIF")
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif")
MAX_PIXELS = 40_000_000
LARGEST_SIDE = 1024
"""More pixels tell no more about a digit, and take long to thin."""
_SHRINKABLE = ("L", "LA", "RGB", "RGBA", "CMYK", "YCbCr")
_LARGEST_WIDE = (
    2048  # Pixels of more than eight bits are thinned out to so many a side: as floats they would fill memory.
)


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The one drawing of an image, labelled by its file's or folder's name ("7.png", "7-3.png", "7/a.png")."""
    yield Record(read_raster(path), name_from(path))
    report(1.0)


def read_raster(path: Path, *, largest_side: int = LARGEST_SIDE) -> Raster:
    """Grey as `to_grey` mixes it, the first frame, turned as its camera says, shrunk to `largest_side`."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    size = regular_size(path)
    if size == 0:
        raise UserError("{path} is empty.", path=path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=KINDS) as image:
                if image.width * image.height > MAX_PIXELS:
                    raise _too_large(path, image.width, image.height)
                image.draft(image.mode, (largest_side, largest_side))
                whole = ImageOps.exif_transpose(image)
                if whole.mode in _SHRINKABLE:
                    whole.thumbnail((largest_side, largest_side))
                grey = _to_grey(whole)
                grey.thumbnail((largest_side, largest_side))
                return Raster(np.asarray(grey))
    except Image.DecompressionBombError as error:
        raise UserError("{path} announces a gigantic picture; it is not read.", path=path) from error
    except UnidentifiedImageError as error:
        raise UserError("{path} is not an image that digitpad can read.", path=path) from error
    except UserError:
        raise
    except PermissionError as error:
        raise unreadable(path, error) from error
    except Exception as error:
        # A decoder fails on broken data with whatever it happens to meet; each means the same to a person.
        raise UserError("{path} is a damaged image.", path=path) from error


def name_from(path: Path) -> str:
    """The label that the name of a file begins with, or that its folder bears; "" for none."""
    stem = path.stem
    if stem[:1] in "0123456789" and not stem[1:2].isalnum():
        return stem[:1]
    folder = path.parent.name
    return folder if folder in (*"0123456789", "not a digit") else ""


def _too_large(path: Path, width: int, height: int) -> UserError:
    return UserError(
        "{path} is {width} by {height} pixels large; digitpad reads up to {n} pixels.",
        path=path,
        width=width,
        height=height,
        n=MAX_PIXELS,
    )


def _to_grey(image: Image.Image) -> Image.Image:
    from PIL import Image

    if image.mode.startswith("I") or image.mode == "F":
        step = max(1, max(image.size) // _LARGEST_WIDE)
        return Image.fromarray(_eight_bits(np.asarray(image)[::step, ::step], image.mode))
    if image.has_transparency_data:
        return Image.fromarray(to_grey(np.asarray(image.convert("RGBA"))))
    if image.mode in ("1", "L"):
        return image.convert("L")
    return Image.fromarray(to_grey(np.asarray(image.convert("RGB"))))


def _eight_bits(values: np.ndarray[Any, Any], mode: str) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """16-bit grey scaled as such, whatever else by its own range."""
    numbers = np.nan_to_num(values.astype(np.float64), posinf=0.0, neginf=0.0)
    low, high = float(numbers.min()), float(numbers.max())
    if mode.startswith("I") and low >= 0 and high < 1 << 16:
        low, high = 0.0, 65535.0 if high > 255 else 255.0
    scale = 255.0 / (high - low) if high > low else 0.0
    grey: np.ndarray[Any, np.dtype[np.uint8]] = ((numbers - low) * scale).astype(np.uint8)
    return grey
