type Attributes = Readonly<Record<string, string | boolean>>;
type Child = Node | string;

/** An element with attributes and children. Strings become text, never markup: configs and links come from strangers. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** One of the page's small shapes; it is drawn for the eye, and the word beside it says the same. */
export function shape(path: string): SVGElement {
  const svg = svgElement('svg', { class: 'pg-shape', viewBox: '0 0 12 12', 'aria-hidden': 'true' });
  svg.append(svgElement('path', { d: path, fill: 'currentColor', 'fill-rule': 'evenodd' }));
  return svg;
}

/** An element of a drawing. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(made, attributes);
  return made;
}

function setAttributes(made: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
}
