"""One JSON document that anybody may have sent, read whole within limits."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.storage.formats.opening import opened

MAX_BYTES = 64 << 20
MAX_PARTS = 3_000_000
"""Numbers, lists and objects: parsed, each takes up to a hundred bytes of memory."""
_PARTS = (b",", b"[", b"{", b":")


def load(path: Path, kind: str, report: Report = silent) -> Any:
    """What the document says, plain or gzip; `kind` names its format in sentences."""
    with opened(path, report) as stream:
        return parsed(stream.read(MAX_BYTES + 1), path, kind)


def parsed(text: bytes, path: Path, kind: str) -> Any:
    """As `load`, of bytes that were read."""
    if len(text) > MAX_BYTES or sum(text.count(part) for part in _PARTS) > MAX_PARTS:
        raise UserError("{path} is larger than any drawing of {kind} that digitpad reads.", path=path, kind=kind)
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise UserError("{path} is damaged: it is not JSON, as files of {kind} are.", path=path, kind=kind) from error


def number(value: Any, otherwise: float = 0.0) -> float:
    """A number where JSON has one; `otherwise` for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return otherwise
    try:
        return float(value)
    except OverflowError:
        return otherwise


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects of a list; empty for anything else."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)
