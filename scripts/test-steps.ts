/** One part of `./run test`. */
export interface Step {
  readonly name: string;
  readonly purpose: string;
  /** Programs of node_modules/.bin with their arguments; all of them run, whatever the earlier ones say. */
  readonly commands: readonly (readonly string[])[];
  /** The commands leave a tally of the tests in them; without one, a step counts as one test. */
  readonly counts?: true;
  /** The step whose result this one works on: it is left out where that one failed. */
  readonly needs?: string;
}

/** In the order in which they run: what is quick to tell comes first. */
export const steps: readonly Step[] = [
  {
    name: 'format',
    purpose: 'the sources are formatted',
    commands: [['biome', 'ci', '--linter-enabled=false', '--assist-enabled=false']],
  },
  {
    name: 'lint',
    purpose: 'the linter finds nothing',
    commands: [['biome', 'ci', '--formatter-enabled=false']],
  },
  {
    name: 'unused',
    purpose: 'every file, export and package has a user',
    commands: [['knip', '--treat-config-hints-as-errors']],
  },
  {
    name: 'types',
    purpose: 'pages, scripts and tests, the core with neither DOM nor Node, the service worker',
    commands: [
      ['astro', 'check'],
      ['tsc', '--noEmit', '-p', 'tsconfig.json'],
      ['tsc', '--noEmit', '-p', 'src/core'],
      ['tsc', '--noEmit', '-p', 'src/offline/worker'],
    ],
  },
  {
    name: 'unit',
    purpose: 'units, content, the launcher and architecture',
    commands: [['vitest', 'run']],
    counts: true,
  },
  { name: 'build', purpose: 'the site, into dist', commands: [['astro', 'build']] },
  {
    name: 'e2e',
    purpose: 'the built site in Chromium',
    commands: [['playwright', 'test']],
    counts: true,
    needs: 'build',
  },
];
