import type { MermaidConfig } from 'mermaid';

/**
 * How mermaid lays a diagram out. Colours are not set here: `stylesheet` takes them from the page.
 * The fonts are the widest of the common sans serifs, so that a reader's own font always fits its box.
 */
export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  look: 'classic',
  htmlLabels: false,
  deterministicIds: true,
  fontFamily: 'DejaVu Sans, Verdana, sans-serif',
  themeVariables: { fontSize: '14px' },
  flowchart: {
    nodeSpacing: 14,
    rankSpacing: 24,
    padding: 10,
    wrappingWidth: 240,
    minNodeWidth: 0,
    diagramPadding: 2,
  },
};

/** The drawing's own style: the page's ink and accent, and no other colour. It applies to one diagram alone. */
export function stylesheet(id: string): string {
  const ink = 'var(--ty-ink,currentColor)';
  const soft = 'var(--ty-ink-soft,currentColor)';
  return [
    `#${id}{font-size:14px;max-width:100%;height:auto}`,
    `#${id} text{fill:${ink};text-anchor:middle}`,
    // A box's first line is its name, the others say more.
    `#${id} rect.box~g text>tspan:first-child{font-weight:600}`,
    `#${id} .box{fill:var(--ty-panel,none);stroke:${soft}}`,
    `#${id} polygon.box{stroke:var(--ty-accent,currentColor);stroke-width:1.5px}`,
    `#${id} .edge{fill:none;stroke:${soft}}`,
    `#${id} .ground{fill:var(--ty-ground,Canvas)}`,
    `#${id} marker{fill:${soft}}`,
  ].join('');
}
