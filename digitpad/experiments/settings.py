"""Settings as typed, described fields: the page builds its form from them, the command its options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from typing import Any, TypeVar, get_type_hints

from digitpad.core.errors import UserError
from digitpad.core.text import Text

S = TypeVar("S")

METRICS = ("l1", "l2", "cosine")


@dataclass(frozen=True)
class Option:
    """How a field is asked for. `low` and `high` are allowed values; `None` where there is no limit.

    `unique`: of a list, each value counts once. `files`: patterns of the files whose path this is.
    """

    label: Text
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    hint: Text | None = None
    unique: bool = False
    files: str = ""


def option(
    default: Any,
    label: Text,
    *,
    low: float | None = None,
    high: float | None = None,
    choices: tuple[str, ...] = (),
    hint: Text | None = None,
    unique: bool = False,
    files: str = "",
) -> Any:
    """A dataclass field with its `Option`."""
    return field(default=default, metadata={"option": Option(label, low, high, choices, hint, unique, files)})


def k_option(default: int = 5) -> Any:
    """Number of neighbours that vote."""
    return option(default, Text("Neighbours (k)"), low=1)


def ks_option(default: tuple[int, ...]) -> Any:
    """Several numbers of neighbours, to be compared."""
    return option(
        default, Text("Neighbours (k), a list"), low=1, hint=Text("For example 1, 3, 5 or 1-30."), unique=True
    )


def metric_option(default: str = "l2") -> Any:
    """Distance: L1, L2 or cosine."""
    return option(default, Text("Distance"), choices=METRICS)


def fraction_option(default: float) -> Any:
    """Share of pictures that train, 0..1."""
    return option(default, Text("Share to train on"), hint=Text("Between 0 and 1; the rest is tested."))


def shuffle_option(default: bool) -> Any:
    """Whether pictures are shuffled before they are split."""
    return option(default, Text("Shuffle first"))


def train_option() -> Any:
    """Pictures that train; 0: as many as the share says."""
    return option(0, Text("Pictures to train on"), low=0, hint=Text("0: by the share."))


def tested_option() -> Any:
    """Most pictures that are tested; 0: all that are left."""
    return option(0, Text("Pictures to test on"), low=0, hint=Text("0: all that are left."))


def seed_option(default: int = 0) -> Any:
    """Seed of all randomness."""
    return option(default, Text("Seed"), low=0, high=2**32 - 1)


def option_of(described: Field[Any]) -> Option:
    """The description of a dataclass field that `option` made."""
    found = described.metadata["option"]
    assert isinstance(found, Option)
    return found


def options(settings: type) -> dict[str, Option]:
    """Each field's name and `Option`, in the order of the form."""
    return {described.name: option_of(described) for described in fields(settings) if "option" in described.metadata}


def with_values(settings: type[S], values: Mapping[str, object], labelled: bool = False) -> S:
    """Settings with their defaults replaced by `values` (texts are parsed); UserError for the first bad one.

    The error calls it as the commands do or, where `labelled`, as the form does.
    """
    described = {item.name: item for item in fields(settings)}  # type: ignore[arg-type]
    hints = get_type_hints(settings)
    chosen = {}
    for name, value in values.items():
        if name not in described:
            raise UserError("There is no setting “{name}” here.", name=name)
        rule = option_of(described[name])
        called = rule.label if labelled else name.replace("_", "-")
        chosen[name] = _parsed(called, hints[name], value)
        _check(called, rule, chosen[name], is_optional=described[name].default == ())
        if rule.unique and isinstance(value, str | tuple):
            chosen[name] = tuple(dict.fromkeys(chosen[name]))  # type: ignore[call-overload]
    return settings(**chosen)


def default_of(settings: type, name: str) -> Any:
    """The default of one field."""
    found = next(item for item in fields(settings) if item.name == name)
    return found.default if found.default is not MISSING else None


def parse_ints(text: str) -> tuple[int, ...]:
    """`5`, `1,3,5` or `1-30`, and mixtures; ValueError for anything else or over 10,000 numbers."""
    found: list[int] = []
    for part in text.replace(" ", "").split(","):
        first, dash, last = part.partition("-")
        low, high = int(first), int(last) if dash else int(first)
        if high < low or high - low > 10_000:
            raise ValueError(part)
        found.extend(range(low, high + 1))
    return tuple(found)


def _parsed(name: str | Text, kind: Any, value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return _PARSERS[kind](value)
    except (ValueError, KeyError):
        raise UserError("“{value}” is no good value for {name}.", value=value, name=name) from None


def _parse_bool(text: str) -> bool:
    return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}[text.strip().lower()]


def _parse_floats(text: str) -> tuple[float, ...]:
    return tuple(float(part) for part in text.split(",")) if text.strip() else ()


_PARSERS: dict[Any, Any] = {
    int: int,
    float: float,
    bool: _parse_bool,
    str: str,
    tuple[int, ...]: parse_ints,
    tuple[float, ...]: _parse_floats,
}


def _check(name: str | Text, rule: Option, value: object, is_optional: bool) -> None:
    if rule.choices and value not in rule.choices:
        raise UserError(
            "{name} is one of {choices}, not “{value}”.", name=name, choices=", ".join(rule.choices), value=value
        )
    if isinstance(value, tuple) and not value and not is_optional:
        raise UserError("{name} needs at least one value.", name=name)
    for number in value if isinstance(value, tuple) else (value,):
        if isinstance(number, int | float) and not isinstance(number, bool):
            _check_range(name, rule, number)


def _check_range(name: str | Text, rule: Option, number: float) -> None:
    if rule.low is not None and not number >= rule.low:
        raise UserError("{name} must be at least {low}, not {value}.", name=name, low=rule.low, value=number)
    if rule.high is not None and number > rule.high:
        raise UserError("{name} must be at most {high}, not {value}.", name=name, high=rule.high, value=number)


def written(value: object) -> str:
    """A setting as a person types it: `1-30`, `1,3,5`, `0.85`."""
    if isinstance(value, float):
        return f"{value:.6g}"
    if isinstance(value, tuple):
        numbers = list(value)
        if (
            len(numbers) > 2
            and all(isinstance(n, int) for n in numbers)
            and numbers == list(range(numbers[0], numbers[-1] + 1))
        ):
            return f"{numbers[0]}-{numbers[-1]}"
        return ",".join(written(item) for item in value)
    return str(value)
