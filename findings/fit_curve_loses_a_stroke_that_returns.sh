#!/bin/sh
# One would guess: fit-curve (Schneider, by which web pages smooth strokes) leaves no point further from its curves than
# the error that it is given. What happens: a stroke of three points that goes out and comes back to where it began
# becomes one curve without length, with an error of 1 and a point 10 away; with more points on the same way the turn is
# kept. Seen in fit-curve 0.2.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund fit-curve@0.2.0 >/dev/null
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import fitCurve from 'fit-curve';

const version = JSON.parse(readFileSync('node_modules/fit-curve/package.json')).version;
console.log('node', process.version, 'fit-curve', version);
const reach = (points) => Math.max(...fitCurve(points, 1).flat().map(([x]) => x));
const few = [[0, 0], [10, 0], [0, 0]];
const more = [[0, 0], [5, 0], [10, 0], [5, 0], [0, 0]];
console.log('three points to 10 and back: the curves reach', reach(few));
console.log('five points to 10 and back:  the curves reach', reach(more));
process.exit(reach(few) < 9 && reach(more) >= 9 ? 0 : 1);
SCRIPT
node run.mjs
