import type { Span } from '../diagnostic.ts';

/** The figures, in the order in which a page shows them. */
export const figureNames = [
  'effectiveBatchSize',
  'devices',
  'perDeviceBatchSize',
  'validationBatchSize',
  'optimizerSteps',
  'microBatches',
  'samplesSeen',
  'checkpoints',
  'validations',
  'stepsPerEpoch',
  'epochs',
  'parameters',
  'tokensPerStep',
  'tokensSeen',
] as const;

/** What is said over the figures of a text that a trainer would not get through. */
export const partlyRead = 'Not all of the text can be read; this follows from the part that can.';

export type FigureName = (typeof figureNames)[number];

/** A number that a figure used, and where it stands. */
export interface FigureInput {
  /** As a reader would call it: `batch_size`, `devices`, `dataset size`. */
  readonly name: string;
  readonly value: number;
  /** `config`: written in it; `default`: not written, what holds then; `target`: chosen beside the config; `figure`: another figure. */
  readonly from: 'config' | 'default' | 'target' | 'figure';
  /** Whose default it is, where trainers differ: "train_nanogpt's default". */
  readonly origin?: string;
  /** The value's place, for `config` alone. */
  readonly span?: Span;
}

/** A number that follows from a config, with its arithmetic. */
export interface Figure {
  readonly name: FigureName;
  /** "Effective batch size" */
  readonly label: string;
  /** null where it cannot be known; `reason` then says why. */
  readonly value: number | null;
  /** In names: "batch_size × gradient_accumulation_steps". */
  readonly formula: string;
  /** In numbers: "8 × 4 = 32". Empty where the value is null. */
  readonly arithmetic: string;
  readonly inputs: readonly FigureInput[];
  /** Why the value is null, or what a reader should know of it; one sentence. */
  readonly reason?: string;
}

export type Figures = Readonly<Record<FigureName, Figure>>;

/** An input in the arithmetic of a figure, with where it is from where nobody wrote it: "64 (train_nanogpt's default)". */
export function inputText({ value, origin }: FigureInput): string {
  return origin === undefined ? formatNumber(value) : `${formatNumber(value)} (${origin})`;
}

// One formatter, as making one takes longer than a whole check.
const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number as a reader sees it: thousands grouped, at most two decimals. */
export function formatNumber(value: number): string {
  // Most numbers are whole, and the formatter is slow.
  if (!Number.isSafeInteger(value) || value < 0) return format.format(value);
  return value < 1000 ? String(value) : String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** An expression that ends in a whole number: "5,000 ÷ 100 = 50", or "299 ÷ 100 = 2.99, so 2" where it is rounded. */
export function rounded(expression: string, exact: number, whole: number): string {
  const start = `${expression} = ${formatNumber(exact)}`;
  return exact === whole ? start : `${start}, so ${formatNumber(whole)}`;
}
