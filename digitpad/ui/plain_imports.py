"""To be imported before the rest of the program: makes `import` plain again after PySide6 has wrapped it.

With PySide6 (6.11.3 seen) each module that is imported later has its source text searched for the word "PySide6", for
the sake of `from __feature__ import …`, which digitpad does not use; `linecache` keeps the text. That was a seventh of
the processor time of the start and 10 MB.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - wraps it

_as_it_was = getattr(builtins, "__orig_import__", None)
if _as_it_was is not None:
    builtins.__import__ = _as_it_was
