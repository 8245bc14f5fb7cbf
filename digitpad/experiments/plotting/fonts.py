"""Fonts of the machine for writing that matplotlib's own font has not."""

from __future__ import annotations

import logging
from functools import cache

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


@cache
def families() -> list[str]:
    """matplotlib's own font first, so that plots look the same everywhere, then the first that has Chinese signs."""
    from matplotlib.font_manager import fontManager

    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # a font without a bold face is no news
    installed = {font.name for font in fontManager.ttflist}
    return [OWN, *[name for name in _CHINESE if name in installed][:1]]
