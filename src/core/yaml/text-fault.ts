import type { Fix, Span } from '../diagnostic.ts';

/** A fault that makes the text no YAML. */
export interface TextFault {
  readonly code: 'yaml-syntax' | 'tab-indentation';
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Message and fixes are for a line that begins with a key; where this word is none, this sentence stands alone. */
  readonly ifKey?: { readonly name: string; readonly otherwise: string };
}
