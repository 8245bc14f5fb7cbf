"""A lock installs by itself: whatever was released since, and whichever pip is there."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEV = ROOT / "packaging" / "dev"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="packaging/dev is a script for sh")


def make_wheel(folder: Path, name: str, version: str, *metadata: str) -> str:
    """An empty wheel in `folder`; returns its hash as locks write it."""
    head = [f"Name: {name}", f"Version: {version}", *metadata]
    info = f"{name}-{version}.dist-info"
    path = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{info}/METADATA", "\n".join(["Metadata-Version: 2.1", *head, ""]))
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")
    return f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


@pytest.fixture
def index(tmp_path: Path) -> Path:
    """Packages a week after they were locked: `plug` asks for `base` with an extra, and `base` has a newer release."""
    folder = tmp_path / "index"
    folder.mkdir()
    plug = make_wheel(folder, "plug", "1.0", "Requires-Dist: base[more]>=1.0")
    base = make_wheel(folder, "base", "1.0", "Provides-Extra: more")
    make_wheel(folder, "base", "1.1", "Provides-Extra: more")
    (tmp_path / "lock.txt").write_text(f"base==1.0 --hash={base}\nplug==1.0 --hash={plug}\n")
    return folder


@pytest.fixture(params=["pip==23.0.1", "pip"], ids=["of Debian 12", "newest"])
def pip(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A pip of that release as a command, run from its wheel. It is fetched: without a network there is none."""
    if request.param == "pip==23.0.1" and sys.version_info >= (3, 12):
        pytest.skip("pip 23.0.1 does not run on Python 3.12 and later")
    wheels = tmp_path / "pips"
    fetch = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(wheels), request.param]
    done = subprocess.run(fetch, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"{request.param} cannot be fetched here")
    [wheel] = wheels.glob("*.whl")
    command = tmp_path / "pip"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{wheel}/pip" "$@"\n')
    command.chmod(0o755)
    return command


def test_a_lock_installs_though_one_of_its_packages_has_a_newer_release(tmp_path: Path, index: Path, pip: Path) -> None:
    target = tmp_path / "installed"
    offline = {
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(index),
        "PIP_TARGET": str(target),
        "PIP_CONFIG_FILE": os.devnull,
    }
    command = [str(DEV), "install-lock", str(pip), str(tmp_path / "lock.txt")]
    done = subprocess.run(command, env=os.environ | offline, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in target.glob("*.dist-info")) == ["base-1.0.dist-info", "plug-1.0.dist-info"]


def test_locks_are_installed_in_that_way_alone() -> None:
    scripts = [DEV, ROOT / ".ci" / "run", *(ROOT / ".github" / "workflows").glob("*.yml")]
    lines = [line for path in scripts for line in path.read_text(encoding="utf-8").splitlines()]
    installs = [line for line in lines if re.search(r"install .*(--requirement|-r )", line)]
    assert [line.strip() for line in installs if "install-lock" not in line] == [
        '"$1" install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$2"'
    ]
