"""Pictures in layers (OpenRaster, `.ora`, and Krita's `.kra`): zip files that hold the whole as a PNG.

Read is `mergedimage.png`, which https://www.openraster.org asks for and Krita writes into both; the layers beside it
and the thumbnail would be the same drawing again.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster
from digitpad.storage.files.locked_tempdir import LockedTempdir
from digitpad.storage.formats.archives.paths import name_from
from digitpad.storage.formats.opening import regular_size
from digitpad.storage.formats.pictures import images
from digitpad.storage.formats.record import Record

MIMETYPES = (b"image/openraster", b"application/x-krita")
_WHOLE = "mergedimage.png"
_MOST_BYTES = 256 << 20


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The picture that all layers make; UserError where it is not in the file."""
    yield Record(whole(path, images.LARGEST_SIDE), name_from(path))
    report(1.0)


def whole(path: Path, side: int) -> Raster:
    """The picture that all layers make, its longer side at most `side` pixels; UserError."""
    regular_size(path)
    with LockedTempdir() as folder:
        target = folder / _WHOLE
        target.write_bytes(_whole(path))
        try:
            return next(images.pages(target, side))
        except UserError as error:
            raise UserError("{path} is damaged: its picture cannot be read.", path=path) from error


def _whole(path: Path) -> bytes:
    try:
        with zipfile.ZipFile(path) as archive, archive.open(_WHOLE) as file:
            data = file.read(_MOST_BYTES + 1)
    except KeyError as error:
        raise UserError("{path} holds no whole picture: export it as a PNG.", path=path) from error
    except Exception as error:  # zipfile raises many kinds of errors for broken files
        raise UserError("{path} is damaged: its picture cannot be read.", path=path) from error
    if len(data) > _MOST_BYTES:
        raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=_MOST_BYTES)
    return data
