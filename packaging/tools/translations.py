"""Keep the translations in line with the code: `python packaging/tools/translations.py collect`, then `compile`.

`collect` finds every sentence that the window can show (the literal first argument of `Text`, `tr`, `UserError` and its
kin; the commands' own stay English) and the names of the atlas' writing styles, and brings
assets/translations/digitpad_*.ts up to date: new entries come in as unfinished, those that are gone go.
`compile` makes the .qm files that the window loads, with Qt's own lrelease.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SINGULARS = ROOT / "digitpad" / "core" / "singulars.py"
FOLDER = ROOT / "assets" / "translations"
CONTEXT = "digitpad"
STYLES = "styles"
"""The contexts, as `digitpad.ui.kit.i18n` asks for them."""
NOT_SHOWN = ("cli",)
"""Parts of the package whose sentences no window shows."""

PLURAL_FORMS = {"de": 2, "en": 2, "es": 2, "zh_CN": 1}
"""Number of plural forms of each language (Qt's rules). English has plurals alone: its other sentences are the keys."""


@dataclass(frozen=True)
class Sentence:
    """A template, and whether a count `n` decides between its forms."""

    template: str
    is_plural: bool = False
    context: str = CONTEXT

    @property
    def key(self) -> tuple[str, str]:
        return (self.context, self.template)


@dataclass(frozen=True)
class Entry:
    """A sentence's translations: one, or one for each plural form; empty where it is still to be done."""

    sentence: Sentence
    forms: tuple[str, ...]

    @property
    def is_finished(self) -> bool:
        return all(self.forms)


def everything() -> list[Sentence]:
    """All that is to be translated."""
    return [*sentences(), *style_names()]


def style_names(folder: Path = ROOT / "assets" / "atlas") -> list[Sentence]:
    """The names in the atlas' headings ("[7] barred") and of what is made without one, each once."""
    headings = re.compile(r"^\[[-0-9]\] *(.+?) *$", re.MULTILINE)
    names = [name for path in sorted(folder.glob("*.txt")) for name in headings.findall(path.read_text("utf-8"))]
    return [Sentence(name, context=STYLES) for name in dict.fromkeys([*names, *made_kinds()])]


def made_kinds(module: Path = ROOT / "digitpad" / "core" / "synthesis" / "synthesizer.py") -> tuple[str, ...]:
    """The names of the non-digits that have no heading there: they are made of digits."""
    tree = ast.parse(module.read_text("utf-8"))
    values = [
        one.value for one in tree.body if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "MADE_KINDS"
    ]
    names: tuple[str, ...] = ast.literal_eval(values[0])
    return names


def sentences(package: Path = ROOT / "digitpad") -> list[Sentence]:
    """Every sentence of the package, by file and line, each once."""
    found: dict[str, Sentence] = {}
    shown = (path for path in sorted(package.rglob("*.py")) if path.relative_to(package).parts[0] not in NOT_SHOWN)
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in shown]
    calls = {"Text", "tr", *_user_errors(trees)}
    for sentence in (sentence for tree in trees for sentence in _sentences_in(tree, calls)):
        known = found.get(sentence.template)
        found[sentence.template] = Sentence(
            sentence.template, sentence.is_plural or (known is not None and known.is_plural)
        )
    return list(found.values())


def _user_errors(trees: list[ast.Module]) -> set[str]:
    """The names of `UserError` and of all that is derived from it, at whatever distance."""
    names = {"UserError", "UsageError"}
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    while more := {node.name for node in classes if any(_name(base) in names for base in node.bases)} - names:
        names |= more
    return names


def _sentences_in(tree: ast.Module, calls: set[str]) -> Iterator[Sentence]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args or _name(node.func) not in calls:
            continue
        for literal in _literals(node.args[0]):
            counts = any(keyword.arg == "n" for keyword in node.keywords)
            yield Sentence(literal, counts or "{n}" in literal)  # told as **facts, too, it makes Qt look for plurals


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    """The literals that an argument can be: itself, or the branches of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def path_of(language: str, suffix: str = ".ts") -> Path:
    return FOLDER / f"digitpad_{language}{suffix}"


def read(language: str) -> dict[tuple[str, str], Entry]:
    """The entries of a language by context and template; none where there is no file yet."""
    path = path_of(language)
    if not path.exists():
        return {}
    entries = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            entry = _entry(context.findtext("name") or "", message)
            entries[entry.sentence.key] = entry
    return entries


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    return Entry(Sentence(message.findtext("source") or "", plural, context), tuple(forms))


def write(language: str, entries: list[Entry]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for entry in entries:
        name = entry.sentence.context
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        if entry.sentence.is_plural:
            message.set("numerus", "yes")
        ET.SubElement(message, "source").text = entry.sentence.template
        translation = ET.SubElement(message, "translation")
        if not entry.is_finished:
            translation.set("type", "unfinished")
        if entry.sentence.is_plural:
            for form in entry.forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = entry.forms[0]
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    path_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def brought_up_to_date(language: str, wanted: list[Sentence]) -> list[Entry]:
    """An entry for each sentence, with the translations that are known.

    What is known keeps its place, whatever was moved in the code; a new sentence comes after the one before it there.
    """
    known = read(language)
    sentences = {sentence.key: sentence for sentence in wanted}
    order = [key for key in known if key in sentences]
    place = 0
    for key in sentences:
        if key not in known:
            order.insert(place, key)
        place = order.index(key) + 1
    return [_brought_up_to_date(known.get(key), sentences[key], language) for key in order]


def _brought_up_to_date(old: Entry | None, sentence: Sentence, language: str) -> Entry:
    n_forms = PLURAL_FORMS[language] if sentence.is_plural else 1
    return Entry(sentence, old.forms if old and len(old.forms) == n_forms else ("",) * n_forms)


def collect() -> int:
    FOLDER.mkdir(exist_ok=True)
    found = everything()
    for language in PLURAL_FORMS:
        wanted = [s for s in found if s.is_plural] if language == "en" else found
        entries = brought_up_to_date(language, wanted)
        write(language, entries)
        print(f"{language}: {len(entries)} entries, {sum(not e.is_finished for e in entries)} to translate")
    return 0


def compile_all() -> int:
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for language in PLURAL_FORMS:
        made = path_of(language, ".new")
        subprocess.run([lrelease, "-silent", path_of(language), "-qm", made], check=True)
        made.replace(path_of(language, ".qm"))  # at once: a window that runs has the old one mapped
    SINGULARS.write_text(singulars(), encoding="utf-8")
    return 0


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def singulars() -> str:
    """The module of English sentences of one thing, for the commands, which don't read the windows' translations."""
    counted = sorted((e for e in read("en").values() if e.sentence.is_plural), key=lambda e: e.sentence.template)
    pairs = [(e.sentence.template, e.forms[0]) for e in counted if e.forms[0] not in ("", e.sentence.template)]
    body = "\n".join(f"    {_literal(many)}: {_literal(one)}," for many, one in pairs)
    return f'''"""English sentences where `n` is 1; made by `python packaging/tools/translations.py compile`."""

# ruff: noqa: E501
# fmt: off
SINGULARS = {{
{body}
}}
'''


if __name__ == "__main__":
    commands = {"collect": collect, "compile": compile_all}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit("usage: python packaging/tools/translations.py collect|compile")
    sys.exit(commands[sys.argv[1]]())
