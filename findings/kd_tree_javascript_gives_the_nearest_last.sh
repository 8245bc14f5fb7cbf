#!/bin/sh
# One would guess: the nearest neighbours that a tree gives come nearest first, so that the first is the answer for k = 1
# and a vote may stop early. What happens: kd-tree-javascript hands out its heap as it lies, the farthest first and the
# rest in no order. The right five are there, but the first of five is the nearest in none of 200 queries.
# Seen in kd-tree-javascript 1.0.3.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund kd-tree-javascript@1.0.3 >/dev/null
cat >run.cjs <<'SCRIPT'
const { kdTree } = require('kd-tree-javascript');

console.log('node', process.version, 'kd-tree-javascript', require('kd-tree-javascript/package.json').version);
let seed = 7;
const drawn = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const apart = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
const rows = Array.from({ length: 300 }, () => ({ x: drawn(), y: drawn() }));
const tree = new kdTree(rows.slice(), apart, ['x', 'y']);
let complete = 0;
let first = 0;
let sorted = 0;
for (let i = 0; i < 200; i++) {
  const query = { x: drawn(), y: drawn() };
  const right = rows.map((row) => apart(row, query)).sort((a, b) => a - b).slice(0, 5);
  const given = tree.nearest(query, 5).map((pair) => pair[1]);
  complete += String(given.slice().sort((a, b) => a - b)) === String(right);
  first += given[0] === right[0];
  sorted += String(given) === String(right);
}
console.log(`200 queries: ${complete} with the right five, ${first} with the nearest first, ${sorted} in order`);
process.exit(complete === 200 && first === 0 && sorted === 0 ? 0 : 1);
SCRIPT
node run.cjs
