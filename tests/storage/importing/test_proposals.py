"""Labels that only reading proposes."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.ink import Ink
from digitpad.storage.formats import Record
from digitpad.storage.importing.proposals import Proposer

ONE = Ink.from_drawing([[[50, 50], [0, 100]]])


@pytest.mark.parametrize(
    ("name", "becomes"),
    [("", "3?"), ("7", "7?"), ("3", "3"), ("n", "n"), ("hello", "hello"), ("12", "12")],
    ids=["nothing", "another digit", "that digit", "not a digit", "a word", "a number"],
)
def test_only_what_has_no_label_or_reads_as_another_digit_is_in_doubt(name: str, becomes: str) -> None:
    """Each drawing reads as a 3."""
    proposer = Proposer(lambda drawings: np.eye(11)[[3] * len(drawings)])
    assert [record.name for record in proposer.records([Record(ONE, name)])] == [becomes]
