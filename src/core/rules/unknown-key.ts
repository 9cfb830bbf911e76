import { keyMeantBy, keysNamed, nameOf, namesIn } from '../schema/keys.ts';
import { nearestName } from '../schema/nearest-name.ts';
import type { Stray } from '../schema/settings.ts';
import { isFaulty } from '../source/is-faulty.ts';
import type { Rule, RuleContext } from './rule.ts';
import { fixes, quoted } from './wording.ts';

export const unknownKey: Rule = {
  code: 'unknown-key',
  group: 'Knowing the keys',
  severity: 'warning',
  title: 'A key that nothing reads',
  summary: 'Speaks where no trainer of any release reads a key and the lesson does not teach it.',
  evenIfBroken: true,
  check(context, report) {
    for (const stray of context.view.settings.strays) {
      if (stray.section === '' || isFaulty(context.source, stray.entry.keySpan)) continue;
      const meant = keyMeantBy(stray.section, stray.name);
      // A key that has its place elsewhere is misplaced, unless this section only calls it by another name.
      if (meant === undefined && keysNamed(stray.name).length > 0) continue;
      report({ span: stray.entry.keySpan, ...tell(context, stray, meant && nameOf(meant.path)) });
    }
  },
};

function tell({ view }: RuleContext, { name, section, entry }: Stray, meant: string | undefined) {
  const ignored = `No trainer reads ${name === '' ? 'a key without a name' : quoted(name)} in ${section}; the value is ignored without a word.`;
  const near = meant ?? nearestName(name, namesIn(section));
  if (near === null) return { message: ignored };
  if (view.has(`${section}.${near}`)) {
    return { message: `${ignored} Did you mean ${near}, which is set already?` };
  }
  return {
    message: `${ignored} Did you mean ${near}?`,
    fixes: fixes(`Rename to ${near}`, { ...entry.keySpan, text: near }),
  };
}
