import type { Facts } from '../facts/facts.ts';
import { firstReleaseWith } from '../facts/release-with.ts';
import type { Target } from '../facts/target.ts';
import { orList } from '../in-words.ts';
import type { Rule } from './rule.ts';

const path = 'training_config.data_path';

export const tokensReadAsText: Rule = {
  code: 'tokens-read-as-text',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'A file of tokens is read as text',
  summary:
    'Speaks where train_nanogpt at v0.67 gets a YAML file of tokens, which it reads character by character.',
  check({ view, contract, trainer, target, facts }, report) {
    const span = view.valueSpan(path);
    const isTokens = /\.ya?ml$/i.test(view.text(path) ?? '');
    if (!isTokens || span === undefined || contract?.readsAllDataAsText !== true) return;
    report({
      span,
      message: `${trainer.shortName} at ${target.release} reads every file as text: it would learn the characters of this token file, without a word. Give it a text, or use ${orList(readersOfTokens(facts, target))}.`,
    });
  },
};

/** The other programs of the release that read a file of yours as what it is, and the release from which this one does. */
function readersOfTokens(facts: Facts, { trainer, release }: Target): readonly string[] {
  const others = facts.contracts
    .filter((one) => one.release === release && !one.readsAllDataAsText)
    .flatMap((one) => facts.trainers[one.trainer] ?? [])
    .filter(({ ownData }) => !ownData)
    .map(({ program }) => program);
  return [...others, firstReleaseWith(facts, trainer, (one) => !one.readsAllDataAsText) ?? []].flat();
}
