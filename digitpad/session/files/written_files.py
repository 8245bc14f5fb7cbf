"""Files that are written for a person: whole or not at all, and never over what is read."""

from digitpad.storage.files.durable_files import is_missing, is_same
from digitpad.storage.files.log_file import LogFile
from digitpad.storage.files.replacing import check_new, check_target, is_written_in_place, write_bytes

__all__ = ["LogFile", "check_new", "check_target", "is_missing", "is_same", "is_written_in_place", "write_bytes"]
