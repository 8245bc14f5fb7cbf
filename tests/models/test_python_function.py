"""A Python file's function as a model, in a real child: right, printing, raising, hanging, dying, and nonsense."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.models.python_function import PythonFunction
from digitpad.storage.assets import asset_path

CHILD = asset_path("child") / "python_model.py"
INTERPRETER = Path(sys.executable)
ROWS = "import numpy as np\ndef predict(images):\n    assert images.shape[1:] == (8, 8)\n"
"""A function that takes batches of 8x8 alone."""

Make = Callable[..., PythonFunction]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """A child for a file with that text; whatever happens, it is ended."""
    made = []

    def one(text: str, seconds: float = 20.0, name: str = "predict") -> PythonFunction:
        path = tmp_path / "mine.py"
        path.write_text(text)
        made.append(PythonFunction(path, INTERPRETER, name, CHILD, seconds))
        return made[-1]

    yield one
    for function in made:
        function.end()


def is_alive(pid: int) -> bool:
    """Whether it runs; a zombie that nobody has waited for yet does not."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def wait_for_end(pid: int) -> None:
    deadline = time.monotonic() + 20
    while is_alive(pid) and time.monotonic() < deadline:
        os.sched_yield()
    assert not is_alive(pid)


def test_arrays_go_there_and_back_unchanged(make: Make) -> None:
    model = make(ROWS + "    return np.pad(images.reshape(len(images), -1)[:, :9], ((0, 0), (0, 1)))").open()
    assert model.shape == (None, 8, 8)
    batch = np.random.default_rng(0).random((100, 8, 8), dtype=np.float32)
    answer = np.concatenate([model.evaluate(batch[:64]), model.evaluate(batch[64:])])
    np.testing.assert_array_equal(answer[:, :9], batch.reshape(100, -1)[:, :9])


def test_labels_may_be_text_and_lists(make: Make) -> None:
    model = make("def predict(images):\n    return [str(len(row.reshape(-1)) % 10) for row in images]").open()
    assert model.shares(np.zeros((3, 28, 28), np.float32)).argmax(axis=1).tolist() == [4, 4, 4]


def test_what_it_prints_is_told_and_what_it_asks_for_is_not_there(make: Make) -> None:
    text = "import sys\nprint('loaded')\ndef predict(images):\n    print('seen', len(images), sys.stdin.read() == '')"
    model = make(text + "\n    return [3] * len(images)").open()
    assert model.said().startswith("loaded\nseen 2 True")
    model.evaluate(np.zeros((1, 28, 28), np.float32))
    assert model.said() == "seen 1 True\n"
    assert model.said() == ""


def test_endless_printing_is_kept_short(make: Make) -> None:
    model = make("def predict(images):\n    print('x' * 999_999, 'end')\n    return [3] * len(images)").open()
    assert len(model.said()) == 2000


def test_an_exception_is_a_sentence_and_the_model_goes_on(make: Make) -> None:
    model = make(
        ROWS + "    if images.max() > 1:\n        raise ValueError('too bright')\n    return [1] * len(images)"
    ).open()
    with pytest.raises(UserError, match=r"mine\.py, line 5: ValueError: too bright"):
        model.evaluate(np.full((1, 8, 8), 2, np.float32))
    assert model.evaluate(np.zeros((1, 8, 8), np.float32)).tolist() == [1]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("def predict(images):\n    return 1 +", r"line 2: SyntaxError"),
        ("import no_such_module", r"line 1: ModuleNotFoundError: No module named 'no_such_module'"),
        ("import sys\nsys.exit('bye')", r"line 2: SystemExit: bye"),
        ("def guess(images): pass", r"there is no function 'predict' in it, only: guess"),
        ("import os\nprint('so far')\nos._exit(3)", r"ended by itself, with code 3\. It printed last: so far"),
        ("def predict(images):\n    raise RuntimeError", r"answers no picture .*line 2: RuntimeError"),
    ],
)
def test_what_is_no_model_is_refused_in_a_sentence(make: Make, text: str, sentence: str) -> None:
    function = make(text)
    with pytest.raises(UserError, match=sentence):
        function.open()


ANSWERS = """
answers = iter(["seven", {}, [[0.5, 0.5]], [1, 2], [float("nan")], [[0.1] * 10] * 2, [10 ** 9]])
def predict(images):
    return next(answers) if images.max() == 1 else [3] * len(images)
"""


