import type { Code } from '../../diagnostic.ts';
import { boardSources } from './board-sources.ts';
import { keySources } from './key-sources.ts';
import { lessonSources } from './lesson-sources.ts';
import type { RuleSource } from './rule-source.ts';
import { textSources } from './text-sources.ts';
import { trainerSources } from './trainer-sources.ts';

/** What each rule rests on. Apart from the rules, since a browser that checks a config has no use for it. */
export const ruleSources: Readonly<Record<Code, RuleSource>> = {
  ...textSources,
  ...keySources,
  ...lessonSources,
  ...boardSources,
  ...trainerSources,
};
