"""Makes assets/reference.set, the built-in set, unless the one that lies there fits the atlas and the code.

python packaging/tools/make_reference.py

Some seconds. The build hook runs it for wheel, sdist and editable install; `packaging/dev bundle` before it freezes.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy comes: sums in another order would give other bytes
    sys.path.insert(0, str(ROOT))
    from digitpad.core.options import RecognizerOptions
    from digitpad.core.reference.build import build_reference_set
    from digitpad.storage.caches.reference_cache import (
        SHIPPED,
        atlas_texts,
        learnt_embedding,
        learnt_for_pictures,
        shipped_digest,
    )
    from digitpad.storage.caches.shipped_reference import load_shipped, packed

    target = ROOT / "assets" / SHIPPED
    if load_shipped(target, shipped_digest(), RecognizerOptions()) is not None:
        return
    shown = -1

    def show(share: float) -> None:
        nonlocal shown
        if round(share * 10) > shown:
            shown = round(share * 10)
            print(f"making the built-in set: {share:.0%}", file=sys.stderr, flush=True)

    content = packed(
        build_reference_set(atlas_texts(), embedding=learnt_embedding(), pictures=learnt_for_pictures(), report=show)
    )
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    part.write_bytes(content)
    part.replace(target)
    print(f"{target}: {len(content)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
