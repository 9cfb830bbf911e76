import { defineConfig } from 'vitest/config';
import { tallyVariable } from './scripts/tally.ts';

export default defineConfig({
  test: {
    // Plain Node, no DOM: what these tests reach must run in a worker, in a shell and in a page alike.
    environment: 'node',
    include: ['test/{unit,content,fuzz,launcher}/**/*.test.ts', 'test/architecture.test.ts'],
    // A shared machine is slow at times; a test that hangs still ends.
    testTimeout: 30_000,
    // ./run test shows the words of a run that failed: its failures are wanted then, not a line for each file.
    reporters: [process.env[tallyVariable] === undefined ? 'default' : 'dot', './scripts/vitest-tally.ts'],
  },
});
