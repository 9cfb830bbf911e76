import type { Fix, Span } from '../diagnostic.ts';

/** A fault that makes the text no YAML. */
export interface TextFault {
  readonly code: 'yaml-syntax' | 'tab-indentation';
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
}
