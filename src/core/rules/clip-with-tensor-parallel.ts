import type { Rule } from './rule.ts';

export const clipWithTensorParallel: Rule = {
  code: 'clip-with-tensor-parallel',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'Gradient clipping with a sharded model',
  summary:
    'Speaks where gradients are clipped under tensor parallelism, or FSDP in Python: the trainer throws.',
  check({ violations, view, trainer, target }, report) {
    for (const { code, path, message } of violations) {
      const span = code === 'clip-with-tensor-parallel' ? view.valueSpan(path) : undefined;
      if (span === undefined) continue;
      report({
        span,
        message: `${trainer.program} at ${target.release} stops with "${message}". Set use_clip_grad_norm to false.`,
      });
    }
  },
};
