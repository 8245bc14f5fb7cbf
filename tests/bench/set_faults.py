"""A window whose built-in set is damaged: does it read, and say nothing that only a developer understands?

    python tests/bench/set_faults.py [N_FLIPS] [N_CACHE_FLIPS]

A window each, on a new profile, in which a digit is drawn: with one bit turned over in the shipped set (N_FLIPS: 1,000
places by a seeded draw), then with the set cut, zeroed, empty, of another version, gone, a folder, unreadable, and in a
home that cannot be written to; then without a shipped set and with one bit turned over in the cache (N_CACHE_FLIPS:
100). Nothing is built anew meanwhile, so that the plain set reads where the full one is refused; what is built is the
cache. Prints how often which set read; ends with 1 where a reading was wrong or missing, or anything was logged as an
error. Unreadable files and homes are tried only where the one who runs it is not root.
"""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from digitpad import app as program
from digitpad.core.recognizers.reference_recognizer import ReferenceRecognizer
from digitpad.storage import assets
from digitpad.storage.caches.reference_cache import SHIPPED, reference_set
from digitpad.storage.profile import Profile
from digitpad.ui.state.training_set import TrainingSet
from digitpad.ui.window.self_check import draw_and_read

Edit = Callable[[Path], object]


class Errors(logging.Handler):
    """What is logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(self.format(record))


class Trial:
    """One application, and a copy of the assets of which one is damaged."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(assets.asset_path(""), folder / "package/assets")
        assets._PACKAGE = folder / "package"
        self.shipped = assets.asset_path(SHIPPED)
        self.whole = self.shipped.read_bytes()
        self.errors = Errors()
        logging.getLogger("digitpad").addHandler(self.errors)
        self.app = program.make_application()
        self.told: Counter[str] = Counter()
        self.failed = 0

    def shipped_as(self, kind: str, edit: Edit) -> None:
        """A window with the shipped set as `edit` makes it, the set whole again afterwards."""
        edit(self.shipped)
        self.window(kind, self.folder / "profile")
        if self.shipped.is_dir():
            self.shipped.rmdir()
        self.shipped.unlink(missing_ok=True)
        self.shipped.write_bytes(self.whole)

    def window(self, kind: str, profile: Path) -> None:
        """Open it, draw, and count which set has read."""
        before = len(self.errors.found)
        window = program.make_window(self.app, Profile.open(profile))
        window.keeps_settings = False
        window.show()
        try:
            draw_and_read(window)
            assert window.training.state is not None
            is_full = isinstance(window.training.state.recognizers["default"], ReferenceRecognizer)
            self.told[f"{kind}: read by the {'full' if is_full else 'plain'} set"] += 1
        except Exception:
            self.failed += 1
            self.told[f"{kind}: NOT READ: {traceback.format_exc()}"] += 1
        window.close()
        window.deleteLater()
        self.app.processEvents()
        if len(self.errors.found) > before:
            self.failed += 1
            self.told[f"{kind}: LOGGED: {self.errors.found[-1]}"] += 1
        shutil.rmtree(self.folder / "profile", ignore_errors=True)


def flipped(whole: bytes, rng: np.random.Generator) -> bytes:
    damaged = bytearray(whole)
    damaged[int(rng.integers(len(whole)))] ^= 1 << int(rng.integers(8))
    return bytes(damaged)


def cache_flips(trial: Trial, n: int, rng: np.random.Generator) -> None:
    trial.shipped.unlink()
    cache = trial.folder / "profile/cache"
    reference_set(cache)
    (kept,) = cache.glob("reference-*.npz")
    name, whole = kept.name, kept.read_bytes()
    for content in (whole, *(flipped(whole, rng) for _ in range(n)), whole[: len(whole) // 2], bytes(len(whole)), b""):
        cache.mkdir(parents=True, exist_ok=True)
        (cache / name).write_bytes(content)
        trial.window("cache as it was" if content is whole else "cache damaged", trial.folder / "profile")


def main(n_flips: int, n_cache_flips: int) -> int:
    TrainingSet._prepare = lambda _self: None  # type: ignore[method-assign]
    rng = np.random.default_rng(1)
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder))
        whole = trial.whole
        trial.shipped_as("as it ships", lambda _path: None)
        for number in range(n_flips):
            trial.shipped_as("one bit", lambda path: path.write_bytes(flipped(whole, rng)))
            if number % 50 == 49:
                print(number + 1, dict(trial.told), flush=True)
        kinds: dict[str, Edit] = {
            "cut": lambda path: path.write_bytes(whole[: len(whole) // 2]),
            "zeroed": lambda path: path.write_bytes(bytes(len(whole))),
            "empty": lambda path: path.write_bytes(b""),
            "another version": lambda path: path.write_bytes(whole.replace(b"reference set 2", b"reference set 9", 1)),
            "gone": lambda path: path.unlink(),
            "a folder": lambda path: (path.unlink(), path.mkdir()),
        }
        if os.geteuid() != 0:
            kinds["unreadable"] = lambda path: path.chmod(0)
        for kind, edit in kinds.items():
            trial.shipped_as(kind, edit)
        if os.geteuid() != 0:
            home = Path(folder) / "home"
            home.mkdir(mode=0o500)
            trial.window("a home that is not written to", home / "profile")
            home.chmod(0o700)
        cache_flips(trial, n_cache_flips, rng)
        for line, n in trial.told.items():
            print(f"{n:5}  {line}")
        return int(trial.failed > 0)


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in (*sys.argv[1:], *("1000", "100")[len(sys.argv) - 1 :]))))
