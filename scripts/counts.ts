// ./run counts: writes what there is of targets, boards, keys, rules and recordings into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { countsTable } from './counts/counts-table.ts';
import { withMade } from './made-block.ts';

const file = 'README.md';
writeFileSync(file, withMade(readFileSync(file, 'utf8'), './run counts', countsTable()));
