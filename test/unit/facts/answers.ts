import { createHash } from 'node:crypto';
import { check, everyTarget, launcher, native } from '../../../src/core/index.ts';
import { siteTexts } from '../check/fix-law-texts.ts';

/** What the engine answers for a trainer of a release: one hash a kind of answer, over all content and every board. */
export type Answers = Readonly<Record<string, Readonly<Record<'check' | 'native' | 'launcher', string>>>>;

/** The texts for which a launcher is asked for: the files that the site offers. */
const files = siteTexts.filter(({ name }) => name.endsWith('.yaml'));

/** Asks for all content times all targets; a change of behavior changes a hash, and a change of the code must not. */
export function answersOfToday(): Answers {
  const hashes = new Map<string, Record<'check' | 'native' | 'launcher', ReturnType<typeof createHash>>>();
  for (const target of everyTarget) {
    const name = `${target.trainer} ${target.release} ${target.run}`;
    const hash = hashes.get(name) ?? {
      check: createHash('sha256'),
      native: createHash('sha256'),
      launcher: createHash('sha256'),
    };
    hashes.set(name, hash);
    for (const { text } of siteTexts) {
      const { diagnostics, figures, loaded, kind } = check(text, { target, datasetSize: 1000 });
      hash.check.update(JSON.stringify([kind, diagnostics, figures, loaded]));
      hash.native.update(JSON.stringify(native(target, text, { datasetSize: 1000 })));
    }
    for (const { text } of files) hash.launcher.update(JSON.stringify(launcher(text, { target, name: 'a' })));
  }
  return Object.fromEntries(
    [...hashes].map(([name, hash]) => [
      name,
      {
        check: hash.check.digest('hex').slice(0, 16),
        native: hash.native.digest('hex').slice(0, 16),
        launcher: hash.launcher.digest('hex').slice(0, 16),
      },
    ]),
  );
}
