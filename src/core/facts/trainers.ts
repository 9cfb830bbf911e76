import { gsm8kPy } from './gsm8k-py/trainer.ts';
import { nanogptCpp } from './nanogpt-cpp/trainer.ts';
import { nanogptPy } from './nanogpt-py/trainer.ts';
import type { Trainer } from './trainer.ts';

/** In the order of a picker. */
export const trainers = {
  'nanogpt-cpp': nanogptCpp,
  'nanogpt-py': nanogptPy,
  'gsm8k-py': gsm8kPy,
} satisfies Record<string, Trainer>;
