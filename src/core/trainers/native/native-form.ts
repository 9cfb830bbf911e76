import type { LoadedValue } from '../contract.ts';
import type { Honour } from '../honours.ts';

/** Parts of a native form that only the machine knows; see `NativeForm`. */
export type PlaceholderName = 'tt-metal' | 'run' | 'model-config' | 'data';

/** How a placeholder stands in a text: `{{tt-metal}}`. */
export function placeholder(name: PlaceholderName): string {
  return `{{${name}}}`;
}

export interface Placeholder {
  readonly name: PlaceholderName;
  /** What the config says in its place, where it is a path of the config. */
  readonly written?: string;
}

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
  readonly kind: 'filled' | Exclude<Honour['kind'], 'same'>;
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
  readonly role: 'training' | 'model' | 'overrides';
}

/**
 * What a target has to be given so that it does what a config says.
 *
 * What only the machine knows is written as a placeholder, two braces around its name, anywhere inside a path, a text,
 * an argument or a variable: `{{tt-metal}}` is the root of the tt-metal tree, `{{run}}` the folder of this run,
 * `{{model-config}}` and `{{data}}` the absolute paths of the files that the config names as model_config and
 * data_path. Whoever runs it puts the paths in as data. In a file a placeholder stands inside double quotes of YAML,
 * so a backslash and a double quote of the path need a backslash before them there, and nothing else does. `written` of
 * a placeholder is the config's own text: a relative path, or one that begins with `${TT_METAL_RUNTIME_ROOT}`.
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
