import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compiledParts, compileParts, partsFolder } from '../../../scripts/compile-launcher.ts';
import { trainers } from '../../../src/core/facts/trainers.ts';
import { partsFor } from '../../../src/core/launch/script-parts.ts';

const files = readdirSync(partsFolder);

test('the compiled parts are those of the folder', () => {
  expect(readFileSync(compiledParts, 'utf8')).toBe(compileParts());
});

test('each part is used by a trainer', () => {
  const used = new Set(
    Object.values(trainers).flatMap((trainer) => [...partsFor(trainer, true), ...partsFor(trainer, false)]),
  );
  expect(files.map((file) => file.replace(/\.sh$/, '')).sort()).toEqual([...used].sort());
});

test.each(files)('bash can read %s, and it keeps to bash 3.2', (file) => {
  const text = readFileSync(new URL(file, partsFolder), 'utf8');
  expect(spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
  const newer =
    /\b(mapfile|readarray|declare -[Agn]|local -[Ang]|coproc|wait -[np]|readlink -f|realpath|sed -i|flock|EPOCHSECONDS|SRANDOM|BASHPID)\b|\$\{\w+(\^|,|@[A-Za-z])|&>>|\|&|printf '?%\(|\bshopt -s (globstar|lastpipe|inherit_errexit)|\[\[ -v /;
  expect(text.replaceAll(/^ *#.*$/gm, '').match(newer)).toBeNull();
});
