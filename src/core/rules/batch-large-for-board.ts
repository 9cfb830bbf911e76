import { setValue } from '../keys/set-value.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

const path = 'training_config.batch_size';
const accumulationPath = 'training_config.gradient_accumulation_steps';

export const batchLargeForBoard: Rule = {
  code: 'batch-large-for-board',
  group: 'The board',
  severity: 'warning',
  title: "A batch beyond the lesson's for this board",
  summary:
    'Speaks where a device gets more examples than the lesson gives for such a chip: 16 with 12 GiB, 32 with more.',
  check({ view, board, figures, source, parallelism }, report) {
    const span = view.valueSpan(path);
    const each = figures.perDeviceBatchSize.value;
    const largest = board.largestBatchPerDevice;
    if (each === null || each <= largest || span === undefined) return;
    const factor = Math.ceil(each / largest);
    const batch = (each / factor) * (parallelism.batchDevices ?? 1);
    const accumulation = (view.number(accumulationPath) ?? 1) * factor;
    const isEven = Number.isInteger(each / factor);
    report({
      span,
      message: `${each} examples on each device are more than the ${largest} that the lesson goes to with ${board.dramPerDevice} GiB; whether they fit depends on the model. A smaller batch with more accumulation keeps the effective batch size.`,
      fixes: isEven
        ? fixes(
            `Use ${batch} × ${accumulation} instead`,
            { ...span, text: String(batch) },
            setValue(source, view.settings, accumulationPath, String(accumulation)),
          )
        : [],
    });
  },
};
