#!/bin/sh
# One would guess: tldraw's packed strokes (base64 of a first point and of steps in float16) are at most a step's rounding
# off, a few thousandths of a pixel, everywhere. What happens: each step is taken from the true point before and not from
# the one that will be read, so roundings add up: after 1,000 points a straight line ends 3 pixels off; and one jump of
# more than 65,504 makes all that follows Infinity. Seen in @tldraw/tlschema 5.5.2 and 4.3.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @tldraw/tlschema@5.5.2 >/dev/null
cat >run.cjs <<'SCRIPT'
const { readFileSync } = require('node:fs');
const { b64Vecs } = require('@tldraw/tlschema');

const { version } = JSON.parse(readFileSync('node_modules/@tldraw/tlschema/package.json'));

console.log('node', process.version, '@tldraw/tlschema', version);
const there_and_back = (points) => b64Vecs.decodePoints(b64Vecs.encodePoints(points));
const line = Array.from({ length: 1000 }, (_, i) => ({ x: i * 17.003, y: 0, z: 0.5 }));
const back = there_and_back(line);
for (const i of [1, 10, 100, 999]) {
  console.log(`point ${i}: ${(back[i].x - line[i].x).toFixed(4)} off`);
}
const jump = there_and_back([0, 70000, 70010].map((x) => ({ x, y: 0, z: 0.5 })));
console.log('0, 70000, 70010 come back as', jump.map((point) => point.x).join(', '));
const drift = Math.abs(back[999].x - line[999].x);
process.exit(Math.abs(back[1].x - line[1].x) < 0.01 && drift > 1 && jump[2].x === Infinity ? 0 : 1);
SCRIPT
node run.cjs
