import type { LoadedValue } from '../../yaml/loaded-value.ts';

/** What one target makes of a key. */
export type KeyStatus =
  | { readonly kind: 'required' }
  /** `value`: what it holds where the key is missing; absent for a section. */
  | { readonly kind: 'optional'; readonly value?: LoadedValue }
  /** A file that the trainer loads first has this value. */
  | { readonly kind: 'base file'; readonly value: LoadedValue }
  /** Each type of optimizer or model has a default of its own, or requires it. */
  | { readonly kind: 'by type' }
  /** Loaded, and does not do what it says. */
  | { readonly kind: 'not honoured'; readonly because: string }
  | { readonly kind: 'not read' };
