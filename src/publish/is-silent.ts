import type { Element } from 'hast';

const tags = new Set([
  ...[
    'script',
    'style',
    'link',
    'template',
    'svg',
    'button',
    'input',
    'select',
    'output',
    'dialog',
    'legend',
  ],
]);
const classes = new Set([
  ...['sl-anchor-link', 'ty-ref-filter', 'pg-bar'],
  ...['ty-try__state', 'ty-try__now', 'ty-try__actions'],
]);

/** Whether an element is there for the eye, the pointer or a script alone, and says nothing to a reader of text. */
export function isSilent({ tagName, properties }: Element): boolean {
  const { className, hidden, role, ariaHidden } = properties;
  const names = Array.isArray(className) ? className : [];
  return (
    (tags.has(tagName) && !names.includes('ty-term')) ||
    hidden === true ||
    role === 'status' ||
    role === 'search' ||
    ariaHidden === 'true' ||
    'dataPagefindIgnore' in properties ||
    names.some((name) => classes.has(String(name))) ||
    (tagName === 'label' && names.includes('sr-only'))
  );
}
