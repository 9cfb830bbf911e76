import { shortName } from './change-in-words.ts';
import { element } from './element.ts';

/** A key's short name as code, which breaks after an underscore where a line does not hold it. */
export function keyCode(path: string): HTMLElement {
  const [first = '', ...rest] = shortName(path).split(/(?<=_)/);
  return element('code', {}, first, ...rest.flatMap((piece) => [element('wbr'), piece]));
}
