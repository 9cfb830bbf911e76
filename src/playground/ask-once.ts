import { fileName } from './files/file-name.ts';
import type { Fetched } from './worker/task.ts';
import type { Workspace } from './workspace.ts';

/**
 * Asks the engine for something that is wanted once. What makes it comes on demand, and weighs as much as what checks: it may
 * not come at all.
 * @returns null where no answer came, which is then said.
 */
export async function askOnce<Kind extends keyof Fetched>(
  workspace: Workspace,
  kind: Kind,
): Promise<Fetched[Kind] | null> {
  try {
    const { sendTask } = await import('./worker/send-task.ts');
    const answer = await sendTask(kind, { ...workspace.subject(), name: fileName(workspace.draft().name) });
    if (answer === null) workspace.say('The checker gave no answer. Try again.');
    return answer;
  } catch {
    workspace.say('What does this could not be fetched. Try again once you are online.');
    return null;
  }
}
