import type { Code } from '../../../src/core/index.ts';

/** A known fault, put into a template that has none. */
export interface InjectedFault {
  readonly code: Code;
  /** The line to change, whatever its value and comment are; or the text to add at the end. */
  readonly key?: string;
  /** What stands there instead; `$value` is the old value, `$open` the same without its bracket. */
  readonly line: string;
  readonly name: string;
}

const set = (code: Code, key: string, value: string): InjectedFault => ({
  code,
  key,
  line: `${key}: ${value}`,
  name: `${code}: ${key}: ${value}`,
});

const rename = (code: Code, key: string, other: string): InjectedFault => ({
  code,
  key,
  line: `${other}: $value`,
  name: `${code}: ${other} for ${key}`,
});

const add = (code: Code, line: string): InjectedFault => ({ code, line, name: `${code}: ${line.trim()}` });

/** Each fault alone in a sound config; its fixes have to take it away. */
export const injectedFaults: readonly InjectedFault[] = [
  // A key that a hand misspelt, or another library calls otherwise
  rename('unknown-key', 'batch_size', 'batchsize'),
  rename('unknown-key', 'learning_rate', 'lr'),
  rename('unknown-key', 'gradient_accumulation_steps', 'grad_accum_steps'),
  rename('unknown-key', 'max_steps', 'max-steps'),
  rename('unknown-section', 'device_config', 'devise_config'),
  rename('unknown-section', 'training_config', 'training'),
  // A value that does not say what it seems to
  set('quoted-boolean', 'use_clip_grad_norm', '"true"'),
  set('truncated-integer', 'batch_size', '8.5'),
  set('truncated-integer', 'num_epochs', 'true'),
  set('scalar-reads-differently', 'max_steps', '01000'),
  set('scalar-reads-differently', 'use_wandb', 'off'),
  set('wrong-type', 'use_kahan_summation', 'n'),
  set('invalid-choice', 'save_strategy', '"step"'),
  set('invalid-choice', 'log_level', 'info'),
  // What the lesson warns of
  set('learning-rate-too-high', 'learning_rate', '0.01'),
  set('learning-rate-too-low', 'learning_rate', '1e-7'),
  set('gradient-clipping-off', 'use_clip_grad_norm', 'false'),
  set('saves-too-often', 'model_save_interval', '1'),
  set('never-saves', 'model_save_interval', '99999'),
  set('never-validates', 'eval_every', '99999'),
  set('conflicting-keys', 'checkpoint_frequency', '50'),
  set('sampling-while-validating', 'temperature', '0.7'),
  // What does not fit the board
  set('ddp-on-one-device', 'enable_ddp', 'true'),
  set('devices-without-ddp', 'enable_ddp', 'false'),
  set('mesh-larger-than-board', 'mesh_shape', '[1, 64]'),
  set('batch-not-divisible', 'batch_size', '9'),
  set('batch-large-for-board', 'batch_size', '1024'),
  // What is no YAML
  { code: 'yaml-syntax', key: 'batch_size', line: 'batch_size:$value', name: 'yaml-syntax: no space' },
  { code: 'yaml-syntax', key: 'batch_size', line: 'batch_size $value', name: 'yaml-syntax: no colon' },
  { code: 'yaml-syntax', key: 'mesh_shape', line: 'mesh_shape: $open', name: 'yaml-syntax: an open bracket' },
  { code: 'tab-indentation', key: 'batch_size', line: '\tbatch_size: $value', name: 'tab-indentation' },
  // A line in the wrong place or twice
  add('misplaced-key', '\nbeta1: 0.9\n'),
  add('misplaced-key', '  beta2: 0.95 # in device_config\n'),
  add('duplicate-key', '  mesh_shape: [1, 1] # again\n'),
];

/** The text with the fault in it, or null where it has no such line. */
export function inject(text: string, { key, line }: InjectedFault): string | null {
  if (key === undefined) return text + line;
  const place = new RegExp(`^( *)${key}:(?: +(\\[[^\\]]*\\]|"[^"]*"|[^\\s#]+))?( *(?:#.*)?)$`, 'm');
  if (!place.test(text)) return null;
  return text.replace(place, (_, indentation: string, value: string | undefined, rest: string) => {
    const changed = line.replace('$value', value ?? '').replace('$open', value?.slice(0, -1) ?? '');
    return indentation + changed.trimEnd() + rest;
  });
}

/** The comments of a text; in the templates no # stands in a value. */
export function commentsOf(text: string): readonly string[] {
  return [...text.matchAll(/#.*/g)].map(([comment]) => comment);
}
