"""Hears what a screen reader hears: run by the system's Python, which has GLib, on the accessibility bus (AT-SPI).

Prints a JSON object a line: `{"said": …}` for each announcement, and for each line "tree" on its own input one
`{"role", "name", "description"}` for every object of every program there is, then `{"end": true}`.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from gi.repository import Gio, GLib  # type: ignore[import-not-found]

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
MOST = 5000
"""Objects, lest a circle of them be walked forever."""


def connect() -> Any:
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, 20_000)
    (address,) = answer.unpack()
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


def listen(bus: Any) -> None:
    """Programs send only what somebody has registered for."""
    event = GLib.Variant("(sass)", ("object:announcement", [], ""))
    try:
        bus.call_sync(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", event, None, 0, 20_000)
    except GLib.Error:  # an older registry takes the event alone
        event = GLib.Variant("(s)", ("object:announcement",))
        bus.call_sync(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", event, None, 0, 20_000)
    bus.signal_subscribe(
        None, "org.a11y.atspi.Event.Object", "Announcement", None, None, Gio.DBusSignalFlags.NONE, on_announcement
    )


def on_announcement(_bus: Any, _sender: str, _path: str, _interface: str, _signal: str, arguments: Any) -> None:
    tell({"said": arguments.unpack()[3]})


def tell(fact: dict[str, object]) -> None:
    print(json.dumps(fact), flush=True)


def children(bus: Any, name: str, path: str) -> list[tuple[str, str]]:
    answer = bus.call_sync(name, path, ACCESSIBLE, "GetChildren", None, None, 0, 20_000)
    return [tuple(child) for child in answer.unpack()[0]]


def describe(bus: Any, name: str, path: str) -> dict[str, object]:
    (role,) = bus.call_sync(name, path, ACCESSIBLE, "GetRoleName", None, None, 0, 20_000).unpack()
    wanted = {"role": role}
    for key in ("Name", "Description"):
        question = GLib.Variant("(ss)", (ACCESSIBLE, key))
        answer = bus.call_sync(name, path, "org.freedesktop.DBus.Properties", "Get", question, None, 0, 20_000)
        wanted[key.lower()] = answer.unpack()[0]
    return wanted


def walk(bus: Any) -> None:
    waiting = children(bus, REGISTRY, ROOT)
    n = 0
    while waiting and n < MOST:
        name, path = waiting.pop()
        n += 1
        tell(describe(bus, name, path))
        waiting += children(bus, name, path)
    tell({"end": True})


def main() -> None:
    bus = connect()
    listen(bus)
    tell({"ready": True})

    def on_input(_source: object, _condition: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        walk(bus)
        return True

    loop = GLib.MainLoop()
    GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, on_input)
    loop.run()


if __name__ == "__main__":
    main()
