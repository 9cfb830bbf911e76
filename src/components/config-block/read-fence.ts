import { boardNames, defaultTarget, releaseNames, type Target, trainerNames } from '../../core/index.ts';

/** What the opening line of a yaml fence says about the config in it. */
export interface ConfigFence {
  readonly title: string | undefined;
  /** The codes that the author expects of the engine; empty for `ok`, undefined where nothing is said. */
  readonly expect: readonly string[] | undefined;
  readonly target: Target;
  readonly datasetSize: number | undefined;
  /** The file in content/models that is the model config beside it. */
  readonly model: string | undefined;
  /** A part of a config: what it leaves out is not held against it. */
  readonly excerpt: boolean;
  /** The address of the file that the block shows, where it is one. */
  readonly download: string | undefined;
  /** What is wrong with the opening line itself, in sentences. */
  readonly faults: readonly string[];
}

const known: Readonly<Record<keyof Target, readonly string[]>> = {
  board: boardNames,
  trainer: trainerNames,
  release: releaseNames,
  run: ['launcher', 'direct'] satisfies Target['run'][],
};
const settings = new Set(['title', 'expect', 'dataset-size', 'model', 'download', ...Object.keys(known)]);

/**
 * Reads what stands behind ```yaml: `title="training_n150.yaml" expect="missing-data-path" board="n300" excerpt`.
 * The site's renderer and the content test both read it here, so that what is shown is what is tested.
 */
export function readFence(meta: string): ConfigFence {
  const given = new Map<string, string>();
  const faults: string[] = [];
  let excerpt = false;
  for (const [word, name, value] of meta.matchAll(/([\w-]+)="([^"]*)"|\S+/g)) {
    if (name !== undefined && value !== undefined && settings.has(name)) given.set(name, value);
    else if (word === 'excerpt') excerpt = true;
    else faults.push(`Unknown setting ${word} on a yaml fence.`);
  }
  const target: Record<string, string> = { ...defaultTarget };
  for (const [name, choices] of Object.entries(known)) {
    const value = given.get(name);
    if (value === undefined) continue;
    if (choices.includes(value)) target[name] = value;
    else faults.push(`Unknown ${name} "${value}". Expected one of ${choices.join(', ')}.`);
  }
  const size = given.get('dataset-size');
  const datasetSize = size === undefined ? undefined : Number(size);
  if (datasetSize !== undefined && !(Number.isInteger(datasetSize) && datasetSize > 0)) {
    faults.push(`Expected dataset-size to be a whole number above 0, found "${size}".`);
  }
  const model = given.get('model');
  if (model !== undefined && !/^[a-z0-9-]+\.yaml$/.test(model)) {
    faults.push(`Expected model to be the name of a file in content/models, found "${model}".`);
  }
  return {
    title: given.get('title'),
    expect: readExpectation(given.get('expect')),
    target: target as unknown as Target,
    datasetSize,
    model,
    excerpt,
    download: given.get('download'),
    faults,
  };
}

function readExpectation(expect: string | undefined): readonly string[] | undefined {
  if (expect === undefined) return undefined;
  const codes = expect.split(',').map((code) => code.trim());
  return codes.length === 1 && codes[0] === 'ok' ? [] : codes;
}
