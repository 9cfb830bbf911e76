import type { KeySupport } from '../../facts/key-support.ts';
import type { LoadedValue } from '../../yaml/loaded-value.ts';
import type { Placeholder } from './placeholder.ts';

/**
 * Where the native form is not the config as it stands.
 * - `filled`: the config does not set the key, and the target would stop or do something else without it.
 * - `translated`: the same setting, written elsewhere.
 * - `layout`: the same setting, in the optimizer block or out of it, by the release.
 * - `launcher`: no trainer reads it; what starts the trainer does it.
 * - `decided-elsewhere`: nothing is lost by it: a note, or what happens anyway.
 * - `not-honoured`: neither the trainer nor the launcher can do what it says.
 */
export interface Deviation {
  /** The key in the config, or the one that was filled in. */
  readonly path: string;
  readonly kind: 'filled' | Exclude<KeySupport['kind'], 'same'>;
  /** One or two plain sentences. */
  readonly sentence: string;
  /** The value in the config. */
  readonly from?: LoadedValue;
  /** The value that is handed over. */
  readonly to?: LoadedValue;
  /** Where it is handed over: a key, a flag, a variable of the environment. */
  readonly at?: string;
}

export interface NativeFile {
  readonly path: string;
  readonly text: string;
  /** Whether the text is the reader's own, and holds no placeholder, whatever it looks like. */
  readonly isVerbatim: boolean;
  readonly role: 'training' | 'model' | 'overrides';
}

/** What a model config that is not at hand has to say, so that the trainer saves. */
export interface ModelPath {
  /** The value of transformer_config.model_path: the reader's own text, nothing escaped. */
  readonly to: string;
  /** Whether one that stands in the model config already stays. */
  readonly yields: boolean;
}

/**
 * What a target has to be given so that it does what a config says.
 *
 * What only the machine knows is written as a placeholder, two braces around its name, anywhere inside a path, a text,
 * an argument, a variable or a folder: `{{tt-metal}}` is the root of the tt-metal tree, `{{run}}` the folder of this run,
 * `{{model-config}}` and `{{data}}` the absolute paths of the files that the config names as model_config and
 * data_path. Whoever runs it puts the paths in as data; `nativeParts` takes a text apart at them.
 *
 * A placeholder never stems from what the reader wrote, though a reader may write two braces too:
 * - The text of a file that is not verbatim: the reader's `{{` is written with YAML's own escape, `\x7b{`, so that every
 *   `{{name}}` is a placeholder. It stands inside double quotes, so a backslash and a double quote of the path need a
 *   backslash before them there, and nothing else does.
 * - The text of a verbatim file, the model config: the reader's, byte for byte but for a model_path that was written into
 *   it. It holds no placeholder, and nothing is put in.
 * - Arguments, the values of the environment, the working directory and the directories: the reader's `{{` is written as
 *   `{{}}`, which stands for these two characters.
 * - `written` of a placeholder, and `from` and `to` of a deviation: for people, nothing is escaped and nothing put in.
 *   `written` is the config's own text: a relative path, or one that begins with `${TT_METAL_RUNTIME_ROOT}`.
 */
export interface NativeForm {
  readonly status: 'ok';
  readonly files: readonly NativeFile[];
  /** Words after the program; none of them is meant for a shell. */
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Relative paths of the config start here. */
  readonly workingDirectory: string;
  /** Folders that have to be there, because the trainer does not make them. */
  readonly directories: readonly string[];
  /** The program's own name; where it lies depends on the tree. */
  readonly program: string;
  /** The placeholders that occur. */
  readonly placeholders: readonly Placeholder[];
  /** What whoever runs it writes into a copy of the model config, where one has to be written. */
  readonly modelPath?: ModelPath;
  /** In the order of the config; what was filled in comes last. */
  readonly deviations: readonly Deviation[];
}

/** Why there is no native form. */
export interface NativeRefusal {
  readonly status: 'refused';
  readonly reason:
    | 'trainer-not-in-release'
    | 'unreadable'
    | 'not-a-training-config'
    | 'unusable-value'
    | 'target-aborts';
  readonly sentence: string;
  /** The key to blame, where there is one. */
  readonly path?: string;
}

export type Native = NativeForm | NativeRefusal;

/** Stops the making of a native form; caught in `native`. */
export class Refused {
  readonly refusal: NativeRefusal;

  constructor(reason: NativeRefusal['reason'], sentence: string, path?: string) {
    this.refusal = { status: 'refused', reason, sentence, ...(path === undefined ? {} : { path }) };
  }
}
