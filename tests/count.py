"""Counts what the house is measured by: `python tests/count.py [ROOT]`.

Lines of code (no blank line, comment or docstring), files lying flat in each folder, cycles of imports between modules,
imports inside functions, imports of storage from ui and cli, and public definitions without docstring.
"""

from __future__ import annotations

import ast
import io
import os
import sys
import tokenize
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

SHOWN = 12
DOCUMENTED = ("core", "storage", "session", "experiments", "evaluation")
Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def code_lines(text: str) -> int:
    """Lines that hold a token of code; a docstring holds none."""
    docstrings = {
        line
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }
    nothing = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in nothing:
            lines.update(range(token.start[0], token.end[0] + 1))
    return len(lines - docstrings)


def public_definitions(tree: ast.AST, inside: str = "") -> Iterator[tuple[str, Definition]]:
    """Functions, classes and their methods whose names do not begin with an underscore."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, Definition) and not node.name.startswith("_"):
            yield f"{inside}{node.name}", node
            if isinstance(node, ast.ClassDef):
                yield from public_definitions(node, f"{node.name}.")


def imported(tree: ast.AST, modules: set[str], *, for_types: bool) -> Iterator[str]:
    """Modules of the package that a module imports, anywhere in it; `for_types`: those for type checking, too."""
    stack: list[ast.AST] = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test) and not for_types:
            continue
        names: list[str] = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{name.name}" for name in node.names] + [node.module]
        elif isinstance(node, ast.Import):
            names = [name.name for name in node.names]
        for name in names:
            if name in modules:
                yield name
                break
        stack += ast.iter_child_nodes(node)


def cycles(arrows: dict[str, set[str]]) -> list[list[str]]:
    """Strongly connected components of more than one module (Tarjan)."""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(name: str) -> None:
        number[name] = low[name] = len(number)
        stack.append(name)
        for other in sorted(arrows.get(name, ())):
            if other not in number:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], number[other])
        if low[name] == number[name]:
            part = stack[stack.index(name) :]
            del stack[stack.index(name) :]
            if len(part) > 1:
                found.append(part)

    for name in sorted(arrows):
        if name not in number:
            visit(name)
    return found


def main() -> int:
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[1])
    package = root / "digitpad"
    paths = sorted(package.rglob("*.py"))
    name_of = {path: ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__") for path in paths}
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    lines = {path: code_lines(path.read_text(encoding="utf-8")) for path in paths}
    modules = set(name_of.values())
    arrows, all_arrows = (
        {
            name_of[path]: {*imported(tree, modules, for_types=all_of_them)} - {name_of[path]}
            for path, tree in trees.items()
        }
        for all_of_them in (False, True)
    )
    from_storage = {
        layer: sum(
            any(name.startswith("digitpad.storage") for name in arrows[name_of[path]])
            for path in paths
            if path.relative_to(package).parts[0] == layer
        )
        for layer in ("ui", "cli")
    }
    late = sum(
        isinstance(node, ast.Import | ast.ImportFrom)
        for tree in trees.values()
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(outer)
    )
    definitions = {
        (name_of[path], name): node
        for path, tree in trees.items()
        if path.relative_to(package).parts[0] in DOCUMENTED
        for name, node in public_definitions(tree)
    }
    bare = Counter(module.split(".")[1] for (module, _), node in definitions.items() if not ast.get_docstring(node))
    flat = Counter(path.parent.relative_to(root).as_posix() for path in paths)
    longest = max(paths, key=lambda path: path.read_text(encoding="utf-8").count("\n"))
    print(f"{len(paths)} files, {sum(lines.values()):,} lines of code")
    print(f"longest: {longest.relative_to(root)}, {longest.read_text(encoding='utf-8').count(chr(10))} lines")
    print("files flat:", ", ".join(f"{folder} {n}" for folder, n in flat.most_common(SHOWN)))
    for what, found in (("at run time", cycles(arrows)), ("with those for types", cycles(all_arrows))):
        print(f"cycles of imports {what}: {len(found)}", *(" <-> ".join(part) for part in found), sep="\n  ")
    print(f"modules that import storage: {from_storage}")
    print(f"imports inside functions: {late}")
    print(f"public definitions in {', '.join(DOCUMENTED)}: {len(definitions)}")
    print(f"without docstring: {bare.total()} {dict(bare)}")
    return 0


if __name__ == "__main__":
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:  # `| head` has had enough; what is left must go somewhere as Python ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    sys.exit(status)
