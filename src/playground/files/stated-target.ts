import type { Target } from '../../core/index.ts';

/** A config file of ours says in a comment what it is for: `# Trainyard target: board=n150 trainer=gsm8k-py release=v0.68`. */
export const targetLine = /^# Trainyard target:(.*)$/m;

/** The target that a config names in a comment at its top, as our templates do; what it does not name is left out. */
export function statedTarget(text: string): Partial<Target> {
  const [, said = ''] = targetLine.exec(text.slice(0, 2000)) ?? [];
  // The pickers pass over a name that they do not offer.
  return Object.fromEntries(
    [...said.matchAll(/\b(board|trainer|release)=(\S+)/g)].map(([, key, name]) => [key, name]),
  );
}
