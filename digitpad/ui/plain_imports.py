"""To be imported before the rest of the program: spares each start what PySide6 does for nobody in it.

- Each module that is imported later has its source text searched for the word "PySide6", for the sake of
  `from __feature__ import …`, which digitpad does not use; `linecache` keeps the text. That was a seventh of the
  processor time of the start and 10 MB. `import` is made plain again.
- What words the errors of a wrong call, makes signatures and writes stubs comes as 80 kB of source text, which is
  compiled at every start. It is compiled when something in it is first asked for.
- Each question for a docstring goes through PySide6 from then on, and numpy writes some thousand as it is imported: it
  comes first.

(PySide6 6.11.3 seen; where another has none of this, nothing is done.)
"""

import builtins
from typing import Any

import numpy  # noqa: F401 - before PySide6

_LATER = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator")
)
_IN_ITS_PLACE = """
def __getattr__(name, /):
    if name[:2] != "__":
        exec(compile({source!r}, {filename!r}, "exec"), globals())
        globals().pop("__getattr__", None)
        if name in globals():
            return globals()[name]
    raise AttributeError(name)
"""
_compile = builtins.compile


def _compile_later(source: Any, filename: Any, *rest: Any, **more: Any) -> Any:
    if filename in _LATER:
        source = _IN_ITS_PLACE.format(source=source, filename=filename)
    return _compile(source, filename, *rest, **more)


builtins.compile = _compile_later
try:
    import PySide6.QtCore  # noqa: F401 - wraps `import`
finally:
    builtins.compile = _compile

_import = getattr(builtins, "__orig_import__", None)
if _import is not None:
    builtins.__import__ = _import
