"""The house keeps its shape: who imports whom, what lies at the top, what no file may tell."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE

import pytest

ROOT = Path(__file__).resolve().parents[1]
HOME = Path.home()  # before the tests get a home of their own
TOP = {
    ".ci",
    ".gitattributes",
    ".github",
    ".gitignore",
    ".pre-commit-config.yaml",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "assets",
    "digitpad",
    "findings",
    "packaging",
    "pyproject.toml",
    "tests",
}
VIOLATIONS = [
    ("core/text.py", "import digitpad.storage", "Each floor knows only those below it"),
    ("storage/profile.py", "import digitpad.experiments", "Each floor knows only those below it"),
    ("ui/state/settings.py", "import digitpad.storage", "The window reaches the disk through the session alone"),
    (
        "cli/files.py",
        "def late():\n    import digitpad.storage",
        "The commands reach the disk through the session alone",
    ),
    ("experiments/settings.py", "import digitpad.evaluation", "Each floor knows only those below it"),
    ("evaluation/metrics.py", "import digitpad.storage", "Measures know no files"),
    ("cli/files.py", "import digitpad.ui", "The commands have no window"),
    ("cli/files.py", "def late():\n    import PySide6", "The commands do not import Qt themselves"),
    ("storage/profile.py", "import PySide6", "Qt stays at the leaves"),
    ("core/text.py", "def late():\n    import sklearn", "The core needs numpy alone"),
]
ARRAYS = re.compile(r"^(NDArray|Array|Doubles|Floats|Indices|Mask|Matrix|Pictures?|Rows|Image|Points)\b")
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT_IMPORTS, "--no-cache"], cwd=root, capture_output=True, text=True, check=False
    )


def tracked_files() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a clone")
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in names.split("\0") if name and (path := ROOT / name).is_file()]


def test_imports_follow_the_house() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(("module", "violation", "contract"), VIOLATIONS)
def test_a_planted_violation_is_found(tmp_path: Path, module: str, violation: str, contract: str) -> None:
    shutil.copytree(ROOT / "digitpad", tmp_path / "digitpad", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "digitpad" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{violation}\n")
    done = lint_imports(tmp_path)
    assert done.returncode == 1
    assert f"{contract} BROKEN" in done.stdout


def test_a_timer_knows_whose_it_is() -> None:
    """What waits for the next turn goes with whom it is for, else it is called on what Qt has deleted."""
    calls = [
        (str(path.relative_to(ROOT)), node.lineno, len(node.args))
        for path in (ROOT / "digitpad" / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "singleShot"
    ]
    assert calls
    assert [call for call in calls if call[2] < 3] == []


def test_no_dialog_waits_in_a_loop_of_its_own() -> None:
    """One that is executed is kept by its parent for good, and what follows may come after the window has gone."""
    calls = [
        (str(path.relative_to(ROOT)), ast.unparse(node.func))
        for path in (ROOT / "digitpad" / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "exec"
    ]
    assert [call for call in calls if call[1] != "loop.exec"] == []


def dataclasses_in(*layers: str) -> Iterator[tuple[ast.ClassDef, str]]:
    """Each with what its decorator says."""
    for layer in layers:
        for path in (ROOT / "digitpad" / layer).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                for made in node.decorator_list if isinstance(node, ast.ClassDef) else ():
                    if ast.unparse(made).startswith("dataclass"):
                        yield node, ast.unparse(made)


def test_values_stay_as_they_were_made() -> None:
    """They are handed between threads. What is filled step by step is private, or named here."""
    values = list(dataclasses_in("core", "storage", "session", "evaluation", "experiments", "models"))
    changing = {node.name for node, made in values if "frozen=True" not in made and not node.name.startswith("_")}
    assert changing == {"Page", "Trace", "Group", "NumberCutter", "Proposer", "SampleCache"}


def test_values_with_arrays_are_compared_by_identity() -> None:
    """`==` of arrays is no truth: two such values could not be compared at all."""
    values = list(dataclasses_in("core", "storage", "session"))
    fields = [
        (node.name, made, ast.unparse(field.annotation))
        for node, made in values
        for field in node.body
        if isinstance(field, ast.AnnAssign)
    ]
    assert [name for name, made, held in fields if ARRAYS.search(held) and "eq=False" not in made] == []


def test_a_path_is_asked_for_through_the_one_door() -> None:
    """What may not be looked at is not missing, though Python 3.14's own `exists` says so: see `durable_files`."""
    calls = [
        (str(path.relative_to(ROOT)), ast.unparse(node))
        for path in (ROOT / "digitpad").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("exists", "lexists")
    ]
    assert [call for call in calls if call[1] != "QFile.exists"] == []


@pytest.mark.parametrize(
    ("layer", "limit"), [("ui", 12), ("core", 20), ("experiments", 20), ("session", 20), ("storage", 20)]
)
def test_no_room_is_crowded(layer: str, limit: int) -> None:
    """A folder that one can take in at a glance: more files are another room."""
    flat = Counter(path.parent for path in (ROOT / "digitpad" / layer).rglob("*.py"))
    assert {str(folder.relative_to(ROOT)): n for folder, n in flat.items() if n > limit} == {}


def late_imports_without_a_reason(path: Path) -> list[str]:
    """Imports inside functions that neither a rule of CONTRIBUTING.md ("Habits") nor a comment beside them explains."""
    text = path.read_text(encoding="utf-8")
    faces = path.relative_to(ROOT / "digitpad").parts[0] in ("cli", "ui", "app.py", "__main__.py")
    bare = []
    for function in ast.walk(ast.parse(text)):
        for node in ast.walk(function) if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) else ():
            if isinstance(node, ast.Import | ast.ImportFrom):
                name = (node.module or "") if isinstance(node, ast.ImportFrom) else node.names[0].name
                is_ours, is_pythons = name.split(".")[0] == "digitpad", name.split(".")[0] in sys.stdlib_module_names
                lines = text.splitlines()[node.lineno - 1 : node.end_lineno]
                if (is_pythons or (is_ours and not faces)) and not any("#" in line for line in lines):
                    bare.append(f"{path.relative_to(ROOT)}:{node.lineno}: {name}")
    return bare


def test_an_import_inside_a_function_has_a_reason() -> None:
    paths = (ROOT / "digitpad").rglob("*.py")
    assert [bare for path in paths for bare in late_imports_without_a_reason(path)] == []


def test_nothing_else_lies_at_the_top() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in tracked_files()} <= TOP


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").split()) <= 900


def test_no_file_names_the_place_it_was_written_at() -> None:
    places = [place.encode() for place in (f"{ROOT}/", f"{HOME}/") if place != "//"]
    told = [str(path) for path in tracked_files() if any(place in path.read_bytes() for place in places)]
    assert told == []


def test_locks_name_no_host() -> None:
    for lock in (ROOT / "packaging" / "locks").glob("*.txt"):
        assert "://" not in lock.read_text(encoding="utf-8"), lock


def test_counting_ends_quietly_where_its_reader_has_had_enough() -> None:
    with subprocess.Popen(
        [sys.executable, ROOT / "tests" / "count.py"], stdout=PIPE, stderr=PIPE, text=True
    ) as counting:
        assert counting.stdout is not None
        assert counting.stderr is not None
        counting.stdout.close()
        assert counting.stderr.read() == ""
    assert counting.returncode == 0


def test_each_contract_is_tried() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    assert {contract["name"] for contract in contracts} == {contract for _, _, contract in VIOLATIONS}
