"""How soon the window takes ink, what it keeps in memory, and how well it sleeps, beside a bare PySide6 window.

`python tests/bench/bench_start.py [PROGRAM…]`: the source tree, and each PROGRAM (an installed or unpacked digitpad).
On an X server of its own (Xvfb, xdotool); strace counts the system calls that end while nobody touches anything.
It fails on nothing: it prints.
"""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "e2e"))

from desk import DIGITPAD, Desk, Window, wait_until

STARTS = 5
SLEEP = 10
"""Seconds of idleness that are watched."""
SETTLE = 15
"""Seconds from the last stroke until a window counts as idle: what follows an opened set is done by then."""

BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow(windowTitle="as bare as digitpad is not")
window.resize(1100, 760)
window.show()
app.processEvents()
if "--check" in sys.argv:
    began = int(open("/proc/self/stat").read().rsplit(")", 1)[1].split()[19]) / os.sysconf("SC_CLK_TCK")
    print(f"window in {float(open('/proc/uptime').read().split()[0]) - began:.2f} s")
else:
    app.exec()
"""


@dataclass(frozen=True)
class Row:
    """Seconds until the window takes ink (the first start, the median of more), resident MB, calls while idle."""

    name: str
    first: float
    warm: float
    megabytes: float
    calls: str

    def __str__(self) -> str:
        return f"{self.name:42} {self.first:8.2f} {self.warm:8.2f} {self.megabytes:10.0f} {self.calls:>10}"


def measure(desk: Desk, name: str, program: Sequence[str]) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile"
        first = seconds_to_window(desk, program, profile)
        if program[-1] != BARE:
            _make_built_in_set(desk, program, profile)
        warm = statistics.median(seconds_to_window(desk, program, profile) for _ in range(STARTS))
        window = desk.start(profile, program=program)
        window.draw("4")
        time.sleep(SETTLE)
        megabytes, calls = resident(window), calls_while_idle(window)
        window.process.terminate()
        window.process.wait()
    return Row(name, first, warm, megabytes, calls)


def seconds_to_window(desk: Desk, program: Sequence[str], profile: Path) -> float:
    """From the start of the process until its window is shown and its first events are handled."""
    words = [*program, "--profile", str(profile), "--check"]
    done = subprocess.run(words, env=desk.environment(), capture_output=True, text=True, check=True)
    found = re.search(r"window in ([\d.]+) s", done.stdout)
    assert found, done.stdout
    return float(found[1])


def _make_built_in_set(desk: Desk, program: Sequence[str], profile: Path) -> None:
    """The first start of a profile makes it in the background; later ones load it."""
    window = desk.start(profile, program=program)
    wait_until(lambda: any((profile / "cache").glob("*.npz")), "the built-in set is made", patience=1200)
    window.process.terminate()
    window.process.wait()


def resident(window: Window) -> float:
    status = Path(f"/proc/{window.process.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def calls_while_idle(window: Window) -> str:
    """How many system calls any of its threads returned from; what strace itself interrupts is set aside."""
    with tempfile.NamedTemporaryFile("r") as trace:
        command = ["timeout", str(SLEEP), "strace", "-f", "-qq", "-o", trace.name, "-p", str(window.process.pid)]
        try:
            subprocess.run(command, check=False)
        except FileNotFoundError:
            return "no strace"
        ended = [line for line in trace if not re.search(r"detached|restart_syscall\(<|unfinished", line)]
    return str(len(ended))


def main(programs: Sequence[str]) -> None:
    print(f"{'':42} {'first, s':>8} {'warm, s':>8} {'resident MB':>10} {f'calls/{SLEEP} s':>10}")
    with Desk() as desk:
        print(measure(desk, "a bare PySide6 window", (sys.executable, "-c", BARE)), flush=True)
        print(measure(desk, "digitpad from source", DIGITPAD), flush=True)
        for program in programs:
            print(measure(desk, program, (program,)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
