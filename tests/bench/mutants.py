"""Plants faults and looks whether a test notices: `python tests/bench/mutants.py [--seed 1] [--count 60] [--named]`.

Random mutants are drawn with a seed over core, storage, session and ui/pad/pointer.py; `--named` are faults that once
survived. Each is planted in a copy of the tree, and the files whose tests touch its line run until the first failure,
then all of its room: a first run of all tests tells which, or `--coverage FILE` of one such run. Survivors are
printed to be judged: an equivalent one (nothing that anybody could see differs) is no gap in the tests.

A fault in what deletes files may delete any that its user may delete: not to be run by root outside a sandbox.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from coverage import CoverageData

ROOT = Path(__file__).resolve().parents[2]
MUTATED = ("digitpad/core", "digitpad/storage", "digitpad/session", "digitpad/ui/pad/pointer.py")
TIMEOUT = 3000

_COMPARED: dict[type[ast.cmpop], str] = {
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==",
    ast.Is: "is not", ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in",
}  # fmt: skip
_COMPUTED: dict[type[ast.operator], str] = {
    ast.Add: "-", ast.Sub: "+", ast.Mult: "/", ast.Div: "*", ast.FloorDiv: "/", ast.Mod: "*",
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """`old`, a piece of source at `line` and `column` (in bytes) of `path`, becomes `new`."""

    path: str
    line: int
    column: int
    old: str
    new: str

    def apply(self, root: Path) -> None:
        file = root / self.path
        lines = file.read_bytes().splitlines(keepends=True)
        old, new = self.old.encode(), self.new.encode()
        start = sum(map(len, lines[: self.line - 1])) + self.column
        text = b"".join(lines)
        assert text[start : start + len(old)] == old, self
        file.write_bytes(text[:start] + new + text[start + len(old) :])

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {' '.join(self.old.split())} -> {' '.join(self.new.split())}"


# Faults that survived once: file, what stands there, what it becomes.
NAMED = (
    ("digitpad/core/recognizers/reference_scores.py", "if gradients is not None and", "if False and"),
    ("digitpad/core/reference/calibration.py", "int(np.argmin(errors))", "0"),
    ("digitpad/core/reference/calibration.py", "if i % STRANGER == 0:", "if False:"),
    ("digitpad/core/reference/image_calibration.py", "min(max(limit, 0.5), 1 - 1e-6)", "0.5"),
    ("digitpad/core/preprocessing/normalise.py", "KEEP_ASPECT = 0.5", "KEEP_ASPECT = 0.0"),
    ("digitpad/core/preprocessing/resample_ink.py", "smooth(_resampled(", "(_resampled("),
    ("digitpad/core/recognizers/rejection_features.py", "POWER = 3.0", "POWER = 1.0"),
    ("digitpad/core/recognizers/reference_recognizer.py", "LEAST_WEIGHT = 0.001", "LEAST_WEIGHT = 0.0"),
    ("digitpad/core/recognizers/augmented_sample.py", "_STRANGE = 1.5", "_STRANGE = 1e9"),
    ("digitpad/core/recognizers/personal_samples.py", "ALIKE = 2.75", "ALIKE = 1e9"),
    ("digitpad/core/imaging/tracing.py", "    _contract(graph, BRIDGE_LENGTH * line_width)\n", ""),
    ("digitpad/experiments/neighbors/nearest.py", "k - 1] == next_one", "k - 1] != next_one"),
    ("digitpad/ui/pad/pointer.py", "PALM_DIAMETER = 70.0", "PALM_DIAMETER = 1e9"),
    ("digitpad/ui/pad/pointer.py", "STYLUS_LINGER = 600", "STYLUS_LINGER = 0"),
    ("digitpad/ui/state/set_watcher.py", "self._retry.start()", "pass"),
    ("digitpad/storage/files/replacing.py", "        sync_file(part)\n", ""),
    ("digitpad/storage/sets/connection.py", "connection.setlimit(limit, value)", "pass"),
    ("digitpad/storage/sets/codec.py", "        if narrowed is not None and", "        if dtype == '<f8' and"),
)  # fmt: skip


def candidates(path: Path) -> Iterator[Mutant]:
    """Every mutant of a file: comparisons, arithmetic, numbers, conditions, and calls whose value is not used."""
    text = path.read_bytes()  # columns are bytes
    name = path.relative_to(ROOT).as_posix()
    starts = [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]
    for node in ast.walk(ast.parse(text)):
        for new in _changed(node):
            assert isinstance(node, ast.expr | ast.stmt)
            start, end = starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset
            yield Mutant(name, node.lineno, node.col_offset, text[start:end].decode(), new)


def _changed(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARED:
            yield f"{ast.unparse(left)} {_COMPARED[type(op)]} {ast.unparse(right)}"
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _COMPUTED and not isinstance(left, ast.Constant):
            yield f"({ast.unparse(left)} {_COMPUTED[type(op)]} {ast.unparse(right)})"
        case ast.BoolOp(op=op, values=values):
            yield f"({(' or ' if isinstance(op, ast.And) else ' and ').join(map(ast.unparse, values))})"
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield f"bool({ast.unparse(operand)})"
        case ast.Constant(value=bool() as value):
            yield str(not value)
        case ast.Constant(value=int() | float() as value):
            yield repr(value + 1)
        case ast.Expr(value=ast.Call()):
            yield "pass"


def draw(seed: int, count: int) -> list[Mutant]:
    paths = [
        path for name in MUTATED for path in ([ROOT / name] if name.endswith(".py") else (ROOT / name).rglob("*.py"))
    ]
    every = [mutant for path in sorted(paths) for mutant in candidates(path)]
    return random.Random(seed).sample(every, count)


def named() -> list[Mutant]:
    planted = []
    for path, old, new in NAMED:
        before, found, _ = (ROOT / path).read_text(encoding="utf-8").partition(old)
        if not found:
            print(f"GONE {path}: {old}")
            continue
        line, column = before.count("\n") + 1, len(before[before.rfind("\n") + 1 :].encode())
        planted.append(Mutant(path, line, column, old, new))
    return planted


def measured(target: Path) -> Path:
    """Which test touches which line, from a run of all of them."""
    words = ["--cov=digitpad", "--cov-context=test", "--cov-report=", "-n", "auto"]
    if _pytest(ROOT, words, {"COVERAGE_FILE": str(target)}).returncode != 0:
        sys.exit("A test fails without a fault already.")
    return target


def tests_of(mutant: Mutant, data: CoverageData) -> list[str]:
    """The files with tests that touch its lines, the nearest rooms first, then all of its own room.

    What runs as a module is imported touches no line in a test; of a fixture that many share, only the first is known.
    """
    contexts = data.contexts_by_lineno(str(ROOT / mutant.path))
    lines = range(mutant.line, mutant.line + mutant.old.count("\n") + 1)
    files = {context.split("::", maxsplit=1)[0] for line in lines for context in contexts.get(line, []) if context}
    room = Path(mutant.path).parts[1:]

    def distance(file: str) -> int:
        return -len([None for one, other in zip(room, Path(file).parts[1:], strict=False) if one == other])

    return [*sorted(files, key=lambda file: (distance(file), file)), f"tests/{room[0]}"]


def is_killed(mutant: Mutant, tests: list[str]) -> bool:
    """Whether a test fails with `mutant` planted."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "tree"
        ignored = shutil.ignore_patterns(".*", "__pycache__", "build", "dist")
        shutil.copytree(ROOT, root, ignore=ignored)
        mutant.apply(root)
        try:
            return _pytest(root, ["-x", "-n", "0", *tests]).returncode == 1
        except subprocess.TimeoutExpired:
            return True


def _pytest(root: Path, words: list[str], more: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {"PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"} | (more or {})
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *words]
    return subprocess.run(
        command, cwd=root, env=os.environ | environment, capture_output=True, check=False, timeout=TIMEOUT
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--named", action="store_true", help="the faults that survived once")
    parser.add_argument("--coverage", type=Path, help="data of a run of all tests of this tree, with a context a test")
    parser.add_argument("--as-root", action="store_true", help="run by root, where all but a copy is read-only")
    args = parser.parse_args()
    if hasattr(os, "geteuid") and os.geteuid() == 0 and not args.as_root:
        sys.exit("Run this as somebody who may not delete what the system needs: a fault may do that.")
    planted = named() if args.named else draw(args.seed, args.count)
    n_killed = 0
    with tempfile.TemporaryDirectory() as folder:
        data = CoverageData(str(args.coverage or measured(Path(folder) / "coverage")))
        data.read()
        for mutant in planted:
            killed = is_killed(mutant, tests_of(mutant, data))
            n_killed += killed
            print("killed  " if killed else "SURVIVED", mutant, flush=True)
    print(f"{n_killed} of {len(planted)} killed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
