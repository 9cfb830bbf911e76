import { truthOf } from '../keys/key.ts';
import type { Rule } from './rule.ts';
import { correction, unlessUnread } from './wording.ts';

export const quotedBoolean: Rule = {
  code: 'quoted-boolean',
  group: 'Reading the text',
  severity: 'error',
  title: 'A truth value in quotes is a text',
  summary:
    'Speaks where a Python trainer finds "false" in quotes, which it takes as true; "true" is an info.',
  evenIfBroken: true,
  check(context, report) {
    const { view, usesKey } = context;
    for (const { setting, reading } of view.held.values()) {
      const { node, entry } = setting;
      if (reading !== 'text-as-true' || node?.kind !== 'scalar' || node.style === 'plain') continue;
      const truth = truthOf(node.text);
      if (truth === null) continue;
      const { path } = setting.key;
      const isOn = usesKey(path) ? `: ${entry.name} is on` : '';
      report(
        unlessUnread(context, path, {
          span: entry.value.span,
          ...(truth ? { severity: 'info' } : {}),
          message: truth
            ? `"${node.text}" in quotes is a text; Python takes any text as true, so it happens to hold. Write true.`
            : `"${node.text}" in quotes is a text, and Python takes any text as true${isOn}. Write false.`,
          fixes: correction('quoting', `Write ${truth}`, { ...entry.value.span, text: String(truth) }),
        }),
      );
    }
  },
};
