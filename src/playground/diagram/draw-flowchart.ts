/** The colours of the theme that the page shows, by their names in theme.css. */
function themeColour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--ty-${name}`).trim();
}

let drawings = 0;

/**
 * Draws a Mermaid flowchart in the page's ink and ground, complete in itself, so that it can be saved as it is. Mermaid weighs
 * half a megabyte: it is fetched with the first drawing.
 * @throws where Mermaid cannot be fetched, or cannot draw
 */
export async function drawFlowchart(source: string): Promise<SVGElement> {
  const { default: mermaid } = await import('mermaid');
  const [ground, panel, ink, soft, accent] = ['ground', 'panel', 'ink', 'ink-soft', 'accent'].map(
    themeColour,
  );
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: 'base',
    look: 'classic',
    htmlLabels: false,
    maxTextSize: 200_000,
    fontFamily: 'DejaVu Sans, Verdana, sans-serif',
    themeVariables: {
      fontSize: '14px',
      background: ground,
      primaryColor: panel,
      primaryTextColor: ink,
      primaryBorderColor: soft,
      lineColor: soft,
    },
    themeCSS: `.node text > tspan:first-child tspan { font-weight: 600 } .node path, .node .outer-path { stroke: ${accent} }`,
    flowchart: { nodeSpacing: 16, rankSpacing: 36, padding: 12, wrappingWidth: 420, diagramPadding: 8 },
  });
  drawings += 1;
  const { svg } = await mermaid.render(`pg-drawing-${drawings}`, source);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGElement)) throw new Error('Mermaid has drawn no SVG.');
  parsed.style.backgroundColor = ground ?? '';
  return parsed;
}
