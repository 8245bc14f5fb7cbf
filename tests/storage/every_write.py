"""At every call that a write makes, the process is killed or the call fails; then what is left is looked at.

All kinds of writes: the set, exports, reports, plots, tables, models, caches, settings, backups, salvage, restoring,
lessons that wait. Commands are run as a person runs them, each in a process of its own:

    gcc -shared -fPIC -O1 -o /tmp/faults.so tests/storage/faults.c -ldl
    LD_PRELOAD=/tmp/faults.so python -m tests.storage.every_write STRIDE [KIND ...]

KIND is killed, once (EIO), full, torn, gone or read-only; STRIDE 3 takes every third call. Prints one JSON object: how
many calls were met, and what is wrong: a traceback, half a file, a sample that was acknowledged and is missing.
"""

from __future__ import annotations

import ctypes
import io
import json
import os
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from digitpad.cli import run
from digitpad.core.errors import UserError
from digitpad.session import Session, back_up, check, maintain
from digitpad.session.files.gathering import gather_into
from digitpad.storage.profile import Profile
from tests.storage import drawn

KINDS = ("once", "full", "torn", "gone", "read-only", "killed")
_SHIM = ctypes.CDLL(None)
N_SAMPLES = 3
SETTINGS = "[drawing]\npause=1\n\n[look]\ntheme=dark\n"


def is_sound_set(path: Path, least: int = 0) -> bool:
    session = Session.open(path.parent / "look", path, strict=True)
    try:
        return session.n_mine >= least and check(session) == []
    finally:
        session.close()


def holds(n: int) -> Callable[[Path], bool]:
    return lambda path: is_sound_set(path, n)


def is_picture(path: Path) -> bool:
    from PIL import Image

    with Image.open(path) as image:
        image.load()
    return True


def is_archive(path: Path) -> bool:
    with np.load(path) as archive:
        return all(len(archive[name]) >= 0 for name in archive.files if archive[name].ndim)


def is_json(path: Path) -> bool:
    return all(isinstance(json.loads(line), dict) for line in path.read_text().splitlines()) and path.stat().st_size > 0


def ends(end: str) -> Callable[[Path], bool]:
    return lambda path: path.read_text().rstrip().endswith(end)


def are_settings(path: Path) -> bool:
    text = path.read_text()
    return text == SETTINGS or ("theme=light" in text and "pause=1" in text)


@dataclass(frozen=True)
class Write:
    """A command (FOLDER stands for the place), and what the file that it writes must be wherever it is there."""

    command: tuple[str, ...]
    target: str = ""
    is_whole: Callable[[Path], bool] = is_sound_set
    act: Callable[[Path], object] | None = None


def choose(folder: Path) -> None:
    from digitpad.ui.state.settings import THEME, Settings

    settings = Settings(folder / "profile" / "settings.ini")
    settings.set(THEME, "light")
    settings.save()


def teach_while_locked(folder: Path) -> None:
    """Each id is told once it is acknowledged, as the window tells it."""
    holder = sqlite3.connect(folder / "profile" / "samples.digitpad", isolation_level=None)
    with suppress(sqlite3.Error):
        holder.execute("BEGIN IMMEDIATE")
    session = Session.open(folder / "profile")
    for i in range(2):
        change = session.teach(drawn.ring(70 + i), i)
        if change.is_stored or session._set_file.unsaved.path is not None:
            print(*(sample.id for sample in change.added), flush=True)
    session.close()


def fill_cache(folder: Path) -> None:
    from digitpad.storage.caches.array_cache import keep_arrays, load_arrays

    path = folder / "profile" / "cache" / "made-1.npz"
    keep_arrays(path, {"X": np.arange(4000)}, "made-*", n_kept=1)
    assert all((array == np.arange(4000)).all() for array in load_arrays(path).values())


def bring_together(folder: Path) -> None:
    gather_into(Profile.open(folder / "profile"), folder / "out.digitpad", {folder / "backup.digitpad": "Anna"})


WRITES = {
    "add": Write(("samples", "add", "--json", "--label", "7", "FOLDER/in.ndjson")),
    "import": Write(("samples", "import", "FOLDER/in.ndjson")),
    "remove": Write(("samples", "remove", "first")),
    "backup": Write(("samples", "backup")),
    "restore": Write(("samples", "restore", "FOLDER/backup.digitpad")),
    "salvage": Write(
        ("samples", "salvage", "--set", "FOLDER/backup.digitpad", "FOLDER/out.digitpad"),
        "out.digitpad",
        holds(N_SAMPLES),
    ),
    "gather": Write((), "out.digitpad", holds(1), bring_together),
    "copy": Write(("samples", "export", "--force", "FOLDER/out.digitpad"), "out.digitpad"),
    "lines": Write(("samples", "export", "--force", "FOLDER/out.ndjson"), "out.ndjson", is_json),
    "archive": Write(("samples", "export", "--force", "FOLDER/out.npz"), "out.npz", is_archive),
    "report": Write(
        ("evaluate", "--simple", "--force", "--report", "FOLDER/out.html", "FOLDER/in.ndjson"),
        "out.html",
        ends("</html>"),
    ),
    "plot": Write(
        ("experiment", "holdout", "--train", "40", "--test", "9", "--k", "1", "--force", "--plot", "FOLDER/out.png"),
        "out.png",
        is_picture,
    ),
    "table": Write(
        ("experiment", "holdout", "--train", "40", "--test", "9", "--k", "1", "--force", "--csv", "FOLDER/out.csv"),
        "out.csv",
        lambda path: len(path.read_text().splitlines()) > 1,
    ),
    "model": Write(("export-model", "--force", "FOLDER/out.onnx"), "out.onnx", lambda path: path.stat().st_size > 999),
    "settings": Write((), "profile/settings.ini", are_settings, choose),
    "unsaved": Write((), act=teach_while_locked),
    "cache": Write((), act=fill_cache),
}


