import type { Target } from '../target.ts';
import { evalConfigHonour, type Honour } from './honours.ts';

const sampled: ReadonlySet<string> = new Set(['eval_config.temperature', 'eval_config.top_k']);

/** How a key of eval_config is honoured: train_nanogpt has a flag for two of them, where it draws a sample (tt-train.md, section 7). */
export function evalHonour({ trainer }: Target, path: string): Honour {
  if (trainer === 'nanogpt-py' && sampled.has(path)) return evalConfigHonour;
  const because =
    trainer === 'nanogpt-py'
      ? 'train_nanogpt has flags for temperature and top_k alone'
      : 'No trainer reads eval_config, and train_nanogpt alone has flags for it';
  return { kind: 'not-honoured', because };
}
