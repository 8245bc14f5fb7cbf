#!/bin/sh
# One would guess: npyjs gives the numbers of a .npy file row by row for the shape that it tells. What happens: of an
# array that numpy keeps column by column (a transposed one, or what pandas' to_numpy gives) it hands on the numbers as
# stored beside the shape of the array itself, so pictures come out scrambled unless one heeds a flag, fortranOrder.
# Seen in npyjs 1.2.0 with numpy 2.4.6.
# Exit 0: the surprise is there. Exit 1: it is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund npyjs@1.2.0 >/dev/null
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import * as npyjs from 'npyjs';

console.log('node', process.version, 'npyjs', JSON.parse(readFileSync('node_modules/npyjs/package.json')).version);
const npy = (order, bytes) => {
  // By hand, after numpy's format 1.0: the array [[0, 1, 2], [3, 4, 5]].
  const header = `{'descr': '|u1', 'fortran_order': ${order}, 'shape': (2, 3), }`.padEnd(117) + '\n';
  const head = [0x93, ...Buffer.from('NUMPY'), 1, 0, header.length, 0, ...Buffer.from(header)];
  return Uint8Array.from([...head, ...bytes]).buffer;
};
const load = (buffer) => npyjs.load ? npyjs.load(buffer) : new npyjs.default().parse(buffer);
const rows = await load(npy('False', [0, 1, 2, 3, 4, 5]));
const columns = await load(npy('True', [0, 3, 1, 4, 2, 5]));
for (const found of [rows, columns]) console.log('shape', found.shape, 'data', [...found.data], 'fortranOrder', found.fortranOrder);
process.exit(String([...columns.data]) !== String([...rows.data]) && String(columns.shape) === String(rows.shape) ? 0 : 1);
SCRIPT
node run.mjs
