"""Scripts as Jupyter notebooks (nbformat 4.5), written without Jupyter."""

from __future__ import annotations

import hashlib
import json
from typing import Any


def notebook(*cells: str) -> bytes:
    """A notebook of cells in their order: a cell that begins with "# " and has no other line is a heading.

    The same cells give the same bytes: the ids that the format asks for come from the text.
    """
    content: dict[str, Any] = {
        "cells": [_cell(number, text) for number, text in enumerate(cells)],
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")


def script_notebook(title: str, script: str) -> bytes:
    """A script as a notebook: its title, and a cell for each part between blank lines at the left margin."""
    return notebook(f"# {title}", *_parts(script))


def _cell(number: int, text: str) -> dict[str, Any]:
    name = hashlib.sha256(f"{number}\n{text}".encode("utf-8", "backslashreplace")).hexdigest()[:8]
    source = text.strip("\n").splitlines(keepends=True)
    if len(source) == 1 and text.startswith("# "):
        return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source}
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": {},
        "outputs": [],
        "source": source,
    }


def _parts(script: str) -> list[str]:
    """Imports and what follows them are cells of their own; a function stays with its body."""
    head: list[str] = []
    rest: list[str] = []
    for line in script.splitlines():
        (head if not rest and (not line or line.startswith(("import ", "from ", "#", '"""'))) else rest).append(line)
    return [part for part in ("\n".join(head), "\n".join(rest)) if part.strip()]
