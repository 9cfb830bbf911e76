import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contracts } from '../../../src/core/facts/contracts.ts';
import type { Target } from '../../../src/core/facts/target.ts';
import { native } from '../../../src/core/launch/native/native.ts';
import { askedBy } from './asked.ts';
import { caseOf, expectLaw } from './law.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
const files = existsSync(corpus) ? globSync('**/*.{yaml,yml}', { cwd: corpus }).sort() : [];
const reason = existsSync(corpus) ? '' : ` (skipped: ${corpus} is not there)`;

/** Real configs, each on each target: what comes of it is a native form that keeps the law, or a refusal in words. */
describe.skipIf(files.length === 0)(`the native form of real configs${reason}`, () => {
  const targets = contracts.map(
    ({ trainer, release }): Target => ({ board: 'galaxy', run: 'launcher', trainer, release }),
  );

  test.for(files)('%s', (file) => {
    const text = readFileSync(`${corpus}/${file}`, 'utf8');
    for (const target of targets) {
      const made = native(target, text);
      if (made.status === 'refused') expect(made.sentence, file).toMatch(/^\S.* .*[.")]$/);
      else expectLaw(caseOf(target, askedBy(text), made));
    }
  });
});
