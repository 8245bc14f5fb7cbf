"""Checks the integrity of a training set."""

from __future__ import annotations

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.errors import translated
from digitpad.storage.sets import codec, row_codec
from digitpad.storage.sets.store import Store

_AT_ONCE = 1000


def check(store: Store, report: Report = silent) -> list[Text]:
    """What is wrong, each in a sentence; nothing for a sound set. Reads every page and every sample."""
    with translated(store.path):
        connection = store.connection
        said = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(10)")]
        if said != ["ok"]:
            return [Text("The file is damaged: {what}.", what=line) for line in said]
        (total,) = connection.execute("SELECT count(*) FROM sample").fetchone()
        (newer,) = connection.execute("SELECT count(*) FROM sample WHERE revision > ?", (store.revision(),)).fetchone()
        n_bad = 0
        cursor = connection.execute(f"SELECT {row_codec.LIGHT}, drawing, digest FROM sample ORDER BY n")
        for n_read, row in enumerate(cursor, 1):
            n_bad += not _is_sound(row)
            if n_read % _AT_ONCE == 0:
                report(n_read / total)
    findings = []
    if n_bad:
        findings.append(Text("{n} samples cannot be read; “salvage” makes a new set of all others.", n=n_bad))
    if newer:
        findings.append(Text("{n} samples are newer than the set itself.", n=newer))
    return findings


def _is_sound(row: tuple[object, ...]) -> bool:
    try:
        sample = row_codec.to_sample(row[:10])
    except UserError:
        return False
    encoded = row[9]
    return sample.drawing is None or (isinstance(encoded, bytes) and codec.digest_bytes(encoded) == row[10])
