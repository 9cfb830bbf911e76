import type { Hover, KeyHelp } from '../../core/index.ts';

/** What is told of a key, as Markdown: in a hover, and beside a completion. */
export function helpMarkdown(help: KeyHelp, address: (path: string) => string): string {
  const name = help.path.slice(help.path.lastIndexOf('.') + 1);
  const facts = [
    ...(help.takes === null ? [] : [escaped(help.takes)]),
    ...(help.default === null ? [] : [`default ${code(help.default)}`]),
  ];
  const reference = new URL(address(help.reference), location.href).href;
  return [
    [`**${code(name)}**`, ...facts].join(' · '),
    escaped(help.sentence),
    escaped(help.use.sentence),
    ...help.notes.map(escaped),
    `[${escaped(help.path)} in the reference](${reference})`,
  ].join('\n\n');
}

/** The same, with what the target holds here. */
export function hoverMarkdown(hover: Hover, address: (path: string) => string): string {
  const parts = helpMarkdown(hover, address).split('\n\n');
  if (hover.holds !== null) parts.splice(3, 0, escaped(hover.holds));
  return parts.join('\n\n');
}

/** A text in which no character is markup. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+.!<>|~-]/g, (mark) => `\\${mark}`).replaceAll('&', '&amp;');
}

function code(text: string): string {
  return text.includes('`') ? escaped(text) : `\`${text}\``;
}
