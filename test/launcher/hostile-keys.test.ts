import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keys, launcher, trainerNames } from '../../src/core/index.ts';
import { bringFiles, model } from './journey.ts';
import { makeRoom, type Room } from './room.ts';
import { python } from './tree/python-environment.ts';

let room: Room;
beforeAll(() => {
  room = makeRoom({ release: 'v0.68' });
  bringFiles(room);
});
afterAll(() => room.remove());

/** Every key of which the value is a text, known words or not: nobody can say which of them a script will once hold. */
const texts = keys.filter(
  ({ type, path }) => type === 'string' && !/^(?:transformer|multihost)_config/.test(path),
);

const value = `'"$(touch canary)"; touch canary; \`touch canary\`\nEND_OF_TEXT\ntouch canary\n`;

describe.skipIf(python === null)('a hostile text in a key', () => {
  test('there are such keys', () => {
    expect(texts.length).toBeGreaterThan(10);
  });

  test.each(texts.map(({ path }) => path))(
    '%s: there is no script, or one that does nothing of it',
    async (path) => {
      for (const trainer of trainerNames) {
        const made = launcher(configWith(path), { target: { trainer }, model });
        if (made.status === 'refused') continue;
        const { out } = await room.run(made.text, ['--dry-run']);
        expect(existsSync(join(room.work, 'canary'))).toBe(false);
        // It may be refused on the machine, as a path that is not there is.
        if (out !== '') expect(out).toContain(configWith(path));
      }
    },
  );
});

function configWith(path: string): string {
  const [section = '', ...names] = path.split('.');
  const lines = names.map((name, depth) => `${'  '.repeat(depth + 1)}${name}:`);
  const start = section === 'training_config' ? '' : 'training_config:\n  max_steps: 1\n';
  return `${start}${section}:\n${section === 'training_config' ? '  max_steps: 1\n' : ''}${lines.join('\n')} ${JSON.stringify(value)}\n`;
}
