import { createHash } from 'node:crypto';
import { check, everyTarget, launcher, native, type Target } from '../../../src/core/index.ts';
import { siteTexts } from '../check/fix-law-texts.ts';

/** Hashes of what the engine answers, by trainer, release and way of running. */
export type Answers = Readonly<Record<string, Answered>>;
type Answered = Readonly<Record<'check' | 'native' | 'launcher', string>>;

/** The files that the site offers; a launcher is asked for of these alone. */
const files = siteTexts.filter(({ name }) => name.endsWith('.yaml'));

/**
 * Asks for all content times all targets, or for the files on one board: a change of behavior changes a hash, and a change
 * of the code alone must not.
 */
export function answersOfToday(isFull: boolean): Answers {
  const texts = isFull ? siteTexts : files;
  const targets = everyTarget.filter(({ board }) => isFull || board === 't3k');
  const byName = Map.groupBy(targets, ({ trainer, release, run }) => `${trainer} ${release} ${run}`);
  return Object.fromEntries(
    [...byName].map(([name, same]) => [
      name,
      {
        check: hashOf(same, texts, (text, target) => {
          const { kind, diagnostics, figures, loaded } = check(text, { target, datasetSize: 1000 });
          return [kind, diagnostics, figures, loaded];
        }),
        native: hashOf(same, texts, (text, target) => native(target, text, { datasetSize: 1000 })),
        launcher: hashOf(same, files, (text, target) => launcher(text, { target, name: 'a' })),
      },
    ]),
  );
}

function hashOf(
  targets: readonly Target[],
  texts: typeof siteTexts,
  ask: (text: string, target: Target) => unknown,
): string {
  const hash = createHash('sha256');
  for (const target of targets) for (const { text } of texts) hash.update(JSON.stringify(ask(text, target)));
  return hash.digest('hex').slice(0, 16);
}
