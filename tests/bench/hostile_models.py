"""Hostile model files, run by hand: `python -m tests.bench.hostile_models [--count 2000] [--seed 1]`.

Mutants of a healthy ONNX file and, where skops is installed, of a healthy skops file; and files made to hurt (huge
shapes, loops, external data, operators of others, types that are no estimator's). A child opens and tries each. What
must hold: a model or one plain sentence (`UserError`) in 10 s of the processor, the child's memory below 1 GB, nothing
run, connected to, unpickled or written (an audit hook sees to that). Prints what was seen; exits 1 where it fails.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
import warnings
import zipfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.models.onnx_file import Node, ValueInfo
from digitpad.models.onnx_writer import encode_onnx

LONGEST = 10.0
MOST_MEMORY = 1_000_000_000
BATCH = 100
FORBIDDEN = ("os.system", "os.exec", "os.posix_spawn", "subprocess.Popen", "socket.connect", "pickle.find_class")


def healthy_onnx() -> bytes:
    """A small network with the operators that usual ones have."""
    rng = np.random.default_rng(0)
    weights = {
        "shape": np.array([-1, 1, 28, 28], np.int64),
        "kernel": rng.normal(size=(4, 1, 5, 5)).astype(np.float32),
        "dense": rng.normal(size=(4 * 12 * 12, 10)).astype(np.float32),
        "bias": np.zeros(10, np.float32),
    }
    nodes = [
        Node("Reshape", ("image", "shape"), ("picture",)),
        Node("Conv", ("picture", "kernel"), ("maps",), {"strides": [2, 2]}),
        Node("Relu", ("maps",), ("bent",)),
        Node("Flatten", ("bent",), ("flat",), {"axis": 1}),
        Node("Gemm", ("flat", "dense", "bias"), ("classes",)),
        Node("Softmax", ("classes",), ("shares",), {"axis": 1}),
    ]
    given, shares = ValueInfo("image", "float32", (None, 784)), ValueInfo("shares", "float32", (None, 10))
    return encode_onnx(nodes, weights, [given], [shares], "healthy")


def healthy_skops() -> bytes | None:
    """A network saved by skops, with the optimizer that trained it; None where skops is not installed."""
    try:
        import skops.io
    except ImportError:
        return None
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.neural_network import MLPClassifier

    rng = np.random.default_rng(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        network = MLPClassifier((8,), max_iter=2, random_state=0).fit(rng.random((40, 64)), np.arange(40) % 10)
    return bytes(skops.io.dumps(network))


def mutated(data: bytes, rng: np.random.Generator) -> bytes:
    """One to four of: bits flipped, bytes set high, cut off, a piece doubled, a piece gone, a piece of zeros."""
    changed = bytearray(data)
    for _ in range(rng.integers(1, 5)):
        # The structure lies at the file's ends and between its weights: half of the changes go there.
        at = int(rng.integers(0, min(400, len(changed)) if rng.random() < 0.5 else len(changed)))
        at = len(changed) - 1 - at if rng.random() < 0.5 else at
        size = int(rng.integers(1, 40))
        kind = rng.integers(0, 6)
        if kind == 0:
            changed[at] ^= 1 << int(rng.integers(0, 8))
        elif kind == 1:
            changed[at : at + size % 9 + 1] = b"\xff" * (size % 9 + 1)
        elif kind == 2 and len(changed) > 80:
            del changed[max(at, 40) :]
        elif kind == 3:
            changed[at:at] = changed[at : at + size]
        elif kind == 4 and len(changed) > 80:
            del changed[at : at + size]
        else:
            changed[at : at + size] = bytes(size)
    return bytes(changed)


def mutated_skops(data: bytes, rng: np.random.Generator) -> bytes:
    """Half of them with a damaged schema in a whole archive: else the checksum alone would refuse nearly all."""
    if rng.random() < 0.5:
        return mutated(data, rng)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "schema.json" if rng.random() < 0.7 else list(parts)[int(rng.integers(0, len(parts)))]
    parts[name] = _other_names(parts[name], rng) if rng.random() < 0.5 else mutated(parts[name], rng)
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _other_names(schema: bytes, rng: np.random.Generator) -> bytes:
    """Types and modules that a model has no business with."""
    strange = [b'"os"', b'"system"', b'"builtins"', b'"eval"', b'"subprocess"', b'"Popen"', b'"MethodNode"', b"1e999"]
    words = schema.split(b'"')
    at = int(rng.integers(0, max(len(words) // 2, 1))) * 2 + 1
    if at < len(words):
        words[at] = strange[int(rng.integers(0, len(strange)))].strip(b'"')
    return b'"'.join(words)


def made_to_hurt() -> Iterator[tuple[str, bytes]]:
    """Whole files that ask for too much, or for what is not allowed."""
    given, out = ValueInfo("x", "float32", (None, 784)), ValueInfo("y", "float32", (None, 10))
    shape = {"size": np.array([1 << 20, 1 << 20], np.int64)}
    nodes = [Node("ConstantOfShape", ("size",), ("big",)), Node("MatMul", ("x", "big"), ("y",))]
    yield "huge-shape.onnx", encode_onnx(nodes, shape, [given], [out], "")
    doubled = [Node("Concat", (f"v{i}" if i else "x",) * 2, (f"v{i + 1}",), {"axis": 1}) for i in range(40)]
    yield "doubling.onnx", encode_onnx([*doubled, Node("Relu", ("v40",), ("y",))], {}, [given], [out], "")
    circle = [Node("Relu", ("b",), ("a",)), Node("Relu", ("a",), ("b",)), Node("Relu", ("b",), ("y",))]
    yield "circle.onnx", encode_onnx(circle, {}, [given], [out], "")
    yield "custom.onnx", encode_onnx([Node("Exfiltrate", ("x",), ("y",))], {}, [given], [out], "")
    many = [Node("Relu", (f"v{i}" if i else "x",), (f"v{i + 1}",)) for i in range(20_000)]
    yield "many.onnx", encode_onnx(many, {}, [given], [out], "")
    yield "empty.onnx", b""
    bomb = BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for i in range(12):
            archive.writestr(f"{i}.npy", bytes(100_000_000))
        archive.writestr("schema.json", json.dumps({"__class__": "list", "__module__": "builtins"}))
    yield "bomb.skops", bomb.getvalue()
    evil = BytesIO()
    with zipfile.ZipFile(evil, "w") as archive:
        node: dict[str, Any] = {"__class__": "system", "__module__": "os", "__loader__": "FunctionNode", "__id__": 1}
        archive.writestr("schema.json", json.dumps({**node, "content": {}, "protocol": 1, "_skops_version": "0.16"}))
    yield "evil.skops", evil.getvalue()


def files(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    yield from made_to_hurt()
    onnx, skops = healthy_onnx(), healthy_skops()
    for i in range(count):
        rng = np.random.default_rng([seed, i])
        if skops is not None and i % 2:
            yield f"{i}.skops", mutated_skops(skops, rng)
        else:
            yield f"{i}.onnx", mutated(onnx, rng)


def try_one(path: Path) -> str:
    """What became of a file: "reads", "opens, but refuses", "refused", or a fault of ours."""
    from digitpad.core.errors import UserError
    from digitpad.models.feeding import to_input
    from digitpad.models.model import first_guess
    from digitpad.models.opening import open_model

    try:
        model = open_model(path)
        feeding = first_guess(model.shape)
    except UserError:
        return "refused"
    try:
        model.shares(to_input(np.zeros((1, *feeding.size), np.float32), feeding))
    except UserError:
        return "opens, but refuses to read"
    return "reads"


def child() -> None:
    """Try the files named on stdin, one line of JSON for each."""
    import resource
    import warnings

    warnings.simplefilter("ignore")
    caught: list[str] = []

    def hook(event: str, given: tuple[Any, ...]) -> None:
        if event in FORBIDDEN or (event == "open" and isinstance(given[1], str) and set("wax+") & set(given[1])):
            caught.append(f"{event} {given[:2]!r:.80}")

    for needed in ("scipy.sparse", "sklearn.neighbors", "skops.io"):  # loaded at first use: no fault of a file
        with suppress(ImportError):
            import_module(needed)
    with suppress(ImportError):
        import_module("joblib").cpu_count(only_physical_cores=True)  # k-NN asks once a process, by `lscpu`
    sys.addaudithook(hook)
    for line in sys.stdin:
        path, started = Path(line.rstrip("\n")), time.process_time()
        try:
            what = try_one(path)
        except BaseException as error:  # every escape is a finding
            what = f"FAULT {type(error).__name__}: {error}"[:200]
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        seconds = time.process_time() - started
        print(json.dumps([path.name, what, seconds, memory, caught]), flush=True)
        caught.clear()


def main() -> int:
    parser = ArgumentParser()
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    seen: Counter[str] = Counter()
    faults: list[str] = []
    slowest, most = 0.0, 0
    with tempfile.TemporaryDirectory() as folder:
        batch: list[Path] = []
        waiting = files(args.count, args.seed)
        while True:
            batch = []
            for name, content in waiting:
                path = Path(folder) / name
                path.write_bytes(content)
                batch.append(path)
                if len(batch) == BATCH:
                    break
            if not batch:
                break
            command = [sys.executable, "-m", "tests.bench.hostile_models", "--child"]
            names = "".join(f"{path}\n" for path in batch)
            done = subprocess.run(
                command, input=names, text=True, capture_output=True, timeout=10 * LONGEST * BATCH, check=False
            )
            lines = done.stdout.splitlines()
            answers = [json.loads(line) for line in lines if line.startswith("[")]
            faults += [f"before {batch[0].name}: printed {line[:200]!r}" for line in lines if not line.startswith("[")]
            if len(answers) != len(batch):
                faults.append(f"{batch[len(answers)].name}: the child died ({done.returncode}) {done.stderr[-200:]}")
            for name, what, seconds, memory, caught in answers:
                seen[f"{Path(name).suffix} {what.split(':')[0]}"] += 1
                slowest, most = max(slowest, seconds), max(most, memory)
                if what.startswith("FAULT") or seconds > LONGEST or memory > MOST_MEMORY or caught:
                    faults.append(f"{name}: {what}, {seconds:.1f} s, {memory / 1e6:.0f} MB, {caught}")
            for path in batch:
                path.unlink()
    for what, n in sorted(seen.items()):
        print(f"{n:5d} {what}")
    print(f"slowest {slowest:.2f} s of the processor, most memory {most / 1e6:.0f} MB")
    print("\n".join(faults[:30]) if faults else "nothing escaped, nothing was run")
    return 1 if faults else 0


if __name__ == "__main__":
    if "--child" in sys.argv:
        child()
    else:
        sys.exit(main())
