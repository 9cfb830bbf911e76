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
  const [first, ...restBefore] = before;
  const [second, ...restAfter] = after;
  if (first === undefined) return after.map((line) => ({ sign: '+', line }));
  if (second === undefined) return before.map((line) => ({ sign: '-', line }));
  if (first === second) return [{ sign: '=', line: first }, ...stepsBetween(restBefore, restAfter)];
  // Configs of a dozen lines: following both ways is quick enough where few lines differ.
  const replaced: Step[] = [
    { sign: '-', line: first },
    { sign: '+', line: second },
    ...stepsBetween(restBefore, restAfter),
  ];
  const removed: Step[] = [{ sign: '-', line: first }, ...stepsBetween(restBefore, after)];
  const added: Step[] = [{ sign: '+', line: second }, ...stepsBetween(before, restAfter)];
  return [replaced, removed, added].toSorted((a, b) => changed(a) - changed(b))[0] ?? [];
}

const changed = (steps: readonly Step[]): number => steps.filter(({ sign }) => sign !== '=').length;
