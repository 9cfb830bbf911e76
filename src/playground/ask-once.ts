import type { Fetched } from './check/errand.ts';
import type { Desk } from './desk.ts';
import { fileName } from './files/file-name.ts';

/**
 * Asks the engine for something that is wanted once. What makes it comes on demand, and weighs as much as what checks: it may
 * not come at all.
 * @returns null where no answer came, which is then said.
 */
export async function askOnce<Kind extends keyof Fetched>(
  desk: Desk,
  kind: Kind,
): Promise<Fetched[Kind] | null> {
  try {
    const { sendErrand } = await import('./check/send-errand.ts');
    const answer = await sendErrand(kind, { ...desk.subject(), name: fileName(desk.draft().name) });
    if (answer === null) desk.say('The checker gave no answer. Try again.');
    return answer;
  } catch {
    desk.say('What does this could not be fetched. Try again once you are online.');
    return null;
  }
}
