import type { Target } from '../../core/index.ts';

const line = /^# Trainyard target:(.*)$/m;

/** The target that a config names in a comment at its top, as our templates do; what it does not name is left out. */
export function statedTarget(text: string): Partial<Target> {
  const [, said = ''] = line.exec(text.slice(0, 2000)) ?? [];
  // The pickers pass over a name that they do not offer.
  return Object.fromEntries(
    [...said.matchAll(/\b(board|trainer|release)=(\S+)/g)].map(([, key, name]) => [key, name]),
  );
}
