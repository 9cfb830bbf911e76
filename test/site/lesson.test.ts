import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { judgeConfig } from '../../src/components/config-block/judge-config.ts';
import { stopsAlwaysSentence } from '../../src/core/index.ts';
import { configFences } from '../content/config-fences.ts';
import { idOf } from '../content/page-files.ts';
import { diagrams } from './diagrams.ts';
import { readPage } from './read-page.ts';

const blocksOf = (address: string): Element[] =>
  selectAll('.sl-markdown-content > .expressive-code', readPage(address));

describe('under each config of the lesson stand the words of the engine, and no other', () => {
  const told = configFences
    .filter(({ file }) => /^content\/(lessons|scenarios|templates)\//.test(file))
    .map(({ file, text, fence }) => {
      const { diagnostics } = judgeConfig(text, fence);
      const messages = diagnostics
        .filter(({ severity, code }) => severity !== 'info' || fence.expect?.includes(code))
        .map(({ message }) => message);
      // What holds for every config of the trainer is told beside the lines of an excerpt.
      const { trainer, release } = fence.target;
      const stops = fence.excerpt ? stopsAlwaysSentence(trainer, release) : null;
      return { address: `/${idOf(file)}/`, messages: stops === null ? messages : [...messages, stops] };
    });

  test('there are some', () => {
    expect(told.filter(({ messages }) => messages.length > 0).length).toBeGreaterThan(10);
  });

  test.each([...new Set(told.map(({ address }) => address))])('%s', (address) => {
    const shown = blocksOf(address)
      .filter((block) => select('.ty-config', block) !== undefined)
      .filter((block) => select('[download]', block) === undefined)
      .map((block) => selectAll('.ty-problem p', block).map(messageOf));
    expect(shown).toEqual(told.filter((one) => one.address === address).map(({ messages }) => messages));
  });
});

/** What stands in a problem between its severity and its link. */
function messageOf(problem: Element): string {
  const message = problem.children[1];
  return message === undefined ? '' : (message.type === 'text' ? message.value : textOf(message)).trim();
}

test('the five mistakes stand with the words of the engine under them', () => {
  const blocks = blocksOf('/lesson/common-mistakes/');
  expect(blocks).toHaveLength(10);
  const linksOf = (block: Element | undefined) =>
    block === undefined ? [] : selectAll('a', block).map(({ properties }) => properties.href);
  for (const [at, code] of [
    'learning-rate-too-high',
    'gradient-clipping-off',
    'saves-too-often',
    'never-validates',
    'ddp-on-one-device',
  ].entries()) {
    expect(linksOf(blocks[at * 2])).toContain(`/rules/${code}/`);
    expect(linksOf(blocks[at * 2 + 1])).not.toContain(`/rules/${code}/`);
  }
});

test.each(diagrams)('the diagram $name says in words what it draws', ({ name, page, says }) => {
  const figure = selectAll('figure', readPage(page)).find((one) => select(`#ty-${name}`, one) !== undefined);
  const alternatives = figure === undefined ? [] : selectAll('[role="img"]', figure);
  expect(alternatives).toHaveLength(1);
  for (const word of says) expect(alternatives[0]?.properties.ariaLabel).toContain(word);
});
