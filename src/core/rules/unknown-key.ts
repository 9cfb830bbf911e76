import type { Key } from '../keys/key.ts';
import { keyMeantBy, keysNamed, nameOf, namesIn } from '../keys/keys.ts';
import { isSlipOf, nearestName } from '../keys/nearest-name.ts';
import type { UnknownEntry } from '../keys/settings.ts';
import { isFaulty } from '../yaml/is-faulty.ts';
import { oneLine } from '../yaml/one-line.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { correction, fixes, quoted } from './wording.ts';

export const unknownKey: Rule = {
  code: 'unknown-key',
  group: 'Knowing the keys',
  severity: 'warning',
  title: 'A key that nothing reads',
  summary: 'Speaks where no trainer of any release reads a key and the lesson does not teach it.',
  evenIfBroken: true,
  check(context, report) {
    for (const unknownEntry of context.view.settings.unknownEntries) {
      if (unknownEntry.section === '' || isFaulty(context.source, unknownEntry.entry.keySpan)) continue;
      const meant = keyMeantBy(unknownEntry.section, unknownEntry.name);
      // A key that has its place elsewhere is misplaced, unless this section only calls it by another name.
      if (meant === undefined && keysNamed(unknownEntry.name).length > 0) continue;
      report({ span: unknownEntry.entry.keySpan, ...tell(context, unknownEntry, meant) });
    }
  },
};

function tell(
  context: RuleContext,
  unknownEntry: UnknownEntry,
  meant: Key | undefined,
): Pick<Finding, 'message' | 'fixes'> {
  const { name, section, entry } = unknownEntry;
  const ignored = `No trainer reads ${name === '' ? 'a key without a name' : quoted(name)} in ${section}; the value is ignored without a word.`;
  const near = meant ? nameOf(meant.path) : nearestName(name, namesIn(section));
  if (near === null) return { message: ignored };
  if (context.view.has(`${section}.${near}`)) {
    return { message: `${ignored} Did you mean ${near}, which is set already?` };
  }
  if (meant?.perDeviceNames?.includes(name)) return tellPerDevice(context, unknownEntry, near, ignored);
  const title = `Rename to ${near}`;
  const edit = { ...entry.keySpan, text: near };
  return {
    message: `${ignored} Did you mean ${near}?`,
    // Another program's name for a setting may mean something else; a slip of the hand means this one.
    fixes: isSlipOf(name, near, namesIn(section)) ? correction('spelling', title, edit) : fixes(title, edit),
  };
}

/** A number for each device becomes one for all of them, or is taken for that already: the reader knows. */
function tellPerDevice(
  { parallelism, source }: RuleContext,
  { name, entry }: UnknownEntry,
  near: string,
  ignored: string,
): Pick<Finding, 'message' | 'fixes'> {
  const devices = parallelism.batchDevices;
  const message = `${ignored} In other programs ${name} counts the examples on each device; ${near} counts them over all devices together.`;
  const rename = { ...entry.keySpan, text: near };
  const { value } = entry;
  const each = value.kind === 'scalar' && typeof value.core === 'number' ? value.core : null;
  if (devices === null || devices < 2 || each === null) {
    return { message, fixes: fixes(`Rename to ${near}`, rename) };
  }
  const written = source.text.slice(value.span.start, value.span.end);
  return {
    message,
    fixes: [
      ...fixes(
        `Write ${near}: ${each * devices}, ${oneLine(written)} on each of ${devices} devices`,
        rename,
        {
          ...value.span,
          text: String(each * devices),
        },
      ),
      ...fixes(`Write ${near}: ${oneLine(written)}, over all ${devices} devices`, rename),
    ],
  };
}
