"""Libraries that only some installations have: pip's extras."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any

from digitpad.core.errors import UserError


def extra_module(name: str, extra: str, **params: Any) -> ModuleType:
    """The module `name`; UserError that says how to get it where it is missing (`params`: path and kind)."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        if getattr(sys, "frozen", False):
            raise UserError(
                "{path} is a {kind} file: to read it, digitpad has to be installed with Python (pip), "
                "with its extra “{extra}”; this program has no room for it.",
                extra=extra,
                **params,
            ) from error
        raise UserError(
            "{path} is a {kind} file: to read it, install digitpad with its extra “{extra}” "
            "(in digitpad's folder: pip install '.[{extra}]').",
            extra=extra,
            **params,
        ) from error
