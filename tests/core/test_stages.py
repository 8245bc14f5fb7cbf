"""Each stage of reading makes the figures it always made: see `tests/core/stages/figures.py`."""

from __future__ import annotations

import pytest

from tests.core.stages.figures import VERSIONS, differing, kept, stages_of

REMEDY = "if it was meant: raise the version, and read the first lines of tests/core/stages/figures.py"
NAMED = [(room, stage) for room in VERSIONS for stage in kept(room)["stages"]]


@pytest.mark.parametrize(("room", "stage"), NAMED, ids=str)
def test_a_stage_makes_the_figures_it_always_made(room: str, stage: str) -> None:
    moved = differing(stages_of(room)[stage](), kept(room)["stages"][stage])
    assert not moved, f"{moved} ({REMEDY})"


@pytest.mark.parametrize("room", VERSIONS)
def test_all_stages_are_kept_with_their_versions(room: str) -> None:
    assert kept(room)["versions"] == list(VERSIONS[room]), REMEDY
    assert list(kept(room)["stages"]) == list(stages_of(room)), REMEDY
