"""Makes the .deb from the frozen app in build/bundle/digitpad: `python packaging/linux/make_deb.py OUT`."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from email.utils import formatdate
from hashlib import md5
from pathlib import Path

import desktop
from desktop import BUNDLE, ROOT

HERE = Path(__file__).resolve().parent
STAGE = ROOT / "build" / "deb"
MAINTAINER = "the digitpad founders <maintainers@digitpad.invalid>"
LOADED_AT_RUN_TIME = (
    "libgl1",
    "libegl1",
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libwayland-cursor0",
    "fonts-dejavu-core",
)
"""What Qt opens by name, so that no ELF header tells of it, and a font to write with."""

DESCRIPTION = """\
Description: drawing pad that reads handwritten digits and says why
 digitpad reads the digit that you draw, shows the samples that made it say
 so, and learns when it is wrong. It looks for the most similar among known
 drawings, so that every answer can be seen and understood.
 .
 The window takes mouse, finger and pen; commands read files, measure, and
 look after what was taught.
"""


def architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()


def copy_app(package: Path) -> Path:
    """The frozen app under /usr/lib, without the libraries that Debian has itself."""
    app = package / "usr" / "lib" / "digitpad"
    shutil.copytree(BUNDLE, app, symlinks=True)
    for pattern in debians_own():
        for path in (app / "_internal").glob(pattern):
            path.unlink()
    # Anew, without what has just gone.
    bill = [sys.executable, ROOT / "packaging" / "bill.py", app / "_internal" / "digitpad" / "assets"]
    subprocess.run(bill, check=True)
    (package / "usr" / "bin").mkdir()
    (package / "usr" / "bin" / "digitpad").symlink_to("../lib/digitpad/digitpad")
    return app


def debians_own() -> list[str]:
    rules = tomllib.loads((ROOT / "packaging" / "contents.toml").read_text(encoding="utf-8"))["brought"]
    return [pattern for rule in rules if not rule.get("in_deb") for pattern in rule["files"]]


def set_modes(package: Path) -> None:
    """Libraries are no programs: only the launcher is executable."""
    for path in package.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (path.name == "digitpad" and is_elf(path)) else 0o644)


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def elf_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and is_elf(path):
            yield path


def depends(app: Path) -> str:
    """By dpkg-shlibdeps over every library, our own set aside, and what no header tells of."""
    (STAGE / "debian").mkdir()
    (STAGE / "debian" / "control").write_text("Source: digitpad\n\nPackage: digitpad\nArchitecture: any\n")
    own = sorted({path.parent for path in app.rglob("*.so*")})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *(f"-l{folder}" for folder in own)]
    done = subprocess.run([*command, *elf_files(app)], cwd=STAGE, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    found = done.stdout.strip().removeprefix("shlibs:Depends=").split(", ")
    named = {entry.split()[0] for entry in found}
    return ", ".join(sorted([*found, *(name for name in LOADED_AT_RUN_TIME if name not in named)]))


def documents(package: Path, name: str) -> None:
    folder = package / "usr" / "share" / "doc" / "digitpad"
    folder.mkdir(parents=True)
    shutil.copyfile(HERE / "copyright", folder / "copyright")
    when = formatdate(int(os.environ["SOURCE_DATE_EPOCH"]))
    what = "What is new is told in the project's CHANGELOG.md."
    entry = f"digitpad ({name}) unstable; urgency=medium\n\n  * {what}\n\n -- {MAINTAINER}  {when}\n"
    (folder / "changelog.gz").write_bytes(gzip.compress(entry.encode(), 9, mtime=0))
    overrides = package / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides / "digitpad")


def control(package: Path, name: str, needed: str) -> None:
    folder = package / "DEBIAN"
    files = sorted(path for path in package.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    fields = {
        "Package": "digitpad",
        "Version": name,
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": needed,
        "Section": "education",
        "Priority": "optional",
    }
    (folder / "control").write_text("".join(f"{key}: {value}\n" for key, value in fields.items()) + DESCRIPTION)
    sums = (f"{md5(path.read_bytes()).hexdigest()}  {path.relative_to(package)}\n" for path in files)
    (folder / "md5sums").write_text("".join(sums))


def main(out: Path) -> None:
    os.umask(0o022)
    shutil.rmtree(STAGE, ignore_errors=True)
    package = STAGE / "digitpad"
    (package / "DEBIAN").mkdir(parents=True)  # by which dpkg-shlibdeps knows the package's root
    (package / "usr").mkdir()
    name = desktop.version()
    app = copy_app(package)
    desktop.lay_out(package / "usr" / "share")
    documents(package, name)
    set_modes(package)
    control(package, name, depends(app))
    out.mkdir(parents=True, exist_ok=True)
    file = out / f"digitpad_{name}_{architecture()}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", package, file], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
