import type { Destination } from '../reports/destinations.ts';
import { counted } from '../signal.ts';
import { destinationTitle, keyInWords } from '../views/destination-words.ts';

/** More lines in a box than this are a list, not a drawing. */
const drawnAtMost = 40;
const longestLine = 60;

/** The way of a config's keys as a Mermaid flowchart. What the reader wrote becomes letters, never syntax. */
export function flowchartSource(name: string, program: string, destinations: readonly Destination[]): string {
  const boxes = destinations.flatMap(({ kind, keys }) => {
    const named = keys.slice(0, drawnAtMost).map(keyInWords);
    const rest = keys.length - named.length;
    const all = [
      `${destinationTitle(kind, program)}:`,
      ...named,
      ...(rest > 0 ? [`and ${counted(rest, 'more key')}`] : []),
    ];
    const isLost = kind === 'note' || kind === 'nowhere';
    return [
      `  ${kind}_keys["${lines(...all)}"]`,
      `  config ${isLost ? '-.->' : '-->'} ${kind}_keys`,
      ...(kind === 'trainer' || kind === 'flag' ? [`  ${kind}_keys --> program`] : []),
    ];
  });
  return [
    'flowchart LR',
    `  config["${lines('Your config:', name)}"]`,
    `  program(["${lines('The trainer:', program)}"])`,
    ...boxes,
    '',
  ].join('\n');
}

/** Mermaid reads the numbers of `label` in a text of several lines alone, so none has only one. */
function lines(...texts: readonly string[]): string {
  return texts.map(label).join('<br/>');
}

/** Every sign but plain letters, digits and spaces by its number, as Mermaid's own escape has it. */
function label(text: string): string {
  const cut = text.length > longestLine ? `${text.slice(0, longestLine - 1)}…` : text;
  return Array.from(cut.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' '), (sign) =>
    /[A-Za-z0-9 ]/.test(sign) ? sign : `#${sign.codePointAt(0)};`,
  ).join('');
}
