import { globSync, readFileSync } from 'node:fs';

/** How one fact of the lesson is carried: in which words, and by which correction where it is another fact now. */
export interface Carried {
  /** The fact, or its beginning, as the lesson has it. */
  readonly fact: string;
  /** Our words for it; the lesson's own where the line names none. */
  readonly as: string;
  /** The beginning of an entry on the page What changed. */
  readonly correction?: string;
}

const kinds = ['-', 'cell', 'config', 'comment', 'number', 'link'] as const;
type Kind = (typeof kinds)[number];

/** Where a section of the lesson went. */
export interface ChecklistSection {
  readonly heading: string;
  /** Ids of pages; each fact stands on one of them. */
  readonly pages: readonly string[];
  /** The heading under which a reader finds it. */
  readonly under?: string;
  readonly carried: Readonly<Record<Kind, readonly Carried[]>>;
}

/** The checklist, in the lesson's order: the files of checklist/, whose form their lines show. */
export function readChecklist(): ChecklistSection[] {
  const folder = `${import.meta.dirname}/checklist`;
  const text = globSync('*.txt', { cwd: folder })
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return text.join('\n').split(/^# /m).slice(1).map(sectionOf);
}

function sectionOf(text: string): ChecklistSection {
  const [heading = '', ...lines] = text.split('\n');
  const said = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const [under] = said('under');
  const unknown = lines.filter(
    (line) => line !== '' && !['page', 'under', ...kinds].includes(line.split(' ')[0] ?? ''),
  );
  if (unknown.length > 0) throw new Error(`The checklist has a line that is none: ${unknown[0]}`);
  return {
    heading,
    pages: said('page'),
    ...(under === undefined ? {} : { under }),
    carried: Object.fromEntries(kinds.map((kind) => [kind, said(kind).map(carriedOf)])) as Record<
      Kind,
      Carried[]
    >,
  };
}

function carriedOf(line: string): Carried {
  const [both = '', correction] = line.split(' | ');
  const [fact = '', as = fact] = both.split(' => ');
  return { fact, as, ...(correction === undefined ? {} : { correction }) };
}
