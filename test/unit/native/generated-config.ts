import fc from 'fast-check';

/** One key of a generated config: what it asks for, and how that is spelled. */
interface Line {
  readonly path: string;
  readonly value: unknown;
  readonly text: string;
}

export interface GeneratedConfig {
  readonly text: string;
  readonly asked: ReadonlyMap<string, unknown>;
}

type Loader = 'PyYAML' | 'yaml-cpp';
type Spelled = fc.Arbitrary<{ value: unknown; text: string }>;

/** Spellings that the loader takes for the same number, and that are odd in one way or another. */
function whole(numbers: readonly number[], loader: Loader): Spelled {
  const odd: ((value: number) => string)[] = [
    (value) => `"${value}"`,
    (value) => `'${value}'`,
    (value) => `+${value}`,
    (value) => `0x${value.toString(16)}`,
    (value) => `!!int "${value}"`,
  ];
  if (loader === 'PyYAML')
    odd.push(
      (value) => `${value}.0`,
      (value) => `0b${value.toString(2)}`,
    );
  return spelled(fc.constantFrom(...numbers), [String, String, ...odd]);
}

function fraction(numbers: readonly number[], loader: Loader): Spelled {
  const odd: ((value: number) => string)[] = [
    (value) => value.toExponential(),
    (value) => value.toExponential().toUpperCase(),
    (value) => `"${value}"`,
    (value) => `${value.toFixed(12)}`,
    (value) => value.toFixed(12).replace(/^0\./, '.'),
  ];
  if (loader === 'PyYAML') odd.push((value) => `0_0${value.toFixed(12).replace(/^0/, '')}`);
  return spelled(fc.constantFrom(...numbers), [String, String, ...odd]);
}

function truth(loader: Loader): Spelled {
  const words: readonly (readonly [value: boolean, text: string])[] = [
    [true, 'true'],
    [true, 'True'],
    [true, 'YES'],
    [true, 'on'],
    [true, 'y'],
    [false, 'false'],
    [false, 'FALSE'],
    [false, 'No'],
    [false, 'off'],
    ...(loader === 'PyYAML'
      ? ([
          [true, '"true"'],
          [true, '1'],
          [false, '0'],
        ] as const)
      : ([
          [false, 'n'],
          [false, '"false"'],
        ] as const)),
  ];
  return fc.constantFrom(...words).map(([value, text]) => ({ value, text }));
}

const words = [
  'checkpoints',
  'a b',
  'yes',
  '2026',
  '1e-4',
  '~',
  'null',
  'x: y # z',
  '"quoted"',
  "it's",
  'back\\slash',
  '-dash',
  'ünïcödé/日本',
  '{{braces}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a path that a shell would change
  '${HOME}',
  '$(id)',
  'two\nlines',
  'tab\there',
  '2001-01-01',
  '=',
  '<<',
];

const texts: Spelled = fc.oneof(
  fc.constantFrom(...words).map((value) => ({ value, text: JSON.stringify(value) })),
  fc.constantFrom(...words).map((value) => ({
    value: value.replaceAll(/\s/g, ' '),
    text: `'${value.replaceAll("'", "''").replaceAll(/\s/g, ' ')}'`,
  })),
  fc
    .constantFrom('checkpoints', 'data/train.txt', '/abs/path', 'a-b_c.d')
    .map((value) => ({ value, text: value })),
);

function choice(...values: readonly string[]): Spelled {
  return spelled(fc.constantFrom(...values), [String, (value) => `"${value}"`]);
}

function spelled<T>(values: fc.Arbitrary<T>, spellings: readonly ((value: T) => string)[]): Spelled {
  return fc
    .tuple(values, fc.constantFrom(...spellings))
    .map(([value, spell]) => ({ value, text: spell(value) }));
}

const steps = [1, 2, 50, 100, 4096, 4294967295];
const rates = [0.0001, 0.00005, 0.1, 0.0003, 0.123456789, 1e-7];

