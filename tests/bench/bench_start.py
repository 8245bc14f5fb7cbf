"""How soon digitpad is ready and what it keeps in memory, beside a bare PySide6 window, several builds in turns.

`python tests/bench/bench_start.py [PROGRAM…] [--rounds N]`: the source tree, and each PROGRAM (an installed or unpacked
digitpad), once in each round, after one start that does not count; each figure is the median of the rounds, with the
least and the most of them. On an X server of its own (Xvfb, xdotool); strace counts the system calls that end while
nobody touches anything.
It fails on nothing: it prints.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "e2e"))

from desk import DIGITPAD, Desk, Window
from strokes import DIGITS

SLEEP = 10
"""Seconds of idleness that are watched."""
SETTLE = 15
"""Seconds from the last stroke until a window counts as idle: what follows an opened set is done by then."""

STARTED = """
import os, sys, time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
from digitpad.__main__ import main
from digitpad.cli import window

name = "app_with_qt" if hasattr(window, "app_with_qt") else "_app"
load = getattr(window, name)

def instead(app):
{instead}

def loaded():
    program = load()
    make_application = program.make_application

    def make():
        app = make_application()
        app.exec = lambda: instead(app)
        return app

    program.make_application = make
    return program

setattr(window, name, loaded)
sys.argv[1:] = ["--profile", sys.argv[1]]
main()
"""
"""Starts digitpad as a person does, by `main`, and does something instead of waiting for events; any build of it."""

FIRST_EVENTS = STARTED.format(
    instead="""
    app.processEvents()
    print(time.process_time(), flush=True)
    os._exit(0)
"""
)
"""Prints the processor time from the start of the process to a window that has handled its first events.

The collector of garbage rests meanwhile, as `main` lets it.
"""

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

Figures = dict[str, float]


def measure(desk: Desk, program: Sequence[str], drawing: Path) -> Figures:
    """One round of one program, in a new profile."""
    figures: Figures = {}
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder) / "profile"
        if program[-1] != BARE:
            figures["recognize, first, s"] = seconds(
                desk, [*program, "--profile", str(profile), "recognize", str(drawing)]
            )
            figures["recognize, second, s"] = seconds(
                desk, [*program, "--profile", str(profile), "recognize", str(drawing)]
            )
        figures["window, s"], figures["self-check, processor s"] = start(desk, program, profile)
        if (interpreter := interpreter_of(program)) is not None:
            figures["window, processor s"] = until_first_events(desk, interpreter, profile)
        window = desk.start(profile, program=program)
        window.draw("4")
        time.sleep(SETTLE)
        figures["resident MB"] = resident(window.process.pid)
        figures[f"calls in {SLEEP} s"] = calls_while_idle(window)
        window.process.terminate()
        window.process.wait()
    return figures


def seconds(desk: Desk, words: Sequence[str]) -> float:
    began = time.perf_counter()
    subprocess.run(words, env=desk.environment(), capture_output=True, check=True)
    return time.perf_counter() - began


def start(desk: Desk, program: Sequence[str], profile: Path) -> tuple[float, float]:
    """From the start of the process until its window is shown and its first events are handled; processor time too.

    The processor time is that of the whole self-check, all threads and child processes.
    """
    words = [*program, "--profile", str(profile), "--check"]
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(words, env=desk.environment(), stdout=output, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read()
    found = re.search(r"window in ([\d.]+) s", text)
    assert found, text
    return float(found[1]), used.ru_utime + used.ru_stime


def interpreter_of(program: Sequence[str]) -> str | None:
    """The Python that runs it; None for a frozen program and for the bare window."""
    if program[-1] == BARE:
        return None
    beside = Path(program[0]).with_name("python")
    return str(beside) if beside.exists() else None


def until_first_events(desk: Desk, interpreter: str, profile: Path) -> float:
    """See `FIRST_EVENTS`."""
    # -P: else the tree from which the bench is run would be measured in the place of another build.
    words = [interpreter, "-P", "-c", FIRST_EVENTS, str(profile)]
    done = subprocess.run(words, env=desk.environment(), capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1])


def resident(pid: int) -> float:
    """Of a process and all its children, mapped pages of files among them."""
    status = Path(f"/proc/{pid}/status").read_text()
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024 + sum(resident(int(child)) for child in children)


def calls_while_idle(window: Window) -> float:
    """How many system calls any of its threads returned from; what strace itself interrupts is set aside."""
    with tempfile.NamedTemporaryFile("r") as trace:
        command = ["timeout", str(SLEEP), "strace", "-f", "-qq", "-o", trace.name, "-p", str(window.process.pid)]
        try:
            subprocess.run(command, check=False)
        except FileNotFoundError:
            return float("nan")
        return len([line for line in trace if not re.search(r"detached|restart_syscall\(<|unfinished", line)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="*", metavar="PROGRAM")
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    programs: dict[str, Sequence[str]] = {
        "bare PySide6": (sys.executable, "-c", BARE),
        "from source": DIGITPAD,
        **{each: (each,) for each in args.programs},
    }
    rounds: dict[str, list[Figures]] = {name: [] for name in programs}
    with Desk() as desk, tempfile.TemporaryDirectory() as folder:
        drawing = Path(folder) / "four.ndjson"
        strokes = [[[x for x, _ in stroke], [y for _, y in stroke]] for stroke in DIGITS["4"]]
        drawing.write_text(json.dumps({"word": "4", "drawing": strokes}) + "\n")
        for program in programs.values():  # its modules are compiled by then, as after an installation
            start(desk, program, Path(folder) / "first")
        for _ in range(args.rounds):
            for name, program in programs.items():
                rounds[name].append(measure(desk, program, drawing))
                print(f"{name}: {rounds[name][-1]}", file=sys.stderr, flush=True)
    for name, measured in rounds.items():
        print(name)
        for figure in measured[0]:
            values = [each[figure] for each in measured]
            print(f"    {figure:24} {statistics.median(values):8.2f}  ({min(values):.2f} to {max(values):.2f})")


if __name__ == "__main__":
    main()
