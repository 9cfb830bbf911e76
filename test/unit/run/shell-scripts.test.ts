import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const scripts = [
  'run',
  '.ci/run',
  'scripts/setup/node.sh',
  'scripts/setup/packages.sh',
  'scripts/setup/chromium.sh',
  'scripts/setup/shellcheck.sh',
];

test.each(scripts)('bash can read %s', (script) => {
  expect(spawnSync('bash', ['-n', script], { cwd: root, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
});

// macOS has bash 3.2 and BSD tools; what they lack is easy to write by habit.
test.each(scripts)('%s keeps to what macOS has', (script) => {
  const newer =
    /\b(mapfile|readarray|declare -[Ag]|local -[An]|readlink -f|realpath|sed -i|mv -T|flock)\b|\$\{\w+(\^\^|,,|@Q)|&>>|\|&/;
  const code = readFileSync(`${root}${script}`, 'utf8').replaceAll(/^ *#.*$/gm, '');
  expect(code.match(newer)).toBeNull();
});

test('shellcheck finds nothing', ({ skip }) => {
  const found = spawnSync('shellcheck', ['-x', ...scripts], { cwd: root, encoding: 'utf8' });
  if (found.error !== undefined) skip('shellcheck is not installed here');
  expect(found.stdout).toBe('');
});
