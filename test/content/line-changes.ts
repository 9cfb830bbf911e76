export interface LineChange {
  /** "- old line / + new line" */
  readonly change: string;
  /** The new text with this one change taken back. */
  readonly without: string;
}

interface Step {
  readonly sign: '=' | '-' | '+';
  readonly line: string;
}

/** The changes that make one text of another, each a line taken out, put in, or put in another's place. */
export function changesBetween(before: string, after: string): LineChange[] {
  const steps = stepsBetween(before.split('\n'), after.split('\n'));
  const groups: { from: number; to: number }[] = [];
  for (const [index, { sign }] of steps.entries()) {
    if (sign === '=') continue;
    const replaced = sign === '+' && steps[index - 1]?.sign === '-' ? groups.at(-1) : undefined;
    if (replaced) replaced.to = index + 1;
    else groups.push({ from: index, to: index + 1 });
  }
  return groups.map(({ from, to }) => ({
    change: steps
      .slice(from, to)
      .map(({ sign, line }) => `${sign} ${line.trim()}`)
      .join(' / '),
    without: steps
      .filter(({ sign }, index) => sign === '=' || (sign === '-') === (index >= from && index < to))
      .map(({ line }) => line)
      .join('\n'),
  }));
}

/** The shortest way, by the longest common subsequence; a changed line is taken out before the new one comes. */
function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  // common[i][j]: how many lines `before` from i on and `after` from j on have in common, in order.
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }

  const steps: Step[] = [];
  const step = (sign: Step['sign'], line = ''): void => {
    steps.push({ sign, line });
  };
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      step('=', before[i]);
      i += 1;
      j += 1;
    } else if (i < before.length && j < after.length && at(i + 1, j + 1) === at(i, j)) {
      step('-', before[i]);
      step('+', after[j]);
      i += 1;
      j += 1;
    } else if (i < before.length && at(i + 1, j) === at(i, j)) {
      step('-', before[i]);
      i += 1;
    } else {
      step('+', after[j]);
      j += 1;
    }
  }
  return steps;
}
