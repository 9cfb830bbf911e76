import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Plain Node, no DOM: what these tests reach must run in a worker, in a shell and in a page alike.
    environment: 'node',
    include: ['test/{unit,content}/**/*.test.ts', 'test/architecture.test.ts'],
    // A shared machine is slow at times; a test that hangs still ends.
    testTimeout: 30_000,
    reporters: ['default', './scripts/vitest-tally.ts'],
  },
});
