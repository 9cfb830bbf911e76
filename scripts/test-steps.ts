/** A program of node_modules/.bin with its arguments. */
export type Command = readonly string[];

/** One part of `./run test`. */
export interface Step {
  readonly name: string;
  readonly purpose: string;
  /** What the commands of this step read, made before any of them. */
  readonly first?: Command;
  /** All of them run, whatever the others say; side by side where there are cores for it. */
  readonly commands: readonly Command[];
  /** The commands leave a tally of the tests in them; without one, a step counts as one test. */
  readonly counts?: true;
  /** The step whose result this one works on: it is left out where that one failed. */
  readonly needs?: string;
  /** It writes what those steps read, or would be disturbed by them, and waits for their end. */
  readonly after?: readonly string[];
}

/** In the order in which they begin: what is quick to tell comes first. */
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
    name: 'types',
    purpose: 'pages, scripts and tests, the core with neither DOM nor Node, the service worker',
    first: ['astro', 'sync'],
    commands: [
      ['astro', 'check', '--noSync'],
      ['tsc', '--noEmit', '-p', 'tsconfig.json'],
      ['tsc', '--noEmit', '-p', 'src/core'],
      ['tsc', '--noEmit', '-p', 'src/offline/worker'],
    ],
  },
  {
    name: 'unused',
    purpose: 'every file, export and package has a user',
    commands: [['knip', '--treat-config-hints-as-errors']],
  },
  // The build uses one core most of the time; the tests beside it use what it leaves.
  { name: 'build', purpose: 'the site, into dist', commands: [['astro', 'build']], after: ['types'] },
  {
    name: 'unit',
    purpose: 'units, content, the launcher and architecture',
    commands: [['vitest', 'run', '--project=tests', '--project=fuzz']],
    counts: true,
    after: ['types'],
  },
  {
    name: 'site',
    purpose: 'the built site, read as files',
    commands: [['vitest', 'run', '--project=site']],
    counts: true,
    needs: 'build',
  },
  {
    name: 'e2e',
    purpose: 'the built site in Chromium',
    commands: [['playwright', 'test']],
    counts: true,
    needs: 'build',
    after: ['unused', 'unit', 'site'],
  },
];
