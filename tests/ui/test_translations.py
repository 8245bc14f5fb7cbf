"""Every text is translated into every language, as a translation must be, and the compiled files say the same."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from digitpad.core.singulars import SINGULARS
from digitpad.core.synthesis.synthesizer import MADE_KINDS
from digitpad.core.text import Text
from digitpad.storage.assets import asset_path
from digitpad.ui.kit.i18n import LANGUAGES, STYLES, without_mnemonic
from digitpad.ui.state.action_table import MENUS

ROOT = Path(__file__).resolve().parent.parent.parent
FOREIGN = [language for language in LANGUAGES if language != "en"]
PLACEHOLDER = re.compile(r"\{\w+\}")
END = {"。": ".", "？": "?", "！": "!", "：": ":", "…": "…", ".": ".", "?": "?", "!": "!", ":": ":"}


def load_tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "tools" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = load_tool()
wanted = cache(tool.everything)
read = cache(tool.read)


def wanted_in(language: str) -> list:
    return [sentence for sentence in wanted() if sentence.is_plural or language != "en"]


def forms(language: str) -> list[tuple[str, str]]:
    """Each source beside each form of its translation, where there is one."""
    return [(entry.sentence.template, form) for entry in read(language).values() for form in entry.forms if form]


def told(pairs: list[tuple[str, str]]) -> list[str]:
    return [f"{source!r} -> {translation!r}" for source, translation in pairs]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_holds_what_the_code_says_and_nothing_else(language: str) -> None:
    """If not: `python packaging/tools/translations.py collect`."""
    assert {sentence.key: sentence.is_plural for sentence in wanted_in(language)} == {
        key: entry.sentence.is_plural for key, entry in read(language).items()
    }


def test_every_style_that_a_reading_may_name_is_collected() -> None:
    assert {"barred", *MADE_KINDS} <= {sentence.template for sentence in wanted() if sentence.context == STYLES}


def test_what_is_translated_keeps_its_place_and_what_is_new_follows_its_neighbour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    before, first, new = tool.Sentence("before"), tool.Sentence("first"), tool.Sentence("new")
    tool.write("de", [tool.Entry(before, ("vorher",)), tool.Entry(first, ("zuerst",))])
    entries = tool.brought_up_to_date("de", [new, first, tool.Sentence("second"), before])
    assert [(entry.sentence.template, *entry.forms) for entry in entries] == [
        ("new", ""),
        ("before", "vorher"),
        ("first", "zuerst"),
        ("second", ""),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(language: str) -> None:
    assert [entry.sentence.template for entry in read(language).values() if not entry.is_finished] == []
    assert 'type="unfinished"' not in tool.path_of(language).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_plural_has_the_languages_forms(language: str) -> None:
    wrong = [
        entry.sentence.template
        for entry in read(language).values()
        if len(entry.forms) != (tool.PLURAL_FORMS[language] if entry.sentence.is_plural else 1)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_kept(language: str) -> None:
    """A singular may say "the one sample" without its `{n}`."""
    wrong = []
    for entry in read(language).values():
        source = set(PLACEHOLDER.findall(entry.sentence.template))
        for number, form in enumerate(entry.forms):
            is_singular = len(entry.forms) > 1 and number == 0
            if not form:
                continue
            missing = source - set(PLACEHOLDER.findall(form)) - ({"{n}"} if is_singular else set())
            if missing or set(PLACEHOLDER.findall(form)) - source or form.count("{") != form.count("}"):
                wrong.append((entry.sentence.template, form))
    assert told(wrong) == []


@pytest.mark.parametrize("language", FOREIGN)
def test_a_menu_text_keeps_one_mnemonic(language: str) -> None:
    pairs = forms(language)
    assert told([pair for pair in pairs if _mnemonics(pair[0]) != _mnemonics(pair[1])]) == []


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&(?=[^&\s])", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_share_their_mnemonic(language: str, qapp: QCoreApplication) -> None:
    translator = loaded(language)
    menus = {title.template: [row.text for row in rows] for title, rows in MENUS.items()}
    doubled = []
    for title, texts in {**menus, "the menu bar": list(MENUS)}.items():
        letters = Counter(_letter(translator, text) for text in texts)
        doubled += [f"{title}: {letter}" for letter, n in letters.items() if letter and n > 1]
    assert doubled == []


def _letter(translator: QTranslator, text: Text) -> str:
    shown = (translator.translate(tool.CONTEXT, text.template) or text.template).format(**text.params)
    found = re.search(r"&([^&\s])", shown)
    return found.group(1).upper() if found else ""


@pytest.mark.parametrize("language", FOREIGN)
def test_a_text_begins_and_ends_as_its_source(language: str) -> None:
    """Blanks at the ends, and the sign that ends a sentence."""
    wrong = []
    for source, translation in forms(language):
        blanks = [(len(t) - len(t.lstrip()), len(t) - len(t.rstrip())) for t in (source, translation)]
        ends = [END.get(without_mnemonic(t)[-1], "") for t in (source, translation)]
        if blanks[0] != blanks[1] or ends[0] != ends[1]:
            wrong.append((source, translation))
    assert told(wrong) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_per_cent_is_written_in_one_way(language: str) -> None:
    """German and Spanish part the sign from its number, on the same line."""
    parted = "\N{NO-BREAK SPACE}" if language in ("de", "es") else ""
    sheets = [(path.name, path.read_text("utf-8")) for path in (ROOT / "assets" / "lessons" / language).glob("*.md")]
    sources = [(sentence.template, sentence.template) for sentence in wanted()] if language == "en" else []
    texts = [*forms(language), *sources, *sheets]
    assert told([pair for pair in texts if {*re.findall(r"[\d}](\s*)[%％]", pair[1])} - {parted}]) == []


def test_beside_chinese_signs_stand_wide_commas_and_colons() -> None:
    narrow = re.compile("[\u4e00-\u9fff}][,:;?!](?=[\u4e00-\u9fff{])|[\u4e00-\u9fff][,:;?!]|[,:;?!][\u4e00-\u9fff]")
    assert told([pair for pair in forms("zh_CN") if narrow.search(pair[1])]) == []


def test_no_number_of_a_sentence_is_written_in_english() -> None:
    """A parameter is a number or a `Text` (`per_cent`, `to_digits`), and no "31%" or "0.5", which is no German."""
    folder = ROOT / "digitpad"
    paths = [path for path in folder.rglob("*.py") if "cli" not in path.parts and path != folder / "notebook.py"]
    assert [f"{path.name}: {part}" for path in paths for part in _english_numbers(path.read_text("utf-8"))] == []


def _english_numbers(code: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(code)):
        is_said = isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in ("Text", "tr", "UserError")
        for part in (keyword.value for keyword in node.keywords) if is_said else [node]:
            if isinstance(part, ast.JoinedStr):
                formats = [ast.unparse(one) for one in part.values if getattr(one, "format_spec", None) is not None]
                if formats and (is_said or any("%}" in one for one in formats)):
                    yield ast.unparse(part)


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_finds_no_placeholder_of_its_own(language: str) -> None:
    """Qt puts the count in the place of %n, which here is a percent sign before an n."""
    assert told([pair for pair in forms(language) if re.search(r"%L?n", pair[1])]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_says_the_same(language: str) -> None:
    """If not: `python packaging/tools/translations.py compile`."""
    translator = loaded(language)
    counts = {1: (-1,), 2: (1, 2)}
    wrong = []
    for entry in read(language).values():
        sentence = entry.sentence
        for form, count in zip(entry.forms, counts[len(entry.forms)], strict=True):
            if form and translator.translate(sentence.context, sentence.template, None, count) != form:
                wrong.append((sentence.template, form))
    assert told(wrong) == []


def loaded(language: str) -> QTranslator:
    translator = QTranslator()
    assert translator.load(f"digitpad_{language}", str(asset_path("translations")))
    return translator


def test_commands_stay_english() -> None:
    """What no window shows is not in the catalogue."""
    said_by_commands = {sentence.template for sentence in tool.sentences(ROOT / "digitpad" / "cli")}
    assert len(said_by_commands - {sentence.template for sentence in wanted()}) > 10


def test_the_names_of_the_writing_styles_are_in_the_catalogue() -> None:
    assert ("styles", "barred") in {sentence.key for sentence in wanted() if sentence.context == STYLES}


def test_commands_have_the_same_sentences_of_one_thing() -> None:
    """The table that `compile` writes for them holds no other ones than the window's English."""
    known = {entry.sentence.template: entry.forms[0] for entry in tool.read("en").values()}
    assert SINGULARS
    assert {template: said for template, said in SINGULARS.items() if template in known} == {
        template: known[template] for template in SINGULARS if template in known
    }
