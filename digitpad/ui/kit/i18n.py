"""Where templates become sentences in the person's language."""

from __future__ import annotations

import re
from datetime import datetime
from numbers import Integral, Real
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from digitpad.core.decision import whole_percent
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.text import Text, printable

CONTEXT = "digitpad"
STYLES = "styles"
"""The context of the names of writing styles, which come from the atlas and not from the code."""
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "zh_CN": "简体中文"}
"""Those that digitpad speaks, in their own words; a person with another one is answered in English."""
DECIMALS = 4
"""A number is shown with the decimals that it has, up to these: who makes it a parameter rounds it."""
_MNEMONIC = re.compile(r"\s?\(&\w\)|&(?=[^&])")


def translate(text: Text) -> str:
    """The sentence of `text` in the window's language: numbers and dates by its locale, plural by the parameter `n`."""
    params = text.params
    n = params.get("n")
    count = int(n) if isinstance(n, Integral) else -1
    template = QCoreApplication.translate(CONTEXT, text.template, "", count)
    return template.format(**{name: shown(value) for name, value in params.items()})


def tr(template: str, /, **params: object) -> str:
    """`translate` for a sentence that begins in `ui`; `template` is a literal."""
    return translate(Text(template, **params))


def shown(value: object) -> str:
    """A parameter as the locale writes it; a `Text` inside a `Text` is translated in its turn."""
    if isinstance(value, Text):
        return translate(value)
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, Integral):
        return QLocale().toString(int(value))
    if isinstance(value, Real):
        return _decimal(float(value))
    if isinstance(value, datetime):
        return short_date(value)
    return printable(str(value))


def _decimal(value: float) -> str:
    rounded = round(value, DECIMALS)
    if value and not rounded:  # it is little, and not nothing
        return QLocale().toString(value, "g", DECIMALS)
    return QLocale().toString(rounded, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)


def fixed(value: float, decimals: int = 2) -> str:
    """A number among others of its kind: with as many decimals as they have."""
    return QLocale().toString(float(value), "f", decimals)


def short_date(moment: datetime) -> str:
    """Date and time in the person's own time zone and customs."""
    return QLocale().toString(_local(moment), QLocale.FormatType.ShortFormat)


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))


def date_of(created: str) -> str:
    """An ISO 8601 moment (`Sample.created`) for people; "" where it is unknown or unreadable."""
    try:
        return short_date(datetime.fromisoformat(created))
    except ValueError:
        return ""


def day_of(created: str) -> str:
    """As `date_of`, without the time of the day."""
    try:
        return QLocale().toString(_local(datetime.fromisoformat(created)).date(), QLocale.FormatType.ShortFormat)
    except ValueError:
        return ""


def percent(share: float) -> str:
    """A share of 0..1 as a whole per cent; never "100%" of what is not certain."""
    return tr("{value}%", value=whole_percent(share))


def label_text(label: Label) -> Text:
    """A label as a parameter of a sentence."""
    return Text("not a digit") if label == NOT_A_DIGIT else Text("{digit}", digit=label)


def shown_label(label: Label) -> str:
    """A label in a sentence."""
    return tr("not a digit") if label == NOT_A_DIGIT else str(label)


def short_label(label: Label) -> str:
    """A label where there is room for one sign."""
    return "–" if label == NOT_A_DIGIT else str(label)


def style_name(name: str) -> str:
    """A writing style of the atlas in the person's language."""
    return QCoreApplication.translate(STYLES, name)


def without_mnemonic(text: str) -> str:
    """A menu's text for where it has no key: "&File" is "File", and "文件(&F)" is "文件"."""
    return _MNEMONIC.sub("", text)


def spoken(locale: QLocale) -> str:
    """That of `LANGUAGES` in which to speak to a person of `locale`: the same words in the same script, or English."""
    wanted = locale.language(), locale.script()
    return next((name for name in LANGUAGES if (QLocale(name).language(), QLocale(name).script()) == wanted), "en")


def install_translators(app: QCoreApplication, folder: Path, language: str = "") -> list[str]:
    """Load the app's and Qt's translations for `language` ("" follows the system); return the names that loaded.

    English lies under every other: it holds the singulars, which the templates do not. Qt's own texts (the buttons and
    dialogs that it makes) never speak another language than the app's.
    """
    locale = QLocale(language) if language else system_locale()
    QLocale.setDefault(locale)
    qts_own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    chosen = spoken(locale)
    loaded = []
    for name, place in (("digitpad_en", folder), (f"qtbase_{chosen}", qts_own), (f"digitpad_{chosen}", folder)):
        translator = QTranslator(app)
        if name not in loaded and translator.load(name, str(place)):
            app.installTranslator(translator)
            loaded.append(name)
    return loaded


def system_locale() -> QLocale:
    """The system's formats, in the first of the person's languages that digitpad speaks."""
    system = QLocale.system()
    if system.language() == QLocale.Language.C:  # no language is set: its dates and numbers are written for programs
        return QLocale("en")
    for name in system.uiLanguages():
        locale = QLocale(name)
        if spoken(locale) != "en" or locale.language() == QLocale.Language.English:
            return system if locale.language() == system.language() else locale
    return system
