"""What all commands have in common: help, usage, quiet ends, and one sentence for every error."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

import digitpad
from digitpad import __version__
from digitpad.cli import table, window
from digitpad.cli.command import Command, Parser
from digitpad.core.errors import UserError

NAMES = table.NAMES


def scripted(monkeypatch: pytest.MonkeyPatch, run) -> None:
    """A command `probe` that does what a test wants."""
    probe = Command("probe", "do what the test says", lambda parser: None, run)
    monkeypatch.setattr(table, "NAMES", (*NAMES, "probe"))
    monkeypatch.setitem(sys.modules, "digitpad.cli.probe", SimpleNamespace(COMMAND=probe))


def raising(error: BaseException):
    def run(args) -> int:
        raise error

    return run


def test_version(cli) -> None:
    done = cli("--version")
    assert (done.status, done.out, done.err) == (0, f"digitpad {__version__}\n", "")


def test_help_names_every_command(cli) -> None:
    done = cli("--help")
    assert done.status == 0
    for name in NAMES:
        assert f"    {name}" in done.out


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help_with_examples(cli, name: str) -> None:
    done = cli(name, "--help")
    assert done.status == 0
    assert "examples:" in done.out
    assert f"digitpad {name}" in done.out.split("examples:")[1]


@pytest.mark.parametrize(
    "words", [["--bogus"], ["completion"], ["completion", "ksh"], ["one", "two"], ["--profile"], ["--prof", "x"]]
)
def test_a_wrong_command_line_is_one_sentence_and_status_2(cli, words: list[str]) -> None:
    done = cli(*words)
    assert done.status == 2
    assert done.out == ""
    assert done.err.count("\n") == 1
    assert "--help" in done.err


@pytest.mark.parametrize("word", ["help", "x", "no/such/file", "photo.png"])
def test_what_is_neither_a_command_nor_a_set_is_a_usage_error(cli, word: str) -> None:
    done = cli(word)
    assert done.status == 2
    assert f"“{word}” is neither a command nor a training set" in done.err


def test_an_empty_profile_is_not_the_usual_one(cli) -> None:
    assert cli("--profile", "", "samples", "list").status == 2
    assert cli("samples", "list", "--profile=").status == 2


def test_a_mistyped_command_is_not_opened_as_a_training_set(cli) -> None:
    done = cli("complete")
    assert done.status == 2
    assert "“completion”" in done.err


@pytest.mark.parametrize(
    ("words", "profile", "chosen"),
    [
        ([], None, None),
        (["--profile", "p"], "p", None),
        (["my.digitpad"], None, "my.digitpad"),
        (["--profile", "p", "my.digitpad"], "p", "my.digitpad"),
        (["--profile=p", "my.digitpad"], "p", "my.digitpad"),
        (["my.digitpad", "--profile", "p"], "p", "my.digitpad"),
        (["--profile", "completion", "my.digitpad"], "completion", "my.digitpad"),
        (["--", "-odd.digitpad"], None, "-odd.digitpad"),
    ],
)
def test_no_command_opens_the_window(words: list[str], profile: str | None, chosen: str | None) -> None:
    args = table.parse(words)
    assert args.run is window.open_window
    assert getattr(args, "profile", None) == profile
    assert getattr(args, "set", None) == chosen


def test_check_is_the_windows_own(cli) -> None:
    assert table.parse(["--check"]).run is window.check


@pytest.mark.parametrize("words", [["--profile", "p", "probe"], ["probe", "--profile", "p"]])
def test_profile_stands_before_or_after_the_command(cli, monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    seen = []
    scripted(monkeypatch, lambda args: seen.append(window.profile_of(args)) or 0)
    assert cli(*words).status == 0
    assert seen == [Path("p")]


def test_an_error_of_the_world_is_its_sentence(cli, monkeypatch: pytest.MonkeyPatch) -> None:
    scripted(monkeypatch, raising(UserError("There is no file {path}.", path="a\nb\x1b[31m.png")))
    done = cli("probe")
    assert done.one_sentence() == "There is no file a\\nb\\x1b[31m.png."


def test_an_error_of_ours_is_logged_in_full(cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    scripted(monkeypatch, raising(ZeroDivisionError("division\nby zero")))
    done = cli("probe", "--profile", tmp_path)
    log = tmp_path / "logs" / "commands.log"
    assert done.status == 1
    assert done.err.count("\n") == 1
    assert str(log) in done.err
    assert "Traceback" not in done.err
    assert "Traceback (most recent call last)" in log.read_text()
    assert "ZeroDivisionError: division" in log.read_text()


def test_the_log_does_not_grow_for_ever(cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    scripted(monkeypatch, raising(ZeroDivisionError("again")))
    log = tmp_path / "logs" / "commands.log"
    log.parent.mkdir()
    log.write_text("x" * 1_000_001)
    cli("probe", "--profile", tmp_path)
    assert log.stat().st_size < 10_000
    assert log.with_name("commands.log.1").stat().st_size == 1_000_001


def test_an_error_that_cannot_be_logged_is_still_told(cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    scripted(monkeypatch, raising(ZeroDivisionError("oh")))
    (tmp_path / "logs").write_text("a file where the folder should be")
    done = cli("probe", "--profile", tmp_path)
    assert done.status == 1
    assert done.err == "Something went wrong that should not (ZeroDivisionError: oh), and it could not be logged.\n"


def test_an_interrupt_is_quiet(cli, monkeypatch: pytest.MonkeyPatch) -> None:
    scripted(monkeypatch, raising(KeyboardInterrupt()))
    done = cli("probe")
    assert (done.status, done.out, done.err) == (130, "", "")


def test_a_real_interrupt_is_quiet(python) -> None:
    code = """
