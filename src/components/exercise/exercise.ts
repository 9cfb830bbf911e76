import type { BoardName, Code, FigureName, Target } from '../../core/index.ts';

/** When an exercise is solved, said of what the engine finds. Besides, nothing may be an error. */
export interface Goal {
  readonly figures?: Partial<Readonly<Record<FigureName, number>>>;
  /** What the trainer itself holds if it is handed the file, in YAML's spelling: `'training_config.seed': '42'`. */
  readonly holds?: Readonly<Record<string, string>>;
  /** Keys for which the trainer goes on holding what it holds at the start. */
  readonly stays?: readonly string[];
  /** What must no longer be reported. */
  readonly without?: readonly Code[];
  /** What must be reported, where a note is the proof. */
  readonly reported?: readonly Code[];
  /** Where the reader chooses the target: the board to choose. */
  readonly board?: BoardName;
}

interface AnyExercise {
  /** Its address on the page, and its name in the storage: once published, it stays. */
  readonly id: string;
  readonly title: string;
  /** What is to be done. Backticks mark code, here and in hint and explanation. */
  readonly question: string;
  /** What is not given is taken from `defaultTarget`. */
  readonly target: Partial<Target>;
  readonly datasetSize?: number;
  /** False where a config is whole: what it leaves out then counts. */
  readonly excerpt: boolean;
  readonly goal: Goal;
  /** Why the answer is one. */
  readonly explanation: string;
}

/** A config to change until the goal is met. */
export interface ConfigExercise extends AnyExercise {
  readonly kind: 'config';
  readonly start: string;
  readonly hint: string;
  readonly answer: string;
}

/** Configs of which one meets the goal. */
export interface ChoiceExercise extends AnyExercise {
  readonly kind: 'choice';
  readonly choices: readonly { readonly name: string; readonly config: string }[];
  readonly hint: string;
}

export type Exercise = ConfigExercise | ChoiceExercise;
