import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { compiledParts, compileParts, partFiles } from '../../../scripts/compile-launcher.ts';
import { trainers } from '../../../src/core/facts/trainers.ts';
import { partsFor } from '../../../src/core/launch/script-parts.ts';

test('the compiled parts are those of the folder', () => {
  expect(readFileSync(compiledParts, 'utf8')).toBe(compileParts());
});

test('each part is used by a trainer', () => {
  const used = new Set(
    Object.values(trainers).flatMap((trainer) => [...partsFor(trainer, true), ...partsFor(trainer, false)]),
  );
  expect(partFiles.map((file) => basename(file, '.sh')).sort()).toEqual([...used].sort());
});

test.each(partFiles.map((file) => [basename(file), file]))(
  'bash can read %s, and it keeps to bash 3.2',
  (_name, file) => {
    const text = readFileSync(file, 'utf8');
    expect(spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    const newer =
      /\b(mapfile|readarray|declare -[Agn]|local -[Ang]|coproc|wait -[np]|readlink -f|realpath|sed -i|flock|EPOCHSECONDS|SRANDOM|BASHPID)\b|\$\{\w+(\^|,|@[A-Za-z])|&>>|\|&|printf '?%\(|\bshopt -s (globstar|lastpipe|inherit_errexit)|\[\[ -v /;
    expect(text.replaceAll(/^ *#.*$/gm, '').match(newer)).toBeNull();
  },
);
