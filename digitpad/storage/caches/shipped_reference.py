"""The built-in set as it ships: one file that is made with the package, with the digests of its inputs and its bytes.

A line of plain text names the format and both digests; an npz follows, compressed but for the rows, which hardly can
be. What is not exactly what was written is no set: whatever happened to the file, the answer is None, and a set is
built instead.
"""

from __future__ import annotations

import io
import logging
import zipfile
import zlib
from pathlib import Path

import numpy as np

from digitpad.core.digests import blake2b, sha256
from digitpad.core.options import RecognizerOptions
from digitpad.core.reference.reference_set import ReferenceSet

_FORMAT = b"digitpad reference set 2"
_EARLIER = b"digitpad reference set 1"
"""With SHA-256, and all compressed: what a clone that was set up before has, and reads as well."""
_STORED = ".rows.npy"
_LARGEST = 64 << 20
"""Bytes; a larger file is none of ours."""

_log = logging.getLogger(__name__)


def packed(reference: ReferenceSet) -> bytes:
    """The file's bytes: the same set always gives the same."""
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as archive:
        for name, array in reference.to_arrays().items():
            member = zipfile.ZipInfo(f"{name}.npy")
            member.compress_type = zipfile.ZIP_STORED if member.filename.endswith(_STORED) else zipfile.ZIP_DEFLATED
            with archive.open(member, "w") as file:
                np.lib.format.write_array(file, np.asanyarray(array), allow_pickle=False)
    return _head(_FORMAT, reference.inputs_digest, body.getvalue()) + body.getvalue()


def load_shipped(path: Path, inputs_digest: str, options: RecognizerOptions) -> ReferenceSet | None:
    """The set of these inputs, or None where the file is missing, damaged, or made from others."""
    try:
        with path.open("rb") as file:
            head = file.readline(200)
            body = file.read(_LARGEST)
    except OSError:
        return None
    if head != _head(_EARLIER if head.startswith(_EARLIER) else _FORMAT, inputs_digest, body):
        _log.info("%s is not the set that these inputs give", path)
        return None
    try:
        with np.load(io.BytesIO(body), allow_pickle=False) as arrays:
            return ReferenceSet.from_arrays(arrays, options)
    except (ValueError, KeyError, zipfile.BadZipFile, zlib.error):  # its bytes are right: another numpy's, perhaps
        _log.warning("the built-in set %s cannot be read", path)
        return None


def _head(form: bytes, inputs_digest: str, body: bytes) -> bytes:
    digest = sha256(body) if form == _EARLIER else blake2b(body, digest_size=32)
    return b"%s %s %s\n" % (form, inputs_digest.encode(), digest.hexdigest().encode())
