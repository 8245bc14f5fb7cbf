"""A learner's walk, with pictures: `python tests/e2e/learner_walk.py FOLDER`.

A network is trained in Python on pictures of the wrong polarity, and called by a function of a file; on the pad it
misreads; digitpad says why, and with what it says mended in the file it reads right. All of it in the real window
without a screen, with digits of the atlas as the learner's own samples.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TRAIN = """
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

X, y = load_digits(return_X_y=True)
X = 1 - X / 16  # the learner's mistake: dark ink on light paper
network = MLPClassifier((64,), max_iter=600, random_state=0).fit(X[:1400], y[:1400])
print(f"{network.score(X[1400:], y[1400:]):.1%} of the test pictures are read right")
(first, second), (bias, last) = network.coefs_, network.intercepts_
np.savez("weights.npz", first=first, second=second, bias=bias, last=last)
"""
PREDICT = """
import numpy as np

with np.load("weights.npz") as weights:
    first, second, bias, last = (weights[name] for name in ("first", "second", "bias", "last"))


def predict(images):
    rows = images.reshape(len(images), 64)
    scores = np.maximum(rows @ first + bias, 0) @ second + last
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
"""
MENDED = ("rows = images.reshape(len(images), 64)", "rows = 1 - images.reshape(len(images), 64)")


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "ui"), str(ROOT / "tests" / "e2e")]
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        work = Path(home)
        (work / "train.py").write_text(TRAIN)
        (work / "mine.py").write_text(PREDICT)
        subprocess.run([sys.executable, "train.py"], cwd=work, check=True)
        walk(work, folder)
    sys.stdout.flush()
    os._exit(0)  # what still runs in the background has no one to report to


def walk(work: Path, folder: Path) -> None:
    from scenes import draw, wait_until

    from digitpad.app import make_application, make_window
    from digitpad.storage.profile import Profile
    from digitpad.ui.state import training_set

    training_set.needs_preparing = lambda _session: False  # type: ignore[assignment]
    app = make_application()
    profile = Profile.open(work / "profile")
    teach(profile)
    window = make_window(app, profile)
    window.show()
    wait_until(lambda: window.training.state is not None, "the samples are opened")
    draw(window, "7")
    window.actions_["own-model"].trigger()
    wait_until(lambda: window.side_windows.own_model is not None, "the model's dialog opens")
    controller = window.side_windows.own_model
    assert controller is not None
    assert controller.dialog is not None
    dialog = controller.dialog

    def keep(name: str) -> None:
        wait_until(lambda: not window.background.jobs, f"all is done for {name}")
        dialog.grab().save(str(folder / f"{name}.png"))
        said = dialog._findings.text() if dialog._findings.isVisible() else "nothing is said of why"
        print(f"{name}: it reads {dialog._answer.text()}; {said}")

    def run(name: str) -> None:
        controller.ask_whether_to_run(str(work / "mine.py"))
        from digitpad.ui.own_model.function_dialog import FunctionDialog

        question = dialog.findChildren(FunctionDialog)[-1]
        question.grab().save(str(folder / f"{name}-asked.png"))
        question._run.click()
        wait_until(lambda: controller._starting is None, "the function runs")

    run("1")
    keep("1-it-fails")
    dialog._why.click()
    keep("2-why")
    mended = dialog.form._feeding.with_changes(inverted=False)
    (work / "mine.py").write_text(PREDICT.replace(*MENDED))
    run("3")
    dialog.form.set_feeding(mended)
    controller._on_form_edited(mended)
    keep("3-mended-in-the-file")
    dialog._why.click()
    keep("4-no-fault-is-left")
    window.close()


def teach(profile: object) -> None:
    """Sixty digits of the atlas."""
    from digitpad.core.preprocessing.preprocess import picture_of
    from digitpad.core.samples import Sample
    from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink
    from digitpad.session import Add, Session
    from digitpad.storage.reference_cache import atlas_texts

    inks = [(skeleton_ink(style.skeletons[0]), style.label) for style in parse_atlas(*atlas_texts()).digits[::2]][:60]
    session = Session.open(profile)  # type: ignore[arg-type]
    session.apply(
        Add(
            tuple(
                Sample(f"{i:032x}", label, picture_of(ink), ink, created="2026-11-01T10:00:00Z")
                for i, (ink, label) in enumerate(inks)
            )
        )
    )
    session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
