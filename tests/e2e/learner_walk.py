"""A learner's walk, with pictures: `python tests/e2e/learner_walk.py FOLDER [--language L] [--theme T] [--function]`.

A network is trained in a notebook on pictures of the wrong polarity and exported; on the pad it misreads; digitpad says
why; with that setting the pad reads right, and with what it says mended in the notebook so does the model as it is. All
of it in the real window without a screen (QT_SCALE_FACTOR=2 doubles it), with digits of the atlas as the learner's own
samples. The notebook is run by nbclient, the model is exported by skops: `pip install nbclient ipykernel skops`.
With `--function` the network is no file, but called by a Python file's function.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DATA = """
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = 1 - X / 16  # the learner's mistake: dark ink on light paper
"""
TRAIN = """
from sklearn.neural_network import MLPClassifier

network = MLPClassifier((64,), max_iter=600, random_state=0).fit(X[:1400], y[:1400])
print(f"{network.score(X[1400:], y[1400:]):.1%} of the test pictures are read right")
"""
AS_FILE = """
import skops.io

skops.io.dump(network, "mine.skops")
"""
AS_ARRAYS = """
import numpy as np

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
MENDED_FUNCTION = ("rows = images.reshape(len(images), 64)", "rows = 1 - images.reshape(len(images), 64)")
MENDED_DATA = ("X = 1 - X / 16  # the learner's mistake: dark ink on light paper", "X = X / 16")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en", choices=("en", "de", "es", "zh_CN"))
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--function", action="store_true", help="a Python file's function in place of a model's file")
    told = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # two threads wait for each other on a busy machine
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "ui"), str(ROOT / "tests" / "e2e")]
    told.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        walk(Path(home), told)
    sys.stdout.flush()
    os._exit(0)  # what still runs in the background has no one to report to


def run_notebook(folder: Path, *cells: str) -> None:
    """Write it into `folder`, run it there as Jupyter would, and print what its cells print."""
    import nbformat
    from nbclient import NotebookClient

    from digitpad.experiments.notebook import notebook

    (folder / "train.ipynb").write_bytes(notebook("# My own network", *cells))
    read = nbformat.read(folder / "train.ipynb", as_version=4)
    NotebookClient(read, timeout=300, resources={"metadata": {"path": str(folder)}}).execute()
    for cell in read.cells:
        for output in cell.get("outputs", ()):
            print("the notebook:", output.get("text", "").strip())


def walk(work: Path, told: argparse.Namespace) -> None:
    from scenes import draw, wait_until

    from digitpad.app import make_application, make_window
    from digitpad.storage.profile import Profile
    from digitpad.ui.own_model.function_dialog import FunctionDialog
    from digitpad.ui.state import training_set

    if not told.function:
        importlib.import_module("skops.io")  # a busy machine takes longer for it than is waited for below
    training_set.needs_preparing = lambda _session: False  # type: ignore[assignment]
    app = make_application()
    profile = Profile.open(work / "profile")
    teach(profile)
    profile.settings_path.write_text(f"[look]\ntheme={told.theme}\nlanguage={told.language}\n")
    window = make_window(app, profile)
    window.show()
    wait_until(lambda: window.training.state is not None, "the samples are opened")
    draw(window, "3")
    window.actions_["own-model"].trigger()
    wait_until(lambda: window.side_windows.own_model is not None, "the model's dialog opens")
    controller = window.side_windows.own_model
    assert controller is not None
    assert controller.dialog is not None
    dialog = controller.dialog
    look = f"{told.language}-{told.theme}@{window.devicePixelRatioF():g}"

    def keep(name: str) -> None:
        wait_until(lambda: not window.background.jobs, f"all is done for {name}")
        dialog.grab().save(str(told.folder / f"{name}-{look}.png"))
        said = dialog._findings.text() if dialog._findings.isVisible() else "nothing is said of why"
        print(f"{name}: it reads {dialog._answer.text()}; {said}", flush=True)

    def open_model(name: str) -> None:
        if not told.function:
            before = controller._own
            controller.open_file(str(work / "mine.skops"))
            wait_until(lambda: controller._own is not before, "the model is opened")
            return
        controller.ask_whether_to_run(str(work / "mine.py"))
        question = dialog.findChildren(FunctionDialog)[-1]
        question.grab().save(str(told.folder / f"{name}-asked-{look}.png"))
        question._run.click()
        wait_until(lambda: controller._starting is None, "the function runs")

    (work / "mine.py").write_text(PREDICT)
    run_notebook(work, DATA, TRAIN, AS_ARRAYS if told.function else AS_FILE)
    open_model("1")
    keep("1-it-fails")
    dialog._why.click()
    keep("2-why")  # and the pad reads right with the setting that was wrong
    mended = dialog.form._feeding.with_changes(inverted=False)
    if told.function:
        (work / "mine.py").write_text(PREDICT.replace(*MENDED_FUNCTION))
    else:
        run_notebook(work, DATA.replace(*MENDED_DATA), TRAIN, AS_FILE)
    open_model("3")
    dialog.form.set_feeding(mended)
    controller._on_form_edited(mended)
    keep("3-mended")
    dialog._why.click()
    keep("4-no-fault-is-left")
    window.close()


def teach(profile: object) -> None:
    """Sixty digits of the atlas."""
    from digitpad.core.preprocessing.preprocess import picture_of
    from digitpad.core.samples import Sample
    from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink
    from digitpad.session import Add, Session
    from digitpad.storage.caches.reference_cache import atlas_texts

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
    main()
