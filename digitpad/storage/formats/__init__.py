"""Files of other programs, in and out."""

from digitpad.storage.formats.record import Record
from digitpad.storage.formats.registry import FORMATS, Format, format_named, format_of, read

__all__ = ["FORMATS", "Format", "Record", "format_named", "format_of", "read"]
