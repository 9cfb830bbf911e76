import type { ErrandSubject } from '../check/errand.ts';
import type { FixedSheets } from '../check/fix-sheets.ts';
import type { Inquiry } from '../check/inquiry.ts';
import type { Desk } from '../desk.ts';
import type { Feature } from '../feature.ts';
import { propose } from '../propose.ts';
import { counted } from '../signal.ts';
import { part } from '../views/part.ts';

/**
 * Offers to apply every fix that is certain. Whether one is takes a look at every target, so that a thread of its own finds
 * it out after each report with corrections; the button tells what it found, and shows just that before it is made.
 */
export const offerFixAll: Feature = ({ root, desk }) => {
  const { store } = desk;
  const button = part(root, 'fix-all', HTMLButtonElement);
  let inquiry: Promise<Inquiry | null> | null = null;
  let found: { readonly fixed: FixedSheets; readonly asked: ErrandSubject } | null = null;
  let isWanted = false;

  const show = (fixed: FixedSheets | null, asked: ErrandSubject): void => {
    found = fixed && { fixed, asked };
    const count = fixed?.applied.length ?? 0;
    button.hidden = count === 0;
    button.textContent = problems(count);
    if (isWanted) open();
  };

  const open = (): void => {
    isWanted = false;
    if (found && found.fixed.applied.length > 0) proposeFixes(desk, found.fixed);
  };

  store.on(['report'], async ({ report }) => {
    if (!report || report.corrections === 0) {
      found = null;
      button.hidden = true;
      (await inquiry)?.end();
      return;
    }
    inquiry ??= fetchInquiry(desk, show);
    (await inquiry)?.ask();
  });

  button.addEventListener('click', () => {
    const { text, model, target } = desk.subject();
    const asked = found?.asked;
    // What was found may speak of a text that the reader has changed since; the answer for this one is on its way.
    isWanted = true;
    if (asked && asked.text === text && asked.model === model && asked.target === target) open();
  });
};

async function fetchInquiry(
  desk: Desk,
  show: (fixed: FixedSheets | null, asked: ErrandSubject) => void,
): Promise<Inquiry | null> {
  try {
    const { createInquiry } = await import('../check/inquiry.ts');
    return createInquiry('fixes', () => ({ ...desk.subject(), name: '' }), show);
  } catch {
    // Without it each fix is still there by itself.
    return null;
  }
}

function problems(count: number): string {
  return count === 1 ? 'Fix 1 spelling or syntax problem' : `Fix ${count} spelling and syntax problems`;
}

function proposeFixes(desk: Desk, { texts, applied }: FixedSheets): void {
  const fixes = counted(applied.length, 'fix', 'fixes');
  propose(
    desk,
    problems(applied.length),
    `Apply ${fixes}`,
    { text: texts.training, model: desk.subject().model === null ? null : texts.model },
    `Done: ${fixes}.`,
    applied.map(
      ({ code, title, isFollowUp }) =>
        `${title} (${code})${isFollowUp ? ', a problem that the others hide' : ''}`,
    ),
  );
}
