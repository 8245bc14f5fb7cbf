"""Plots in writing that matplotlib's own font has not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from matplotlib import font_manager

from digitpad.experiments.plotting.fonts import OWN, families


@pytest.fixture(autouse=True)
def anew() -> Iterator[None]:
    families.cache_clear()
    yield
    families.cache_clear()


def test_a_font_that_was_installed_after_matplotlib_looked_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    found = ["fonts/Other-Regular.ttf", "fonts/NotoSansSC-Regular.otf"]
    entry = font_manager.FontEntry(fname=found[1], name="Noto Sans SC")
    known = [font for font in font_manager.fontManager.ttflist if font.name == OWN]
    monkeypatch.setattr(font_manager.fontManager, "ttflist", known)
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: found)
    monkeypatch.setattr(font_manager.fontManager, "addfont", lambda path: known.append({found[1]: entry}[path]))
    assert families() == [OWN, "Noto Sans SC"]
