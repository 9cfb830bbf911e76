import type { Contract } from '../../facts/contract.ts';
import type { Facts } from '../../facts/facts.ts';
import type { KeySupport } from '../../facts/key-support.ts';
import type { Release } from '../../facts/release.ts';
import { firstReleaseWith, lastReleaseWith } from '../../facts/release-with.ts';
import { supportOfValue } from '../../facts/support-of.ts';
import type { Target } from '../../facts/target.ts';
import type { TargetFacts } from '../../facts/target-facts.ts';
import type { Trainer } from '../../facts/trainer.ts';
import { keyAt } from '../../keys/keys.ts';
import { readsBlock } from '../../keys/optimizer-layout.ts';
import type { ConfigView } from '../../load/config-view.ts';
import { shortestFloat32 } from '../../yaml/dialects/float32-of-decimal.ts';
import type { LoadedValue } from '../../yaml/loaded-value.ts';
import { meantValue, unusableValue } from './meant-value.ts';
import type { Deviation, ModelPath, NativeFile } from './native-form.ts';
import type { Placeholder } from './placeholder.ts';

/** What is given to make a native form from. */
export interface NativeInput {
  readonly known: TargetFacts;
  readonly contract: Contract;
  readonly view: ConfigView;
  /** The text of the model config. */
  readonly model: string | undefined;
  readonly datasetSize: number | undefined;
}

/** A native form while it is made: the keys to write, and what has to be said of them. */
export class NativeDraft {
  readonly target: Target;
  readonly contract: Contract;
  readonly view: ConfigView;
  readonly trainer: Trainer;
  readonly release: Release;
  private readonly facts: Facts;
  readonly model: string | undefined;
  readonly datasetSize: number | undefined;
  /** The keys of the training config or the overrides, by path. */
  readonly values = new Map<string, LoadedValue>();
  /** Those of them whose texts have placeholders in them, and are not the reader's. */
  readonly placed = new Set<string>();
  deviations: Deviation[] = [];
  readonly arguments: string[] = [];
  readonly environment: Record<string, string> = {};
  readonly directories: string[] = [];
  readonly files: NativeFile[] = [];
  readonly placeholders: Placeholder[] = [];
  modelPath: ModelPath | undefined;
  private readonly told = new Set<string>();
  private readonly read: ReadonlySet<string>;

  constructor({ known, contract, view, model, datasetSize }: NativeInput) {
    this.target = known.target;
    this.contract = contract;
    this.view = view;
    this.trainer = known.trainer;
    this.release = known.release;
    this.facts = known.facts;
    this.model = model;
    this.datasetSize = datasetSize;
    this.read = new Set(contract.keys.filter((key) => !key.isReplaced).map((key) => key.path));
  }

  /**
   * What the config asks for at a path; undefined where it asks for nothing.
   * @throws Refused where nothing can be made of what is written
   */
  wanted(path: string): LoadedValue | undefined {
    const meant = meantValue(this.view, path);
    if (meant.state === 'unusable') throw unusableValue(this.view.settings, path);
    return meant.state === 'set' ? meant.value : undefined;
  }

  number(path: string): number | undefined {
    const value = this.wanted(path);
    return typeof value === 'number' ? value : undefined;
  }

  text(path: string): string | undefined {
    const value = this.wanted(path);
    return typeof value === 'string' ? value : undefined;
  }

  /** The first release in which this trainer builds its optimizer from a block, and the last one before. */
  get blockFrom(): string {
    return firstReleaseWith(this.facts, this.trainer.name, readsBlock) ?? this.target.release;
  }

  get flatUpTo(): string {
    return (
      lastReleaseWith(this.facts, this.trainer.name, (one) => one.optimizer === 'flat') ?? this.target.release
    );
  }

  /** Whether the trainer reads a key, and uses what it reads. */
  reads(path: string): boolean {
    return this.read.has(path);
  }

  support(path: string, value: LoadedValue | undefined): KeySupport | null {
    return supportOfValue(this.contract, path, value);
  }

  /** What the target will hold of a number: what is handed over, else the base file's or its default. */
  expected(path: string): number | undefined {
    const key = this.contract.keys.find((known) => known.path === path);
    const value = this.values.get(path) ?? this.contract.baseFile?.[path] ?? key?.default;
    return typeof value === 'number' ? value : undefined;
  }

  isTrue(path: string): boolean {
    return this.values.get(path) === true;
  }

  tell(deviation: Deviation): void {
    this.told.add(deviation.path);
    this.deviations.push(this.withFewDigits(deviation));
  }

  /** A reader knows 0.0001, not the 32-bit float that C++ makes of it. */
  private withFewDigits(deviation: Deviation): Deviation {
    if (this.trainer.loader === 'PyYAML' || keyAt(deviation.path)?.type !== 'number') return deviation;
    const { from, to } = deviation;
    return {
      ...deviation,
      ...(typeof from === 'number' ? { from: shortestFloat32(from) } : {}),
      ...(typeof to === 'number' ? { to: shortestFloat32(to) } : {}),
    };
  }

  /** Takes back what was said of keys, where a later step decides otherwise. */
  forget(...paths: readonly string[]): void {
    this.deviations = this.deviations.filter(({ path }) => !paths.includes(path));
  }

  hasTold(path: string): boolean {
    return this.told.has(path);
  }

  /** Sets a key to a text with a placeholder in it. */
  place(path: string, text: string): void {
    this.values.set(path, text);
    this.placed.add(path);
  }

  /** Sets a key that the config does not set, and says so. */
  fill(path: string, to: LoadedValue, sentence: string): void {
    this.values.set(path, to);
    this.tell({ path, kind: 'filled', sentence, to });
  }
}
