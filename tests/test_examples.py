"""The examples in the docstrings of what other programs may use: recognizer, estimators, preprocessor, sample set."""

from __future__ import annotations

import doctest
import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

PUBLIC = ("digitpad.sklearn", "digitpad.datasets")
"""What notebooks import; the docstrings are numpydoc's."""


@pytest.mark.parametrize(
    "name",
    [
        "digitpad.core.preprocessing.preprocess",
        "digitpad.core.recognizer",
        "digitpad.datasets",
        "digitpad.notebook",
        "digitpad.session.session",
        "digitpad.sklearn.drawings",
        "digitpad.sklearn.neighbors",
        "digitpad.sklearn.reader",
    ],
)
def test_examples(name: str) -> None:
    if name == "digitpad.notebook":
        pytest.importorskip("anywidget", reason="an extra: pip install '.[notebook]'")
    done = doctest.testmod(import_module(name))
    assert done.attempted > 0
    assert done.failed == 0


def public_names() -> Iterator[Any]:
    for module in map(import_module, PUBLIC):
        yield from (pytest.param(getattr(module, name), id=f"{module.__name__}.{name}") for name in module.__all__)


@pytest.mark.parametrize("thing", list(public_names()))
def test_every_public_name_has_an_example(thing: Any) -> None:
    (found,) = [one for one in doctest.DocTestFinder(recurse=False).find(thing, thing.__name__) if one.examples]
    assert any("print" in one.source or one.want for one in found.examples), "an example shows what comes out"


def documented() -> Iterator[Any]:
    """Each public function, and each public method that digitpad itself wrote."""
    for module in map(import_module, PUBLIC):
        for name in module.__all__:
            thing = getattr(module, name)
            members = vars(thing) if inspect.isclass(thing) else {"": thing}
            for member, function in members.items():
                if inspect.isfunction(function) and not member.startswith("_"):
                    yield pytest.param(function, id=f"{name}.{member}".rstrip("."))


@pytest.mark.parametrize("function", list(documented()))
def test_every_parameter_and_return_is_told_in_numpydocs_sections(function: Any) -> None:
    text = inspect.getdoc(function) or ""
    head, _, rest = text.partition("Parameters\n----------\n")
    assert head.strip(), "a summary"
    for name in inspect.signature(function).parameters:
        if name != "self":
            assert f"\n{name} : " in f"\n{rest}", f"{name} is not told"
    assert "Returns\n-------\n" in rest


@pytest.mark.parametrize("estimator", [getattr(import_module(PUBLIC[0]), n) for n in import_module(PUBLIC[0]).__all__])
def test_every_parameter_of_an_estimator_is_told(estimator: Any) -> None:
    text = inspect.getdoc(estimator) or ""
    parameters = text.partition("Parameters\n----------\n")[2].partition("Attributes\n----------\n")[0]
    for name in inspect.signature(estimator).parameters:
        assert f"\n{name} : " in f"\n{parameters}"
    assert "Attributes\n----------\n" in text
