"""Folders of images, one folder a label: "7/first.png", or files that begin with their label: "7-first.png"."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Sample, label_name
from digitpad.storage.formats import images
from digitpad.storage.formats.opening import unreadable
from digitpad.storage.formats.record import Record
from digitpad.storage.formats.rendering import render
from digitpad.storage.replacing import making_folder

MAX_FILES = 200_000
MAX_DEPTH = 8
SIDE = 64


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Every image below `path`, in order of names. Links are not followed: they may lead anywhere, and in circles."""
    found = list(_images(path))
    if not found:
        raise UserError("{path} holds no images.", path=path)
    for number, image in enumerate(found):
        report(number / len(found))
        yield Record(images.read_raster(image), _name(image, path))


def write(samples: Iterable[Sample], target: Path) -> None:
    """`target`/7/00001.png, dark on light, numbered in the order given; the folder must be new or empty."""
    from PIL import Image

    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UserError("{path} is not empty.", path=target)
    with making_folder(target) as whole:
        for number, sample in enumerate(samples, 1):
            folder = whole / label_name(sample.label)
            folder.mkdir(exist_ok=True)
            Image.fromarray(255 - render(sample, SIDE)).save(folder / f"{number:06}.png")


def _images(root: Path) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        raise unreadable(root, error) from error

    n = 0
    for folder, folders, files in os.walk(root, onerror=refuse):
        folders.sort()
        if len(Path(folder).relative_to(root).parts) >= MAX_DEPTH:
            folders.clear()
        for name in sorted(files):
            n += 1
            if n > MAX_FILES:
                raise UserError("{path} holds more than {n} files.", path=root, n=MAX_FILES)
            file = Path(folder) / name
            if file.suffix.lower() in images.SUFFIXES and not file.is_symlink():
                yield file


def _name(image: Path, root: Path) -> str:
    """The nearest folder below the root that is a label's, else what the file's name begins with, else the folder."""
    folders = image.relative_to(root).parts[:-1]
    labels = [name for name in folders if name in (*"0123456789", "not a digit")]
    return labels[-1] if labels else images.name_from(image) or (folders[-1] if folders else "")
