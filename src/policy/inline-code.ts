import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';

/** What stands in a page's own text and would be refused under a policy that does not name it. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styleSheets: readonly string[];
  readonly styleAttributes: readonly string[];
  /** Event handlers, as `<button onclick>`: no policy of ours allows one. */
  readonly handlers: readonly string[];
  /** Where a policy can be put so that it stands before the first of them, and after the character set. */
  readonly headStart: number;
}

/** Types of `<script>` that hold data, which no browser runs. */
const dataTypes = /^(application|text)\/(ld\+)?json$/;

/** Reads a built page as a browser does. Throws where it has no `<head>` with a character set. */
export function inlineCodeOf(html: string): InlineCode {
  const found = {
    scripts: [] as string[],
    styleSheets: [] as string[],
    styleAttributes: [] as string[],
    handlers: [] as string[],
  };
  let headStart: number | undefined;

  const visit = (node: Html.Node): void => {
    if ('attrs' in node) {
      const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
      for (const { name, value } of node.attrs) {
        if (name === 'style') found.styleAttributes.push(value);
        if (name.startsWith('on')) found.handlers.push(`${node.tagName} ${name}`);
      }
      if (node.tagName === 'style') found.styleSheets.push(textOf(node));
      const isProgram = attribute('src') === undefined && !dataTypes.test(attribute('type') ?? '');
      if (node.tagName === 'script' && isProgram) found.scripts.push(textOf(node));
      if (node.tagName === 'meta' && attribute('charset') !== undefined)
        headStart = node.sourceCodeLocation?.endOffset;
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));

  if (headStart === undefined) throw new Error('Expected a page to name its character set in its head.');
  return { ...found, headStart };
}

function textOf(element: Html.Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
