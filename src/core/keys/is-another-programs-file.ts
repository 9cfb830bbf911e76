import type { Entry } from '../yaml/node.ts';
import type { Source } from '../yaml/parse.ts';
import { keyMeantBy, keysIn, keysNamed, nameOf, namesIn } from './keys.ts';
import { isSlipOf, nearestName } from './nearest-name.ts';
import type { Settings, UnknownEntry } from './settings.ts';

const sections = keysIn('').map((key) => nameOf(key.path));

/** A line that begins with a section's name, for texts that cannot be read. */
const sectionLine = new RegExp(`^[ \\t\\ufeff]*["']?(?:${sections.join('|')})\\b`, 'm');

/** Of a file of ours, at most one entry in so many is one that nobody can explain. */
const mostUnexplained = 8;

/**
 * Whether a text is none of tt-train's own configs: it has no section of theirs, or too many entries that neither a key nor
 * a slip of the hand explains. What was meant by such a text is not known, so nothing in it may be changed unasked.
 */
export function isAnotherProgramsFile(source: Source, settings: Settings): boolean {
  const { at, unknownEntries } = settings;
  // What stands where is not sure in a text that cannot be read; its lines still name sections.
  if (source.faults.length > 0) return !sectionLine.test(source.text);
  const hasSection =
    sections.some((name) => at.has(name)) ||
    unknownEntries.some(
      ({ name, section }) => section === '' && sections.some((one) => isSlipOf(name, one, namesIn(''))),
    );
  if (!hasSection) return true;
  const unexplained = unknownEntries
    .filter(isUnexplained)
    .reduce((sum, { entry }) => sum + weightOf(entry), 0);
  return unexplained >= 2 && unexplained * mostUnexplained >= at.size + unknownEntries.length;
}

function isUnexplained({ name, section }: UnknownEntry): boolean {
  return (
    keysNamed(name).length === 0 &&
    keyMeantBy(section, name) === undefined &&
    nearestName(name, namesIn(section)) === null
  );
}

/** A whole section that nobody knows says more than a key. */
function weightOf({ value }: Entry): number {
  return value.kind === 'mapping' ? 2 : 1;
}
