"""What is refused as too much, waited for, kept and believed: as many as were promised, and no more, no fewer.

A limit decides which file of somebody's is read: another number is a decision, to be taken here as well.
"""

from __future__ import annotations

import importlib

import pytest

from tests.values import compared_by_identity, not_frozen

LIMITS: dict[str, dict[str, float]] = {
    "storage.caches.shipped_reference": {"_LARGEST": 64 << 20},
    "storage.files.locked_tempdir": {"_TRIES": 10},
    "storage.files.log_file": {"_BYTES": 524_288, "_FILES": 4},
    "storage.files.replacing": {"_ABANDONED": 86400.0},
    "storage.formats.archives.boxes": {
        "_MOST_BYTES": 64 << 20,
        "_SMALL": 1 << 20,
        "_MOST_BOXES": 1000,
        "_MOST_ELEMENTS": 20_000,
        "_MARGIN": 0.06,
    },
    "storage.formats.archives.containers": {
        "MAX_FILES": 200_000,
        "_FREE_BYTES": 256 << 20,
        "_MOST_BYTES": 4096 << 20,
        "_MAX_RATIO": 200,
        "_PIECE": 1 << 20,
        "_LONGEST": 200,
    },
    "storage.formats.archives.folders": {"MAX_FILES": 200_000, "MAX_DEPTH": 8},
    "storage.formats.archives.label_tables": {
        "_MOST_TABLES": 10,
        "_MOST_BYTES": 64 << 20,
        "_LONGEST": 200,
        "_LARGEST_BESIDE": 4000,
        "_LONGEST_WORD": 40,
    },
    "storage.formats.archives.nested": {
        "_FEW_FILES": 20,
        "_MOST_PACKED": 100,
        "_MOST_JOINED": 256 << 20,
        "_LOOKED_AT": 65_536,
        "_DEEPEST": 2,
    },
    "storage.formats.arrays.cifar": {"MAX_BYTES": 256 << 20},
    "storage.formats.arrays.companions": {"_MOST_BESIDE": 100},
    "storage.formats.arrays.hdf5": {"_MOST_ARRAYS": 200},
    "storage.formats.arrays.hdf5_drawings": {"_MOST_ITEMS": 200_000},
    "storage.formats.arrays.idx": {"MAX_SIDE": 1024},
    "storage.formats.arrays.matlab": {"_MOST_NESTED": 20, "_MAX_DEPTH": 4},
    "storage.formats.arrays.pandas_hdf5": {"_MOST_GROUPS": 100},
    "storage.formats.ink.collections.uji": {"_LONGEST_LINE": 1_000_000},
    "storage.formats.ink.collections.xml_points": {"MAX_POINTS": 1_000_000},
    "storage.formats.ink.excalidraw": {"_LONGEST_NAME": 200},
    "storage.formats.ink.inkml.definitions": {"MAX_DEFINITIONS": 100_000, "_MOST_REFERENCES": 20},
    "storage.formats.ink.inkml.groups": {"MAX_TRACES": 100_000, "_MOST_COMPARED": 200},
    "storage.formats.ink.inkml.reading": {"MAX_WORD": 1000, "MAX_WAITING": 5_000_000},
    "storage.formats.ink.inkml.values": {"MAX_POINTS": 1_000_000},
    "storage.formats.ink.inkml.views": {"_DEEPEST": 20},
    "storage.formats.ink.json_document": {"MAX_BYTES": 64 << 20, "MAX_PARTS": 3_000_000},
    "storage.formats.ink.ndjson": {
        "MAX_LINE_BYTES": 16 << 20,
        "MAX_STROKES": 100_000,
        "MAX_BLANK": 100_000,
        "MAX_OBJECTS": 200_000,
        "MAX_WORD": 1000,
    },
    "storage.formats.ink.office": {
        "MAX_PARTS": 5000,
        "MAX_PART_BYTES": 32 << 20,
        "MAX_BYTES": 128 << 20,
        "MAX_ELEMENTS": 500_000,
    },
    "storage.formats.ink.page": {"MAX_STROKES": 100_000, "MAX_COORDINATE": 1000000000000.0},
    "storage.formats.ink.quickdraw": {"_MOST_STROKES": 2000},
    "storage.formats.ink.remarkable.lines": {"_MOST_LAYERS": 1000},
    "storage.formats.ink.remarkable.reading": {"MAX_BYTES": 32 << 20},
    "storage.formats.ink.svg.painting": {"_MARGIN": 16, "MAX_LINES": 3000, "_MOST_POINTS": 100_000},
    "storage.formats.ink.svg.paper": {"_ACROSS": 0.8},
    "storage.formats.ink.svg.path": {"MAX_POINTS": 1_000_000},
    "storage.formats.ink.svg.reading": {"MAX_ELEMENTS": 200_000, "MAX_SHOWN": 50_000},
    "storage.formats.ink.svg.writing": {"_MARGIN": 0.1},
    "storage.formats.ink.tldraw": {"_DEEPEST": 50},
    "storage.formats.ink.unipen": {"MAX_POINTS": 2_000_000, "MAX_COMPONENTS": 300_000, "MAX_LINE": 10_000},
    "storage.formats.ink.wacom": {"MAX_BYTES": 32 << 20},
    "storage.formats.ink.xml_elements": {"MAX_DEPTH": 50, "MAX_ELEMENT_BYTES": 64 << 20},
    "storage.formats.ink.xournal": {
        "MAX_POINTS": 1_000_000,
        "MAX_ELEMENTS": 500_000,
        "MAX_COMPARED": 1_000_000,
        "MAX_DENSE": 200_000,
    },
    "storage.formats.opening": {"_FREE_BYTES": 64 << 20, "_MAX_RATIO": 200},
    "storage.formats.picture_sets.delimited": {
        "MAX_LINE": 400_000,
        "MAX_COLUMNS": 20_000,
        "_LOOKED_AT": 100,
        "_MAX_BYTES": 512 << 20,
    },
    "storage.formats.picture_sets.folded": {"_LOOKED_AT": 20},
    "storage.formats.picture_sets.named_arrays": {"MAX_BYTES": 512 << 20, "_MOST_CLASSES": 200},
    "storage.formats.picture_sets.picture_set": {"MAX_PICTURES": 1_000_000, "MAX_SIDE": 1024, "MAX_BYTES": 512 << 20},
    "storage.formats.picture_sets.structured": {"MAX_FIELDS": 20_000},
    "storage.formats.picture_sets.words": {"MOST_CHARACTERS": 200},
    "storage.formats.pictures.images": {
        "MAX_PAGES": 2000,
        "MAX_PIXELS": 80_000_000,
        "LARGEST_SIDE": 1024,
        "_LARGEST_WIDE": 2048,
    },
    "storage.formats.pictures.layers": {"_MOST_BYTES": 256 << 20},
    "storage.formats.pictures.paged": {"LARGEST_SIDE": 4096},
    "storage.formats.pictures.pdf_lines": {"_MOST": 20_000},
    "storage.formats.pictures.rendering": {"_MARGIN": 0.14285714285714285},
    "storage.formats.pictures.sheet": {"MAX_CELLS": 10_000, "_LOOKED_AT": 3, "_MARGIN": 2},
    "storage.formats.tables.arrow": {"_MOST_BYTES": 1024 << 20},
    "storage.formats.tables.arrow_columns": {"_MAX_PIXELS": 4_000_000},
    "storage.formats.tables.bitmaps": {"_MOST_PIXELS": 512 << 20, "_MOST_ROWS": 200_000},
    "storage.formats.tables.json_tables": {"_MAX_BYTES": 128 << 20, "_MAX_PARTS": 12_000_000},
    "storage.formats.tables.parquet": {"_MOST_BYTES": 1024 << 20},
    "storage.formats.tables.svmlight": {"_MAX_PLACE": 1 << 20},
    "storage.formats.telling": {"HEAD_BYTES": 4096},
    "storage.importing.blocks": {"MOST_BYTES": 32 << 20},
    "storage.importing.plan": {"_MOST_TRACED": 5000, "_LONGEST_NAME": 100, "MAX_SAMPLES": 2_000_000},
    "storage.importing.values": {"AT_ONCE": 500},
    "storage.near_duplicates.image_pairs": {"MOST": 10_000, "REACH": 0.3, "DIFFERENCE": 0.09, "N_CANDIDATES": 4},
    "storage.near_duplicates.ink_pairs": {
        "TOLERANCE": 0.002,
        "ROUNDING": 0.45,
        "REACH": 0.045,
        "ACROSS": 0.03,
        "N_CANDIDATES": 10,
        "MAX_PAIRS": 10_000,
        "_MOST_POINTS": 64,
    },
    "storage.near_duplicates.ink_signatures": {"MAX_STROKES": 12},
    "storage.recovery.backups": {"KEPT": 10, "KEPT_DAYS": 7, "KEPT_WEEKS": 4, "KEPT_LINEAGES": 5},
    "storage.recovery.sqlite_pages": {"_MAX_PAYLOAD": 64 << 20},
    "storage.recovery.sqlite_recovery": {"_MOST_STEPS": 400_000_000},
    "storage.set_check.check": {
        "MOST_A_LABEL": 300,
        "FIRST_A_LABEL": 30,
        "MOST_LABELS": 64,
        "_MOST_WORDS": 400,
        "_MOST_FIRST": 3000,
        "MARGIN": 0.2,
        "LEAST_DRAWINGS": 100,
        "SURE_WORD": 0.7,
    },
    "storage.set_check.reading": {"_LARGEST": 64},
    "storage.sets.codec": {"MAX_PIXELS": 16 << 20, "MAX_STROKES": 100_000},
    "storage.sets.connection": {"BUSY_SECONDS": 1.0, "MAX_VALUE_BYTES": 64 << 20},
    "storage.sets.inspecting": {"_TRIES": 40},
    "storage.sets.patience": {"COMMAND_SECONDS": 10.0},
    "storage.sets.row_codec": {"_LONGEST_ID": 200, "UNTRACED": 0},
    "storage.sets.schema": {"APPLICATION_ID": 1_145_524_292, "VERSION": 2, "_MAX_DIGITS": 18},
    "storage.sets.unsaved_file": {"_LARGEST": 1024 << 20},
    "storage.sets.writer": {"KEPT_READINGS": 1000},
    "session.files.datasets": {"MOST_DRAWINGS": 100_000},
    "session.files.drawing_files": {"COUNTED": 100_000},
    "session.messages": {"UNANIMOUS": 20},
    "session.recognizing.recognizer_cache": {"SIMPLE_NEIGHBORS": 5, "AT_ONCE": 200},
    "session.recognizing.recognizer_update": {"_PIECE": 2000, "WORTH_KEEPING": 400},
    "session.sample_cache": {"MANY": 5000},
    "session.session": {"READINGS_COUNTED": 1000, "WINDOW_SECONDS": 3.0},
    "session.set_file": {"MASS": 20, "SMALL": 8 << 20, "LESSON_SECONDS": 0.1},
}


@pytest.mark.parametrize("module", LIMITS)
def test_a_limit_is_what_it_was(module: str) -> None:
    found = importlib.import_module(f"digitpad.{module}")
    assert {name: getattr(found, name) for name in LIMITS[module]} == LIMITS[module]


def test_values_are_frozen_but_for_what_is_read_step_by_step() -> None:
    assert not_frozen("storage") == {
        "Trace", "Group", "Page", "_Component", "_Segment", "_Document", "NumberCutter", "Proposer",
    }  # fmt: skip


def test_what_holds_arrays_is_compared_by_identity() -> None:
    assert compared_by_identity("storage") == {
        "Grey",
        "Group",
        "Layout",
        "NamedArray",
        "Opened",
        "Pair",
        "PenSet",
        "PictureSet",
        "Record",
        "Roles",
        "Shape",
        "Signature",
        "Table",
        "Trace",
        "Words",
        "_Frame",
    }
