import { type Element, selectAll, setProperty, toText } from '@astrojs/starlight/expressive-code/hast';

/**
 * Marks the comment at the end of a line: where a phone has no room for it, all of it goes to the next line, and not its
 * words without their sign. Expressive Code colours only what has no class, hence an attribute.
 */
export function keepRemarkWhole(line: Element): void {
  const last = selectAll('span', line).at(-1);
  if (last !== undefined && toText(last).trimStart().startsWith('#')) setProperty(last, 'data-remark', '');
}
