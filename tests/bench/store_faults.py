"""`python tests/bench/store_faults.py [EXAMPLES]`: plant faults in the store, and see the stateful model catch each.

Each fault is planted in a copy of the tree, one at a time; then `tests/session/store_model.py` runs there, as many
examples of 25 steps as are asked for (40). Prints a row a fault; the status is 1 where one was not caught.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STORE, WRITER, SET_FILE = (
    "digitpad/storage/sets/store.py",
    "digitpad/storage/sets/writer.py",
    "digitpad/session/set_file.py",
)
CACHE, COMMANDS = "digitpad/session/sample_cache.py", "digitpad/session/commands.py"
UNSAVED, FILE = "digitpad/session/unsaved.py", "digitpad/storage/sets/unsaved_file.py"
FAULTS = (
    ("a transaction is acknowledged before it is committed", STORE, 'execute("COMMIT")', 'execute("ROLLBACK")'),
    ("a failed step is committed", STORE, "schema.rollback(self._connection)", 'self._connection.execute("COMMIT")'),
    (
        "relabelling forgets the revision",
        WRITER,
        "SET label = ?, revision = ?",
        "SET label = ?, revision = max(0, 0 * ?)",
    ),
    (
        "bringing back restores nothing",
        WRITER,
        "SET removed = NULL, revision = ? WHERE",
        "SET removed = removed, revision = ? WHERE",
    ),
    (
        "removing takes no one out of use",
        WRITER,
        "SET removed = ?, revision = ? WHERE",
        "SET removed = nullif(?, removed), revision = ? WHERE 0 AND",
    ),
    (
        "built-in samples cannot be used again",
        WRITER,
        "DELETE FROM excluded WHERE id = ?",
        "DELETE FROM excluded WHERE id = ? AND 0",
    ),
    (
        "the revision does not grow",
        WRITER,
        'set_state("revision", str(self.revision))',
        'set_state("revision", str(self.revision - 1))',
    ),
    ("what others relabel is not seen", CACHE, "relabelled.append(row.sample)", "pass"),
    ("what others remove is not seen", CACHE, "removed.append(row.sample.id)", "pass"),
    (
        "a lesson that cannot be stored is dropped",
        UNSAVED,
        "self._entries[sample.id] = Add((sample,), command.read_as)",
        "pass",
    ),
    ("lessons wait in memory alone", UNSAVED, "self._file.keep(", "(lambda lessons: None)("),
    (
        "of what waits the first is stored, all are dropped",
        SET_FILE,
        "self.unsaved.drop(len(commands))",
        "self.unsaved.drop(99)",
    ),
    (
        "unsaved lessons are not read back",
        SET_FILE,
        "samples = self.unsaved.take_over(self._known_ids, path)",
        "samples = []",
    ),
    (
        "closing removes what waits",
        FILE,
        "self.path.rename(self._named(self.path.parent, RELEASED))",
        "self.path.unlink()",
    ),
    ("undo relabels to the new label", COMMANDS, "Relabel(tuple(names), old)", "Relabel(tuple(names), label)"),
    ("a restore leaves what came later", "digitpad/session/maintenance.py", "parts.append(Remove(extra))", "pass"),
    (
        "a restore brings nothing back",
        "digitpad/storage/recovery/taking_over.py",
        "WHERE removed IS NULL\n",
        "WHERE removed IS NULL AND 0\n",
    ),
)


def caught(root: Path, examples: int) -> str:
    """The last line of what went wrong, "" where nothing did."""
    code = f"from tests.session import store_model; store_model.run({examples}, 25, 1)"
    words = [sys.executable, "-c", code]
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, check=False, timeout=1200)
    lines = [line for line in done.stderr.splitlines() if "Error" in line]
    return "" if done.returncode == 0 else (lines or ["failed"])[0].strip()


def main(examples: int) -> int:
    survived = 0
    with tempfile.TemporaryDirectory() as folder:
        for what, path, old, new in FAULTS:
            root = Path(folder) / "tree"
            keep_out = shutil.ignore_patterns(".*", "dist", "build", "__pycache__")
            shutil.copytree(ROOT, root, ignore=keep_out)
            source = (root / path).read_text(encoding="utf-8")
            assert old in source, f"{path} has changed: {old}"
            (root / path).write_text(source.replace(old, new, 1), encoding="utf-8")
            found = caught(root, examples)
            survived += not found
            print(f"{'caught' if found else 'SURVIVED':9s} {what}: {found[:80]}", flush=True)
            shutil.rmtree(root)
    return bool(survived)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else 40))
