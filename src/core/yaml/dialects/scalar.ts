/** A scalar as it stands in the text, before a loader gives it a type. */
export interface Scalar {
  /** The content after unquoting and folding. */
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** An explicit tag: `tag:yaml.org,2002:int`, a local `!foo`, or the non-specific `!`. */
  readonly tag?: string;
}
