#!/bin/sh
# One would guess: the outline that perfect-freehand draws of a stroke reaches from its first to its last point. What
# happens: with its defaults it lags behind the pen: of a line from 0 to 100 the outline ends at 73, and what is saved
# of a short stroke misses a quarter of it, unless last: true says that the stroke is complete. Seen in perfect-
# freehand 1.2.3.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund perfect-freehand@1.2.3 >/dev/null
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import { getStroke } from 'perfect-freehand';

const version = JSON.parse(readFileSync('node_modules/perfect-freehand/package.json')).version;
console.log('node', process.version, 'perfect-freehand', version);
const line = [0, 50, 100].map((x) => [x, 0, 0.5]);
const end = (options) => Math.max(...getStroke(line, { size: 10, ...options }).map(([x]) => x));
const [plain, complete] = [end({}), end({ last: true })];
console.log(`a line to 100, 10 wide: the outline ends at ${plain.toFixed(1)}; with last: true at ${complete.toFixed(1)}`);
process.exit(plain < 80 && complete > 99 ? 0 : 1);
SCRIPT
node run.mjs
