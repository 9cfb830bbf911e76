import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

const path = 'training_config.use_clip_grad_norm';

export const gradientClippingOff: Rule = {
  code: 'gradient-clipping-off',
  group: 'What the lesson teaches',
  severity: 'warning',
  title: 'Gradients are not clipped',
  summary: 'Speaks where use_clip_grad_norm is written as false.',
  evenIfBroken: true,
  check({ view, parallelism }, report) {
    const span = view.valueSpan(path);
    if (view.truth(path) !== false || span === undefined) return;
    // With tensor parallelism the trainers refuse to clip (tt-train.md, section 7): off is then what works.
    if (parallelism.enabled.some((key) => key === 'enable_tp' || key === 'enable_fsdp')) return;
    report({
      span,
      message:
        'Gradient clipping is off: one exploding gradient can turn the loss into NaN. It costs little; leave it on unless you know why not.',
      fixes: fixes('Turn clipping on', { ...span, text: 'true' }),
    });
  },
};
