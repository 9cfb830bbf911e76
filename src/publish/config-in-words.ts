import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { codeBlock, h, text, wordsOf } from './plain-elements.ts';

/** A framed block of code as Markdown has it; of a config also its signal, its target and the engine's words. */
export function configInWords(figure: Element, inWords: (element: Element) => void): ElementContent[] {
  const pre = select('pre', figure);
  const lines = selectAll('.ec-line .code', figure).map((line) => textOf(line).replace(/\n$/, ''));
  const language = String(pre?.properties.dataLanguage ?? 'text');
  const caption = [
    wordsOf('.ty-signal', figure),
    wordsOf('.ty-caption__title > :first-child:not(.ty-caption__target), .title', figure),
    wordsOf('.ty-caption__target', figure),
  ].filter((words) => words !== '');
  const problems = select('.ty-problems', figure);
  if (problems !== undefined) inWords(problems);
  return [
    ...(caption.length === 0 ? [] : [h('p', [h('strong', [text(caption.join(' · '))])])]),
    codeBlock(lines.join('\n'), language),
    ...(problems === undefined ? [] : [problems]),
  ];
}