import os, signal, sys
from types import SimpleNamespace
from digitpad.cli import run, table
from digitpad.cli.command import Command
def interrupted(args):
    os.kill(os.getpid(), signal.SIGINT)
    signal.pause()
table.NAMES = ("probe",)
sys.modules["digitpad.cli.probe"] = SimpleNamespace(COMMAND=Command("probe", "", lambda parser: None, interrupted))
sys.exit(run(["probe"]))
"""
    done = python(code)
    assert (done.status, done.out, done.err) == (130, "", "")


@pytest.mark.parametrize(("asked", "threads"), [(None, 1), ("2", 2)])
def test_numpy_works_in_one_thread_unless_asked_otherwise(
    python, monkeypatch: pytest.MonkeyPatch, asked: str | None, threads: int
) -> None:
    code = """
import sys
from digitpad.__main__ import main
sys.argv = ["digitpad", "--version"]
main()
import numpy
from threadpoolctl import threadpool_info
print([pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"])
"""
    monkeypatch.delenv("OPENBLAS_NUM_THREADS", raising=False)
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    if asked:
        monkeypatch.setenv("OPENBLAS_NUM_THREADS", asked)
    assert python(code).out.splitlines()[-1] == str([min(threads, os.cpu_count() or 1)])


def test_an_interrupt_while_loading_is_quiet(python) -> None:
    code = """
import sys
class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == "digitpad.cli":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupting())
from digitpad.__main__ import main
sys.exit(main())
"""
    done = python(code)
    assert (done.status, done.out, done.err) == (130, "", "")


@pytest.mark.skipif(shutil.which("head") is None, reason="needs head")
def test_output_goes_into_head() -> None:
    line = f"{sys.executable} -m digitpad completion bash | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] in {"0", "141"}


def test_a_closed_pipe_is_quiet(python) -> None:
    code = """
import os, sys
from types import SimpleNamespace
from digitpad.cli import run, table
from digitpad.cli.command import Command
def talkative(args):
    for _ in range(100_000):
        print("much to say")
    return 0
table.NAMES = ("probe",)
sys.modules["digitpad.cli.probe"] = SimpleNamespace(COMMAND=Command("probe", "", lambda parser: None, talkative))
reading, writing = os.pipe()
os.close(reading)
os.dup2(writing, 1)
sys.exit(run(["probe"]))
"""
    done = python(code)
    assert (done.status, done.err) == (141, "")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_under_stdout_is_one_sentence() -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "digitpad", "completion", "bash"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "No space left" in done.stderr


def test_warnings_of_libraries_are_not_for_people(python) -> None:
    code = """
import sys, warnings
from types import SimpleNamespace
from digitpad.cli import table
from digitpad.cli.command import Command
def warning(args):
    return warnings.warn("deprecated") or 0
table.NAMES = ("probe",)
sys.modules["digitpad.cli.probe"] = SimpleNamespace(COMMAND=Command("probe", "", lambda parser: None, warning))
sys.argv = ["digitpad", "probe"]
from digitpad.__main__ import main
sys.exit(main())
"""
    done = python(code)
    assert (done.status, done.err) == (0, "")


def test_closed_outputs_do_no_harm() -> None:
    done = subprocess.run(["bash", "-c", f"{sys.executable} -m digitpad completion bash >&- 2>&-"], check=False)
    assert done.returncode == 0


def test_the_window_needs_no_formats_and_keeps_no_source_texts(python) -> None:
    pytest.importorskip("PySide6")
    code = """
import linecache, sys
import digitpad.app
print([name for name in sys.modules if name.startswith(("digitpad.storage.formats", "digitpad.core.reference.build"))])
print(sum("digitpad" in name for name in linecache.cache) < 5)
"""
    done = python(code)
    assert (done.status, done.out, done.err) == (0, "[]\nTrue\n", "")


def test_names_that_the_terminal_cannot_show_are_escaped(python) -> None:
    code = "import sys; from digitpad.cli import run; sys.exit(run(['completio\\udcff']))"
    env = dict(os.environ, PYTHONIOENCODING="ascii:strict")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, check=False)
    assert done.returncode == 2
    assert "\\udcff" in done.stderr
    assert "\\u201c" in done.stderr


def test_commands_load_neither_qt_nor_numpy_to_say_their_version(python) -> None:
    code = """
import sys
from digitpad.cli import run
run(["--version"])
print(sorted({"PySide6", "numpy", "sklearn", "PIL", "matplotlib"} & set(sys.modules)))
"""
    assert python(code).out.splitlines()[-1] == "[]"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_know_the_commands(cli, shell: str) -> None:
    done = cli("completion", shell)
    assert done.status == 0
    for name in NAMES:
        assert name in done.out


def test_bash_accepts_its_completion(cli) -> None:
    script = cli("completion", "bash").out
    subprocess.run(["bash", "-n"], input=script, text=True, check=True)


def test_a_window_without_qt_says_so(python) -> None:
    # In a process of its own: Qt must not be taken from under the window's tests.
    code = """
import sys
sys.modules["PySide6"] = None
from digitpad.cli import run
sys.exit(run(sys.argv[1:]))
"""
    sentence = python(code).one_sentence()
    assert "PySide6" in sentence
    assert "digitpad recognize" in sentence
    assert python(code, "--check").one_sentence() == sentence


@pytest.mark.parametrize(
    ("words", "called"),
    [
        (["--profile", "p", "my.digitpad"], ("open_window", Path("p"), Path("my.digitpad"))),
        ([], ("open_window", None, None)),
        (["--check"], ("check", None, None)),
    ],
)
def test_the_window_is_opened_by_its_own_module(
    cli, monkeypatch: pytest.MonkeyPatch, words: list[str], called: tuple[object, ...]
) -> None:
    seen: list[tuple[object, ...]] = []
    app = ModuleType("digitpad.app")
    app.open_window = lambda *args: seen.append(("open_window", *args)) or 0
    app.check = lambda *args: seen.append(("check", *args)) or 3
    monkeypatch.setitem(sys.modules, "digitpad.app", app)
    monkeypatch.setattr(digitpad, "app", app, raising=False)
    assert cli(*words).status == (3 if called[0] == "check" else 0)
    assert seen == [called]


def test_nobody_reading_ends_quietly(cli, monkeypatch: pytest.MonkeyPatch) -> None:
    scripted(monkeypatch, raising(BrokenPipeError()))
    monkeypatch.setattr(digitpad.cli, "abandon_stdout", lambda: None)
    assert (cli("probe").status, cli("probe").err) == (141, "")


def test_an_error_of_the_system_is_one_sentence(cli, monkeypatch: pytest.MonkeyPatch) -> None:
    scripted(monkeypatch, raising(OSError(36, "File name too long", "xxx")))
    assert cli("probe").one_sentence() == "File name too long: xxx"


def test_parser_types() -> None:
    from digitpad.cli.command import UsageError, positive

    parser = Parser(prog="probe")
    parser.add_argument("--limit", type=positive)
    assert parser.parse_args(["--limit", "3"]).limit == 3
    for bad in ("0", "-1", "x", "1.5", ""):
        with pytest.raises(UsageError, match="whole number"):
            parser.parse_args([f"--limit={bad}"])
