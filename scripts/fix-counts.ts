// `./run fixes`: how many fixes "Fix all" would have applied before there was a law for it and applies now, and how many
// of them do harm by the measure of the tests.
import fc from 'fast-check';
import { applyFix, check, fixAll } from '../src/core/index.ts';
import { harmOf } from '../test/unit/check/fix-law.ts';
import { corpusTexts, foreignTexts, siteTexts } from '../test/unit/check/fix-law-texts.ts';
import { slippedText } from '../test/unit/check/slips.ts';
import { textTable } from './text-table.ts';

const slipCount = Number(process.argv[2] ?? 200);
const sources: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ['the site’s configs', siteTexts.map(({ text }) => text)],
  ['tt-train’s configs', corpusTexts.map(({ text }) => text)],
  ['other programs’ files, prose and the like', foreignTexts.map(({ text }) => text)],
  [
    `${slipCount} configs with a slip or two (seed 13)`,
    fc.sample(slippedText([...siteTexts, ...corpusTexts].map(({ text }) => text)), {
      numRuns: slipCount,
      seed: 13,
    }),
  ],
];

const rows = sources.map(([name, texts]) => {
  let [onlyOnes, harmfulOnes, certain, harmed] = [0, 0, 0, 0];
  for (const text of texts) {
    for (const { severity, fixes } of check(text).diagnostics) {
      const [fix, ...others] = fixes;
      if (fix === undefined || others.length > 0 || severity === 'info') continue;
      onlyOnes += 1;
      if (harmOf(text, applyFix(text, fix)) !== null) harmfulOnes += 1;
    }
    const { text: fixed, applied } = fixAll(text);
    certain += applied.length;
    if (fixed !== text && harmOf(text, fixed) !== null) harmed += 1;
  }
  return [name, texts.length, onlyOnes, harmfulOnes, certain, harmed].map(String);
});
console.log(
  textTable(['texts', '', 'called certain before', 'of them harm', 'certain now', 'texts harmed'], rows),
);
