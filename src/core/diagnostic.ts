/** A half-open range `[start, end)` of UTF-16 offsets into the config's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How bad it is: `error`, the trainer will not do what is written; `warning`, it runs, and likely badly;
 * `info`, good to know.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Replace the text in `[start, end)` by `text`; `start === end` inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/** What is wrong with a text in a way that leaves no doubt about what was meant. */
export type Slip = 'spelling' | 'quoting' | 'syntax' | 'place';

/** One remedy, as a button would offer it. Its edits never overlap and are sorted by place. */
export interface Fix {
  /** A verb phrase, at most a few words: "Rename to learning_rate". */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Set where the fix corrects a slip and gives no advice; `fixAll` applies such fixes alone, once they are seen to do no harm. */
  readonly corrects?: Slip;
}

/** Another place that a diagnostic speaks of: the first of two equal keys, say. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** What the rules say about one place of a config. Everything keys on `code`, nothing on the message. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** Never empty for a key or a value. */
  readonly span: Span;
  /** One or two plain sentences, no markup. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
}

/** The closed set of codes, in the order of the catalogue. A code, once here, keeps its meaning. */
export const codes = [
  // Reading the text
  'yaml-syntax',
  'tab-indentation',
  'duplicate-key',
  'multiple-documents',
  'alias-expansion',
  'document-too-large',
  'not-a-mapping',
  'empty-config',
  'scalar-reads-differently',
  'quoted-boolean',
  'truncated-integer',
  // Knowing the keys
  'unknown-section',
  'unknown-key',
  'misplaced-key',
  'wrong-type',
  'out-of-range',
  'invalid-choice',
  'missing-model-config',
  'missing-data-path',
  'conflicting-keys',
  // What the lesson teaches
  'learning-rate-too-high',
  'learning-rate-too-low',
  'gradient-clipping-off',
  'clip-norm-unusual',
  'saves-too-often',
  'never-saves',
  'never-validates',
  'validates-less-often-than-saves',
  'ddp-on-one-device',
  'devices-without-ddp',
  'sampling-while-validating',
  'wandb-names-unused',
  'epochs-cut-short',
  'steps-cut-short',
  // The board
  'mesh-larger-than-board',
  'mesh-smaller-than-board',
  'batch-not-divisible',
  'batch-large-for-board',
  'mesh-needs-descriptor',
  // The trainer and the release
  'trainer-not-in-release',
  'trainer-stops-always',
  'required-key-missing',
  'key-translated',
  'key-not-honoured',
  'key-by-launcher',
  'release-layout',
  'one-device-trainer',
  'mesh-2d-unsupported',
  'mesh-parallelism-mismatch',
  'ddp-with-tp',
  'kahan-with-moreh',
  'clip-with-tensor-parallel',
  'unknown-scheduler',
  'model-config-path',
  'tokens-read-as-text',
  'tokenizer-mismatch',
  'vocabulary-mismatch',
  'model-shape',
  'norm-weights-may-freeze',
  'base-file-decides',
  // Before sharing
  'secret-in-config',
] as const;

export type Code = (typeof codes)[number];
