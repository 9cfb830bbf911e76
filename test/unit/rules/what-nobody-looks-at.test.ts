import { testRules } from './rule-case.ts';

const gsm8k = { trainer: 'gsm8k-py' } as const;
const cpp = { trainer: 'nanogpt-cpp' } as const;

/** A value that neither the target nor the launcher looks at stops nothing, whatever it is. */
testRules([
  {
    code: 'wrong-type',
    bad: [
      {
        name: 'a bound that the fine-tuning trainer does not read',
        text: 'training_config:\n  clip_grad_norm_max_norm: «abc»\n',
        target: gsm8k,
        severity: 'warning',
        says: 'found "abc". gsm8k_finetune.py at v0.68 does not use it.',
      },
      {
        name: 'the same where it is read',
        text: 'training_config:\n  clip_grad_norm_max_norm: «abc»\n',
        severity: 'error',
        says: "Python's float() raises ValueError",
      },
      {
        name: 'a schedule in front of nano_gpt',
        text: 'scheduler_config:\n  max_lr: «abc»\n',
        target: cpp,
        severity: 'warning',
      },
      {
        name: 'the flat rate at v0.68: the launcher would use it',
        text: 'training_config:\n  learning_rate: «abc»\n',
        severity: 'error',
      },
      {
        name: 'the flat rate at v0.68, handed over directly',
        text: 'training_config:\n  learning_rate: «abc»\n',
        target: { run: 'direct' },
        severity: 'warning',
      },
      {
        name: 'devices for a trainer that opens one',
        text: 'device_config:\n  enable_ddp: «maybe»\n',
        target: { release: 'v0.67', run: 'direct' },
        severity: 'warning',
      },
      {
        name: 'what PyYAML cannot build stops it anywhere',
        text: 'training_config:\n  clip_grad_norm_max_norm: !no «1»\n',
        target: { ...gsm8k, run: 'direct' },
        severity: 'error',
        says: 'could not determine a constructor',
      },
    ],
    good: [],
  },
  {
    code: 'quoted-boolean',
    bad: [
      {
        name: 'a switch that the fine-tuning trainer does not read',
        text: 'training_config:\n  use_clip_grad_norm: «"false"»\n',
        target: gsm8k,
        severity: 'warning',
        says: 'does not use it',
      },
    ],
    good: [],
  },
  {
    code: 'truncated-integer',
    bad: [
      {
        name: 'a schedule of another trainer',
        text: 'scheduler_config:\n  hold_steps: «2.9»\n',
        severity: 'warning',
        says: 'does not use it',
      },
    ],
    good: [],
  },
  {
    code: 'out-of-range',
    bad: [
      {
        name: 'a sample that this trainer does not draw',
        text: 'eval_config:\n  top_p: «1.5»\n',
        target: cpp,
        severity: 'warning',
      },
    ],
    good: [],
  },
]);
