"""What of storage the layers above may use beside a session: value types and formats."""

from digitpad.storage.formats import FORMATS, Format, format_named, format_of
from digitpad.storage.formats.arrays.idx import labels_beside
from digitpad.storage.formats.registry import sheets_of_rows
from digitpad.storage.formats.writing import written_files
from digitpad.storage.importing.plan import First, Plan
from digitpad.storage.importing.values import Named
from digitpad.storage.profile import Profile
from digitpad.storage.recovery.backups import Backup
from digitpad.storage.set_check.treatment import Treatment
from digitpad.storage.sets.unsaved_file import UnsavedOfAnotherSet

__all__ = [
    "FORMATS",
    "Backup",
    "First",
    "Format",
    "Named",
    "Plan",
    "Profile",
    "Treatment",
    "UnsavedOfAnotherSet",
    "format_named",
    "format_of",
    "labels_beside",
    "sheets_of_rows",
    "written_files",
]
