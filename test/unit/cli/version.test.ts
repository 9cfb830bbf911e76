import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../../../src/core/index.ts';

test('the version that reports name is that of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(version).toBe(manifest.version);
});