function keys(loader: Loader): Readonly<Record<string, Spelled>> {
  const bool = truth(loader);
  const rate = fraction(rates, loader);
  const step = whole(steps, loader);
  return {
    'training_config.project_name': texts,
    'training_config.model_type': choice('gpt2', 'llama'),
    'training_config.seed': step,
    // Every mesh below divides it.
    'training_config.batch_size': whole([32, 64, 96], loader),
    'training_config.validation_batch_size': whole([1, 2, 4], loader),
    'training_config.num_epochs': step,
    'training_config.max_steps': step,
    'training_config.learning_rate': rate,
    'training_config.weight_decay': rate,
    'training_config.beta1': fraction([0.8, 0.9], loader),
    'training_config.beta2': fraction([0.95, 0.999], loader),
    'training_config.eps': fraction([1e-7, 1e-8], loader),
    'training_config.use_no_op': bool,
    'training_config.use_moreh_adamw': bool,
    'training_config.use_kahan_summation': bool,
    'training_config.use_clip_grad_norm': bool,
    'training_config.clip_grad_norm_max_norm': fraction([0.5, 0.75], loader),
    'training_config.gradient_accumulation_steps': whole([1, 2, 8], loader),
    'training_config.eval_every': step,
    'training_config.model_save_interval': step,
    'training_config.tokenizer_type': choice('bpe', 'char'),
    'training_config.checkpoint_dir': texts,
    'training_config.model_config': texts,
    'training_config.data_path': texts,
    'training_config.scheduler_type': choice('identity', 'warmup_linear'),
    'training_config.lazy_parameter_init': bool,
    'training_config.total_steps': step,
    'training_config.log_level': choice('DEBUG', 'INFO', 'WARNING', 'ERROR'),
    'training_config.use_wandb': bool,
    'training_config.wandb_project': texts,
    'training_config.wandb_run_name': texts,
    'training_config.checkpoint_frequency': step,
    'training_config.validation_frequency': step,
    'training_config.save_strategy': choice('epoch', 'steps'),
    'training_config.optimizer.type': choice(
      'AdamW',
      'MorehAdamW',
      'AdamWComposite',
      'SGD',
      'NoOp',
      'MuonComposite',
    ),
    'training_config.optimizer.lr': rate,
    'training_config.optimizer.weight_decay': rate,
    'training_config.optimizer.beta1': fraction([0.8, 0.9], loader),
    'training_config.optimizer.epsilon': fraction([1e-7, 1e-8], loader),
    'training_config.optimizer.amsgrad': strictTruth,
    'training_config.optimizer.stochastic_rounding': strictTruth,
    'training_config.optimizer.kahan_summation': strictTruth,
    'training_config.optimizer.momentum': fraction([0.9], loader),
    'eval_config.repetition_penalty': rate,
    'eval_config.temperature': rate,
    'eval_config.top_k': step,
    'eval_config.top_p': rate,
    'scheduler_config.max_lr': rate,
    'scheduler_config.min_lr': rate,
    'scheduler_config.warmup_steps': step,
    'scheduler_config.hold_steps': step,
    'device_config.enable_cp': fc.constant({ value: false, text: 'no' }),
  };
}

/** What Python hands over to the C++ registry has to be a bool. */
const strictTruth: Spelled = fc.constantFrom({ value: true, text: 'True' }, { value: false, text: 'off' });

/** Meshes that every release takes; a mesh of several devices shares the batch. */
const meshes = fc.constantFrom<readonly Line[]>(
  [],
  [{ path: 'device_config.enable_ddp', value: false, text: 'False' }],
  [{ path: 'device_config.mesh_shape', value: [1, 1], text: '[1, 1]' }],
  ...[1, 2, 8, 32].map((size): readonly Line[] => [
    { path: 'device_config.mesh_shape', value: [1, size], text: `[ 1,${size} ]` },
    { path: 'device_config.enable_ddp', value: true, text: 'on' },
  ]),
);

/** Configs of random keys, values, spellings and order; flat, in a block, or both. */
export function generatedConfig(loader: Loader): fc.Arbitrary<GeneratedConfig> {
  const known = keys(loader);
  const lines = fc
    .subarray(Object.keys(known), { minLength: 1 })
    .chain((paths) => fc.shuffledSubarray(paths, { minLength: paths.length }))
    .chain((paths) =>
      fc.tuple(...paths.map((path) => (known[path] ?? texts).map((one): Line => ({ path, ...one })))),
    );
  return fc.tuple(lines, meshes, fc.boolean()).map(([some, mesh, isCommented]) => {
    const name: Line = { path: 'training_config.wandb_project', value: 'x', text: 'x' };
    const isTraining = some.some(({ path }) => path.startsWith('training_config.'));
    const kept = withoutRefused([...(isTraining ? [] : [name]), ...some, ...mesh]);
    return {
      text: yamlOf(kept, isCommented),
      asked: new Map(kept.map(({ path, value }) => [path, value])),
    };
  });
}

/** MorehAdamW with Kahan summation is refused by every trainer; its own test has it. */
function withoutRefused(lines: readonly Line[]): readonly Line[] {
  const has = (path: string, value: unknown): boolean =>
    lines.some((line) => line.path === `training_config.${path}` && line.value === value);
  if (!has('use_moreh_adamw', true) && !has('optimizer.type', 'MorehAdamW')) return lines;
  return lines.filter(({ path, value }) => !(path.includes('kahan') && value === true));
}

function yamlOf(lines: readonly Line[], isCommented: boolean): string {
  const comment = isCommented ? '  # why' : '';
  return [...Map.groupBy(lines, ({ path }) => path.split('.')[0] ?? '')]
    .map(([name, own]) => {
      const write = (indentation: string) => (line: Line) =>
        `${indentation}${line.path.split('.').at(-1)}: ${line.text}${comment}\n`;
      const flat = own.filter(({ path }) => path.split('.').length === 2).map(write('  '));
      const block = own.filter(({ path }) => path.split('.').length === 3).map(write('    '));
      return `${name}:\n${flat.join('')}${block.length > 0 ? `  optimizer:\n${block.join('')}` : ''}`;
    })
    .join('\n');
}
