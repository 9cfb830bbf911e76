/** What `plainSvg` is told. */
export interface PlainSvgOptions {
  readonly svg: string;
  readonly id: string;
  readonly hash: string;
  readonly stylesheet: string;
}

/**
 * Rebuilds mermaid's SVG from what a reader sees of it: shapes, lines, arrow heads, words. Inline styles, editor data,
 * unused ids and markers stay behind, so that the page alone decides about colour and two diagrams can share a page.
 * Runs inside the browser, hence whole in one function.
 */
export function plainSvg({ svg, id, hash, stylesheet }: PlainSvgOptions): string {
  const namespace = 'http://www.w3.org/2000/svg';
  const geometry = new Set(
    'd x y dy x1 x2 y1 y2 width height rx ry r cx cy points transform viewBox refX refY'
      .split(' ')
      .concat(['markerUnits', 'markerWidth', 'markerHeight', 'orient']),
  );
  const shapes = new Set(['rect', 'polygon', 'path', 'circle', 'ellipse', 'line']);

  const rounded = (value: string) =>
    value.replace(/-?\d*\.\d+(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0));

  const element = (tag: string, attributes: Record<string, string>, children: Node[]): SVGElement => {
    const made = document.createElementNS(namespace, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };

  const geometryOf = (from: Element): Record<string, string> =>
    Object.fromEntries(
      [...from.attributes]
        .filter(({ name }) => geometry.has(name))
        .map(({ name, value }) => [name, rounded(value)]),
    );

  const markerName = (reference: string | null) => reference?.match(/-(\w+)\)$/)?.[1];

  /** One line of text; runs of equal weight become one. */
  const line = (row: Element): SVGElement => {
    const runs: { text: string; bold: boolean; italic: boolean }[] = [];
    for (const word of row.querySelectorAll('.text-inner-tspan')) {
      const bold = word.getAttribute('font-weight') === 'bold';
      const italic = word.getAttribute('font-style') === 'italic';
      const last = runs.at(-1);
      if (last?.bold === bold && last.italic === italic) last.text += word.textContent;
      else runs.push({ text: word.textContent, bold, italic });
    }
    const children = runs.map(({ text, bold, italic }) => {
      if (!bold && !italic) return document.createTextNode(text);
      const attributes = {
        ...(bold && { 'font-weight': 'bold' }),
        ...(italic && { 'font-style': 'italic' }),
      };
      return element('tspan', attributes, [document.createTextNode(text)]);
    });
    return element('tspan', geometryOf(row), children);
  };

  const shape = (from: Element): SVGElement[] => {
    if (from.closest('.edgePaths') !== null) {
      const heads = ['marker-start', 'marker-end'].flatMap((end) => {
        const name = markerName(from.getAttribute(end));
        return name === undefined ? [] : [[end, `url(#${id}-${name})`]];
      });
      return [
        element(from.tagName, { class: 'edge', ...geometryOf(from), ...Object.fromEntries(heads) }, []),
      ];
    }
    if (from.closest('.label') === null)
      return [element(from.tagName, { class: 'box', ...geometryOf(from) }, [])];
    // Inside a label a rectangle only hides the line that runs under an edge's words.
    if (from.closest('.edgeLabel') === null || !from.hasAttribute('width')) return [];
    return [element(from.tagName, { class: 'ground', ...geometryOf(from) }, [])];
  };

  const plain = (from: Element): SVGElement[] => {
    if (from.tagName === 'text') {
      const rows = [...from.querySelectorAll('.row')].filter((row) => row.textContent !== '').map(line);
      return rows.length === 0 ? [] : [element('text', geometryOf(from), rows)];
    }
    if (shapes.has(from.tagName)) return shape(from);
    if (from.tagName !== 'g') return [];
    const children = [...from.children].flatMap(plain);
    const attributes = geometryOf(from);
    const groups = children.length > 0 && Object.keys(attributes).length > 0;
    return groups ? [element('g', attributes, children)] : children;
  };

  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const body = [...drawn.querySelectorAll('.root')]
    .filter((root) => root.closest('.root .root') === null)
    .flatMap(plain);
  const used = new Set(
    [...svg.matchAll(/marker-(?:start|end)="url\([^)]*-(\w+)\)"/g)].map((match) => match[1]),
  );
  const heads = [...drawn.querySelectorAll('marker')].flatMap((marker) => {
    const name = markerName(`${marker.id})`);
    if (name === undefined || !used.has(name)) return [];
    const children = [...marker.children].map((part) => element(part.tagName, geometryOf(part), []));
    return [element('marker', { id: `${id}-${name}`, ...geometryOf(marker) }, children)];
  });

  const viewBox = rounded(drawn.getAttribute('viewBox') ?? '');
  const [, , width = '', height = ''] = viewBox.split(' ');
  const style = element('style', {}, [document.createTextNode(stylesheet)]);
  const attributes = { id, class: 'ty-drawing', viewBox, width, height, 'data-drawn-from': hash };
  return new XMLSerializer().serializeToString(element('svg', attributes, [style, ...heads, ...body]));
}
