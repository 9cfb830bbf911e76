import type { Deviation, Written } from '../../core/index.ts';

/** A line of a file that is handed over. */
export interface HandedLine {
  readonly text: string;
  /** `added`: the config has no such key there; `changed`: it has, with another value. */
  readonly mark: 'same' | 'added' | 'changed';
  /** Where the line comes from: "was learning_rate". */
  readonly note: string | null;
}

interface Origin {
  readonly deviations: readonly Deviation[];
  readonly written: Written;
}

const line = /^( *)([^\s:]+):(.*)$/;

/** Marks the lines of a native file by their keys. The engine writes such files itself: two spaces a level, one key a line. */
export function handedLines(text: string, origin: Origin | null): readonly HandedLine[] {
  const lines = text.replace(/\n$/, '').split('\n');
  if (origin === null) return lines.map((content) => ({ text: content, mark: 'same', note: null }));
  const sections: string[] = [];
  return lines.map((content) => {
    const [, indentation = '', name = '', value = ''] = line.exec(content) ?? [];
    const level = indentation.length / 2;
    sections.length = level;
    const path = [...sections, name].join('.');
    sections.push(name);
    return { text: content, ...(value.trim() === '' ? sectionMark(path, origin) : keyMark(path, origin)) };
  });
}

type Mark = Pick<HandedLine, 'mark' | 'note'>;

const same: Mark = { mark: 'same', note: null };

function sectionMark(path: string, { written }: Origin): Mark {
  return written.sections.has(path) ? same : { mark: 'added', note: null };
}

function keyMark(path: string, { deviations, written }: Origin): Mark {
  const own = written.keys.get(path);
  if (own) {
    const isChanged = deviations.some(
      (deviation) =>
        deviation.path === path && deviation.kind === 'translated' && (deviation.at ?? path) === path,
    );
    return isChanged ? { mark: 'changed', note: `was ${own.text}` } : same;
  }
  const sources = deviations.filter((deviation) => deviation.at === path || deviation.path === path);
  if (sources.some(({ kind }) => kind === 'filled')) return { mark: 'added', note: 'filled in' };
  const names = sources.map((deviation) => deviation.path.replace(/^training_config\./, ''));
  return { mark: 'added', note: names.length > 0 ? `from ${names.join(', ')}` : 'added' };
}
