import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

/** What `./run test` was asked for. */
export interface TestOptions {
  /** The names of the steps; none is all of them. */
  readonly chosen: readonly string[];
  readonly isFull: boolean;
  /** Null where the tests take the seed that is always the same. */
  readonly seed: number | null;
}

/** @throws Error in one sentence, where the words are not understood */
export function testOptions(words: readonly string[], steps: readonly string[]): TestOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { full: { type: 'boolean', default: false }, seed: { type: 'string' } },
    allowPositionals: true,
  });
  const stranger = positionals.find((name) => !steps.includes(name));
  if (stranger !== undefined)
    throw new Error(`There is no step ${stranger}; the steps are ${steps.join(', ')}.`);
  if (values.seed !== undefined && !/^[1-9]\d{0,8}$/.test(values.seed))
    throw new Error(`Expected --seed to be a whole number from 1 to 999999999, found "${values.seed}".`);
  // All that there is looks at new cases each time; a commit is held against the same ones as the commit before.
  const fresh = values.full ? randomInt(1, 1_000_000_000) : null;
  return {
    chosen: positionals,
    isFull: values.full,
    seed: values.seed === undefined ? fresh : Number(values.seed),
  };
}
