import { afterEach, describe, expect, test } from 'vitest';
import { bringFiles, expectRefusal, scriptOf } from './journey.ts';
import { refusals } from './refusal-cases.ts';
import { makeRoom, type Room } from './room.ts';
import { snapshot } from './snapshot.ts';
import { python } from './tree/python-environment.ts';

let room: Room;
afterEach(() => room.remove());

describe.skipIf(python === null)('a refusal says what, why and what to do, and nothing is written', () => {
  test.each(refusals)(
    '$code: $name',
    async ({ code, what, says = [], target = {}, tree = {}, text, words, options, prepare, ...more }) => {
      room = makeRoom({ release: 'v0.68', ...tree });
      bringFiles(room);
      room.board('n150');
      const script = scriptOf(target, text, more.model === undefined ? {} : { model: more.model });
      prepare?.(room);
      const before = snapshot(room.folder);
      const ended = await room.run(script, words, options);
      expectRefusal(ended, code, what);
      for (const part of says) expect(ended.err).toContain(part);
      expect(snapshot(room.folder)).toEqual(before);
      expect(room.records()).toEqual([]);
    },
  );

  test('never advises to install ttml from the package index', () => {
    for (const trainer of ['nanogpt-py', 'gsm8k-py'] as const)
      expect(scriptOf({ trainer })).not.toMatch(/pip3? install\s+\S*ttml/);
  });
});
