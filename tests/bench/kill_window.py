"""`python tests/bench/kill_window.py [KILLS]`: teach through the real window, kill it at random moments, and look.

A sample counts as acknowledged once the window has said that it is learnt. None of those may be missing afterwards, and
`samples check` must find nothing after any of the kills. The window is on Qt's offscreen platform and driven by
pointer and key events through its window system.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DIGITPAD = (sys.executable, "-m", "digitpad")
LESSONS = 6
LONGEST = 0.3
"""A window is killed up to so many seconds after up to so many lessons: the same, however quick the machine is."""


def main(kills: int = 200, seed: int = 1) -> int:
    chance = random.Random(seed)
    acknowledged: set[str] = set()
    unclean = 0
    with tempfile.TemporaryDirectory() as folder:
        for n in range(1, kills + 1):
            acknowledged |= _killed(
                folder, chance.randrange(10**9), chance.randrange(LESSONS), chance.uniform(0, LONGEST)
            )
            check = subprocess.run(
                (*DIGITPAD, "samples", "check", "--profile", folder), capture_output=True, check=False
            )
            unclean += check.returncode != 0
            print(f"\r{n} of {kills} killed, {len(acknowledged)} acknowledged, {unclean} unclean", end="", flush=True)
        words = (*DIGITPAD, "samples", "list", "--json", "--profile", folder)
        done = subprocess.run(words, capture_output=True, check=True)
        lost = acknowledged - {sample["id"] for sample in json.loads(done.stdout)}
    print(f"\n{len(lost)} acknowledged samples lost, {unclean} unclean checks")
    return bool(lost or unclean)


def _killed(profile: str, seed: int, lessons: int, after: float) -> set[str]:
    """The ids that the window acknowledged before its end."""
    words = (sys.executable, __file__, "teach", profile, str(seed))
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": profile}
    process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=env)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    before = "".join(process.stdout.readline() for _ in range(lessons))
    time.sleep(after)
    process.kill()
    out = before + process.communicate()[0]
    return {line for line in out.split("\n")[:-1] if line}


def teach(profile: Path, seed: int) -> None:
    """Draw and teach without end, telling each sample's id once it is learnt."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from digitpad.app import make_application, make_window
    from digitpad.storage.profile import Profile
    from digitpad.ui.window.self_check import wait_for

    app = make_application()
    window = make_window(app, Profile.open(profile))
    # What is killed is the teaching: the full set's own process would outlive the window.
    window.training._prepare = lambda: None
    window.show()
    wait_for(window, lambda: window.training.state is not None)
    chance = random.Random(seed)
    told: list[str] = []

    def tell(lesson: object) -> None:
        change = lesson.change  # type: ignore[attr-defined]
        told.extend(sample.id for sample in change.added if change.is_stored)
        print(*(sample.id for sample in change.added if change.is_stored), sep="\n", flush=True)

    window.controller.teacher.learnt.connect(tell)
    print("ready", flush=True)
    while True:
        before = len(told)
        canvas, handle = window.draw_page.canvas, window.windowHandle()
        middle = canvas.mapTo(window, canvas.rect().center())
        points = [middle + QPoint(chance.randrange(-90, 90), chance.randrange(-90, 90)) for _ in range(8)]
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
        for point in points[1:]:
            QTest.mouseMove(handle, point)
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])
        QTest.keyClick(handle, Qt.Key(ord(str(chance.randrange(10)))))
        wait_for(window, lambda before=before: len(told) > before)


if __name__ == "__main__":
    if sys.argv[1:2] == ["teach"]:
        teach(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        sys.exit(main(*map(int, sys.argv[1:])))
