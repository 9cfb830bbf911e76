import type { LoadedValue } from '../../yaml/loaded-value.ts';
import type { NativeDraft } from './native-draft.ts';

const rates = ['training_config.learning_rate', 'training_config.optimizer.lr'] as const;
const maxRate = 'scheduler_config.max_lr';
const steps = 'training_config.max_steps';

/** The learning rate of gsm8k_finetune is its schedule's alone (tt-train.md, section 16). */
export function writeConstantSchedule(draft: NativeDraft): void {
  const rate = draft.number(rates[0]) ?? draft.number(rates[1]);
  if (rate === undefined) return;
  const own = draft.wanted(maxRate);
  if (own === undefined) writeConstantRate(draft, rate);
  for (const path of rates) {
    const from = draft.wanted(path);
    if (from !== undefined) tellRate(draft, path, from, own);
  }
}

function writeConstantRate(draft: NativeDraft, rate: number): void {
  const schedule: readonly (readonly [key: string, value: LoadedValue])[] = [
    ['max_lr', rate],
    ['min_lr', rate],
    ['warmup_steps', 0],
    ['hold_steps', draft.expected(steps) ?? 0],
  ];
  for (const [key, value] of schedule) {
    const path = `scheduler_config.${key}`;
    // What the config says of its schedule stays, or is told where it has no effect.
    if (draft.view.has(path)) continue;
    draft.values.set(path, value);
    // max_lr is where learning_rate itself goes.
    if (path === maxRate) continue;
    const sentence = `Written with learning_rate, so that the rate stays as it is from the second step to the last.`;
    draft.tell({ path, kind: 'filled', sentence, to: value });
  }
}

function tellRate(draft: NativeDraft, path: string, from: LoadedValue, own: LoadedValue | undefined): void {
  const to = draft.values.get(maxRate) ?? null;
  if (to !== from) {
    const sentence =
      own === undefined
        ? `learning_rate says ${String(to)}, and it counts here.`
        : 'The rate comes from scheduler_config, which the config sets itself.';
    draft.tell({ path, kind: 'not-honoured', sentence, from, to, at: maxRate });
    return;
  }
  const sentence =
    own === undefined
      ? 'Handed over as a schedule that holds this rate; the first step runs at 0 in every schedule.'
      : 'scheduler_config says the same, and it is what the trainer takes the rate from.';
  draft.tell({ path, kind: 'translated', sentence, from, to, at: maxRate });
}
