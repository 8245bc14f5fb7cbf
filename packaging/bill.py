"""What a bundle is made of, for those who must know: an SBOM (CycloneDX 1.5) and the licences of all that comes along.

`python packaging/bill.py FOLDER` writes sbom.cdx.json and third-party-licences.txt into FOLDER, about the environment
that it runs in: digitpad, what it depends on, Qt and the interpreter.
"""

from __future__ import annotations

import json
import platform
import sys
import sysconfig
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LICENCES = Path(__file__).with_name("licences")
WITHOUT_TEXT = {"pyside6-essentials": ["LGPL-3.0", "GPL-3.0"], "shiboken6": ["LGPL-3.0"]}
"""Wheels that carry no licence of their own, and the texts of ours that stand in (Qt itself is in the first)."""


def dependencies(name: str, found: dict[str, Distribution]) -> dict[str, Distribution]:
    """All that `name` needs at run time on this platform, itself apart, by canonical name."""
    for line in distribution(name).requires or []:
        requirement = Requirement(line)
        key = canonicalize_name(requirement.name)
        if key not in found and (requirement.marker is None or requirement.marker.evaluate({"extra": ""})):
            found[key] = distribution(key)
            dependencies(key, found)
    return found


def licence_of(dist: Distribution) -> str:
    """An SPDX expression where the metadata has one, else what it says in words."""
    metadata = dist.metadata
    said = metadata.get("License-Expression") or metadata.get("License") or ""
    if said and len(said.splitlines()) == 1:
        return said
    classes = [line.rsplit(" :: ", 1)[-1] for line in metadata.get_all("Classifier", []) if line.startswith("License")]
    return ", ".join(classes) or "see third-party-licences.txt"


def is_expression(licence: str) -> bool:
    words = licence.replace("(", " ").replace(")", " ").split()
    return all(word in ("AND", "OR", "WITH") for word in words[1::2]) and len(words) % 2 == 1 and licence != "PSFL"


def texts_of(name: str, dist: Distribution) -> list[str]:
    """The licence texts that came with `dist`, and those of ours that stand in for what is missing."""
    own = [Path(str(path.locate())) for path in dist.files or [] if is_licence(path)]
    stood_in = [LICENCES / f"{licence}.txt" for licence in WITHOUT_TEXT.get(name, [])]
    return [path.read_text(encoding="utf-8", errors="replace") for path in [*own, *stood_in] if path.is_file()]


def is_licence(path: PurePath) -> bool:
    return ".dist-info" in str(path) and any(word in path.name.upper() for word in ("LICEN", "COPYING", "NOTICE"))


def python_licence() -> str:
    """The interpreter's own, from the places where installations keep it."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{version}/copyright"),
        Path(f"/usr/share/doc/libpython{version}-minimal/copyright"),
    ]
    return next(place for place in places if place.is_file()).read_text(encoding="utf-8")


def bill_of_materials(version: str, parts: dict[str, Distribution]) -> dict[str, object]:
    def component(kind: str, name: str, version: str, licence: str, purl: str) -> dict[str, object]:
        return {
            "type": kind,
            "bom-ref": purl,
            "name": name,
            "version": version,
            # An expression has SPDX identifiers alone; anything with a blank that is no operator is a name.
            "licenses": [{"expression": licence} if is_expression(licence) else {"license": {"name": licence}}],
            "purl": purl,
        }

    own = f"pkg:pypi/digitpad@{version}"
    python = platform.python_version()
    components = [component("platform", "CPython", python, "PSF-2.0", f"pkg:generic/python@{python}")]
    components += [
        component("library", name, dist.version, licence_of(dist), f"pkg:pypi/{name}@{dist.version}")
        for name, dist in parts.items()
    ]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": component("application", "digitpad", version, "MIT", own)},
        "components": components,
    }


def third_party_licences(parts: dict[str, Distribution]) -> str:
    chapters = [("Python " + platform.python_version(), [python_licence()])]
    chapters += [(f"{name} {dist.version} ({licence_of(dist)})", texts_of(name, dist)) for name, dist in parts.items()]
    silent = [title for title, texts in chapters if not texts]
    if silent:
        sys.exit(f"bill.py: no licence text found for {', '.join(silent)}")
    return "\n".join(f"{'=' * 78}\n{title}\n{'=' * 78}\n\n" + "\n\n".join(texts) for title, texts in chapters)


def main(folder: Path) -> None:
    parts = dict(sorted(dependencies("digitpad", {}).items()))
    bill = bill_of_materials(distribution("digitpad").version, parts)
    (folder / "sbom.cdx.json").write_text(json.dumps(bill, indent=2) + "\n", encoding="utf-8")
    (folder / "third-party-licences.txt").write_text(third_party_licences(parts), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
