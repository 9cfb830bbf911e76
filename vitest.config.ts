import { defineConfig } from 'vitest/config';
import { tallyVariable } from './scripts/tally.ts';
import LongestFirst from './test/longest-first.ts';

export default defineConfig({
  test: {
    // Plain Node, no DOM: what these tests reach must run in a worker, in a shell and in a page alike.
    environment: 'node',
    // A shared machine is slow at times; a test that hangs still ends.
    testTimeout: 30_000,
    // What pays for each commit has two cores.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // ./run test shows the words of a run that failed: its failures are wanted then, not a line for each file.
    reporters: [process.env[tallyVariable] === undefined ? 'default' : 'dot', './scripts/vitest-tally.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['test/{unit,content,launcher}/**/*.test.ts', 'test/architecture.test.ts'],
          // No test leaves anything behind that another could see, so the engine is loaded once a core, not once a file.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        // It measures the time and the memory of its process, which is therefore its own.
        test: { name: 'fuzz', include: ['test/fuzz/**/*.test.ts'], pool: 'forks' },
      },
      {
        extends: true,
        // The built site as files; what needs a browser is in test/e2e.
        test: { name: 'site', include: ['test/site/**/*.test.ts'], pool: 'threads', isolate: false },
      },
    ],
  },
});
