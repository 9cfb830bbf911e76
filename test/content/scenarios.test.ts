import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { placedFences } from './config-fences.ts';
import { pairsOf } from './lesson-coverage/config-pairs.ts';

const pages = globSync('content/scenarios/*.mdx').filter((file) => !file.endsWith('/index.mdx'));

it('the lesson has four scenarios', () => {
  expect(pages).toHaveLength(4);
});

describe.each(pages.sort())('%s', (file) => {
  const source = readFileSync(file, 'utf8');
  const [lines] = placedFences(file, source);
  const config = readFileSync(file.replace(/\.mdx$/, '.yaml'), 'utf8');

  it('tells challenge, reasons, config, result, and what another board or release changes, in this order', () => {
    expect([...source.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading)).toEqual([
      expect.stringMatching(/^The challenge: /),
      'Each line has its reason',
      'The whole config names its trainer',
      "The result is the lesson's example",
      'Another board or release changes these values',
    ]);
    expect(source).toContain(`<ConfigFile name="${file.replace(/^content\/|\.mdx$/g, '')}" />`);
  });

  test.each(pairsOf(lines?.text ?? ''))('gives a reason for $key: $value', ({ key, value }) => {
    const rows = source.split('\n').filter((row) => row.startsWith('| `'));
    const named = rows.filter((row) => {
      const [, cell = '', reason = ''] = row.split('|');
      const says = [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
      const name = key.split('.').at(-1) ?? '';
      return (
        reason.trim() !== '' && says.some((code) => code.startsWith(name) || code.replace(/ /g, '') === value)
      );
    });
    expect(named).toHaveLength(1);
  });

  test.each(pairsOf(lines?.text ?? ''))('keeps $key: $value in the whole config', (pair) => {
    expect(pairsOf(config)).toContainEqual(pair);
  });
});
