"""Fonts of the machine for writing that matplotlib's own font has not."""

from __future__ import annotations

import logging
import re
from functools import cache
from pathlib import Path

OWN = "DejaVu Sans"
_CHINESE = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "Droid Sans Fallback",
    "SimHei",
    "Noto Sans CJK JP",
)


_FILES = (
    "notosanscjk",
    "notosanssc",
    "sourcehansans",
    "msyh",
    "pingfang",
    "hiraginosansgb",
    "wqy",
    "droidsansfallback",
    "simhei",
)
"""How the names of their files begin, in small letters and without signs."""


@cache
def families() -> list[str]:
    """matplotlib's own font first, so that plots look the same everywhere, then the first that has Chinese signs."""
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # a font without a bold face is no news
    return [OWN, *(_chinese() or _chinese(anew=True))[:1]]


def _chinese(anew: bool = False) -> list[str]:
    """The installed ones, the best first; `anew`: matplotlib remembers for ever which fonts it once found."""
    from matplotlib import font_manager

    if anew:
        for path in font_manager.findSystemFonts():
            if re.sub(r"[^a-z]", "", Path(path).stem.lower()).startswith(_FILES):
                font_manager.fontManager.addfont(path)
    installed = {font.name for font in font_manager.fontManager.ttflist}
    return [name for name in _CHINESE if name in installed]
