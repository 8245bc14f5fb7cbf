"""What PySide6 would do at each start is left until somebody asks, and is then as it ever was."""

from __future__ import annotations

import re
import subprocess
import sys

WRONG_CALLS = """
from PySide6.QtCore import QObject, QPoint

for call in (lambda: QPoint(1, 2).dotProduct("a", "b"), lambda: QObject().setParent(3), lambda: QPoint(1, 2, 3)):
    try:
        call()
    except TypeError as error:
        print(error)
print(QPoint.manhattanLength.__doc__)
"""
AFTER_OURS = f"""
import builtins, sys

compile_before = compile
import digitpad.ui.plain_imports

assert builtins.compile is compile_before
words = sys.modules["shibokensupport.signature.errorhandler"]
assert "seterror_argument" not in vars(words)
{WRONG_CALLS}
assert "seterror_argument" in vars(words)
assert "generate_pyi" not in vars(sys.modules["shibokensupport.signature.lib.pyi_generator"])
"""


def said(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_errors_of_wrong_calls_are_worded_as_ever() -> None:
    words = said(AFTER_OURS)
    assert words == said(WRONG_CALLS)
    assert re.search(r"setParent\(.*PySide6\.QtCore\.QObject\b", words)  # how it says "or none" depends on the release
