import { describe, expect, it } from 'vitest';
import { heldBy } from './fixtures/held-by.ts';
import { type LessonConfig, lessonConfigs } from './fixtures/lesson-configs.ts';
import type { TargetName } from './fixtures/targets.ts';

const badConversion = 'bad conversion';
const noOptimizer = "ValueError: training_config must contain an 'optimizer' section";
const notThisShape =
  "Mesh (2, 4) requires 2 parallelisms enabled (any subset of enable_ddp / enable_fsdp / enable_tp); got enabled=['dp']";

type Outcomes = Readonly<Record<TargetName, string>>;

/** What lacks seed, num_epochs, weight_decay and model_save_interval. */
const incomplete: Outcomes = {
  cpp64: badConversion,
  cpp67: badConversion,
  cpp68: badConversion,
  py67: 'loads',
  py68: noOptimizer,
  gsm67: 'loads',
  gsm68: 'loads',
};

/** tt-train.md, section 17, with the two targets beside it that follow from its sections 4 and 16. */
const table: Readonly<Record<LessonConfig, Outcomes>> = {
  'training_n150.yaml': { ...incomplete, cpp64: 'loads', cpp67: 'loads', cpp68: 'loads' },
  'Quick Start': incomplete,
  Research: incomplete,
  Production: incomplete,
  'scenario 1': incomplete,
  'scenario 2': incomplete,
  'scenario 3': incomplete,
  'scenario 4': {
    ...incomplete,
    // train_nanogpt reads no device_config at v0.67; the refusal is that of the other Python trainer.
    py68: notThisShape,
    gsm67: 'AssertionError: Only [1, N] mesh shapes are supported, got [2, 4]',
    gsm68: notThisShape,
  },
};

const rows = Object.entries(table).flatMap(([config, outcomes]) =>
  Object.entries(outcomes).map(([target, outcome]) => [config, target, outcome] as const),
);

describe("the lesson's eight configs as they are", () => {
  it.each(rows)('%s on %s: %s', (config, target, outcome) => {
    const held = heldBy(target as TargetName, lessonConfigs[config as LessonConfig]);
    expect(typeof held === 'string' ? held : 'loads').toBe(outcome);
  });

  it('training_n150.yaml is held as meant by nano_gpt at v0.64', () => {
    expect(heldBy('cpp64', lessonConfigs['training_n150.yaml'])).toMatchObject({
      'training_config.seed': 42,
      'training_config.batch_size': 8,
      'training_config.num_epochs': 3,
      'training_config.max_steps': 5000,
      'training_config.learning_rate': Math.fround(0.0001),
      'training_config.use_moreh_adamw': true,
      'training_config.model_config': 'model_configs/model.yaml',
      'device_config.mesh_shape': [1, 1],
    });
  });

  it('its learning rate is dropped by nano_gpt at v0.68, which trains with AdamW at 0.001', () => {
    const held = heldBy('cpp68', lessonConfigs['training_n150.yaml']);
    expect(held).toMatchObject({
      'training_config.optimizer.type': 'AdamW',
      'training_config.optimizer.lr': 0.001,
      'training_config.optimizer.weight_decay': 0.01,
    });
    expect(held).not.toHaveProperty('training_config.learning_rate');
  });

  it.each(Object.keys(lessonConfigs) as LessonConfig[])(
    '%s: the rest is default in Python at v0.67',
    (name) => {
      const held = heldBy('py67', lessonConfigs[name]);
      expect(held).toMatchObject({ 'training_config.weight_decay': 0.01, 'training_config.beta1': 0.9 });
    },
  );
});
