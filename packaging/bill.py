"""What a bundle is made of, for those who must know: an SBOM (CycloneDX 1.5) and the licences of all that comes along.

`python packaging/bill.py BUNDLE/…/digitpad/assets` writes sbom.cdx.json and third-party-licences.txt there, about the
environment that it runs in (digitpad, what it depends on, Qt, what Qt has from others, the interpreter, PyInstaller's
launcher) and about the system's libraries that lie in the bundle.
"""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePath
from urllib.parse import quote

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LICENCES = Path(__file__).with_name("licences")
WITHOUT_TEXT = {"pyside6-essentials": ["LGPL-3.0", "GPL-3.0"], "shiboken6": ["LGPL-3.0"]}
"""Wheels that carry no licence of their own, and the texts of ours that stand in (Qt itself is in the first)."""


@dataclass(frozen=True)
class Part:
    """One thing that came along, with its licence (an SPDX expression, or words) and the texts of it."""

    name: str
    version: str
    licence: str
    texts: list[str]
    purl: str
    kind: str = "library"


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
    """The licence texts that came with `dist`, each once, and those of ours that stand in for what is missing."""
    own = [Path(str(path.locate())) for path in dist.files or [] if is_licence(path)]
    stood_in = [LICENCES / f"{licence}.txt" for licence in WITHOUT_TEXT.get(name, [])]
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in [*own, *stood_in] if path.is_file()]
    return list(dict.fromkeys(texts))


def is_licence(path: PurePath) -> bool:
    """Also beside what it is for: matplotlib's fonts have theirs in their own folder."""
    is_text = ".dist-info" in str(path) or path.suffix in ("", ".txt", ".md")
    return is_text and any(word in path.name.upper() for word in ("LICEN", "COPYING", "NOTICE"))


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


def python() -> Part:
    version = platform.python_version()
    return Part("CPython", version, "PSF-2.0", [python_licence()], f"pkg:generic/python@{version}", "platform")


def wheels() -> list[Part]:
    """All that digitpad depends on, and the launcher that PyInstaller puts before it."""
    found = dependencies("digitpad", {"pyinstaller": distribution("pyinstaller")})
    return [
        Part(name, dist.version, licence_of(dist), texts_of(name, dist), f"pkg:pypi/{name}@{dist.version}")
        for name, dist in sorted(found.items())
    ]


def within_qt(internal: Path) -> list[Part]:
    """What Qt has from others, by its records (packaging/tools/qt_attributions.py); some is in some bundles only."""
    folder = LICENCES / "qt"
    lists = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    parts = [part for each in lists for part in each["parts"]]
    return [_within_qt(folder, part) for part in parts if any(internal.rglob(part.get("there", "*")))]


def _within_qt(folder: Path, part: dict[str, str]) -> Part:
    text = (folder / part["text"]).read_text(encoding="utf-8", errors="replace")
    told = f"In Qt. {part['used']}\n{part['copyright']}"
    purl = f"pkg:generic/qt/{quote(part['id'])}@{quote(part['version'])}"
    return Part(part["name"], part["version"], part["licence"], [told, text], purl)


def brought(internal: Path) -> list[Part]:
    """The Debian packages whose libraries lie in the bundle's folder `internal`; links there lead to wheels' own."""
    files = [path.name for path in internal.glob("*.so*") if not path.is_symlink() and "libpython" not in path.name]
    if not files or not shutil.which("dpkg"):
        return []
    owners = _told("dpkg", "--search", *(f"*/{name}" for name in files)).splitlines()
    names = sorted({line.split(":")[0] for line in owners})
    return [_debian(name, _told("dpkg-query", "--show", "--showformat=${Version}", name)) for name in names]


def _debian(name: str, version: str) -> Part:
    text = Path(f"/usr/share/doc/{name}/copyright").read_text(encoding="utf-8")
    return Part(name, version, "see third-party-licences.txt", [text], f"pkg:deb/debian/{name}@{version}")


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def bill_of_materials(version: str, parts: list[Part]) -> dict[str, object]:
    own = Part("digitpad", version, "MIT", [], f"pkg:pypi/digitpad@{version}", "application")
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": _component(own)},
        "components": [_component(part) for part in parts],
    }


def _component(part: Part) -> dict[str, object]:
    # An expression has SPDX identifiers alone; anything with a blank that is no operator is a name.
    licence = {"expression": part.licence} if is_expression(part.licence) else {"license": {"name": part.licence}}
    return {
        "type": part.kind,
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "licenses": [licence],
        "purl": part.purl,
    }


def third_party_licences(parts: list[Part]) -> str:
    silent = [part.name for part in parts if not part.texts]
    if silent:
        sys.exit(f"bill.py: no licence text found for {', '.join(silent)}")
    rule = "=" * 78
    return "\n".join(
        f"{rule}\n{part.name} {part.version} ({part.licence})\n{rule}\n\n" + "\n\n".join(part.texts) for part in parts
    )


def main(folder: Path) -> None:
    internal = folder.parents[1]
    parts = [python(), *wheels(), *within_qt(internal), *brought(internal)]
    bill = bill_of_materials(distribution("digitpad").version, parts)
    (folder / "sbom.cdx.json").write_text(json.dumps(bill, indent=2) + "\n", encoding="utf-8")
    (folder / "third-party-licences.txt").write_text(third_party_licences(parts), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
