"""How long each turn of the window's thread takes in its first seconds: `python -m tests.bench.bench_first_turns`.

In new profiles, one after the other, and then in the last one again: processor time of that thread, which other
programs lengthen less than the clock, of all turns of 4 ms or more. The rule is 8 ms, once the window stands.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.bench_start import STARTED

N_STARTS = 5
WINDOW = STARTED.format(
    instead="""
    app.processEvents()
    began, stands, longest = time.perf_counter(), time.process_time(), []
    while time.perf_counter() - began < 6:
        used = time.thread_time()
        app.processEvents()
        used = time.thread_time() - used
        if used >= 0.004:
            longest.append(f"{used * 1000:.1f} ms at {time.perf_counter() - began:.2f} s")
        time.sleep(0.0005)
    print(f"{stands:.3f} s of the processor to its first events; then", ", ".join(longest), flush=True)
    os._exit(0)
"""
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for n in [*range(N_STARTS), N_STARTS - 1]:
            profile = Path(folder) / str(n)
            is_new = not profile.exists()
            words = [sys.executable, "-c", WINDOW, str(profile)]
            environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
            done = subprocess.run(words, capture_output=True, text=True, env=environment, check=True)
            print("new profile:" if is_new else "known one: ", done.stdout.strip())


if __name__ == "__main__":
    main()
