import {
  type AnnotationRenderOptions,
  ExpressiveCodeAnnotation,
  type ExpressiveCodeBlock,
} from '@astrojs/starlight/expressive-code';
import { h, type Parents } from '@astrojs/starlight/expressive-code/hast';
import type { Diagnostic, Severity } from '../../core/index.ts';

/** A wavy line under the place of a problem. */
class ProblemAnnotation extends ExpressiveCodeAnnotation {
  readonly severity: Severity;

  constructor(severity: Severity, columnStart: number, columnEnd: number) {
    // Late, so that it wraps the coloured words rather than being split by them.
    super({ inlineRange: { columnStart, columnEnd }, renderPhase: 'latest' });
    this.severity = severity;
  }

  override render({ nodesToTransform }: AnnotationRenderOptions): Parents[] {
    return nodesToTransform.map((node) =>
      h('span', { class: `ty-squiggle ty-squiggle--${this.severity}` }, node),
    );
  }
}

/** Underlines a problem in the block, on each of its lines. */
export function underline(block: ExpressiveCodeBlock, { span, severity }: Diagnostic): void {
  let start = 0;
  for (const line of block.getLines()) {
    const from = Math.max(span.start - start, 0);
    const to = Math.min(span.end - start, line.text.length);
    if (from < to) line.addAnnotation(new ProblemAnnotation(severity, from, to));
    start += line.text.length + 1;
  }
}
