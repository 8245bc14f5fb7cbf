"""What the pad calls its devices, and what is stored of them."""

from __future__ import annotations

from digitpad.session.lessons import Device

DEVICES: dict[str, Device] = {
    "mouse": "mouse",
    "touch": "touch",
    "stylus": "pen",
    "file": "file",
    "keyboard": "keyboard",
}
