import type { ReadKey } from './read-key.ts';

/** What a trainer of a release reads of a model config of one type (tt-train.md, section 5). */
export interface ModelContract {
  /** The keys read for each model_type; any other type is refused. */
  readonly types: Readonly<Record<string, readonly ReadKey[]>>;
  /** What it is without a word on it; null where model_type is required. */
  readonly defaultType: string | null;
  /** The trainer's text for a type that it does not know. */
  readonly unknownType: (type: string) => string;
}
