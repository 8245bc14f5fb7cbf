"""What every value of a room is: frozen, and compared by identity where it holds arrays."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator


def dataclasses_of(room: str) -> Iterator[type]:
    """Those that are defined in a package of digitpad's and below."""
    package = importlib.import_module(f"digitpad.{room}")
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        module = importlib.import_module(info.name)
        for found in vars(module).values():
            if isinstance(found, type) and found.__module__ == info.name and dataclasses.is_dataclass(found):
                yield found


def not_frozen(room: str) -> set[str]:
    """The names of those that can be changed."""
    return {each.__name__ for each in dataclasses_of(room) if not each.__dataclass_params__.frozen}  # type: ignore[attr-defined]


def compared_by_identity(room: str) -> set[str]:
    """The names of those whose `==` says only whether they are one object."""
    return {each.__name__ for each in dataclasses_of(room) if not each.__dataclass_params__.eq}  # type: ignore[attr-defined]
