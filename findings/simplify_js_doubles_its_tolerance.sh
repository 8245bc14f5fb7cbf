#!/bin/sh
# One would guess: simplify-js leaves no point of a stroke further than the tolerance from the line that it gives back.
# What happens: by default two passes each use the whole tolerance (neighbours that are near are dropped first), so
# points lie up to 1.9 tolerances off; highQuality=true leaves the first pass out and holds. A short tick or dot
# becomes the same point twice. Seen in simplify-js 1.2.4.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund simplify-js@1.2.4 >/dev/null
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import simplify from 'simplify-js';

console.log('node', process.version, 'simplify-js', JSON.parse(readFileSync('node_modules/simplify-js/package.json')).version);
const toSegment = (p, a, b) => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = dx || dy ? ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy) : 0;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
};
const furthest = (points, line) =>
  Math.max(...points.map((p) => Math.min(...line.slice(1).map((b, i) => toSegment(p, line[i], b)))));
let seed = 1;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
let [plain, fine] = [0, 0];
for (let n = 0; n < 2000; n++) {
  const stroke = [{ x: 0, y: 0 }];
  for (let i = 0; i < 40; i++) {
    const { x, y } = stroke.at(-1);
    stroke.push({ x: x + random() * 2 - 1, y: y + random() * 2 - 1 });
  }
  plain = Math.max(plain, furthest(stroke, simplify(stroke, 1)));
  fine = Math.max(fine, furthest(stroke, simplify(stroke, 1, true)));
}
const tick = simplify([{ x: 0, y: 0 }, { x: 0.3, y: 0 }, { x: 0.3, y: 0.3 }, { x: 0, y: 0 }], 1);
console.log(`furthest of 2,000 strokes, tolerance 1: ${plain.toFixed(2)}; highQuality: ${fine.toFixed(2)}; a tick:`, tick);
process.exit(plain > 1.5 && fine <= 1 ? 0 : 1);
SCRIPT
node run.mjs
