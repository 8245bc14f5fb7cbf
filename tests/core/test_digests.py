"""Digests as `hashlib` gives them, without what it loads."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest

from digitpad.core import digests


@pytest.mark.parametrize("content", [b"", b"a", bytes(range(256)) * 100])
def test_digests_are_those_of_hashlib(content: bytes) -> None:
    assert digests.sha256(content).digest() == hashlib.sha256(content).digest()
    assert digests.blake2b(content, digest_size=16).digest() == hashlib.blake2b(content, digest_size=16).digest()


def test_a_set_is_opened_and_read_without_openssl() -> None:
    code = (
        "import sys, tempfile, pathlib; from digitpad.session import Session; from digitpad.core.ink import Ink; "
        "folder = tempfile.TemporaryDirectory(); session = Session.open(pathlib.Path(folder.name)); "
        "session.recognizer().recognize(Ink.from_drawing([[[0, 9], [0, 9]]])); session.close(); "
        "sys.exit('_hashlib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
