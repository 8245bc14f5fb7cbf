"""`digitpad`: the window without a command, the command with one."""

import sys

INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""


def main() -> int:
    try:
        from digitpad.cli import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
