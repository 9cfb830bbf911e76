import {
  everyTrainer,
  type Honour,
  type HonourRow,
  inTraining,
  launcher,
  notHonoured,
  same,
} from './honour.ts';

const inDevices = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `device_config.${name}`);
const inSchedule = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `scheduler_config.${name}`);
const inEvaluation = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `eval_config.${name}`);

const oneDevice = notHonoured('train_nanogpt at v0.67 reads no device_config and opens one device');

/** Which devices share the work, and how (tt-train.md, section 4). */
const deviceRows: readonly HonourRow[] = [
  {
    paths: inDevices('mesh_shape'),
    trainers: {
      'nanogpt-cpp': same,
      'nanogpt-py': { 'v0.67': oneDevice, 'v0.68': same },
      'gsm8k-py': { 'v0.67': { kind: 'same', note: 'a line of devices alone, [1, N]' }, 'v0.68': same },
    },
  },
  {
    paths: inDevices('device_ids', 'enable_ddp', 'enable_tp'),
    trainers: {
      'nanogpt-cpp': same,
      'nanogpt-py': { 'v0.67': oneDevice, 'v0.68': same },
      'gsm8k-py': same,
    },
  },
  {
    paths: inDevices('enable_cp'),
    when: true,
    trainers: {
      'nanogpt-cpp': {
        'v0.64': notHonoured('nano_gpt has context parallelism from v0.67 on'),
        'v0.67': same,
        'v0.68': same,
      },
      'nanogpt-py': notHonoured('nano_gpt alone has context parallelism'),
      'gsm8k-py': notHonoured('nano_gpt alone has context parallelism'),
    },
  },
  {
    paths: inDevices('enable_fsdp'),
    when: true,
    trainers: {
      'nanogpt-cpp': notHonoured('nano_gpt does not share the weights as FSDP does'),
      'nanogpt-py': { 'v0.67': oneDevice, 'v0.68': same },
      'gsm8k-py': { 'v0.67': notHonoured('gsm8k_finetune has FSDP from v0.68 on'), 'v0.68': same },
    },
  },
];

const ownSchedule = notHonoured('gsm8k_finetune alone has a schedule of its own');
const twoKeys: Honour = {
  kind: 'not-honoured',
  because: 'gsm8k_finetune at v0.68 uses max_lr and warmup_steps alone of its schedule',
  isLoaded: true,
};

/** The schedule of gsm8k_finetune; v0.68 loads all of it and uses two keys (tt-train.md, sections 5 and 16). */
const scheduleRows: readonly HonourRow[] = [
  {
    paths: inSchedule('max_lr', 'warmup_steps'),
    trainers: { 'nanogpt-cpp': ownSchedule, 'nanogpt-py': ownSchedule, 'gsm8k-py': same },
  },
  {
    paths: [
      ...inSchedule('min_lr', 'hold_steps', 'beta1_start', 'beta1_end', 'beta1_warmup_steps'),
      ...inTraining('total_steps'),
    ],
    trainers: {
      'nanogpt-cpp': ownSchedule,
      'nanogpt-py': ownSchedule,
      'gsm8k-py': { 'v0.67': same, 'v0.68': twoKeys },
    },
  },
];

const noFlags = 'No trainer reads eval_config, and train_nanogpt alone has flags for it';

/** No trainer reads it; train_nanogpt has a flag for two of its keys, where it draws a sample (tt-train.md, section 7). */
const evaluationRows: readonly HonourRow[] = [
  {
    paths: inEvaluation('temperature', 'top_k'),
    trainers: {
      ...everyTrainer(notHonoured(noFlags)),
      'nanogpt-py': launcher("the launcher's --sample passes temperature and top_k to train_nanogpt"),
    },
  },
  {
    paths: inEvaluation('repetition_penalty', 'top_p'),
    trainers: {
      ...everyTrainer(notHonoured(noFlags, 1)),
      'nanogpt-py': notHonoured('train_nanogpt has flags for temperature and top_k alone', 1),
    },
  },
];

/** What the lesson teaches in sections of their own. */
export const sectionRows: readonly HonourRow[] = [...deviceRows, ...scheduleRows, ...evaluationRows];
