"""Hatchling's hook: whatever is made of the sources, a wheel, an sdist or an editable install, has the built-in set.

An sdist carries the set, so that installing from one builds nothing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ReferenceSetHook(BuildHookInterface):  # type: ignore[type-arg]
    """In a process of its own: how many threads numpy has is settled before it is imported."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        script = Path(self.root) / "packaging" / "tools" / "make_reference.py"
        subprocess.run([sys.executable, str(script)], check=True)
