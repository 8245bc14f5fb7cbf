"""Settings from texts, each bad one answered with a sentence."""

from __future__ import annotations

import pytest

from digitpad.core.errors import UserError
from digitpad.experiments.registry import EXPERIMENTS
from digitpad.experiments.settings import default_of, options, parse_ints, with_values
from digitpad.experiments.studies.cross_validation import CrossValidationSettings
from digitpad.experiments.studies.holdout import HoldoutSettings
from digitpad.experiments.studies.network import NetworkSettings

PERMISSION = "allowed"
"""To run a person's own code: given by the answer to a question, so no form and no option asks for it."""


def test_texts_become_the_fields_types() -> None:
    made = with_values(
        HoldoutSettings, {"k": "3", "metric": "l1", "train_fraction": "0.5", "shuffle": "yes", "seed": "7"}
    )
    assert made == HoldoutSettings(k=3, metric="l1", train_fraction=0.5, shuffle=True, seed=7)
    assert with_values(CrossValidationSettings, {"k": "1-3,9"}).k == (1, 2, 3, 9)
    assert with_values(CrossValidationSettings, {"k": "3,3,1-3"}).k == (3, 1, 2)
    assert with_values(NetworkSettings, {"hidden": "500,500"}).hidden == (500, 500)
    assert with_values(HoldoutSettings, {"shuffle": False}) == HoldoutSettings()


@pytest.mark.parametrize(
    ("text", "found"), [("5", (5,)), ("1,3,5", (1, 3, 5)), ("1-4", (1, 2, 3, 4)), ("500,500", (500, 500))]
)
def test_lists_of_numbers(text: str, found: tuple[int, ...]) -> None:
    assert parse_ints(text) == found


@pytest.mark.parametrize("text", ["", "a", "3-1", "1,,2", "1-99999999", "1.5", "-"])
def test_what_is_no_list_of_numbers(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (int says it in its own words)
        parse_ints(text)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"k": "0"}, "k must be at least 1, not 0."),
        ({"k": "many"}, "“many” is no good value for k."),
        ({"k": "1,3"}, "“1,3” is no good value for k."),
        ({"metric": "l7"}, "metric is one of l1, l2, cosine, not “l7”."),
        ({"shuffle": "perhaps"}, "“perhaps” is no good value for shuffle."),
        ({"seed": "-1"}, "seed must be at least 0, not -1."),
        ({"seed": str(2**40)}, f"seed must be at most {2**32 - 1}, not {2**40}."),
        ({"folds": "3"}, "There is no setting “folds” here."),
    ],
)
def test_what_is_no_setting(values: dict[str, object], sentence: str) -> None:
    with pytest.raises(UserError) as error:
        with_values(HoldoutSettings, values)
    assert str(error.value) == sentence


@pytest.mark.parametrize("experiment", EXPERIMENTS, ids=lambda each: each.name)
def test_every_experiment_describes_all_its_settings(experiment) -> None:
    described = options(experiment.settings)
    fields = [name for name in experiment.settings.__dataclass_fields__ if name != PERMISSION]
    assert list(described) == fields
    assert "seed" in described
    defaults = {name: default_of(experiment.settings, name) for name in described}
    assert with_values(experiment.settings, defaults) == experiment.settings()
