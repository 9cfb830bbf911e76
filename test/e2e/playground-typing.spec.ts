import { longestTaskOfTyping, measureKeystrokes } from '../../scripts/measure/keystrokes.ts';
import { expect, test } from './policed-test.ts';

/** A busy machine spends more processor time on the same work; `./run measure` allows none. */
const allowance = 2;

test('at 5,000 lines no task of a keystroke is long enough to be felt, and each is answered', async () => {
  test.slow();
  const measured = (await measureKeystrokes([5000])) ?? [];
  expect(measured.map(({ editor }) => editor)).toEqual(['text area', 'Monaco']);
  for (const { editor, answers, longestTask } of measured) {
    expect(answers, editor).toBeGreaterThan(0);
    expect(longestTask, editor).toBeLessThan(longestTaskOfTyping * allowance);
  }
});
