// The engine's thread. It holds nothing between two questions, so it can be ended and replaced at any time.
import { check } from '../../core/index.ts';
import { checkOptions } from '../reports/check-options.ts';
import { reportOf } from '../reports/report.ts';
import { answerTo } from './answer-to.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

// The compiler knows this file as a page's; in a worker `postMessage` takes the message alone.
const say = (message: FromWorker): void => (self as unknown as Worker).postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { sequence } = data;
  try {
    if (data.kind === 'ask') {
      say({ kind: 'answered', sequence, answer: answerTo(data.editorRequest) });
      return;
    }
    const { text, model, target } = data;
    const result = check(text, checkOptions(data));
    const modelResult = model === null ? null : check(model, { target });
    say({ kind: 'checked', sequence, report: reportOf(data, result, modelResult) });
  } catch (error) {
    // check() promises not to throw; if it does, the page says that this text was not checked.
    console.error(error);
    say({ kind: 'failed', sequence });
  }
});

say({ kind: 'ready' });
