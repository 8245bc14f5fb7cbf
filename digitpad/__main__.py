"""`digitpad`: the window without a command, the command with one."""

import os
import sys
import warnings

INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""


def main() -> int:
    # One reading is too little work to be shared out: where another core is busy, waiting for it takes ten times as
    # long as doing all here. To be said before anything imports numpy.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if not sys.warnoptions:  # a library's warning is for developers, and stderr for what a person can act on
        warnings.simplefilter("ignore")
    if getattr(sys, "frozen", False):  # a child process of a frozen app begins here, too, and must not open a window
        from multiprocessing import freeze_support  # a frozen program alone needs it

        freeze_support()
    try:
        from digitpad.cli import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
