import { section } from '../key.ts';

export const evalConfig = section('eval_config', {
  repetition_penalty: {
    type: 'number',
    exclusiveMinimum: 0,
    default: 1,
    sentence: 'Makes repeated tokens less likely; 1.0 leaves them alone.',
  },
  temperature: {
    type: 'number',
    minimum: 0,
    default: 0,
    sentence: 'Randomness of sampling: 0 always takes the likeliest token.',
  },
  top_k: { type: 'integer', minimum: 0, default: 50, sentence: 'Sample among the k likeliest tokens.' },
  top_p: {
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 1,
    default: 1,
    sentence: 'Sample among the likeliest tokens that together have this probability; 1.0 takes all.',
  },
});
