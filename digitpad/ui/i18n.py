"""Where templates become sentences in the person's language."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTranslator

from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.text import Text

CONTEXT = "digitpad"


def translate(text: Text) -> str:
    """The sentence of `text` in the window's language: numbers and dates by its locale, plural by the parameter `n`."""
    params = text.params
    n = params.get("n")
    count = n if isinstance(n, int) else -1
    template = QCoreApplication.translate(CONTEXT, text.template, "", count)
    return template.format(**{name: shown(value) for name, value in params.items()})


def tr(template: str, /, **params: object) -> str:
    """`translate` for a sentence that begins in `ui`; `template` is a literal."""
    return translate(Text(template, **params))


def shown(value: object) -> str:
    """A parameter as the locale writes it; a `Text` inside a `Text` is translated in its turn."""
    if isinstance(value, Text):
        return translate(value)
    locale = QLocale()
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return locale.toString(value)
    if isinstance(value, float):
        return locale.toString(value, "f", 2)
    if isinstance(value, datetime):
        return short_date(value)
    return str(value)


def short_date(moment: datetime) -> str:
    """Date and time in the person's own time zone and customs."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def date_of(created: str) -> str:
    """An ISO 8601 moment (`Sample.created`) for people; "" where it is unknown or unreadable."""
    try:
        return short_date(datetime.fromisoformat(created))
    except ValueError:
        return ""


def percent(share: float) -> str:
    """A share of 0..1 as a whole per cent; never "100%" of what is not certain."""
    value = round(share * 100)
    if value == 100 and share < 0.9995:
        value = 99
    return tr("{value}%", value=value)


def label_text(label: Label) -> Text:
    """A label as a parameter of a sentence."""
    return Text("not a digit") if label == NOT_A_DIGIT else Text("{digit}", digit=label)


def shown_label(label: Label) -> str:
    """A label in a sentence."""
    return tr("not a digit") if label == NOT_A_DIGIT else str(label)


def short_label(label: Label) -> str:
    """A label where there is room for one sign."""
    return "–" if label == NOT_A_DIGIT else str(label)


def install_translators(app: QCoreApplication, folder: Path, language: str = "") -> list[str]:
    """Load the app's and Qt's translations for `language` ("" follows the system); return the names that loaded.

    English lies under every other: it holds the singulars, which the templates do not.
    """
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    wanted = [("digitpad", QLocale("en")), ("digitpad", locale), ("qtbase", locale)]
    loaded = []
    for name, spoken in wanted:
        translator = QTranslator(app)
        if translator.load(spoken, name, "_", str(folder)):
            app.installTranslator(translator)
            loaded.append(Path(translator.filePath()).stem)
    return loaded
