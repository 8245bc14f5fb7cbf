"""The frame of the misread sheet: one page without anything outside it, light or dark as the reader's system is."""

from __future__ import annotations

from string import Template

PAGE = Template("""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>$title</title>
<style>
:root { --paper: #f5f7f9; --card: #ffffff; --text: #1d232b; --quiet: #566270; --line: #d6dde4; --ink: #12304f;
  --wrong: #b3261e; --right: #1a6b3c; --start: #d9661f; --hot: 179, 38, 30 }
@media (prefers-color-scheme: dark) { :root { --paper: #14181d; --card: #1e242b; --text: #e8edf2; --quiet: #a3afbb;
  --line: #36404a; --ink: #dbe9f7; --wrong: #ff9d94; --right: #7fd6a0; --start: #ffb27a; --hot: 255, 120, 108 }
  .counts { filter: invert(1) } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 1500px; padding: 24px; background: var(--paper); color: var(--text);
  font: 15px/1.45 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif }
h1 { font-size: 24px; margin: 0 0 4px } h2 { font-size: 17px; margin: 28px 0 8px }
p { margin: 0 0 12px; color: var(--quiet) }
.figures { display: flex; flex-wrap: wrap; gap: 12px; margin: 16px 0; padding: 0; list-style: none }
.figures li { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 10px 14px;
  min-width: 120px; color: var(--quiet); font-size: 13px }
.figures b { display: block; font-size: 20px; color: var(--text); font-variant-numeric: tabular-nums }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 13px }
th, td { border: 1px solid var(--line); padding: 3px 8px; text-align: right; min-width: 34px }
th { color: var(--quiet); font-weight: 600 } td.same { color: var(--right); font-weight: 600 }
td button { all: unset; cursor: pointer; color: var(--wrong); font-weight: 600; text-decoration: underline }
td button:focus-visible, select:focus-visible { outline: 2px solid var(--start); outline-offset: 2px }
.scroll { overflow-x: auto }
.tools { display: flex; flex-wrap: wrap; gap: 12px 20px; align-items: center; position: sticky; top: 0; z-index: 1;
  background: var(--paper); padding: 10px 0; border-bottom: 1px solid var(--line); margin: 24px 0 12px }
select { font: inherit; color: inherit; background: var(--card); padding: 3px 8px;
  border: 1px solid var(--line); border-radius: 6px }
.sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(236px, 1fr)); gap: 12px }
.card { background: var(--card); padding: 10px; margin: 0; font-size: 13px;
  border: 1px solid var(--line); border-radius: 8px }
.card[hidden] { display: none }
.pictures { display: flex; gap: 10px; align-items: center }
.ink, .raster { width: 124px; height: 124px; flex: none } .raster { object-fit: contain; image-rendering: pixelated }
.ink path { fill: none; stroke: var(--ink); stroke-width: 4; stroke-linecap: round; stroke-linejoin: round }
.ink circle { fill: var(--start) }
.counts { width: 72px; height: 72px; image-rendering: pixelated; border: 1px solid #ccc }
.verdict { font-size: 15px; margin: 6px 0 2px }
.verdict b { color: var(--wrong) }
.verdict i { color: var(--right); font-style: normal; font-weight: 700 }
.card small { color: var(--quiet); overflow-wrap: anywhere }
.neighbors { display: flex; gap: 6px; margin-top: 8px; padding: 0; list-style: none }
.neighbors li { text-align: center; font-size: 12px; color: var(--quiet); overflow: hidden }
.neighbors .counts { width: 36px; height: 36px; display: block }
.neighbors .true { color: var(--right); font-weight: 700 }
.group { grid-column: 1 / -1; margin: 16px 0 0; font-size: 16px }
</style>
</head>
<body>
<h1>$title</h1>
<p>$subtitle</p>
<ul class="figures">$figures</ul>
<h2>Shown as</h2>
<p>Rows are the true labels, columns what was shown. Choose a count to see its drawings.</p>
<div class="scroll">$confusion</div>
<div class="tools">
<label>Sort by <select id="sort"><option value="confidence">confidence</option><option value="label">label</option>
<option value="writer">writer</option><option value="style">style it was taken for</option></select></label>
<label>Show <select id="pair"><option value="">all confusions</option>$pairs</select></label>
<span id="count" role="status">$count</span>
</div>
<p>$legend</p>
<div class="sheet" id="sheet">$cards</div>
<script>
const sheet = document.getElementById("sheet"), cards = [...sheet.children];
const [sort, pair, count] = ["sort", "pair", "count"].map(id => document.getElementById(id));
const natural = new Intl.Collator("en", {numeric: true}).compare;
function show() {
  const key = sort.value, group = card => key === "label" ? card.dataset.label : card.dataset[key] || "unknown";
  cards.forEach(card => card.hidden = pair.value !== "" && card.dataset.pair !== pair.value);
  const ordered = [...cards].sort((a, b) =>
    (key === "confidence" ? 0 : natural(group(a), group(b))) || b.dataset.confidence - a.dataset.confidence);
  const groups = new Map();
  ordered.filter(card => !card.hidden).forEach(card => {
    const name = key === "confidence" ? "" : group(card);
    groups.set(name, [...(groups.get(name) || []), card]);
  });
  sheet.replaceChildren(...ordered.filter(card => card.hidden));
  for (const [name, members] of groups) {
    if (name !== "") {
      const heading = document.createElement("h3");
      heading.className = "group";
      heading.textContent = name + " (" + members.length + ")";
      sheet.append(heading);
    }
    sheet.append(...members);
  }
  count.textContent = cards.filter(card => !card.hidden).length + " drawings";
}
sort.onchange = pair.onchange = show;
document.querySelectorAll("td button").forEach(button => button.onclick = () => {
  pair.value = button.value;
  show();
  document.querySelector(".tools").scrollIntoView();
});
</script>
</body>
</html>
""")
