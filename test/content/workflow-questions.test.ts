import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { plainWords } from './lesson-coverage/plain-words.ts';
import { pageFile } from './page-files.ts';

const page = readFileSync(pageFile('lesson/one-change-at-a-time'), 'utf8');
const drawing = readFileSync('content/lessons/ct-3/diagrams/workflow.mmd', 'utf8');
/** The list under the drawing: each question in bold, and where its answer stands. */
const answers = page
  .split(/^- /m)
  .slice(1)
  .map((item) => item.split('\n\n')[0] ?? '')
  .filter((item) => item.startsWith('**'));

/** What the drawing asks: whether results are good, and what is wrong if not. */
const questions = ['Results good?', 'Loss is flat', 'Loss jumps', 'Too slow', 'Out of memory', 'overfit'];

describe('each question of the workflow leads to its answer', () => {
  test.each(questions)('%s', (question) => {
    expect(plainWords(drawing.replaceAll('<br/>', ' ')).toLowerCase()).toContain(question.toLowerCase());
    const answer = answers.find((item) => item.toLowerCase().startsWith(`**${question.toLowerCase()}`));
    expect(answer).toBeDefined();
    const addresses = [...(answer ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const [path = '', anchor] = address.split('#');
      if (path.startsWith('/rules/')) expect(existsSync(`content${path.replace(/\/$/, '')}.mdx`)).toBe(true);
      else expect(anchor, `${address} names a section`).toBeDefined();
    }
  });
});

describe('each of the five mistakes', () => {
  const sections = readFileSync(pageFile('lesson/common-mistakes'), 'utf8')
    .split(/^## (?!Try it here)/m)
    .slice(1);

  it('is there', () => {
    expect(sections.length).toBe(5);
  });

  test.each(sections.map((section) => [section.split('\n')[0], section] as const))(
    '%s: shown bad, its result, shown good, its rule',
    (_heading, section) => {
      const expected = [...section.matchAll(/^```yaml .*expect="([^"]+)"/gm)].map(([, codes = '']) => codes);
      expect(expected).toHaveLength(2);
      const [bad = '', good] = expected;
      expect(bad).not.toBe('ok');
      expect(good).toBe('ok');
      expect(section).toContain('**Result:**');
      expect(section).toContain('**Fix:**');
      expect(section).toContain(`Rule: [${bad}](/rules/${bad}/)`);
    },
  );
});
