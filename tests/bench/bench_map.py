"""The map of 10,000 samples, run by hand: `python -m tests.bench.bench_map`. How long a frame takes, in milliseconds.

Samples are varied drawings of the atlas at places of their principal components. A frame is the whole of a repaint:
pixels worked out and painted on the widget, as a pan or a zoom asks for it; times are of the thread's processor, which
other programs on a busy machine lengthen less than the clock. The rule is 8 ms.
"""

from __future__ import annotations

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from digitpad.app import make_application
from digitpad.core.neighbors.plane import inside, kept_neighbors
from digitpad.core.reference.build import build_reference_set
from digitpad.core.reference.pca import PCA
from digitpad.core.samples import LABELS
from digitpad.storage.caches.reference_cache import atlas_texts, learnt_embedding
from digitpad.ui.kit.theme import LIGHT
from digitpad.ui.map.coloring import label_color
from digitpad.ui.map.plane_painter import Scene
from digitpad.ui.map.plane_view import PlaneView
from digitpad.ui.samples_page.browse.model import SamplesModel

N = 10_000
SIZES = (((900, 600), 1.0), ((1600, 1000), 1.0), ((1600, 1000), 2.0))
N_FRAMES = 40
WITHOUT_GROUND = QWidget.RenderFlag.DrawChildren
"""As on a screen, where a widget that paints all of itself has no ground painted below it first."""


def main() -> None:
    app = make_application()
    reference = build_reference_set(atlas_texts(), embedding=learnt_embedding())
    some = np.random.default_rng(0).permutation(len(reference.digits.rows))[:N]
    rows = reference.digits.rows[some]
    began = time.perf_counter()
    raw = PCA.fit(rows, 2).apply(rows)
    places = (raw / np.abs(raw).max()).astype(np.float32)
    print(f"components of {N} x {rows.shape[1]}: {time.perf_counter() - began:.2f} s (in the background)")
    began = time.perf_counter()
    kept = kept_neighbors(rows, places)
    print(f"neighbours kept: {time.perf_counter() - began:.2f} s (in the background), {kept}")
    labels = reference.styles.labels[reference.digits.style[some]]
    shades = np.array([label_color(label, LIGHT).rgba() for label in LABELS], np.uint32)
    scene = Scene(places, reference.digits.pictures[some], shades[labels], np.arange(N) % 9 == 0)
    for (width, height), ratio in SIZES:
        view = PlaneView()
        view.resize(width, height)
        view.show_samples(scene, np.arange(N), SamplesModel())
        surface = QPixmap(round(width * ratio), round(height * ratio))
        surface.setDevicePixelRatio(ratio)
        view.devicePixelRatioF = lambda ratio=ratio: ratio  # type: ignore[method-assign, misc]
        told(f"{width} x {height} at {ratio:.0%}: pan of all", view, surface, lambda v: v.panned(2.0, 1.0))
        told(f"{width} x {height} at {ratio:.0%}: zoom in, 1 to 50", view, surface, _zoomed)
        told(f"{width} x {height} at {ratio:.0%}: pan of a part", view, surface, lambda v: v.panned(2.0, 1.0))
    angle = np.linspace(0, 2 * np.pi, 150)
    line = np.column_stack([np.cos(angle), np.sin(angle)]) * 0.5
    began = time.thread_time()
    n = int(inside(places, line).sum())
    print(f"{'a line around ' + str(n) + ' samples':48s} {1000 * (time.thread_time() - began):6.1f}")
    app.quit()


def _zoomed(view):  # type: ignore[no-untyped-def]
    return view.zoomed(50 ** (1 / N_FRAMES), view.width / 2, view.height / 2)


def told(what, view, surface, move) -> None:  # type: ignore[no-untyped-def]
    times = []
    for _ in range(N_FRAMES):
        view._move_to(move(view.view))
        began = time.thread_time()
        view.render(surface, QPoint(), QRegion(), WITHOUT_GROUND)
        times.append(1000 * (time.thread_time() - began))
    print(f"{what:48s} median {np.median(times):6.1f}, longest {max(times):6.1f}")


if __name__ == "__main__":
    main()
