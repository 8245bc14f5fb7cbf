"""Files of other programs, in and out."""

from digitpad.storage.formats.archives.paths import names_within
from digitpad.storage.formats.format import Format
from digitpad.storage.formats.reading import load_pictures, read
from digitpad.storage.formats.record import Record
from digitpad.storage.formats.registry import FORMATS, format_named, format_of

__all__ = ["FORMATS", "Format", "Record", "format_named", "format_of", "load_pictures", "names_within", "read"]
