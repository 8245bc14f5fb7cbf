"""A new person's first minutes, by pointer and by keyboard alone: what was taught is what is stored."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from desk import Desk, wait_until
from first_minutes import JOURNEYS, SIZE

pytestmark = pytest.mark.e2e

TAUGHT = {"pointer": ["3", "7", "4"], "keyboard": ["7", "1", "4"]}


def labels(profile: Path) -> list[str]:
    command = [sys.executable, "-m", "digitpad", "--profile", str(profile), "samples", "list", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [sample["label"] for sample in json.loads(done.stdout)]


@pytest.mark.parametrize("name", JOURNEYS)
def test_the_third_digit_is_taught(desk: Desk, profile: Path, name: str) -> None:
    window = desk.start(profile)
    window.resize(*SIZE)
    JOURNEYS[name](window, lambda _title: time.sleep(0.5))
    wait_until(lambda: labels(profile) == TAUGHT[name], f"{TAUGHT[name]} are stored")
    assert window.close() == 0
