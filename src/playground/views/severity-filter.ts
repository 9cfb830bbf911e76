import type { Severity } from '../../core/index.ts';
import { counted, type SeverityCounts, severityShape, severityWord } from '../signal.ts';
import { element, shape } from './element.ts';

export interface SeverityFilter {
  shown(): ReadonlySet<Severity>;
  render(counts: SeverityCounts): void;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];
export const everySeverity: ReadonlySet<Severity> = new Set(severities);
const key = 'trainyard.playground.severities';

/** Buttons that show or hide the problems of a severity, with their number; what is hidden stays so on the next visit. */
export function createSeverityFilter(box: HTMLElement, onChange: () => void): SeverityFilter {
  const shown = new Set(severities.filter((severity) => !hiddenBefore().includes(severity)));
  const buttons = severities.map((severity) => {
    const count = element('span', {});
    const button = element(
      'button',
      { type: 'button', 'data-severity': severity },
      shape(severityShape[severity]),
      count,
    );
    button.addEventListener('click', () => {
      if (!shown.delete(severity)) shown.add(severity);
      remember(severities.filter((one) => !shown.has(one)));
      press();
      onChange();
    });
    return { severity, button, count };
  });
  press();

  function press(): void {
    for (const { severity, button } of buttons)
      button.setAttribute('aria-pressed', String(shown.has(severity)));
  }

  return {
    shown: () => shown,
    render(counts) {
      // Without their numbers they are narrower, and would move once those are known.
      if (box.childElementCount === 0) box.replaceChildren(...buttons.map(({ button }) => button));
      for (const { severity, count } of buttons)
        count.textContent = counted(counts[severity], severityWord[severity].toLowerCase());
    },
  };
}

function hiddenBefore(): readonly string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(' ');
  } catch {
    return [];
  }
}

function remember(hidden: readonly Severity[]): void {
  try {
    localStorage.setItem(key, hidden.join(' '));
  } catch {
    // It is remembered for this visit.
  }
}