def test_answers_that_are_nonsense_are_refused_and_the_model_goes_on(make: Make) -> None:
    model = make(ANSWERS).open()
    no_label = "is no label"
    for sentence in (
        "ValueError",
        "no array of numbers",
        "2 classes",
        "with 2 numbers, but 1 labels",
        no_label,
        "2 × 10",
        no_label,
    ):
        with pytest.raises(UserError, match=sentence):
            model.shares(np.ones((1, 28, 28), np.float32))
    assert model.shares(np.zeros((1, 28, 28), np.float32)).argmax() == 3


def test_an_interpreter_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text("predict = len")
    for interpreter, sentence in ((tmp_path / "none", "no Python that runs here"), (Path("/bin/true"), "ended by")):
        with pytest.raises(UserError, match=sentence):
            PythonFunction(tmp_path / "mine.py", interpreter, "predict", CHILD).open()


LATE = """
import os, re, subprocess, sys, time
def predict(images):
    if images.max() == 1:
        other = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
        print(other.pid)
        {hang}
    return [3] * len(images)
"""


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="processes have no groups here")
@pytest.mark.parametrize(
    "hang", ["time.sleep(60)", "re.match('(a+)+$', 'a' * 60 + 'b')"], ids=["sleeping", "computing"]
)
def test_one_that_hangs_is_ended_in_time_with_all_it_began(make: Make, hang: str) -> None:
    function = make(LATE.format(hang=hang), seconds=1)
    model = function.open()
    with pytest.raises(UserError, match=r"did not answer in 1 seconds and was ended\. It printed last: \d+") as caught:
        model.evaluate(np.ones((1, 28, 28), np.float32))
    wait_for_end(int(str(caught.value).split()[-1]))
    with pytest.raises(UserError, match="was ended: open it again"):
        model.evaluate(np.zeros((1, 28, 28), np.float32))


def test_one_that_dies_in_a_reading_says_its_code(make: Make) -> None:
    text = "import os\ndef predict(images):\n    if images.max() == 1:\n        os.kill(os.getpid(), 9)"
    model = make(text + "\n    return [3] * len(images)").open()
    with pytest.raises(UserError, match="ended by itself, with code -9"):
        model.evaluate(np.ones((1, 28, 28), np.float32))


NONSENSE = """
import os, struct
def predict(images):
    if images.max() == 1:
        for number in range(3, 20):
            try:
                os.write(number, {bytes})
            except OSError:
                pass
    return [3] * len(images)
"""


@pytest.mark.parametrize(
    "content",
    [b"no frame at all", b"A" + b"\xff" * 8, b"A\x02" + bytes(7) + b"{}"],
)
def test_bytes_that_are_no_answer_are_refused(make: Make, content: bytes) -> None:
    model = make(NONSENSE.format(bytes=content)).open()
    with pytest.raises(UserError):
        model.evaluate(np.ones((1, 28, 28), np.float32))


OWNER = """
import sys, numpy as np
from pathlib import Path
from digitpad.models.python_function import PythonFunction
model = PythonFunction(Path(sys.argv[1]), Path(sys.executable), "predict", Path(sys.argv[2])).open()
print(model.said(), flush=True)
model.evaluate(np.ones((1, 28, 28), np.float32))
"""


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="processes have no groups here")
def test_it_ends_with_a_window_that_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    hanging = "    if images.max() == 1:\n        re.match('(a+)+$', 'a' * 60 + 'b')\n    return [3] * len(images)"
    path.write_text("import os, re\nprint(os.getpid())\ndef predict(images):\n" + hanging)
    owner = subprocess.Popen([sys.executable, "-c", OWNER, path, CHILD], stdout=subprocess.PIPE, text=True)
    with owner:
        assert owner.stdout is not None
        child = int(owner.stdout.readline())
        assert is_alive(child)
        owner.kill()
    wait_for_end(child)


def test_nothing_is_written_beside_the_file_and_its_folder_is_at_hand(make: Make, tmp_path: Path) -> None:
    (tmp_path / "weights.txt").write_text("7")
    (tmp_path / "helper.py").write_text("def read():\n    return int(open('weights.txt').read())")
    model = make("import helper\ndef predict(images):\n    return [helper.read()] * len(images)").open()
    assert model.evaluate(np.zeros((1, 28, 28), np.float32)).tolist() == [7]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["helper.py", "mine.py", "weights.txt"]
