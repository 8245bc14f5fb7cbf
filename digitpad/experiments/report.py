"""A run as one page to print: what was asked, what was found, the plot, the table, and what repeats it."""

from __future__ import annotations

import base64
from collections.abc import Callable
from html import escape
from string import Template
from typing import Any

from digitpad import __version__
from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Experiment
from digitpad.experiments.export import plot_bytes
from digitpad.experiments.settings import options, written

MOST_ROWS = 60

_PAGE = Template("""<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>
@page { size: A4; margin: 16mm }
body { margin: 0 auto; max-width: 900px; padding: 24px; background: #fff; color: #1d232b;
  font: 14px/1.45 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif }
h1 { font-size: 22px; margin: 0 0 4px } h1 + p { color: #566270; margin: 0 0 12px }
img { width: 100%; margin: 8px 0 } table { border-collapse: collapse; font-size: 12px }
th, td { border: 1px solid #d6dde4; padding: 2px 8px; text-align: right; font-variant-numeric: tabular-nums }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 14px; font-size: 12px } dd { margin: 0 }
pre { font-size: 11px; white-space: pre-wrap; border: 1px solid #d6dde4; padding: 8px }
img, tr, pre { break-inside: avoid }
@media print { body { padding: 0; max-width: none } }
</style>
</head>
<body>
<h1>$title</h1>
<p>$question</p>
<p>$reading</p>
<img alt="$reading" src="data:image/png;base64,$plot">
<dl>$facts</dl>
<table>$table</table>
<pre>$code</pre>
</body>
</html>
""")


def page(experiment: Experiment, data: Dataset, settings: Any, result: Any, say: Callable[[Text], str] = str) -> bytes:
    """An HTML page without anything outside it, light, in the person's language."""
    picture = base64.b64encode(plot_bytes(experiment, data, settings, result, ".png", say=say)).decode()
    facts = [(say(Text("Data")), say(Text("{name}, {count} pictures", name=data.name, count=len(data))))]
    facts += [(say(option.label), written(getattr(settings, name))) for name, option in options(type(settings)).items()]
    facts.append(("digitpad", __version__))
    content = _PAGE.substitute(
        title=escape(say(experiment.title)),
        question=escape(say(experiment.question)),
        reading=escape(say(experiment.reading(result, data))),
        plot=picture,
        facts="".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in facts),
        table=_table(*experiment.table(result)),
        code=escape(experiment.code(settings, data)),
    )
    return content.encode("utf-8", "backslashreplace")


def _table(header: Any, rows: Any) -> str:
    """The first rows: a page to print is no place for thousands."""
    lines = ["".join(f"<th>{escape(str(name))}</th>" for name in header)]
    lines += ["".join(f"<td>{escape(written(cell))}</td>" for cell in row) for row in rows[:MOST_ROWS]]
    if len(rows) > MOST_ROWS:
        lines.append(f"<td>+ {len(rows) - MOST_ROWS}</td>")
    return "".join(f"<tr>{line}</tr>" for line in lines)
