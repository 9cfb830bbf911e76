import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { applyFix, type BoardName, check, type Diagnostic, type Fix } from '../../../src/core/index.ts';
import { commentsOf, inject, injectedFaults } from './injected-faults.ts';

interface Config {
  readonly text: string;
  readonly board: BoardName;
}

const templates: readonly Config[] = globSync('content/templates/*.yaml')
  .sort()
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return { text, board: (/board=(\w+)/.exec(text)?.[1] ?? 'n150') as BoardName };
  });

/** A finding with the line that it begins in, without the value, so that it can be told from others. */
function named(text: string, { severity, code, span }: Diagnostic): string {
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1);
  return `${severity} ${code} ${/^[^:\r\n]*/.exec(line)?.[0].trim()}`;
}

function findings({ text, board }: Config): readonly string[] {
  return check(text, { target: { board } }).diagnostics.map((diagnostic) => named(text, diagnostic));
}

/** The first list without one of each of the second. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...list];
  for (const other of others) {
    const at = left.indexOf(other);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** Each fix that the fault's own finding offers, over all templates into which it goes. */
function* fixesOf(fault: (typeof injectedFaults)[number], change = (text: string): string => text) {
  for (const sound of templates) {
    const injected = inject(sound.text, fault);
    if (injected === null) continue;
    const faulty = { ...sound, text: change(injected) };
    for (const diagnostic of check(faulty.text, { target: { board: faulty.board } }).diagnostics) {
      if (diagnostic.code !== fault.code) continue;
      for (const fix of diagnostic.fixes) yield { sound, faulty, diagnostic, fix };
    }
  }
}

/** Comments on what a fix takes out: they go with it. */
function commentsTakenOut(text: string, { edits }: Fix): readonly string[] {
  return edits
    .filter((edit) => edit.text === '')
    .flatMap(({ start, end }) => commentsOf(text.slice(start, end)));
}

/** What a fix may bring besides, and why. */
const revealed: ReadonlyMap<string, string> = new Map([
  [
    'Write false: info wandb-names-unused wandb_project',
    'The names were used as long as "n" counted as true.',
  ],
  [
    'Remove model_save_interval: info key-translated checkpoint_frequency',
    "The lesson's name counts once the trainers' own is gone.",
  ],
  [
    'Remove model_save_interval: info validates-less-often-than-saves eval_every',
    "Of the two intervals the lesson's, 50, then counts, which is less than some template's eval_every.",
  ],
]);

describe('a fix takes its own finding away, and nothing else', () => {
  test.each(injectedFaults.map((fault) => [fault.name, fault] as const))('%s', (_name, fault) => {
    let tried = 0;
    for (const { sound, faulty, diagnostic, fix } of fixesOf(fault)) {
      tried++;
      const fixed = { ...faulty, text: applyFix(faulty.text, fix) };
      const expected = without(findings(faulty), [named(faulty.text, diagnostic)]);
      const found = findings(fixed);
      const original = findings(sound);
      // A key that counts again brings what was said of it before the fault, and no more.
      expect(
        without(without(found, expected), original).filter((one) => !revealed.has(`${fix.title}: ${one}`)),
        fix.title,
      ).toEqual([]);
      // What else is gone followed from the fault.
      expect(
        original.filter((one) => !found.includes(one) && findings(faulty).includes(one)),
        fix.title,
      ).toEqual([]);
      const lost = without(commentsOf(faulty.text), commentsOf(fixed.text));
      expect(
        fix.title.startsWith('Move') ? lost : without(lost, commentsTakenOut(faulty.text, fix)),
        fix.title,
      ).toEqual([]);
    }
    expect(tried).toBeGreaterThan(0);
  });

  it('keeps the line endings and the byte order mark of the text', () => {
    const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    for (const fault of injectedFaults) {
      for (const { faulty, fix } of fixesOf(fault, windows)) {
        const fixed = applyFix(faulty.text, fix);
        expect(fixed.startsWith('\ufeff'), fix.title).toBe(true);
        expect(fixed.slice(1), fix.title).not.toMatch(/\ufeff|(?<!\r)\n|\r(?!\n)/);
      }
    }
  });

  it('gives the same with LF and with CRLF', () => {
    for (const fault of injectedFaults) {
      const titles = (change?: (text: string) => string) =>
        [...fixesOf(fault, change)].map(({ faulty, fix }) =>
          applyFix(faulty.text, fix).replaceAll('\r\n', '\n'),
        );
      expect(titles((text) => text.replaceAll('\n', '\r\n'))).toEqual(titles());
    }
  });

  it('leaves a key alone whose value is missing', () => {
    const text = 'training_config:\n  data_path:\n';
    const { diagnostics } = check(text, { target: { trainer: 'nanogpt-cpp' } });
    const [found] = diagnostics.filter(({ code }) => code === 'scalar-reads-differently');
    expect(found).toMatchObject({ span: { start: 19, end: 28 }, fixes: [] });
    expect(found?.message).toContain('data_path has no value, and yaml-cpp holds the text "null"');
  });
});
