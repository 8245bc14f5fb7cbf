#!/bin/sh
# One would guess: nearest neighbours read the drawings that they were given, and where two digits have equally many
# neighbours the nearer ones win. What happens: ml-knn counts from the farthest to the nearest and keeps who comes first,
# so that a tie goes to the farther digit; and k is one more than there are labels, 11 for digits. Ten digits of four
# drawings each, far apart, are read right in 9 of 40 of their own drawings, by k of 5 in 40. Seen in ml-knn 3.0.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund ml-knn@3.0.0 >/dev/null
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import KNN from 'ml-knn';

console.log('node', process.version, 'ml-knn', JSON.parse(readFileSync('node_modules/ml-knn/package.json')).version);
const line = [[0, 0], [1, 0], [2, 0], [3, 0]];
const tied = new KNN(line, [7, 7, 1, 1], { k: 4 }).predict([0, 0]);
console.log('at 0, with 7 at 0 and 1, 1 at 2 and 3, k = 4:', tied);
const drawings = [];
const labels = [];
for (let digit = 0; digit < 10; digit++) {
  for (let i = 0; i < 4; i++) {
    drawings.push([100 * digit + i, i]);
    labels.push(digit);
  }
}
const right = (reader) => reader.predict(drawings).filter((digit, i) => digit === labels[i]).length;
const usual = new KNN(drawings, labels);
const five = right(new KNN(drawings, labels, { k: 5 }));
console.log(`k = ${usual.k} by itself: ${right(usual)} of 40 right; k = 5: ${five} of 40`);
process.exit(tied === 1 && usual.k === 11 && right(usual) < 20 && five === 40 ? 0 : 1);
SCRIPT
node run.mjs
