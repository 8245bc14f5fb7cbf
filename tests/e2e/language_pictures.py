"""Pictures of the window in every language: `python tests/e2e/language_pictures.py FOLDER [LANGUAGE…] [--scene NAME…]`.

Each is taken of the real window without a screen, in a process of its own; "pseudo" is the language of the tests, whose
words are 40% longer, and "mirrored" is the same from right to left. The plain set of samples reads, to be quick.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
WAYS = ("de", "es", "zh_CN", "pseudo", "mirrored")
LOOKS = (("light", 1.0), ("dark", 1.0), ("light", 2.0))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("ways", nargs="*", help=f"languages; {', '.join(WAYS)} unless told")
    parser.add_argument("--scene", action="append", default=[], help="only scenes whose names begin so")
    parser.add_argument("--look", help=argparse.SUPPRESS)
    told = parser.parse_args()
    if told.look:
        take(told.folder, told.ways[0], told.look, tuple(told.scene))
        return
    for way in told.ways or WAYS:
        for theme, ratio in LOOKS:
            scale = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": f"{ratio:g}"}
            scenes = [f"--scene={name}" for name in told.scene]
            command = [sys.executable, __file__, str(told.folder), way, f"--look={theme}", *scenes]
            subprocess.run(command, env={**os.environ, **scale}, check=True)


def take(folder: Path, way: str, theme: str, chosen: tuple[str, ...]) -> None:
    """All scenes of one window, 1024x700."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "ui")]
    from pseudo_language import PseudoTranslator
    from PySide6.QtCore import Qt
    from scenes import fill, scenes, wait_until

    from digitpad.app import make_application, make_window
    from digitpad.storage.profile import Profile
    from digitpad.ui.experiments_page.controller import ExperimentsController
    from digitpad.ui.state import training_set

    training_set.needs_preparing = lambda _session: False  # type: ignore[assignment]
    ExperimentsController.run_experiment = lambda _self: None  # type: ignore[method-assign]
    app = make_application()
    if way == "mirrored":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        profile = Profile.open(Path(home) / "profile")
        fill(profile)
        is_pseudo = way in ("pseudo", "mirrored")
        profile.settings_path.write_text(f"[look]\ntheme={theme}\nlanguage={'en' if is_pseudo else way}\n")
        translator = PseudoTranslator()
        window = make_window(app, profile)
        if is_pseudo:
            window.close()
            app.installTranslator(translator)
            window = make_window(app, profile)
            app.installTranslator(translator)
        window.resize(1024, 700)
        window.show()
        wait_until(lambda: window.training.state is not None, "the samples are opened")
        for name, shown in scenes(window, Path(home)):
            if not chosen or name.startswith(chosen):
                path = folder / f"{way}-{name}-{theme}@{window.devicePixelRatioF():g}.png".replace("&", "")
                shown.grab().save(str(path))
                print(path)
        window.close()
        sys.stdout.flush()
        os._exit(0)  # what still runs in the background has no one to report to


if __name__ == "__main__":
    main()
