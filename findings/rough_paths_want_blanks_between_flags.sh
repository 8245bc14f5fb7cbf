#!/bin/sh
# One would guess: points-on-path, by which Rough.js and Excalidraw draw SVG paths, takes "a5 5 0 0110 10": the two
# flags of an arc may stand together and next to the number (SVG 1.1 and 2), and most optimizers write them so. What
# happens: "Path data ended short": each flag needs a blank. svgpath reads it. Seen in points-on-path 0.2.1, svgpath
# 2.6.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund points-on-path@0.2.1 svgpath@2.6.0 >/dev/null
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import { pointsOnPath } from 'points-on-path';
import svgpath from 'svgpath';

for (const name of ['points-on-path', 'svgpath'])
  console.log(name, JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version);
const said = (path) => {
  try {
    return `${pointsOnPath(path)[0].length} points`;
  } catch (error) {
    return String(error.message);
  }
};
const [spaced, together] = ['M10 10a5 5 0 0 1 10 10', 'M10 10a5 5 0 0110 10'].map(said);
console.log('with blanks:', spaced, '| together:', together, '| svgpath:', svgpath('M10 10a5 5 0 0110 10').toString());
process.exit(spaced.endsWith('points') && !together.endsWith('points') ? 0 : 1);
SCRIPT
node run.mjs
