"""Makes the archive for any Linux from the frozen app: `python packaging/linux/make_tar.py OUT`.

It runs from wherever it is unpacked, a path with blanks or a read-only place included, and installs nothing.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import desktop
from desktop import BUNDLE, ROOT

STAGE = ROOT / "build" / "tar"


def main(out: Path) -> None:
    name = f"digitpad-{desktop.version()}-linux-{platform.machine()}"
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(BUNDLE, STAGE / name, symlinks=True)
    desktop.lay_out(STAGE / name / "share")
    shutil.copyfile(ROOT / "LICENSE", STAGE / name / "LICENSE")
    out.mkdir(parents=True, exist_ok=True)
    # No order, owner, mode or time of this machine, so that the same commit gives the same bytes.
    same = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mode=u=rwX,go=rX"]
    same += [f"--mtime=@{os.environ['SOURCE_DATE_EPOCH']}"]
    pack = ["tar", "--create", "--use-compress-program=xz -9 -T2", f"--file={out / name}.tar.xz", *same, name]
    subprocess.run(pack, cwd=STAGE, check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
