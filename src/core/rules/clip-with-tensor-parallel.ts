import { violationRule } from './violation-rule.ts';

export const clipWithTensorParallel = violationRule(
  {
    code: 'clip-with-tensor-parallel',
    title: 'Gradient clipping with a sharded model',
    summary:
      'Speaks where gradients are clipped under tensor parallelism, or FSDP in Python: the trainer throws.',
  },
  'Set use_clip_grad_norm to false.',
);