class Place:
    """A folder with a set of three samples, a backup elsewhere, drawings to take in, settings."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        session = Session.open(folder / "profile")
        self.ids = {session.teach(drawn.ring(9 + i), i).added[0].id for i in range(N_SAMPLES)}
        made = back_up(session)
        assert made is not None
        session.close()
        shutil.copyfile(made.path, folder / "backup.digitpad")
        (folder / "profile" / "settings.ini").write_text(SETTINGS)
        lines = ({"word": "7", "drawing": [[[0, 40, i], [0, 2, 60 + i]]]} for i in range(3))
        (folder / "in.ndjson").write_text("".join(json.dumps(line) + "\n" for line in lines))


def attempt(write: Write, folder: Path, nth: int, kind: int) -> tuple[bool, int, str, str]:
    """In a child: whether the call was met, the status, what was printed, and what was complained of."""
    told, said = folder.parent / "told", folder.parent / "said"
    for path in (told, said):
        path.write_text("")
    child = os.fork()
    if child == 0:
        status = 99
        with told.open("w") as out, said.open("w") as err, redirect_stdout(out), redirect_stderr(err):
            try:
                _SHIM.fault_arm(str(folder).encode(), ctypes.c_long(nth), kind)
                words = [word.replace("FOLDER", str(folder)) for word in write.command]
                status = run([*words, "--profile", str(folder / "profile")]) if words else act(write, folder)
            finally:
                has_fired = _SHIM.fault_fired()
                _SHIM.fault_disarm()
                out.flush()
                err.flush()
                os._exit(status if not has_fired else 100 + status % 50)
    _, ended = os.waitpid(child, 0)
    if os.WIFSIGNALED(ended):
        return True, -os.WTERMSIG(ended), told.read_text(), said.read_text()
    code = os.WEXITSTATUS(ended)
    return code >= 100, code % 100 % 50, told.read_text(), said.read_text()


def act(write: Write, folder: Path) -> int:
    assert write.act is not None
    try:
        write.act(folder)
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def wrong_after(write: Write, place: Path, ids: set[str], status: int, told: str, said: str) -> list[str]:
    """What is wrong, in words; the profile is opened as the next start would."""
    wrong = []
    if "Traceback" in said or "should not" in said:
        wrong.append(f"said: {said[-300:]}")
    if status == -signal.SIGSEGV or status == 49:
        wrong.append(f"status {status}: {said[-200:]}")
    wrong += unsound(write, place)
    wrong += missing(write, place, ids, status, told)
    left = [path.name for path in place.rglob(".digitpad-part-*") if path.parent in (place / "profile", place)]
    wrong += [f"left: {left}"] if left and not write.target and status >= 0 else []
    return wrong


def unsound(write: Write, place: Path) -> list[str]:
    target = place / write.target if write.target else None
    if target is None or not target.exists():
        return []
    try:
        return [] if write.is_whole(target) else [f"{target.name} is not whole"]
    except Exception as error:
        return [f"{target.name} is not whole: {error!r}"]


def missing(write: Write, place: Path, ids: set[str], status: int, told: str) -> list[str]:
    session = Session.open(place / "profile")
    try:
        found = {sample.id for sample in session.samples()}
        wrong = [str(text) for text in check(session)]
        wrong += [str(session.problem)] if session.problem is not None else []
        maintain(session)  # a disk that fails for good keeps what was being written: the next start sweeps it
    finally:
        session.close()
    told_ids = set(json.loads(told)["added"]) if "added" in told and told.endswith("\n") else set()
    if write.act is teach_while_locked:
        told_ids = set(told.split())
    kept = ids - (set() if write.command[:2] != ("samples", "remove") else ids)
    lost = (kept | told_ids) - found
    return wrong + ([f"{len(lost)} of {len(kept | told_ids)} samples lost, status {status}"] if lost else [])


def main(stride: int, kinds: list[str]) -> None:
    met: Counter[str] = Counter()
    wrong: list[str] = []
    names = [name for name in WRITES if not os.environ.get("ONLY") or name in os.environ["ONLY"].split()]
    with tempfile.TemporaryDirectory() as root:
        fresh = Place(Path(root) / "fresh")
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            for write in WRITES.values():  # what is imported at the first need must not be imported each time
                warm = Path(root) / "warm"
                shutil.copytree(fresh.folder, warm)
                words = [word.replace("FOLDER", str(warm)) for word in write.command]
                if words and os.environ.get("WARM", "1") == "1":
                    run([*words, "--profile", str(warm / "profile")])
                shutil.rmtree(warm)
        first = sorted(fresh.ids)[0]
        for name in names:
            write = WRITES[name]
            command = tuple(first if word == "first" else word for word in write.command)
            write = Write(command, write.target, write.is_whole, write.act)
            for kind in kinds:
                nth = 1
                while True:
                    place = Path(root) / "place"
                    shutil.copytree(fresh.folder, place)
                    has_fired, status, told, said = attempt(write, place, nth, KINDS.index(kind))
                    if has_fired:
                        met[f"{name} {kind}"] += 1
                        found = wrong_after(write, place, fresh.ids, status, told, said)
                        wrong += [f"{name} {kind} {nth}: {what}" for what in found]
                    shutil.rmtree(place)
                    if not has_fired:
                        break
                    nth += stride
    print(json.dumps({"met": sum(met.values()), "by": met, "wrong": wrong}, indent=1))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:] or list(KINDS))
