"""Raster images of one drawing each: any size and mode that pillow reads, to grey, with limits before decoding."""

from __future__ import annotations

import contextlib
import importlib
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.imaging.colour import to_grey
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster
from digitpad.storage.formats.archives.paths import name_from
from digitpad.storage.formats.opening import regular_size, unreadable
from digitpad.storage.formats.record import Record

if TYPE_CHECKING:
    from PIL import Image

KINDS = ("PNG", "JPEG", "WEBP", "BMP", "TIFF", "GIF", "AVIF", "PPM", "JPEG2000", "HEIF")
"""As Pillow names them; told by how a file begins, never by its name."""
SUFFIXES = (
    *(".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".bmp", ".tif", ".tiff", ".gif", ".avif"),
    *(".pgm", ".ppm", ".pbm", ".pnm", ".jp2", ".j2k", ".jpx", ".heic", ".heif"),
)
_PAGED = ("TIFF", "GIF")
MAX_PAGES = 2000
MAX_PIXELS = 80_000_000
LARGEST_SIDE = 1024
"""More pixels tell no more about a digit, and take long to thin."""
_WHOLE_FILE = 10
"""Times `MAX_PIXELS`: of all pages."""
_SUBFILE, _PHOTOMETRIC = 254, 262
"""Tags of TIFF."""
_SHRINKABLE = ("L", "LA", "RGB", "RGBA", "CMYK", "YCbCr")
_LARGEST_WIDE = (
    2048  # Pixels of more than eight bits are thinned out to so many a side: as floats they would fill memory.
)


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The one drawing of an image or, of a TIFF or GIF, that of each page; labelled by its file's or folder's name."""
    name = name_from(path)
    for raster in pages(path, LARGEST_SIDE):
        yield Record(raster, name)
    report(1.0)


def count_pages(path: Path) -> int:
    """How many pages `pages` would give; UserError."""
    with _opened(path) as image:
        return sum(1 for _ in _shown(path, image))


def pages(path: Path, largest_side: int, wanted: int | None = None) -> Iterator[Raster]:
    """Each page in turn, at least one, or (`wanted`) only that one; UserError.

    Grey as `to_grey` mixes it, turned as its camera says, shrunk to `largest_side`.
    """
    with _opened(path) as image:
        # A large photograph is decoded at an eighth of its size or more.
        image.draft(image.mode, (largest_side, largest_side))
        left = MAX_PIXELS * (_WHOLE_FILE if image.format in _PAGED else 1)
        for number, _ in enumerate(_shown(path, image)):
            if wanted is not None and number != wanted:
                continue
            if image.width * image.height > MAX_PIXELS:
                raise _too_large(path, image.width, image.height)
            left -= image.width * image.height
            if left < 0:
                raise UserError("{path} holds more pages than digitpad reads.", path=path)
            yield _raster(image, largest_side)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    """The picture, not decoded yet; whatever is wrong with it becomes a UserError."""
    from PIL import Image, UnidentifiedImageError

    size = regular_size(path)
    if size == 0:
        raise UserError("{path} is empty.", path=path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=_readable()) as image:
                yield image
    except Image.DecompressionBombError as error:
        raise UserError("{path} announces a gigantic picture; it is not read.", path=path) from error
    except UnidentifiedImageError as error:
        raise _unreadable_kind(path) from error
    except UserError:
        raise
    except PermissionError as error:
        raise unreadable(path, error) from error
    except Exception as error:
        # A decoder fails on broken data with whatever it happens to meet; each means the same to a person.
        raise UserError("{path} is a damaged image.", path=path) from error


def _readable() -> tuple[str, ...]:
    """Those of `KINDS` that are there: some come with a plugin or with newer versions."""
    from PIL import Image

    Image.init()
    if "HEIF" not in Image.OPEN:
        with contextlib.suppress(ImportError):
            importlib.import_module("pillow_heif").register_heif_opener()
    return tuple(kind for kind in KINDS if kind in Image.OPEN)


def _shown(path: Path, image: Image.Image) -> Iterator[int]:
    """Each page in turn, `image` at it; small pictures of other pages, as scanners add them, are none."""
    n = int(getattr(image, "n_frames", 1)) if image.format in _PAGED else 1
    if n > MAX_PAGES:
        raise UserError("{path} holds more than {n} pages.", path=path, n=MAX_PAGES)
    for number in range(n):
        if n > 1:
            image.seek(number)
            if number and image.format == "TIFF" and int(getattr(image, "tag_v2", {}).get(_SUBFILE, 0)) & 1:
                continue
        yield number


def _raster(image: Image.Image, largest_side: int) -> Raster:
    from PIL import ImageOps

    is_negative = _is_negative(image)
    whole = ImageOps.exif_transpose(image)
    if whole.mode in _SHRINKABLE:
        whole.thumbnail((largest_side, largest_side))
    grey = _to_grey(whole)
    grey.thumbnail((largest_side, largest_side))
    return Raster(255 - np.asarray(grey) if is_negative else np.asarray(grey))


def _is_negative(image: Image.Image) -> bool:
    """Of white-is-zero TIFFs, Pillow turns those of one to eight bits, and leaves those of sixteen (seen in 13.0)."""
    tags: Any = getattr(image, "tag_v2", {})
    return image.format == "TIFF" and image.mode.startswith("I") and tags.get(_PHOTOMETRIC) == 0


def _unreadable_kind(path: Path) -> UserError:
    """Why Pillow does not know a file that others call a picture."""
    with path.open("rb") as file:
        head = file.read(12)
    if head[4:8] != b"ftyp":
        return UserError("{path} is not an image that digitpad can read.", path=path)
    kind = "AVIF" if head[8:11] == b"avi" else "HEIC"
    return UserError(
        "{path} is a {kind} picture, which can’t be read here: save it as PNG or JPEG.", path=path, kind=kind
    )


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
