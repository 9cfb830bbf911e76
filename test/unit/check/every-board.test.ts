import { describe, expect, it } from 'vitest';
import { checkOnBoards, checkSource } from '../../../src/core/check.ts';
import { boardNames, everyTarget } from '../../../src/core/facts/facts.ts';
import { askEveryTarget } from '../../../src/core/fix-trial.ts';
import { parse } from '../../../src/core/yaml/parse.ts';
import { siteTexts } from './fix-law-texts.ts';
import { sevenTargets } from './seven-targets.ts';

describe('checkOnBoards', () => {
  it.each(siteTexts.map(({ name, text }) => [name, text] as const))(
    'says of %s what a check for each board says',
    (_name, text) => {
      const source = parse(text);
      for (const target of sevenTargets) {
        const each = boardNames.map((board) => checkSource(source, { target: { ...target, board } }));
        expect(checkOnBoards(source, boardNames, { target })).toEqual(each);
      }
    },
  );
});

describe('a trial of fixes', () => {
  const text = 'training_config:\n  batch_siz: 4\n';

  it('asks every target, and counts even a short text as a long one', () => {
    const budget = { characters: 10_000 };
    expect(askEveryTarget(text, {}, budget)?.results).toHaveLength(everyTarget.length);
    expect(budget.characters).toBe(6_000);
  });

  it('asks nobody past its budget', () => {
    expect(askEveryTarget(text, {}, { characters: 3_999 })).toBeNull();
  });
});
