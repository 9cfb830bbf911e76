import { type Key, keys } from '../../core/index.ts';
import { cellsOf } from './cells-of.ts';

/** The keys directly in a section, and the section's own entry. */
export interface KeySection {
  readonly path: string;
  readonly section: Key;
  readonly keys: readonly Key[];
  /** Whether the contracts have a trainer read one of them, so that a matrix says something. */
  readonly isRead: boolean;
}

/** Every section that has keys, in the schema's order. */
export const keySections: readonly KeySection[] = [
  ...Map.groupBy(keys, ({ path }) => path.split('.').slice(0, -1).join('.')),
].flatMap(([path, own]) => {
  const section = keys.find((key) => key.path === path);
  if (section === undefined) return [];
  const isRead = own.some((key) => cellsOf(key).some(({ status }) => status.kind !== 'not read'));
  return [{ path, section, keys: own, isRead }];
});
