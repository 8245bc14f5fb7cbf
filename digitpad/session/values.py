"""Value types of storage that the layers above may show."""

from digitpad.storage.backups import Backup
from digitpad.storage.formats import FORMATS, Format, format_named, format_of
from digitpad.storage.import_plan import Named, Plan
from digitpad.storage.profile import SUFFIX
from digitpad.storage.replacing import write_bytes
from digitpad.storage.set_check.treatment import Treatment
from digitpad.storage.waiting import Stray

__all__ = [
    "FORMATS",
    "SUFFIX",
    "Backup",
    "Format",
    "Named",
    "Plan",
    "Stray",
    "Treatment",
    "format_named",
    "format_of",
    "write_bytes",
]
