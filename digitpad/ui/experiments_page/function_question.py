"""Asks before an experiment runs a person's Python file; every run asks anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from digitpad.session.recognizing.own_model import allowed_function, usual_interpreter
from digitpad.ui.own_model.function_dialog import FunctionDialog


def with_permission(settings: Any, go_on: Callable[[Any], None], parent: QWidget) -> None:
    """Call `go_on(settings)`: at once, or where they name a Python file only if the person allows it to be run."""
    path = Path(getattr(settings, "model", ""))
    if path.suffix.lower() != ".py":
        go_on(settings)
        return
    question = FunctionDialog(path, usual_interpreter(), parent)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.chosen.connect(lambda *chosen: go_on(replace(settings, allowed=allowed_function(*chosen))))
    question.open()
